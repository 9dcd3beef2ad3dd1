import 'server-only';
import { getTranslations } from 'next-intl/server';
import { formatDay } from '@/lib/format';
import { nominationComparisonSheet } from '@/papers/nomination-comparison/nomination-comparison';
import { loadActor } from '../bloc/loaders';
import type { SheetFile } from '../result/file-loaders';
import { compared } from './compared';
import { comparisonWords } from './comparison-words';
import { loadNominationComparison, type ComparisonShown } from './loaders';

type Rows = ComparisonShown['rows'];

/** The comparison as an .xlsx in the order of the screen, under the same table of visibility as its page. */
export async function loadNominationComparisonFile(
  bloc: string,
  year: string,
  inOrder: (rows: Rows) => Rows,
): Promise<SheetFile> {
  const { scope, ranked, rows } = await loadNominationComparison(bloc, year);
  const { name, hat } = await loadActor();
  const t = await getTranslations({ locale: 'vi', namespace: 'review' });
  const list = await getTranslations({ locale: 'vi', namespace: 'nomination' });
  const bytes = await nominationComparisonSheet({
    bloc: scope.bloc.name,
    year: scope.year,
    on: formatDay(scope.on),
    reader: hat?.post || name,
    rows: compared(inOrder(rows), comparisonWords(t, list, ranked)),
  });
  return { name: `so-sanh-ho-so-${scope.bloc.slug}-${scope.year}.xlsx`, bytes };
}
