import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { blocMemberships, blocYears, memberships } from '@/db/schema/bloc';
import type { YearMember } from '@/domain/bloc/membership';
import { overlap, type Period } from '@/domain/shared/dates';
import type { BlocYearScope } from './queries';

/** Everybody who belonged to a bloc on any day of a composed year, in the order of protocol. */
export async function listYearMembers(
  reader: Reader,
  { blocId, year }: { readonly blocId: string; readonly year: number },
): Promise<YearMember[]> {
  return reader
    .select({ agencyId: memberships.agencyId, joinedOn: memberships.joinedOn, leftOn: memberships.leftOn })
    .from(memberships)
    .innerJoin(blocYears, eq(blocYears.id, memberships.blocYearId))
    .where(and(eq(blocYears.blocId, blocId), eq(blocYears.year, year)))
    .orderBy(asc(memberships.position));
}

/** An agency's time in a bloc with the decisions behind its ends. */
export type DecidedTerm = Period & { readonly joinedBy: string | null; readonly leftBy: string | null };

/** Through which days each member of a year belongs to the bloc, and by which decisions; by agency. */
export async function readTerms(reader: Reader, scope: BlocYearScope): Promise<Map<string, DecidedTerm>> {
  const rows = await reader
    .select({
      agencyId: blocMemberships.agencyId,
      from: blocMemberships.from,
      to: blocMemberships.to,
      joinedBy: blocMemberships.decisionRef,
      leftBy: blocMemberships.endDecisionRef,
    })
    .from(blocMemberships)
    .where(and(eq(blocMemberships.blocId, scope.blocId), inArray(blocMemberships.agencyId, [...scope.everAgencyIds])))
    .orderBy(asc(blocMemberships.from));
  const year = { from: `${scope.year}-01-01`, to: `${scope.year}-12-31` };
  return new Map(rows.filter((term) => overlap(term, year)).map(({ agencyId, ...term }) => [agencyId, term] as const));
}

/** The decision on the composition of a year and when it was published. */
export async function readComposed(
  reader: Reader,
  scope: BlocYearScope,
): Promise<{ composedAt: Date; decisionRef: string | null } | null> {
  const [row] = await reader
    .select({ composedAt: blocYears.composedAt, decisionRef: blocYears.decisionRef })
    .from(blocYears)
    .where(eq(blocYears.id, scope.id));
  return row ?? null;
}
