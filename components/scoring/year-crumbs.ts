import { getTranslations } from 'next-intl/server';
import { paths, placeOf } from '@/lib/paths';
import type { ScoringShown } from './shown';

type Crumb = { text: string; href?: string };

/** The way from the list of blocs to a page of this year's scoring. */
export async function yearCrumbs(scope: ScoringShown['scope'], ...further: readonly Crumb[]): Promise<Crumb[]> {
  const t = await getTranslations('scoring');
  return [
    { text: t('blocs'), href: paths.blocs },
    { text: scope.bloc.name, href: paths.year(placeOf(scope)) },
    ...further,
  ];
}
