import { getTranslations } from 'next-intl/server';
import { BulletinPaper } from '@/components/bulletin/bulletin-paper';
import { PageFrame } from '@/components/layout/frames';
import { PageHeader } from '@/components/layout/page-header';
import { Notice } from '@/components/ui/notice';
import { PrintButton } from '@/components/ui/print-button';
import { formatDay } from '@/lib/format';
import { paths } from '@/lib/paths';
import { loadBulletin } from '@/server/bulletin/loaders';

export async function generateMetadata(props: PageProps<'/bulletins/[bloc]/[year]'>) {
  const { bloc, year } = await props.params;
  const [t, page] = [await getTranslations('bulletin'), await loadBulletin(bloc, year)];
  return { title: t('pageTitle', { bloc: page.bloc.name, year: String(page.year) }) };
}

export default async function BulletinPage(props: PageProps<'/bulletins/[bloc]/[year]'>) {
  const { bloc, year } = await props.params;
  const [t, page] = [await getTranslations('bulletin'), await loadBulletin(bloc, year)];
  const { publishedOn } = page;
  return (
    <PageFrame>
      <div className="print:hidden">
        <PageHeader
          title={t('pageTitle', { bloc: page.bloc.name, year: String(page.year) })}
          crumbs={[{ text: t('home'), href: paths.home }]}
          standing={publishedOn ? t('standing', { day: formatDay(publishedOn) }) : t('standingPreview')}
          notice={publishedOn ? null : <Notice kind="info">{t('previewNotice')}</Notice>}
        />
        <div className="mb-4">
          <PrintButton>{t('print')}</PrintButton>
        </div>
      </div>
      <BulletinPaper page={page} />
    </PageFrame>
  );
}
