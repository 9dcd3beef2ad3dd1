import { eq } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { blocYears } from '@/db/schema/bloc';
import { attendances, conferences, minutesSignatures } from '@/db/schema/conference';
import type { BlocYearScope } from '../bloc/queries';
import { RefusedError } from '../refused';

export type Conference = typeof conferences.$inferSelect;
export type AttendanceRow = Pick<typeof attendances.$inferSelect, 'agencyId' | 'attendance'>;
export type MinutesSignature = typeof minutesSignatures.$inferSelect;

/** The conference that reviews this year, or null while nobody has convened it. */
export async function findConference(reader: Reader, scope: BlocYearScope): Promise<Conference | null> {
  const [row] = await reader.select().from(conferences).where(eq(conferences.blocYearId, scope.id));
  return row ?? null;
}

/** The conference that reviews this year. Refusal: `conference.notConvened`. */
export async function getConference(reader: Reader, scope: BlocYearScope): Promise<Conference> {
  const conference = await findConference(reader, scope);
  if (!conference) throw new RefusedError({ code: 'conference.notConvened', params: { year: scope.year } }, false);
  return conference;
}

/** The conference of an earlier year that opened this one, with the year it reviewed; or null. */
export async function findConferenceOpening(
  reader: Reader,
  scope: BlocYearScope,
): Promise<{ reviewYear: number; heldOn: string } | null> {
  const [row] = await reader
    .select({ reviewYear: blocYears.year, heldOn: conferences.heldOn })
    .from(conferences)
    .innerJoin(blocYears, eq(blocYears.id, conferences.blocYearId))
    .where(eq(conferences.planYearId, scope.id));
  return row ?? null;
}

/** How each member took part; empty while the roll has not been called. */
export async function listAttendance(reader: Reader, scope: BlocYearScope): Promise<AttendanceRow[]> {
  return reader
    .select({ agencyId: attendances.agencyId, attendance: attendances.attendance })
    .from(attendances)
    .where(eq(attendances.blocYearId, scope.id));
}

/** The signatures under the minutes. */
export async function listMinutesSignatures(reader: Reader, scope: BlocYearScope): Promise<MinutesSignature[]> {
  return reader.select().from(minutesSignatures).where(eq(minutesSignatures.blocYearId, scope.id));
}
