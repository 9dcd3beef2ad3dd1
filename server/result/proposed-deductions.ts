import type { Reader } from '@/db/client';
import { proposedDeductions, type ProposedDeduction } from '@/domain/charter/lateness';
import { daysBetween } from '@/domain/shared/dates';
import { officialDay, type BlocYearScope } from '../bloc/queries';
import { findCharter } from '../charter/queries';
import { findConference, listAttendance } from '../conference/queries';
import { listDeadlines } from '../plan/queries';
import { listRegistrations } from '../registration/queries';
import type { SelfAssessment } from '../self-assessment/queries';

/**
 * The deductions the charter proposes for an agency, for the secretary to decide on. A year whose registrations were not kept here says
 * nothing about who was late with them. Source: charter; domain 9.2.
 */
export async function readProposedDeductions(
  reader: Reader,
  scope: BlocYearScope,
  agencyId: string,
  sheet: SelfAssessment | null,
): Promise<ProposedDeduction[]> {
  const charter = await findCharter(reader, scope);
  if (!charter) return [];
  const due = new Map((await listDeadlines(reader, scope)).map(({ kind, dueOn }) => [kind, dueOn]));
  const registrations = await listRegistrations(reader, scope);
  const sentAt = registrations.find((one) => one.agencyId === agencyId)?.sentAt ?? null;
  const conference = await findConference(reader, scope);
  const roll = conference?.openedAt ? await listAttendance(reader, scope) : [];
  const registrationDue = registrations.length > 0 ? (due.get('registration') ?? null) : null;
  const registration = {
    paper: 'registration',
    dueOn: registrationDue,
    daysLate:
      sentAt && daysBetween(registrationDue ?? officialDay(scope.bloc, sentAt), officialDay(scope.bloc, sentAt)),
  } as const;
  const selfScore = {
    paper: 'selfScore',
    dueOn: sheet?.dueOn ?? due.get('selfScore') ?? null,
    daysLate: sheet?.submittedOn ? sheet.lateDays : null,
  } as const;
  return proposedDeductions(charter.lateness, {
    papers: [registration, selfScore],
    absent: roll.some((one) => one.agencyId === agencyId && one.attendance === 'absent'),
    on: scope.on,
  });
}
