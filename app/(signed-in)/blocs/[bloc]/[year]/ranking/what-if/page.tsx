import { getTranslations } from 'next-intl/server';
import { WhatIfView } from '@/components/scoring/what-if-view';
import { loadWhatIf } from '@/server/result/what-if-loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/ranking/what-if'>) {
  const { year } = await params;
  return { title: (await getTranslations('whatIf'))('title', { year }) };
}

export default async function WhatIfPage(props: PageProps<'/blocs/[bloc]/[year]/ranking/what-if'>) {
  const { bloc, year } = await props.params;
  const typed = Object.entries(await props.searchParams).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
  return <WhatIfView shown={await loadWhatIf(bloc, year, Object.fromEntries(typed))} />;
}
