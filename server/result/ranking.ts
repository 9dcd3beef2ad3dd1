import { and, countDistinct, eq, gte, inArray, like, lt } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { awardForms } from '@/db/schema/award';
import { blocYears, memberships } from '@/db/schema/bloc';
import { nominations } from '@/db/schema/nomination';
import { awards, decisions } from '@/db/schema/submission';
import { countAcrossMergers, predecessorsOf } from '@/domain/award/across-mergers';
import { rank, type Ranking } from '@/domain/scoring/rank';
import type { TieFacts } from '@/domain/scoring/decide-tie';
import type { RecordedTie } from '@/domain/scoring/tie-break';
import { partKnockedOut, type Unranked } from '@/domain/scoring/knock-out';
import { listSuccessions } from '../agency/successions';
import { canonicalJson, sha256 } from '../audit/hash';
import type { BlocYearScope } from '../bloc/queries';
import { findCharter } from '../charter/queries';
import { listKnockOuts } from '../knock-out/queries';
import { listResults, listTieDecisions, type RecordedResult } from './queries';

/** What the ranking of a year is made of: recorded results, the charter's chain, what the conference decided, and who is kept out of it. */
export async function readTieFacts(
  reader: Reader,
  scope: BlocYearScope,
): Promise<
  TieFacts & {
    decisions: readonly RecordedTie[];
    results: readonly RecordedResult[];
    unranked: readonly Unranked[];
  }
> {
  const results = await listResults(reader, scope);
  const charter = await findCharter(reader, scope);
  const tieBreaks = charter?.tieBreaks ?? [];
  const decisions = await listTieDecisions(reader, scope);
  const years = tieBreaks.find((tieBreak) => tieBreak.step === 'flags')?.years ?? null;
  const flags = years === null ? new Map<string, number>() : await countFlags(reader, scope, years);
  const lines = results.map(({ agencyId, groups, bonusCenti, deductionCenti, womenBps }) => ({
    agencyId,
    groups,
    bonusCenti,
    deductionCenti,
    womenBps,
    flags: flags.get(agencyId) ?? null,
  }));
  const knockedOut = Map.groupBy(await listKnockOuts(reader, scope), ({ agencyId }) => agencyId);
  const grounds = new Map([...knockedOut].map(([agencyId, all]) => [agencyId, all.map(({ code }) => code)]));
  const { ranked, unranked } = partKnockedOut(lines, grounds);
  return { results, lines: ranked, unranked, tieBreaks, decisions };
}

/**
 * The hash a ranking is known by: SHA-256 over its RFC 8785 JSON, points and places of every agency included, and who was kept out of it
 * where anybody was.
 */
export function hashOfRanking({ ranking, unranked }: Ranked): string {
  return sha256(canonicalJson(unranked.length > 0 ? { ranking, unranked } : ranking));
}

/** A ranking with who was kept out of it. */
export type Ranked = { readonly ranking: Ranking; readonly unranked: readonly Unranked[] };

/** The ranking of what is recorded so far, not yet official, and who is kept out of it. */
export async function rankRecorded(reader: Reader, scope: BlocYearScope): Promise<Ranked> {
  const { lines, unranked, tieBreaks, decisions } = await readTieFacts(reader, scope);
  return { ranking: rank(lines, tieBreaks, decisions), unranked };
}

/**
 * Emulation flags of each member in the years before this one. An agency is left out where the register does not know all those years:
 * it was no member, or no decision of the year is recorded; and where an agency it took in has flags of these years, for nobody but a
 * human can say whether they count. What is missing is not zero (design 1; domain 12.2).
 */
async function countFlags(reader: Reader, scope: BlocYearScope, years: number): Promise<Map<string, number>> {
  const before = and(gte(blocYears.year, scope.year - years), lt(blocYears.year, scope.year));
  const known = await reader
    .select({ agencyId: memberships.agencyId, years: countDistinct(blocYears.year) })
    .from(memberships)
    .innerJoin(blocYears, eq(blocYears.id, memberships.blocYearId))
    .innerJoin(decisions, eq(decisions.blocYearId, blocYears.id))
    .where(and(before, inArray(memberships.agencyId, [...scope.memberAgencyIds])))
    .groupBy(memberships.agencyId);
  const complete = known.filter((row) => row.years === years).map(({ agencyId }) => agencyId);
  if (complete.length === 0) return new Map();

  const successions = await listSuccessions(reader);
  const concerned = [...new Set(complete.flatMap((agencyId) => [agencyId, ...predecessorsOf(agencyId, successions)]))];
  const flags = await reader
    .select({ agencyId: awards.agencyId, year: blocYears.year })
    .from(awards)
    .innerJoin(blocYears, eq(blocYears.id, awards.blocYearId))
    .innerJoin(awardForms, eq(awardForms.id, awards.formId))
    .innerJoin(nominations, and(eq(nominations.id, awards.nominationId), eq(nominations.subjectKind, 'agency')))
    .where(and(before, inArray(awards.agencyId, concerned), like(awardForms.code, '%FLAG')));
  const counted = Array.from({ length: years }, (_, i) => scope.year - years + i);
  return new Map(
    complete.flatMap((agencyId) => {
      const found = countAcrossMergers(agencyId, counted, flags, successions);
      return found.is === 'known' ? [[agencyId, found.count] as const] : [];
    }),
  );
}
