import { and, asc, count, eq, exists, gte, inArray, isNotNull, isNull, like, lte, or, type SQL } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { appointments, invitations, linkRequests, people } from '@/db/schema/person';
import { secondFactors } from '@/db/schema/second-factor';
import type { Office } from '@/domain/person/office';
import type { IsoDate } from '@/domain/shared/dates';
import { searchQuery } from '@/lib/search-key';

/** What an administrator looks for. `waiting` narrows to those who wait for a link, for an answer to an invitation, or are disabled. */
export type PeopleFilter = {
  readonly search: string;
  readonly agencyId: string;
  readonly office: Office | '';
  readonly waiting: 'link' | 'invited' | 'disabled' | '';
};

export const pageSize = 20;

type Held = typeof appointments.$inferSelect;

export type PersonListed = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly disabled: boolean;
  readonly hasPassword: boolean;
  readonly hasSecondFactor: boolean;
  readonly asksForLink: boolean;
  /** In force on the day. */
  readonly held: readonly Held[];
};

/**
 * One page of the people with an account, by name: those whose name, address or post holds what was typed, marks and spaces aside, and
 * who hold such an office at such an agency on the day. Five queries, whatever the number of people.
 */
export async function searchPeople(reader: Reader, filter: PeopleFilter, page: number, on: IsoDate) {
  const where = condition(reader, filter, on);
  const [total] = await reader.select({ count: count() }).from(people).where(where);
  const rows = await reader
    .select()
    .from(people)
    .where(where)
    .orderBy(asc(people.searchKey), asc(people.id))
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  const ids = rows.map(({ id }) => id);
  const [held, factors, asking] = await Promise.all([
    ids.length > 0
      ? reader
          .select()
          .from(appointments)
          .where(and(inArray(appointments.personId, ids), inForce(on)))
          .orderBy(asc(appointments.from))
      : [],
    ids.length > 0
      ? reader
          .select({ personId: secondFactors.personId })
          .from(secondFactors)
          .where(and(inArray(secondFactors.personId, ids), isNotNull(secondFactors.confirmedAt)))
      : [],
    ids.length > 0
      ? reader
          .select({ personId: linkRequests.personId })
          .from(linkRequests)
          .where(and(inArray(linkRequests.personId, ids), isNull(linkRequests.answeredAt)))
      : [],
  ]);
  const has = (marks: readonly { personId: string }[], id: string) => marks.some(({ personId }) => personId === id);
  const listed: PersonListed[] = rows.map(({ id, name, email, disabledAt, passwordHash }) => ({
    id,
    name,
    email,
    disabled: disabledAt !== null,
    hasPassword: passwordHash !== null,
    hasSecondFactor: has(factors, id),
    asksForLink: has(asking, id),
    held: held.filter(({ personId }) => personId === id),
  }));
  const found = total?.count ?? 0;
  return { people: listed, total: found, pageCount: Math.max(1, Math.ceil(found / pageSize)) };
}

function inForce(on: IsoDate): SQL | undefined {
  return and(lte(appointments.from, on), or(isNull(appointments.to), gte(appointments.to, on)));
}

function condition(reader: Reader, filter: PeopleFilter, on: IsoDate): SQL | undefined {
  const { agencyId, office, waiting } = filter;
  const query = searchQuery(filter.search);
  const pattern = `%${query}%`;
  const holding = (...narrowed: (SQL | undefined)[]) =>
    exists(
      reader
        .select({ id: appointments.id })
        .from(appointments)
        .where(and(eq(appointments.personId, people.id), ...narrowed)),
    );
  return and(
    query === '' ? undefined : or(like(people.searchKey, pattern), holding(like(appointments.searchKey, pattern))),
    agencyId === '' && office === ''
      ? undefined
      : holding(
          inForce(on),
          agencyId === '' ? undefined : eq(appointments.agencyId, agencyId),
          office === '' ? undefined : eq(appointments.office, office),
        ),
    waiting === 'disabled' ? isNotNull(people.disabledAt) : undefined,
    waiting === 'link' ? and(isNull(people.disabledAt), exists(openRequests(reader))) : undefined,
    waiting === 'invited' ? and(isNull(people.disabledAt), exists(openInvitations(reader))) : undefined,
  );
}

function openRequests(reader: Reader) {
  return reader
    .select({ id: linkRequests.id })
    .from(linkRequests)
    .where(and(eq(linkRequests.personId, people.id), isNull(linkRequests.answeredAt)));
}

function openInvitations(reader: Reader) {
  return reader
    .select({ id: invitations.id })
    .from(invitations)
    .where(and(eq(invitations.personId, people.id), eq(invitations.kind, 'invitation'), isNull(invitations.usedAt)));
}
