import { getTranslations } from 'next-intl/server';
import { OlderYearsView } from '@/components/older-years/older-years-view';
import { searchParam } from '@/lib/search-param';
import { loadOlderYears } from '@/server/older-years/loaders';

export async function generateMetadata() {
  return { title: (await getTranslations('olderYears'))('title') };
}

export default async function OlderYearsPage(props: PageProps<'/blocs/[bloc]/[year]/results/earlier'>) {
  const { bloc, year } = await props.params;
  const { check, of } = await props.searchParams;
  return <OlderYearsView shown={await loadOlderYears(bloc, year, searchParam(check), searchParam(of))} />;
}
