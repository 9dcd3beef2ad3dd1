import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Reader, Tx } from '@/db/client';
import { agencyVersions } from '@/db/schema/agency';
import { blocMemberships } from '@/db/schema/bloc';
import { daysInYear, leftOut, leftOutRefusal, termOfMember, type Candidate } from '@/domain/bloc/composition';
import type { YearMember } from '@/domain/bloc/membership';
import { addDays, type IsoDate } from '@/domain/shared/dates';
import { newId } from '@/lib/id';
import { findAgencyNames } from '../agency/queries';
import { demandFields } from '../refused';
import { exclusiveKind, listTerms } from './membership';
import type { Bloc } from './queries';

/** What is known of agencies that are to be members, in their order: the stretches of their names and every membership. */
export async function listCandidates(reader: Reader, agencyIds: readonly string[]): Promise<Candidate[]> {
  if (agencyIds.length === 0) return [];
  const versions = await reader
    .select({ agencyId: agencyVersions.agencyId, from: agencyVersions.from, to: agencyVersions.to })
    .from(agencyVersions)
    .where(inArray(agencyVersions.agencyId, [...agencyIds]))
    .orderBy(asc(agencyVersions.from));
  const [ofVersions, ofTerms] = [
    Map.groupBy(versions, ({ agencyId }) => agencyId),
    Map.groupBy(await listTerms(reader, agencyIds), ({ agencyId }) => agencyId),
  ];
  return agencyIds.map((agencyId) => ({
    agencyId,
    versions: ofVersions.get(agencyId) ?? [],
    held: ofTerms.get(agencyId) ?? [],
  }));
}

/** The bloc as the rules of composition see it. */
export function composing(bloc: Bloc, { year, isLatest }: { year: number; isLatest: boolean }) {
  return { blocId: bloc.id, kind: exclusiveKind(bloc), foundedOn: bloc.foundedOn, year, isLatest };
}

/** The names of the agencies that a list leaves out though they belong, as they are called in that year. */
export async function listLeftOut(
  reader: Reader,
  rules: ReturnType<typeof composing>,
  agencyIds: readonly string[],
): Promise<string[]> {
  const terms = await reader
    .select({ agencyId: blocMemberships.agencyId, from: blocMemberships.from, to: blocMemberships.to })
    .from(blocMemberships)
    .where(eq(blocMemberships.blocId, rules.blocId));
  const missing = leftOut(rules, agencyIds, terms);
  const names = await findAgencyNames(reader, missing, `${rules.year}-12-31`);
  return missing.map((agencyId) => names.get(agencyId)?.name ?? '');
}

type Composed = {
  readonly year: number;
  readonly agencyIds: readonly string[];
  readonly isLatest: boolean;
  readonly decisionRef: string | null;
};

/**
 * Brings the memberships of a bloc in line with the composition of a year: who is new belongs from its first day, who is no longer
 * named left with the year before. Answers from which day each belongs and the days it shows in
 * the year. Refusals: those of `termOfMember`, `composition.leftOut`.
 */
export async function belongThrough(
  tx: Tx,
  bloc: Bloc,
  { year, agencyIds, isLatest, decisionRef }: Composed,
): Promise<Map<string, Omit<YearMember, 'agencyId'> & { from: IsoDate }>> {
  const rules = composing(bloc, { year, isLatest });
  const missing = await listLeftOut(tx, rules, agencyIds);
  if (missing.length > 0) demandFields([leftOutRefusal(missing)]);
  const terms = (await listCandidates(tx, agencyIds)).map((candidate) => ({
    agencyId: candidate.agencyId,
    decided: termOfMember(rules, candidate),
  }));
  demandFields(terms.flatMap(({ decided }) => (decided.ok ? [] : [decided.refusal])));
  const allowed = terms.flatMap(({ agencyId, decided }) => (decided.ok ? [{ agencyId, ...decided.value }] : []));
  const newcomers = allowed.filter(({ isNew }) => isNew);
  if (newcomers.length > 0)
    await tx.insert(blocMemberships).values(
      newcomers.map(({ agencyId, from, to }) => {
        const row = { id: newId(), blocId: bloc.id, agencyId, kind: rules.kind };
        return { ...row, from, to, decisionRef };
      }),
    );
  if (isLatest) await endBefore(tx, bloc.id, agencyIds, `${year}-01-01`);
  return new Map(allowed.map(({ agencyId, ...term }) => [agencyId, { ...daysInYear(term, rules), from: term.from }]));
}

/** Whoever is not among those that stay left on the eve of a day. */
async function endBefore(tx: Tx, blocId: string, staying: readonly string[], first: IsoDate): Promise<void> {
  const lastDay = addDays(first, -1);
  const held = await tx.select().from(blocMemberships).where(eq(blocMemberships.blocId, blocId));
  const leaving = held.filter(
    ({ agencyId, from, to }) => !staying.includes(agencyId) && from <= lastDay && (to === null || to > lastDay),
  );
  if (leaving.length === 0) return;
  await tx
    .update(blocMemberships)
    .set({ to: lastDay })
    .where(
      and(
        eq(blocMemberships.blocId, blocId),
        inArray(
          blocMemberships.id,
          leaving.map(({ id }) => id),
        ),
      ),
    );
}
