import { getTranslations } from 'next-intl/server';
import { formatPoints, nonBreaking } from '@/lib/format';
import type { ComparisonShown } from '@/server/nomination/loaders';

export type ComparisonRow = ComparisonShown['rows'][number];

/** What stands in each cell of the comparison, in words; a hidden one says why. On the page and in its file alike. */
export async function comparisonWords(ranked: number | null, locale?: 'vi') {
  const asked = <N extends 'review' | 'nomination'>(namespace: N) =>
    locale ? getTranslations({ locale, namespace }) : getTranslations(namespace);
  const [t, list] = [await asked('review'), await asked('nomination')];
  const hidden = (sight: ComparisonRow['sights'][keyof ComparisonRow['sights']]) =>
    sight === 'shown' ? '' : t(`hidden.${sight}`);
  return {
    rank: ({ place }: ComparisonRow) => (place && ranked ? list('rankOf', { rank: place.rank, ranked }) : '–'),
    points: ({ place }: ComparisonRow) => (place ? formatPoints(place.totalCenti) : '–'),
    targets: ({ targets, sights }: ComparisonRow) => {
      if (!targets) return hidden(sights.findings);
      return targets.all > 0 ? t('comparison.targetsOf', targets) : t('comparison.targetsNone');
    },
    awards: ({ awards, sights }: ComparisonRow) => {
      if (sights.findings !== 'shown') return hidden(sights.findings);
      if (awards.length === 0) return list('facts.noAwards');
      return awards.map(({ decidedOn, name }) => `${decidedOn.slice(0, 4)}: ${nonBreaking(name)}`).join('; ');
    },
    count: ({ count, sights }: ComparisonRow) => (count ? t('comparison.given', count) : hidden(sights.count)),
    opinions: ({ tally, sights }: ComparisonRow) => {
      if (tally) return t('comparison.tally', tally);
      // Where the count is hidden for the same reason, once is enough.
      return sights.opinions === sights.count ? '' : hidden(sights.opinions);
    },
    consolidated: ({ consolidated, sights }: ComparisonRow) => {
      if (sights.consolidated !== 'shown') return hidden(sights.consolidated);
      if (!consolidated) return t('consolidated.none');
      return `${list(`opinion.choices.${consolidated.recommendation}`)}. ${consolidated.text}`;
    },
  };
}
