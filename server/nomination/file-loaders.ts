import 'server-only';
import { getTranslations } from 'next-intl/server';
import { formatDay } from '@/lib/format';
import { nominationComparisonSheet, type ComparedNominee } from '@/papers/nomination-comparison/nomination-comparison';
import type { SheetFile } from '../result/file-loaders';
import { loadActor } from '../bloc/loaders';
import { loadNominationComparison, type ComparisonShown } from './loaders';

type Row = ComparisonShown['rows'][number];
/** How a row is put into words, and in which order the rows stand. */
type Writing = {
  readonly order: (rows: readonly Row[]) => readonly Row[];
  readonly words: (ranked: number | null) => Promise<(row: Row) => Omit<ComparedNominee, 'number'>>;
};

/** The comparison as an .xlsx, under the same table of visibility as its page. */
export async function loadNominationComparisonFile(
  bloc: string,
  year: string,
  { order, words }: Writing,
): Promise<SheetFile> {
  const { scope, ranked, rows } = await loadNominationComparison(bloc, year);
  const actor = await loadActor();
  const offices = await getTranslations({ locale: 'vi', namespace: 'offices' });
  const write = await words(ranked);
  const [hat] = actor.appointments;
  const bytes = await nominationComparisonSheet({
    bloc: scope.bloc.name,
    year: scope.year,
    on: formatDay(scope.on),
    reader: hat ? hat.post || offices(hat.office as Parameters<typeof offices>[0]) : actor.name,
    rows: order(rows).map((row) => ({ number: row.number, ...write(row) })),
  });
  return { name: `so-sanh-ho-so-${scope.bloc.slug}-${scope.year}.xlsx`, bytes };
}
