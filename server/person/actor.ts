import { and, asc, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { mandates } from '@/db/schema/mandate';
import { appointments, people, sessions } from '@/db/schema/person';
import { secondFactors } from '@/db/schema/second-factor';
import { lastDayOf, postUnderMandate } from '@/domain/mandate/give';
import { hatsOn, wear, type Hat } from '@/domain/person/hat';
import { dayOf, type IsoDate } from '@/domain/shared/dates';
import type { Actor } from '../context';
import { prepared } from '../remembered/prepared';

/** Somebody behind a session, and what the session's door needs to know besides. */
export type SessionPerson = {
  readonly actor: Actor;
  /** Everything on record, whichever hat is worn. */
  readonly held: readonly Hat[];
  readonly hasSecondFactor: boolean;
  readonly lastSeenAt: Date;
};

/**
 * The person behind a session that is neither expired nor revoked, not disabled, wearing the session's hat; else null. One statement:
 * the rows of a person with a mandate repeat, and are told apart by their ids.
 */
export async function findSessionPerson(reader: Reader, sessionId: string, now: Date): Promise<SessionPerson | null> {
  const rows = await personOfSession(reader).execute({ sessionId, now });
  const [first] = rows;
  if (!first) return null;
  const held = heldIn(rows);
  return {
    actor: actorOf(first.person, held, sessionId, first.hat, now),
    held,
    hasSecondFactor: rows.some(({ factor }) => factor !== null),
    lastSeenAt: first.lastSeenAt,
  };
}

/** The same as an actor alone. */
export async function findActor(reader: Reader, sessionId: string, now: Date): Promise<Actor | null> {
  return (await findSessionPerson(reader, sessionId, now))?.actor ?? null;
}

const personOfSession = prepared((reader) => {
  const open = gt(sessions.expiresAt, sql.param(sql.placeholder('now'), sessions.expiresAt));
  return reader
    .select({
      person: people,
      hat: sessions.hat,
      lastSeenAt: sessions.lastSeenAt,
      appointment: appointments,
      mandate: mandates,
      factor: secondFactors.confirmedAt,
    })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .leftJoin(appointments, eq(appointments.personId, people.id))
    .leftJoin(mandates, eq(mandates.personId, people.id))
    .leftJoin(secondFactors, eq(secondFactors.personId, people.id))
    .where(
      and(eq(sessions.id, sql.placeholder('sessionId')), open, isNull(sessions.revokedAt), isNull(people.disabledAt)),
    )
    .prepare('person_of_session');
});

/** A person as an actor without a browser, with every appointment on record: for the sample, tests and jobs. */
export async function getActor(reader: Reader, personId: string): Promise<Actor> {
  const rows = await appointed(reader).where(eq(people.id, personId));
  const [first] = rows;
  if (!first) throw new Error(`No person ${personId}`);
  return everyHat(first.person, rows);
}

/** Somebody who holds something at an agency: the actor with every hat on, mandates too, where mail goes, and the agencies served. */
export type PersonAt = {
  readonly personId: string;
  readonly email: string;
  readonly actor: Actor;
  readonly agencyIds: readonly string[];
};

/** The people who hold something on a day at one of these agencies and are not disabled: one query. For jobs. */
export async function listPeopleAt(reader: Reader, agencyIds: readonly string[], on: IsoDate): Promise<PersonAt[]> {
  if (agencyIds.length === 0) return [];
  const there = reader
    .select({ personId: appointments.personId })
    .from(appointments)
    .where(inArray(appointments.agencyId, [...agencyIds]));
  const rows = await reader
    .select({ person: people, appointment: appointments, mandate: mandates })
    .from(people)
    .leftJoin(appointments, eq(appointments.personId, people.id))
    .leftJoin(mandates, eq(mandates.personId, people.id))
    .where(and(inArray(people.id, there), isNull(people.disabledAt)))
    .orderBy(asc(people.name), asc(people.id));
  return [...Map.groupBy(rows, ({ person }) => person.id)].flatMap(([personId, own]): PersonAt[] => {
    const [first] = own;
    const hats = hatsOn(heldIn(own), on);
    const served = [...new Set(hats.flatMap(({ agencyId }) => agencyId ?? []))];
    if (!first || !served.some((agencyId) => agencyIds.includes(agencyId))) return [];
    const { name, email } = first.person;
    const bare = { kind: 'person', personId, name, sessionId: null, hat: null } as const;
    return [{ personId, email, agencyIds: served, actor: { ...bare, hats, appointments: hats } }];
  });
}

/** Everybody as an actor without a browser, by e-mail. */
export async function listActors(reader: Reader): Promise<Map<string, Actor>> {
  const rows = await appointed(reader);
  const ofPerson = Map.groupBy(rows, ({ person }) => person.id);
  return new Map(
    [...ofPerson.values()].flatMap((own) => {
      const [first] = own;
      return first ? [[first.person.email, everyHat(first.person, own)] as const] : [];
    }),
  );
}

/** What a person has on record, appointments and mandates, past ones too. */
export async function listHeld(reader: Reader, personId: string): Promise<Hat[]> {
  return heldIn(
    await reader
      .select({ appointment: appointments, mandate: mandates })
      .from(people)
      .leftJoin(appointments, eq(appointments.personId, people.id))
      .leftJoin(mandates, eq(mandates.personId, people.id))
      .where(eq(people.id, personId)),
  );
}

/** An actor with another of their hats on. */
export function wearing(actor: Actor, hat: Hat): Actor {
  return { ...actor, hat, appointments: [hat] };
}

type Person = typeof people.$inferSelect;
type HeldRow = {
  appointment: typeof appointments.$inferSelect | null;
  mandate: typeof mandates.$inferSelect | null;
};

function appointed(reader: Reader) {
  return reader
    .select({ person: people, appointment: appointments })
    .from(people)
    .leftJoin(appointments, eq(appointments.personId, people.id))
    .$dynamic();
}

function heldIn(rows: readonly HeldRow[]): Hat[] {
  const held = new Map<string, Hat>();
  for (const { appointment, mandate } of rows) {
    if (appointment) held.set(appointment.id, hatOf(appointment));
    if (mandate) held.set(mandate.id, hatUnder(mandate));
  }
  return [...held.values()];
}

function hatOf({ id, office, agencyId, post, from, to }: typeof appointments.$inferSelect): Hat {
  return { id, office, agencyId, post, from, to };
}

function hatUnder(mandate: typeof mandates.$inferSelect): Hat {
  const { id, agencyId, post, scopes, from } = mandate;
  const to = lastDayOf(mandate);
  return { id, mandateId: id, office: 'authorised', agencyId, post: postUnderMandate(post), from, to, scopes };
}

function actorOf(person: Person, held: readonly Hat[], sessionId: string, chosen: string | null, now: Date): Actor {
  const worn = wear(held, chosen, dayOf(now));
  return { kind: 'person', personId: person.id, name: person.name, sessionId, held, ...worn };
}

function everyHat(person: Person, rows: readonly { appointment: typeof appointments.$inferSelect | null }[]): Actor {
  const held = rows.flatMap(({ appointment }) => (appointment ? [hatOf(appointment)] : []));
  return {
    kind: 'person',
    personId: person.id,
    name: person.name,
    sessionId: null,
    appointments: held,
    hats: held,
    hat: null,
  };
}
