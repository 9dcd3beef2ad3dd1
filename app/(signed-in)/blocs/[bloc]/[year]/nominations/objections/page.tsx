import { getTranslations } from 'next-intl/server';
import { ObjectionsView } from '@/components/objection/objections-view';
import { loadObjections } from '@/server/objection/loaders';

type Props = PageProps<'/blocs/[bloc]/[year]/nominations/objections'>;

export async function generateMetadata({ params }: Props) {
  const { year } = await params;
  return { title: (await getTranslations('objection'))('pageTitle', { year }) };
}

export default async function ObjectionsPage(props: Props) {
  const { bloc, year } = await props.params;
  return <ObjectionsView {...await loadObjections(bloc, year)} />;
}
