import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { PageFrame } from '@/components/layout/frames';
import { PageHeader } from '@/components/layout/page-header';
import { env } from '@/lib/env';
import { ActsSample } from './acts-sample';
import { ChartSample } from './chart-sample';
import { FormSample } from './form-sample';
import { FrameSample, YearSample } from './frame-sample';
import { ReadingSample } from './reading-sample';
import { TableSample } from './table-sample';

export const metadata: Metadata = { title: 'Bộ thành phần' };

/** Each component in each state. Served by the sample only. */
export default async function ComponentsPage({ searchParams }: PageProps<'/dev/components'>) {
  await connection();
  if (env().kind === 'real') notFound();
  const query = await searchParams;
  return (
    <>
      <FrameSample />
      <main id="content">
        <YearSample />
        <PageFrame width="wide">
          <PageHeader
            title="Bộ thành phần"
            crumbs={[{ text: 'Trang chủ', href: '/' }, { text: 'Dành cho người viết mã' }, { text: 'Bộ thành phần' }]}
            standing={
              <>
                Mỗi thành phần ở mỗi trạng thái, với chữ nhiều dấu: <strong>Ế Ộ Ẵ ế ộ ẵ Ữ ỹ Ẩ</strong>.
              </>
            }
          />
          <ReadingSample />
          <ActsSample />
          <FormSample />
          <TableSample query={query} />
          <ChartSample />
        </PageFrame>
      </main>
    </>
  );
}
