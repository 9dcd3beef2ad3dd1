import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { findingDecisions } from '@/db/schema/nomination';
import { people } from '@/db/schema/person';
import { decidedAbout, type FindingDecision } from '@/domain/eligibility/decided';
import type { Finding } from '@/domain/shared/finding';
import { canonicalJson, sha256 } from '../audit/hash';

/** A decision with what it was said about. */
export type DecisionOnRecord = FindingDecision & {
  readonly agencyId: string;
  readonly subjectKey: string;
  readonly formCode: string;
  readonly groundCode: string;
  readonly fileId: string | null;
  readonly personId: string;
};

/** SHA-256 of what a decision on a finding holds for. */
export function findingHash(finding: Finding): string {
  return sha256(canonicalJson(decidedAbout(finding)));
}

/** The decisions on findings that stand in some bloc years, by `blocYearId agencyId`; one query. */
export async function listDecisionsOf(
  reader: Reader,
  blocYearIds: readonly string[],
): Promise<ReadonlyMap<string, readonly DecisionOnRecord[]>> {
  const rows = await reader
    .select({ decision: findingDecisions, decidedBy: people.name })
    .from(findingDecisions)
    .innerJoin(people, eq(people.id, findingDecisions.decidedBy))
    .where(and(inArray(findingDecisions.blocYearId, [...blocYearIds]), isNull(findingDecisions.withdrawnAt)))
    .orderBy(asc(findingDecisions.decidedAt));
  const parted = new Map<string, DecisionOnRecord[]>();
  for (const { decision, decidedBy } of rows) {
    const { id, blocYearId, agencyId, subjectKey, formCode, groundCode, fileId, ...rest } = decision;
    const { findingCode, findingSha256, verdict, reason, paper, postAtTime, decidedOn } = rest;
    const key = `${blocYearId} ${agencyId}`;
    const held = parted.get(key) ?? [];
    held.push({
      id,
      agencyId,
      subjectKey,
      formCode,
      groundCode,
      fileId,
      findingCode,
      findingSha256,
      verdict,
      reason,
      paper,
      postAtTime,
      decidedOn,
      decidedBy,
      personId: decision.decidedBy,
    });
    parted.set(key, held);
  }
  return parted;
}
