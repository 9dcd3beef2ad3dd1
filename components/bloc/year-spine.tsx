import { getTranslations } from 'next-intl/server';
import { Spine } from '@/components/layout/spine';
import { Disclosure } from '@/components/ui/disclosure';
import type { Station } from '@/domain/bloc/stations';
import { shownParams } from '@/lib/params';
import { paths } from '@/lib/paths';
import { YearLinks } from './year-links';

type YearSpineProps = { place: { bloc: string; year: number }; stations: readonly Station[]; years: readonly number[] };

/** The year's navigation: its ten stations, each with its living figure, and the way to other years. */
export async function YearSpine({ place, stations, years }: YearSpineProps) {
  const [t, figures] = [await getTranslations('stations'), await getTranslations('figures')];
  const others = years.filter((year) => year !== place.year);
  return (
    <Spine
      title={t('title', { year: String(place.year) })}
      href={paths.year(place)}
      stations={stations.map(({ key, state, figure }) => ({
        label: t(`labels.${key}`),
        href: paths[key](place),
        ...(key === 'conference' ? { also: [paths.ballots(place)] } : {}),
        ...(key === 'progress' ? { also: [paths.activities(place)] } : {}),
        state,
        ...(figure
          ? { figure: figures(figure.code as Parameters<typeof figures>[0], shownParams(figure.params) as never) }
          : {}),
      }))}
      other={
        others.length > 0 ? (
          <Disclosure summary={t('otherYears')}>
            <YearLinks
              bloc={place.bloc}
              years={others.map((year) => ({ year, text: t('title', { year: String(year) }) }))}
            />
          </Disclosure>
        ) : null
      }
    />
  );
}
