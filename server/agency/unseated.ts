import { aliasedTable, and, eq, gte, isNotNull, isNull, lt, notExists, or } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { agencyEvents, agencySuccessions } from '@/db/schema/agency-event';
import { appointments, people } from '@/db/schema/person';
import { addDays, type IsoDate } from '@/domain/shared/dates';

/** For each person who lost the last office when an agency ended by an event that somebody recorded: when it was recorded. */
export async function listUnseated(reader: Reader, today: IsoDate): Promise<Date[]> {
  const held = aliasedTable(appointments, 'held');
  const holdsSomething = reader
    .select({ id: held.id })
    .from(held)
    .where(and(eq(held.personId, people.id), or(isNull(held.to), gte(held.to, today))));
  const rows = await reader
    .select({
      personId: people.id,
      to: appointments.to,
      on: agencyEvents.on,
      recordedAt: agencyEvents.recordedAt,
    })
    .from(agencyEvents)
    .innerJoin(agencySuccessions, eq(agencySuccessions.eventId, agencyEvents.id))
    .innerJoin(appointments, eq(appointments.agencyId, agencySuccessions.fromAgencyId))
    .innerJoin(people, eq(people.id, appointments.personId))
    .where(
      and(
        isNotNull(agencyEvents.recordedBy),
        lt(appointments.to, today),
        isNull(people.disabledAt),
        notExists(holdsSomething),
      ),
    );
  const unseated = new Map<string, Date>();
  for (const { personId, to, on, recordedAt } of rows) if (to === addDays(on, -1)) unseated.set(personId, recordedAt);
  return [...unseated.values()];
}
