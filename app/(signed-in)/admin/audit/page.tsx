import { getTranslations } from 'next-intl/server';
import { EventTable } from '@/components/audit/event-table';
import { PageFrame } from '@/components/layout/frames';
import { PageHeader } from '@/components/layout/page-header';
import { Pagination } from '@/components/table/pagination';
import { paths } from '@/lib/paths';
import { loadAudit } from '@/server/audit/loaders';

export async function generateMetadata() {
  const t = await getTranslations('audit');
  return { title: t('title') };
}

export default async function AuditPage(props: PageProps<'/admin/audit'>) {
  const { page } = await props.searchParams;
  const at = Math.max(1, Number(page) || 1);
  const [t, { events, total, pageCount, report }] = [await getTranslations('audit'), await loadAudit(at)];
  const { broken } = report;
  return (
    <PageFrame width="wide">
      <PageHeader
        title={t('title')}
        standing={
          broken
            ? t('broken', { chain: broken.chain, seq: broken.seq })
            : t('whole', { events: report.events, chains: report.chains })
        }
      />
      <EventTable events={events} />
      <Pagination path={paths.adminAudit} query={{}} page={at} pageCount={pageCount} total={total} />
    </PageFrame>
  );
}
