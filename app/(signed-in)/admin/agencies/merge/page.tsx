import { getTranslations } from 'next-intl/server';
import { MergeForm } from '@/components/agency/merge-form';
import { typedIn } from '@/components/agency/typed';
import { PageFrame } from '@/components/layout/frames';
import { PageHeader } from '@/components/layout/page-header';
import { Steps } from '@/components/ui/steps';
import { paths } from '@/lib/paths';
import { loadKeeping } from '@/server/agency/loaders';

export async function generateMetadata() {
  const t = await getTranslations('agencyKeeping');
  return { title: t('mergeTitle') };
}

export default async function MergePage(props: PageProps<'/admin/agencies/merge'>) {
  const [t, keeping] = [await getTranslations('agencyKeeping'), await loadKeeping()];
  return (
    <PageFrame>
      <PageHeader
        title={t('mergeTitle')}
        crumbs={[{ text: t('title'), href: paths.adminAgencies }]}
        standing={t('mergeStanding')}
      />
      <Steps names={[t('steps.fill'), t('steps.look')]} current={1} />
      <div className="mt-6">
        <MergeForm {...keeping} typed={typedIn(await props.searchParams)} />
      </div>
    </PageFrame>
  );
}
