import { getTranslations } from 'next-intl/server';
import { WholeGridView } from '@/components/eligibility/whole-grid-view';
import { PageFrame } from '@/components/layout/frames';
import { loadWholeGrid } from '@/server/eligibility/loaders';

export async function generateMetadata() {
  return { title: (await getTranslations('eligibility'))('title') };
}

export default async function WholeEligibilityPage(props: PageProps<'/register/eligibility'>) {
  const { year, show, form } = await props.searchParams;
  const asked = typeof year === 'string' && /^\d{4}$/.test(year) ? Number(year) : null;
  return (
    <PageFrame width="wide">
      <WholeGridView
        {...await loadWholeGrid(asked)}
        show={typeof show === 'string' && show ? show : undefined}
        basis={typeof form === 'string' && form ? form : undefined}
      />
    </PageFrame>
  );
}
