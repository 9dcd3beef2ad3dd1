import { and, asc, desc, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { appointments, invitations, people, sessions } from '@/db/schema/person';
import type { Actor } from '../context';
import { prepared } from '../remembered/prepared';

/** How long a session lasts without signing in again. */
export const sessionHours = 8;

/** The person behind a session that is neither expired nor revoked, not disabled, with all appointments; else null. */
export async function findActor(reader: Reader, sessionId: string, now: Date): Promise<Actor | null> {
  return actorFrom(await actorOfSession(reader).execute({ sessionId, now }), sessionId);
}

const actorOfSession = prepared((reader) => {
  const open = gt(sessions.expiresAt, sql.param(sql.placeholder('now'), sessions.expiresAt));
  return reader
    .select({ person: people, appointment: appointments })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .leftJoin(appointments, eq(appointments.personId, people.id))
    .where(
      and(eq(sessions.id, sql.placeholder('sessionId')), open, isNull(sessions.revokedAt), isNull(people.disabledAt)),
    )
    .prepare('actor_of_session');
});

/** A person as an actor without a browser: for the sample, tests and jobs. */
export async function getActor(reader: Reader, personId: string): Promise<Actor> {
  const rows = await reader
    .select({ person: people, appointment: appointments })
    .from(people)
    .leftJoin(appointments, eq(appointments.personId, people.id))
    .where(eq(people.id, personId));
  const actor = actorFrom(rows, null);
  if (!actor) throw new Error(`No person ${personId}`);
  return actor;
}

/** Everybody as an actor without a browser, by e-mail. */
export async function listActors(reader: Reader): Promise<Map<string, Actor>> {
  const rows = await reader
    .select({ person: people, appointment: appointments })
    .from(people)
    .leftJoin(appointments, eq(appointments.personId, people.id));
  const actors = new Map<string, Actor>();
  for (const { person } of rows) {
    const actor = actorFrom(
      rows.filter((row) => row.person.id === person.id),
      null,
    );
    if (actor) actors.set(person.email, actor);
  }
  return actors;
}

/** People who hold an appointment at one of the agencies, in the order of their names. */
export async function listPeopleOf(reader: Reader, agencyIds: readonly string[]) {
  if (agencyIds.length === 0) return [];
  return reader
    .select({
      personId: people.id,
      name: people.name,
      disabledAt: people.disabledAt,
      agencyId: appointments.agencyId,
      office: appointments.office,
      post: appointments.post,
      from: appointments.from,
      to: appointments.to,
    })
    .from(appointments)
    .innerJoin(people, eq(people.id, appointments.personId))
    .where(inArray(appointments.agencyId, [...agencyIds]))
    .orderBy(asc(people.name));
}

type ActorRow = { person: typeof people.$inferSelect; appointment: typeof appointments.$inferSelect | null };

function actorFrom(rows: readonly ActorRow[], sessionId: string | null): Actor | null {
  const [first] = rows;
  if (!first) return null;
  return {
    kind: 'person',
    personId: first.person.id,
    name: first.person.name,
    sessionId,
    appointments: rows.flatMap(({ appointment }) =>
      appointment
        ? [
            {
              office: appointment.office,
              agencyId: appointment.agencyId,
              post: appointment.post,
              from: appointment.from,
              to: appointment.to,
            },
          ]
        : [],
    ),
  };
}

/** The appointments of a person on record, past ones too. */
export async function listAppointments(reader: Reader, personId: string) {
  return reader.select().from(appointments).where(eq(appointments.personId, personId)).orderBy(asc(appointments.from));
}

/** A person's sessions that still hold, latest first. */
export async function listSessions(reader: Reader, personId: string, now: Date) {
  return reader
    .select()
    .from(sessions)
    .where(and(eq(sessions.personId, personId), gt(sessions.expiresAt, now), isNull(sessions.revokedAt)))
    .orderBy(desc(sessions.createdAt));
}

/** When each invitation was sent that nobody has answered yet, to people who are not disabled. */
export async function listUnanswered(reader: Reader): Promise<Date[]> {
  const rows = await reader
    .select({ createdAt: invitations.createdAt })
    .from(invitations)
    .innerJoin(people, eq(people.id, invitations.personId))
    .where(and(isNull(invitations.usedAt), isNull(people.disabledAt)));
  return rows.map(({ createdAt }) => createdAt);
}

/** Everybody with an account and an appointment, one row per appointment. */
export async function listPeople(reader: Reader) {
  return reader
    .select({
      personId: people.id,
      appointmentId: appointments.id,
      name: people.name,
      email: people.email,
      disabledAt: people.disabledAt,
      office: appointments.office,
      post: appointments.post,
      agencyId: appointments.agencyId,
      from: appointments.from,
      to: appointments.to,
    })
    .from(people)
    .leftJoin(appointments, eq(appointments.personId, people.id))
    .orderBy(asc(people.name));
}
