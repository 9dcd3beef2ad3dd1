import { getTranslations } from 'next-intl/server';
import { AgencyEligibilityView } from '@/components/eligibility/agency-eligibility-view';
import { loadAgencyEligibility } from '@/server/eligibility/loaders';

type Props = PageProps<'/blocs/[bloc]/[year]/nominations/eligibility/[agency]'>;

export async function generateMetadata({ params }: Props) {
  const { year } = await params;
  return { title: (await getTranslations('eligibility'))('pageTitle', { year }) };
}

export default async function AgencyEligibilityPage(props: Props) {
  const { bloc, year, agency } = await props.params;
  const { basis } = await props.searchParams;
  return (
    <AgencyEligibilityView
      {...await loadAgencyEligibility(bloc, year, agency)}
      basis={typeof basis === 'string' ? basis : undefined}
    />
  );
}
