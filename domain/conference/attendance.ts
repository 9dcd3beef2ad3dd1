import type { Refusal } from '../shared/refusal';

/** How a member agency took part: its head, an authorised deputy, in writing, or not. */
export const attendances = ['present', 'deputised', 'written', 'absent'] as const;
export type Attendance = (typeof attendances)[number];

/** Whether somebody of the agency sits in the hall. */
export function inHall(attendance: Attendance): boolean {
  return attendance === 'present' || attendance === 'deputised';
}

/**
 * What is missing or wrong in a roll, field by field: every member once, nobody else.
 * Refusals: `conference.attendanceMissing`, `conference.notAMember`. Source: domain 6, invariant 1.
 */
export function checkAttendance(
  roll: Readonly<Record<string, Attendance>>,
  members: readonly { readonly agencyId: string; readonly name: string }[],
): Refusal[] {
  const missing = members.filter(({ agencyId }) => !(agencyId in roll));
  const strangers = Object.keys(roll).filter((agencyId) => members.every((member) => member.agencyId !== agencyId));
  return [
    ...missing.map(({ agencyId, name }) => ({
      code: 'conference.attendanceMissing',
      params: { agency: name },
      field: `attendance.${agencyId}`,
    })),
    ...(strangers.length > 0 ? [{ code: 'conference.notAMember' }] : []),
  ];
}
