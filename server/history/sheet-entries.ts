import type { Reader } from '@/db/client';
import { knownOn } from '@/domain/history/facts';
import type { HistoryEntry } from '@/papers/agency-history/agency-history';
import type { BlocYearScope } from '../bloc/queries';
import { listPastAwards, listYearRatings } from './queries';

/**
 * The rows of the sheet that is handed out to be filled in: what had come of the members' ratings and of the awards written down of them by
 * the official day, as the pages tell it; a member without a rating of the year has an empty row. Two queries. Source: issue 6 (import).
 */
export async function readSheetEntries(reader: Reader, scope: BlocYearScope): Promise<HistoryEntry[]> {
  const ids = scope.everAgencyIds;
  const { ratings, pastAwards } = knownOn(
    {
      ratings: await listYearRatings(reader, ids),
      pastAwards: await listPastAwards(reader, ids),
      disciplines: [],
      workforces: [],
      initiatives: [],
    },
    scope.on,
  );
  return scope.everybody.flatMap(({ agencyId, code, name }) => {
    const own = ratings.filter((one) => one.agencyId === agencyId);
    const rated = own.map((rating) => ({ code, name, year: rating.year, rating }));
    const empty = own.some((one) => one.year === scope.year) ? [] : [{ code, name, year: scope.year }];
    const awarded = pastAwards
      .filter((one) => one.agencyId === agencyId && one.subjectKind === 'agency')
      .map((award) => ({ code, name, year: award.year, award }));
    return [...rated, ...empty, ...awarded];
  });
}
