import { eq } from 'drizzle-orm';
import { attendances } from '@/db/schema/conference';
import { checkAttendance, inHall } from '@/domain/conference/attendance';
import type { RecordAttendanceInput } from '@/domain/conference/input';
import { mayRecordAttendance } from '@/domain/conference/state';
import { may } from '@/domain/rights/may';
import { newId } from '@/lib/id';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandFields, demandRight } from '../refused';
import { getConference } from './queries';

/**
 * Calls the roll: how each member takes part, in place of what was written before; until the conference is closed.
 * Refusals: `conference.notConvened`, `conference.closed`; at the field `conference.attendanceMissing`; `conference.notAMember`.
 */
export async function recordAttendance(
  { tx, actor, now, record }: Context,
  input: RecordAttendanceInput,
): Promise<{ inHall: number }> {
  const scope = await getBlocYear(tx, input.blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'conference.attended', scope), key);
  await tx.alone(`conference:${scope.id}`);
  const conference = await getConference(tx, scope);
  demand(mayRecordAttendance(conference));
  demandFields(checkAttendance(input.attendance, scope.members));

  await tx.delete(attendances).where(eq(attendances.conferenceId, conference.id));
  const roll = Object.entries(input.attendance).map(([agencyId, attendance]) => ({ agencyId, attendance }));
  await tx
    .insert(attendances)
    .values(roll.map((one) => ({ id: newId(), ...key, conferenceId: conference.id, ...one })));
  await record({ action: 'conference.attended', subjectId: conference.id, scope: key, details: { roll } });
  return { inHall: roll.filter(({ attendance }) => inHall(attendance)).length };
}
