import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Reader, Tx } from '@/db/client';
import { agencyVersions } from '@/db/schema/agency';
import { blocMemberships, blocs, blocYears, memberships } from '@/db/schema/bloc';
import {
  type ComposedYear,
  mayBelong,
  mayJoin,
  mayLeave,
  type MembershipTerm,
  yearsBeyond,
  yearsOfTerm,
} from '@/domain/bloc/membership';
import type { IsoDate } from '@/domain/shared/dates';
import { newId } from '@/lib/id';
import { demand, RefusedError } from '../refused';
import type { Bloc } from './queries';

/** Of the bloc; null in a rehearsal, which keeps nobody from belonging elsewhere. */
export function exclusiveKind({ kind, rehearsalOn }: Pick<Bloc, 'kind' | 'rehearsalOn'>): string | null {
  return rehearsalOn === null ? kind : null;
}

/** Every membership agencies ever had, in any bloc, earliest first. */
export async function listTerms(
  reader: Reader,
  agencyIds: readonly string[],
): Promise<(MembershipTerm & { id: string })[]> {
  if (agencyIds.length === 0) return [];
  return reader
    .select({
      id: blocMemberships.id,
      blocId: blocMemberships.blocId,
      blocName: blocs.name,
      agencyId: blocMemberships.agencyId,
      kind: blocMemberships.kind,
      from: blocMemberships.from,
      to: blocMemberships.to,
    })
    .from(blocMemberships)
    .innerJoin(blocs, eq(blocs.id, blocMemberships.blocId))
    .where(inArray(blocMemberships.agencyId, [...agencyIds]))
    .orderBy(blocMemberships.from);
}

export type BeginMembershipInput = {
  readonly blocId: string;
  readonly agencyId: string;
  readonly from: IsoDate;
  readonly decisionRef?: string | null;
  /** Where a refusal is said. */
  readonly field?: string;
};

/** A membership that was written, and the composed years in which it shows: for the caller's audit events. */
export type MembershipChange = { readonly blocId: string; readonly blocYearIds: readonly string[] };

/**
 * Lets an agency belong to a bloc from a day on: until it ends itself, or until a membership of the same bloc on record begins. In
 * years composed already it stands from that day, under the name it bears then. Core of verbs, which hold the right and record.
 * Refusals at `field`: those of `mayJoin` and `mayBelong`. Source: domain 8.2, a membership decision in the midst of a year.
 */
export async function beginMembership(
  tx: Tx,
  { blocId, agencyId, from, decisionRef = null, field = 'agencyId' }: BeginMembershipInput,
): Promise<MembershipChange> {
  const bloc = await holdBloc(tx, blocId);
  const versions = await tx
    .select({ id: agencyVersions.id, from: agencyVersions.from, to: agencyVersions.to })
    .from(agencyVersions)
    .where(eq(agencyVersions.agencyId, agencyId))
    .orderBy(asc(agencyVersions.from));
  const held = await listTerms(tx, [agencyId]);
  const years = await composedYears(tx, blocId, agencyId);
  const kind = exclusiveKind(bloc);
  const { to } = demand(mayJoin({ blocId, foundedOn: bloc.foundedOn, from }, { versions, held, years }, field));
  demand(mayBelong({ blocId, kind, from, to }, held, field));
  await tx.insert(blocMemberships).values({ id: newId(), blocId, agencyId, kind, from, to, decisionRef });
  const shown = yearsOfTerm({ from, to }, years).map(({ id, lastPosition, namesOn, joinedOn, leftOn }) => {
    const version = versions.findLast((one) => one.from <= namesOn);
    if (!version) throw new Error(`Agency ${agencyId} has no name on ${namesOn}`);
    const place = { blocId, blocYearId: id, position: lastPosition + 1 };
    return { id: newId(), ...place, agencyId, agencyVersionId: version.id, joinedOn, leftOn };
  });
  if (shown.length > 0) await tx.insert(memberships).values(shown);
  return { blocId, blocYearIds: shown.map(({ blocYearId }) => blocYearId) };
}

export type EndMembershipInput = {
  readonly blocId: string;
  readonly agencyId: string;
  /** The last day in the bloc. */
  readonly to: IsoDate;
  readonly decisionRef?: string | null;
  /** Where a refusal is said. */
  readonly field?: string;
};

/**
 * Ends the membership an agency has in a bloc on a day, with that day. It stays in the year as one that left; years composed with it
 * beyond that day show the same last day. Core of verbs, which hold the right and record.
 * Refusals at `field`: `membership.notMember`, `membership.twiceInAYear` where it comes back within a composed year, those of
 * `mayLeave`. Source: domain 8.2, 12.2.
 */
export async function endMembership(
  tx: Tx,
  { blocId, agencyId, to, decisionRef = null, field = 'to' }: EndMembershipInput,
): Promise<MembershipChange> {
  await holdBloc(tx, blocId);
  const held = (await listTerms(tx, [agencyId])).filter((term) => term.blocId === blocId);
  const term = held.findLast(({ from }) => from <= to) ?? held[0];
  if (!term) throw new RefusedError({ code: 'membership.notMember', field }, false);
  demand(mayLeave(term, to, field));
  const shown = yearsBeyond({ from: to, to: term.to }, await composedYears(tx, blocId, agencyId));
  const back = held.find(({ from }) => from > to);
  const twice = back && shown.find(({ year }) => back.from <= `${year}-12-31`);
  if (twice)
    throw new RefusedError({ code: 'membership.twiceInAYear', params: { year: String(twice.year) }, field }, false);
  await tx.update(blocMemberships).set({ to, endDecisionRef: decisionRef }).where(eq(blocMemberships.id, term.id));
  const beyond = shown.map(({ id }) => id);
  if (beyond.length > 0)
    await tx
      .update(memberships)
      .set({ leftOn: to })
      .where(and(eq(memberships.agencyId, agencyId), inArray(memberships.blocYearId, beyond)));
  return { blocId, blocYearIds: beyond };
}

/** A bloc, held to the end of the transaction: its years are neither composed nor joined beside us. */
export async function holdBloc(tx: Tx, blocId: string): Promise<Bloc> {
  await tx.alone(`bloc:${blocId}`);
  const [bloc] = await tx.select().from(blocs).where(eq(blocs.id, blocId));
  if (!bloc) throw new Error(`No bloc ${blocId}`);
  return bloc;
}

/** The composed years of a bloc, earliest first, and whether an agency stands in each. */
async function composedYears(tx: Tx, blocId: string, agencyId: string): Promise<ComposedYear[]> {
  const rows = await tx
    .select({ id: blocYears.id, year: blocYears.year, agencyId: memberships.agencyId, position: memberships.position })
    .from(blocYears)
    .leftJoin(memberships, eq(memberships.blocYearId, blocYears.id))
    .where(eq(blocYears.blocId, blocId))
    .orderBy(asc(blocYears.year), asc(memberships.position));
  const years = new Map<string, ComposedYear>();
  for (const { id, year, agencyId: member, position } of rows) {
    const isMember = member === agencyId || years.get(id)?.isMember === true;
    years.set(id, { id, year, isMember, lastPosition: position ?? -1 });
  }
  return [...years.values()];
}
