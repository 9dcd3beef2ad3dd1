import 'server-only';
import { forbidden } from 'next/navigation';
import { getStore } from '@/db/client';
import { may } from '@/domain/rights/may';
import { agencyHistory, type HistoryEntry } from '@/papers/agency-history/agency-history';
import { formsInForce } from '../award/queries';
import { loadBlocYear } from '../bloc/loaders';
import type { SheetFile } from '../result/file-loaders';
import { listPastAwards, listYearRatings } from './queries';

/** What is on record of the members as a sheet to be filled in and read back; a member without a rating of the year has an empty row. */
export async function loadHistoryFile(bloc: string, year: string): Promise<SheetFile> {
  const { scope, actor } = await loadBlocYear(bloc, year);
  if (!may(actor, 'history.sheetChecked', scope).ok) forbidden();
  const { read } = await getStore();
  const ids = scope.everAgencyIds;
  const ratings = await listYearRatings(read, ids);
  const awards = (await listPastAwards(read, ids)).filter(({ subjectKind }) => subjectKind === 'agency');
  const forms = await formsInForce(read, scope.on, 'collective');
  const entries = scope.everybody.flatMap(({ agencyId, code, name }): HistoryEntry[] => {
    const own = ratings.filter((one) => one.agencyId === agencyId);
    const rated = own.map((rating) => ({ code, name, year: rating.year, rating }));
    const empty = own.some((one) => one.year === scope.year) ? [] : [{ code, name, year: scope.year }];
    const awarded = awards
      .filter((one) => one.agencyId === agencyId)
      .map((award) => ({ code, name, year: award.year, award }));
    return [...rated, ...empty, ...awarded];
  });
  return {
    name: `ho-so-thanh-tich-${scope.bloc.slug}-${scope.year}.xlsx`,
    bytes: await agencyHistory(
      entries,
      forms.map(({ name }) => name),
    ),
  };
}
