import { getTranslations } from 'next-intl/server';
import { OutsideView } from '@/components/bloc/outside-view';
import { readQuery } from '@/components/table/read-query';
import { PageFrame } from '@/components/layout/frames';
import { loadOutside } from '@/server/bloc/register-loaders';

export async function generateMetadata() {
  const t = await getTranslations('outside');
  return { title: t('title') };
}

export default async function OutsidePage(props: PageProps<'/admin/blocs/outside'>) {
  const query = readQuery(await props.searchParams, ['on', 'search', 'page']);
  const { on = '', search = '', page } = query;
  return (
    <PageFrame>
      <OutsideView shown={await loadOutside(on, search, Math.floor(Number(page) || 1))} search={search} query={query} />
    </PageFrame>
  );
}
