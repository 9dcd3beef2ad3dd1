import type { ComparedNominee } from '@/papers/nomination-comparison/nomination-comparison';
import type { ComparedNomination } from './read-comparison';

/** How the cells of the comparison are put into words. */
export type ComparisonWords = Readonly<
  Record<
    'rank' | 'points' | 'targets' | 'awards' | 'count' | 'opinions' | 'consolidated',
    (row: ComparedNomination) => string
  >
>;

/** The rows of the comparison as its sheet holds them: what the page shows, in the same words. */
export function compared(rows: readonly ComparedNomination[], words: ComparisonWords): readonly ComparedNominee[] {
  return rows.map((row) => ({
    number: row.number,
    nominee: row.nominee,
    form: row.formName,
    ground: row.groundLabel,
    rank: words.rank(row),
    points: words.points(row),
    targets: words.targets(row),
    awards: words.awards(row),
    count: words.count(row),
    opinions: words.opinions(row),
    consolidated: words.consolidated(row),
  }));
}
