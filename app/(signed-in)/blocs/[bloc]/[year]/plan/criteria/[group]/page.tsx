import { getTranslations } from 'next-intl/server';
import { GroupView } from '@/components/criteria/group-view';
import { searchParam } from '@/lib/search-param';
import { loadCriteriaGroup } from '@/server/criteria/loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/plan/criteria/[group]'>) {
  const { year, group } = await params;
  return { title: (await getTranslations('criteria'))('group.title', { code: decodeURIComponent(group), year }) };
}

export default async function CriteriaGroupPage(props: PageProps<'/blocs/[bloc]/[year]/plan/criteria/[group]'>) {
  const { bloc, year, group } = await props.params;
  const { line } = await props.searchParams;
  const shown = await loadCriteriaGroup(bloc, year, decodeURIComponent(group));
  return <GroupView shown={shown} line={searchParam(line)} />;
}
