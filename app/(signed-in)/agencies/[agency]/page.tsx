import { notFound } from 'next/navigation';
import { AgencyView } from '@/components/agency/agency-view';
import { PageFrame } from '@/components/layout/frames';
import { loadAgency } from '@/server/agency/loaders';

export async function generateMetadata(props: PageProps<'/agencies/[agency]'>) {
  const { agency } = await props.params;
  return { title: (await loadAgency(agency))?.agency.versions.at(-1)?.name };
}

export default async function AgencyPage(props: PageProps<'/agencies/[agency]'>) {
  const [{ agency }, { recorded }] = [await props.params, await props.searchParams];
  const shown = await loadAgency(agency);
  if (!shown) notFound();
  return (
    <PageFrame width="wide">
      <AgencyView shown={shown} recorded={recorded === 'yes'} />
    </PageFrame>
  );
}
