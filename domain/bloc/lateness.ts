import { lateOf, owedIn } from '../reminder/owed';
import type { IsoDate } from '../shared/dates';
import type { Standing } from './standing';

type Year = { readonly on: IsoDate; readonly memberAgencyIds: readonly string[] };

/**
 * The members that are late in a year: who owes it something after its day while it can still be given, and whose self-score came late.
 * What nobody asks for any more is not lateness. Source: charter (deadlines of the year).
 */
export function lateAgencies(standing: Standing, { on, memberAgencyIds }: Year): string[] {
  const owing = lateOf(owedIn(standing, { memberAgencyIds }), on).map(({ agencyId }) => agencyId);
  const cameLate = standing.selfAssessments.filter(({ late }) => late).map(({ agencyId }) => agencyId);
  const late = new Set([...owing, ...cameLate]);
  return memberAgencyIds.filter((agencyId) => late.has(agencyId));
}
