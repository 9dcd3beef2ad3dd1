import 'server-only';
import { formatDay } from '@/lib/format';
import { nominationComparisonSheet } from '@/papers/nomination-comparison/nomination-comparison';
import { loadActor } from '../bloc/loaders';
import type { SheetFile } from '../result/file-loaders';
import { compared, type ComparisonWords } from './compared';
import { loadNominationComparison, type ComparisonShown } from './loaders';

type Rows = ComparisonShown['rows'];
/** The order of the screen and its words. */
type Writing = {
  readonly inOrder: (rows: Rows) => Rows;
  readonly words: (ranked: number | null) => Promise<ComparisonWords>;
};

/** The comparison as an .xlsx in the order of the screen, under the same table of visibility as its page. */
export async function loadNominationComparisonFile(
  bloc: string,
  year: string,
  { inOrder, words }: Writing,
): Promise<SheetFile> {
  const { scope, ranked, rows } = await loadNominationComparison(bloc, year);
  const { name, hat } = await loadActor();
  const bytes = await nominationComparisonSheet({
    bloc: scope.bloc.name,
    year: scope.year,
    on: formatDay(scope.on),
    reader: hat?.post || name,
    rows: compared(inOrder(rows), await words(ranked)),
  });
  return { name: `so-sanh-ho-so-${scope.bloc.slug}-${scope.year}.xlsx`, bytes };
}
