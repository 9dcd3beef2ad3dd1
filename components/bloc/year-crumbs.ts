import { getTranslations } from 'next-intl/server';
import type { Crumb } from '@/components/layout/breadcrumbs';
import { paths, placeOf } from '@/lib/paths';
import type { BlocYearShown } from './shown';

/** The way from the list of blocs down to a page of this year: its bloc, and what lies between. */
export async function yearCrumbs(
  scope: Pick<BlocYearShown, 'bloc' | 'year'>,
  ...further: readonly Crumb[]
): Promise<Crumb[]> {
  const t = await getTranslations('overview');
  return [
    { text: t('blocs'), href: paths.blocs },
    { text: scope.bloc.name, href: paths.year(placeOf(scope)) },
    ...further,
  ];
}
