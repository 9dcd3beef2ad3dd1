import { getTranslations } from 'next-intl/server';
import { OlderYearsView } from '@/components/older-years/older-years-view';
import { loadOlderYears } from '@/server/older-years/loaders';

export async function generateMetadata() {
  return { title: (await getTranslations('olderYears'))('title') };
}

export default async function OlderYearsPage(props: PageProps<'/blocs/[bloc]/[year]/results/earlier'>) {
  const { bloc, year } = await props.params;
  const { check, of } = await props.searchParams;
  const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : null);
  return <OlderYearsView shown={await loadOlderYears(bloc, year, one(check), one(of))} />;
}
