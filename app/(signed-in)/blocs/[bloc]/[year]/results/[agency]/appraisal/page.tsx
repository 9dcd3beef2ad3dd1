import { getTranslations } from 'next-intl/server';
import { AppraisalView } from '@/components/scoring/appraisal-view';
import { searchParam } from '@/lib/search-param';
import { loadAppraisal } from '@/server/appraisal/loaders';
import { loadSheet } from '@/server/self-assessment/loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/results/[agency]/appraisal'>) {
  const { bloc, year, agency } = await params;
  const { member } = await loadSheet(bloc, year, agency);
  return { title: (await getTranslations('appraisal'))('title', { agency: member.name }) };
}

export default async function AppraisalPage(props: PageProps<'/blocs/[bloc]/[year]/results/[agency]/appraisal'>) {
  const { bloc, year, agency } = await props.params;
  const { part, only, round } = await props.searchParams;
  const shown = await loadAppraisal(bloc, year, agency, searchParam(part), searchParam(round));
  return (
    <AppraisalView {...shown} onlyDifferences={only === 'differences'} personId={shown.sheet.actor.personId ?? ''} />
  );
}
