import { and, asc, desc, eq, gt, inArray, isNull } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { appointments, invitations, linkRequests, people, sessions } from '@/db/schema/person';

/** How long a session lasts without signing in again. */
export const sessionHours = 8;

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

/** A person's account: password or none, and the link or request that is open. Null for nobody. */
export async function findPerson(reader: Reader, personId: string, now: Date) {
  const [person] = await reader.select().from(people).where(eq(people.id, personId));
  if (!person) return null;
  const [link] = await reader
    .select({ kind: invitations.kind, createdAt: invitations.createdAt, expiresAt: invitations.expiresAt })
    .from(invitations)
    .where(and(eq(invitations.personId, personId), isNull(invitations.usedAt), gt(invitations.expiresAt, now)))
    .orderBy(desc(invitations.createdAt));
  const [request] = await reader
    .select({ requestedAt: linkRequests.requestedAt })
    .from(linkRequests)
    .where(and(eq(linkRequests.personId, personId), isNull(linkRequests.answeredAt)));
  const { passwordHash, ...known } = person;
  return {
    ...known,
    hasPassword: passwordHash !== null,
    link: link ?? null,
    requestedAt: request?.requestedAt ?? null,
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
    .where(and(eq(invitations.kind, 'invitation'), isNull(invitations.usedAt), isNull(people.disabledAt)));
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

/** When each person asked, who forgot a password and waits for the administrator's link; of people who are not disabled. */
export async function listForgotten(reader: Reader): Promise<Date[]> {
  const rows = await reader
    .select({ requestedAt: linkRequests.requestedAt })
    .from(linkRequests)
    .innerJoin(people, eq(people.id, linkRequests.personId))
    .where(and(isNull(linkRequests.answeredAt), isNull(people.disabledAt)));
  return rows.map(({ requestedAt }) => requestedAt);
}
