import { getTranslations } from 'next-intl/server';
import { formatPoints, nonBreaking } from '@/lib/format';
import type { ComparisonWords } from '@/server/nomination/compared';
import type { ComparedNomination } from '@/server/nomination/read-comparison';

/** What stands in each cell of the comparison, in words; a hidden one says why. On the page, and in Vietnamese in its file. */
export async function comparisonWords(ranked: number | null, locale?: 'vi'): Promise<ComparisonWords> {
  const t = await (locale ? getTranslations({ locale, namespace: 'review' }) : getTranslations('review'));
  const list = await (locale ? getTranslations({ locale, namespace: 'nomination' }) : getTranslations('nomination'));
  const hidden = (sight: ComparedNomination['sights'][keyof ComparedNomination['sights']]) =>
    sight === 'shown' ? '' : t(`hidden.${sight}`);
  return {
    rank: ({ place }: ComparedNomination) => (place && ranked ? list('rankOf', { rank: place.rank, ranked }) : '–'),
    points: ({ place }: ComparedNomination) => (place ? formatPoints(place.totalCenti) : '–'),
    targets: ({ targets, sights }: ComparedNomination) => {
      if (!targets) return hidden(sights.findings);
      return targets.all > 0 ? t('comparison.targetsOf', targets) : t('comparison.targetsNone');
    },
    awards: ({ awards, sights }: ComparedNomination) => {
      // Where the targets say already that both are hidden, once is enough.
      if (sights.findings !== 'shown') return '';
      if (awards.length === 0) return t('comparison.noAwards');
      return awards.map(({ year, name }) => `${year}: ${nonBreaking(name)}`).join('; ');
    },
    count: ({ count, sights }: ComparedNomination) => (count ? t('comparison.given', count) : hidden(sights.count)),
    opinions: ({ tally, sights }: ComparedNomination) => {
      if (tally) return t('comparison.tally', tally);
      // Where the count is hidden for the same reason, once is enough.
      return sights.opinions === sights.count ? '' : hidden(sights.opinions);
    },
    consolidated: ({ consolidated, sights }: ComparedNomination) => {
      if (sights.consolidated !== 'shown') return hidden(sights.consolidated);
      if (!consolidated) return t('consolidated.none');
      return `${list(`opinion.choices.${consolidated.recommendation}`)}. ${consolidated.text}`;
    },
  };
}
