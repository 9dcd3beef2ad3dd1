import type { DeadlineKind } from '../plan/deadline';
import type { IsoDate } from '../shared/dates';
import type { Standing } from './standing';

type Year = { readonly on: IsoDate; readonly memberAgencyIds: readonly string[] };

/**
 * The members that are late in a year: whose registration, signature or self-score is missing after its deadline while it can still be
 * given, and whose self-score came late. What nobody asks for any more is not lateness. Source: charter (deadlines of the year).
 */
export function lateAgencies(standing: Standing, { on, memberAgencyIds }: Year): string[] {
  const { registrations, covenant, plan, selfAssessments, scoringOpenedAt, publishedOn, deadlines } = standing;
  const overdue = (kind: DeadlineKind) => {
    const due = deadlines[kind];
    return due !== undefined && due < on;
  };
  const scored = new Set(
    selfAssessments.filter(({ status }) => status === 'submitted').map(({ agencyId }) => agencyId),
  );
  const late = new Set(selfAssessments.filter((sheet) => sheet.late).map(({ agencyId }) => agencyId));
  return memberAgencyIds.filter((agencyId) => {
    const registration = registrations.find((one) => one.agencyId === agencyId);
    // What was returned is waited for until the day by which to answer.
    const overdueNow = registration?.returned ? registration.returned.answerBy < on : overdue('registration');
    const registers = plan !== null && !covenant && !registration?.sentAt && overdueNow;
    const signs =
      covenant !== null &&
      !covenant.completedAt &&
      overdue('covenant') &&
      covenant.partyAgencyIds.includes(agencyId) &&
      !covenant.signedAgencyIds.includes(agencyId);
    const scores = scoringOpenedAt !== null && !publishedOn && overdue('selfScore') && !scored.has(agencyId);
    return registers || signs || scores || late.has(agencyId);
  });
}
