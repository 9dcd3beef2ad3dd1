import { and, eq, inArray } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { people } from '@/db/schema/person';
import { scores } from '@/db/schema/score';
import type { DecidedMarks } from '@/domain/scoring/appraise';
import type { KeptLine } from '@/domain/scoring/write-lines';
import { decidingRounds, type DecidingRound, type Round } from '@/domain/scoring/round';
import type { BlocYearScope } from '../bloc/queries';
import type { CriteriaSet } from '../criteria/queries';

/** Lines as they are kept, by their codes. */
export type KeptMarks = Readonly<Record<string, KeptLine>>;

/** Everything that was given to one agency: by itself, by its peers, and in the rounds that decide. */
export type AgencyScores = {
  readonly self: KeptMarks;
  /** By the peer that gave them. */
  readonly cross: ReadonlyMap<string, KeptMarks>;
  readonly decided: DecidedMarks & Readonly<Partial<Record<DecidingRound, KeptMarks>>>;
};

export const noScores: AgencyScores = { self: {}, cross: new Map(), decided: {} };

type Wanted = { readonly agencyIds?: readonly string[]; readonly rounds?: readonly Round[] };

/** What was given in a year, by agency: of everybody, or of some agencies and rounds. */
export async function readScores(
  reader: Reader,
  scope: BlocYearScope,
  { ids }: Pick<CriteriaSet, 'ids'>,
  { agencyIds, rounds }: Wanted = {},
): Promise<ReadonlyMap<string, AgencyScores>> {
  const rows = await reader
    .select({
      agencyId: scores.agencyId,
      criterionId: scores.criterionId,
      round: scores.round,
      byAgencyId: scores.byAgencyId,
      value: scores.value,
      pointsCenti: scores.pointsCenti,
      note: scores.note,
      version: scores.version,
      savedAt: scores.savedAt,
      savedByName: people.name,
    })
    .from(scores)
    .leftJoin(people, eq(people.id, scores.savedBy))
    .where(
      and(
        eq(scores.blocYearId, scope.id),
        agencyIds ? inArray(scores.agencyId, [...agencyIds]) : undefined,
        rounds ? inArray(scores.round, [...rounds]) : undefined,
      ),
    );
  const codes = new Map([...ids].map(([code, id]) => [id, code]));
  const found = new Map<string, Building>();
  for (const { agencyId, criterionId, round, byAgencyId, savedByName, ...line } of rows) {
    const code = codes.get(criterionId);
    if (code === undefined) continue;
    const of = found.get(agencyId) ?? { self: {}, cross: new Map(), decided: {} };
    found.set(agencyId, of);
    marksIn(of, round, byAgencyId)[code] = { ...line, savedByName: savedByName ?? '' };
  }
  return found;
}

/** What was given to one agency. */
export async function scoresOf(
  reader: Reader,
  scope: BlocYearScope,
  set: Pick<CriteriaSet, 'ids'>,
  agencyId: string,
): Promise<AgencyScores> {
  return (await readScores(reader, scope, set, { agencyIds: [agencyId] })).get(agencyId) ?? noScores;
}

type Building = {
  self: Record<string, KeptLine>;
  cross: Map<string, Record<string, KeptLine>>;
  decided: Partial<Record<DecidingRound, Record<string, KeptLine>>>;
};

function marksIn(of: Building, round: Round, byAgencyId: string | null): Record<string, KeptLine> {
  if (round === 'self') return of.self;
  if (round === 'cross') {
    const peer = byAgencyId ?? '';
    const marks = of.cross.get(peer) ?? {};
    of.cross.set(peer, marks);
    return marks;
  }
  return (of.decided[round] ??= {});
}

/** The rounds that decide, for a query of what counts. */
export const roundsThatDecide: readonly Round[] = decidingRounds;
