import type { ComparedNominee } from '@/papers/nomination-comparison/nomination-comparison';
import type { comparisonWords } from './comparison-words';
import type { ComparedNomination } from './read-comparison';

/** The rows of the comparison as its sheet holds them: what the page shows, in the same words. */
export function compared(
  rows: readonly ComparedNomination[],
  words: ReturnType<typeof comparisonWords>,
): readonly ComparedNominee[] {
  return rows.map((row) => ({
    number: row.number,
    agency: row.agencyName,
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
