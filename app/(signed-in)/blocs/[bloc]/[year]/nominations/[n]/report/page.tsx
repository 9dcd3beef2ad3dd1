import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { ReportView } from '@/components/nomination/report-view';
import { paths, placeOf } from '@/lib/paths';
import { loadReport } from '@/server/nomination/report-loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/nominations/[n]/report'>) {
  const { n } = await params;
  return { title: (await getTranslations('dossier.report'))('pageTitle', { n }) };
}

export default async function ReportPage(props: PageProps<'/blocs/[bloc]/[year]/nominations/[n]/report'>) {
  const { bloc, year, n } = await props.params;
  const shown = await loadReport(bloc, year, n);
  if (!shown.mayWrite) redirect(paths.printedReport(placeOf(shown.scope), shown.nomination.number));
  return <ReportView {...shown} />;
}
