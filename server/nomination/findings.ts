import type { Reader } from '@/db/client';
import { mostOf } from '@/domain/charter/quota';
import type { Quota } from '@/domain/charter/rules';
import { findingsOf, type NominationFacts } from '@/domain/nomination/findings';
import { liveStatuses, type NominationStatus } from '@/domain/nomination/status';
import type { Finding } from '@/domain/shared/finding';
import type { BlocYearScope } from '../bloc/queries';
import { findCharter } from '../charter/queries';
import { holdsInForce } from '../hold/queries';
import { publishedRanking } from '../result/queries';
import type { Nomination } from './queries';

/** What is judged: a nomination, or one that is about to be drafted. */
export type Subject = {
  readonly agencyId: string;
  readonly formCode: string;
  readonly ground: NominationFacts['ground'];
};

/** Finds what the rules say about a subject. */
export type Judge = (subject: Subject) => readonly Finding[];

const live: readonly NominationStatus[] = liveStatuses;

/**
 * Reads once what the rules look at on the official day, and answers who judges by it. `all` are the nominations of the year, among which
 * the share of members nominated for the same form is counted, the judged one included.
 */
export async function readJudge(reader: Reader, scope: BlocYearScope, all: readonly Nomination[]): Promise<Judge> {
  const ranking = (await publishedRanking(reader, scope)) ?? [];
  const charter = await findCharter(reader, scope);
  const holds = await holdsInForce(reader, scope);
  const rules = charter && {
    ...charter,
    citation: charter.number ? `Quy chế khối số ${charter.number}` : 'Quy chế khối',
  };
  const mostFor = (quota: Quota | undefined) => (quota ? mostOf(quota, scope.members.length) : null);
  return ({ agencyId, formCode, ground }) => {
    const place = ranking.find((one) => one.agencyId === agencyId);
    const proposed = all
      .filter((one) => one.formCode === formCode && live.includes(one.status))
      .map((one) => one.agencyId);
    return findingsOf({
      ground,
      place: place ? { ...place, ranked: ranking.length } : null,
      charter: rules && { ...rules, most: mostFor(rules.quotas[formCode]) },
      hold: holds.find((one) => one.agencyId === agencyId) ?? null,
      nominated: new Set([...proposed, agencyId]).size,
      members: scope.members.length,
    });
  };
}

/** What the rules find about a nomination: what was kept when it was put to the ballot, else what they find now. */
export function findingsOn(nomination: Nomination, judge: Judge): readonly Finding[] {
  return nomination.findings ?? judge(subjectOf(nomination));
}

/** What the rules need to know of a nomination that is kept. */
export function subjectOf(nomination: Nomination): Subject {
  const { agencyId, formCode, groundCode, groundCitation, groundVerified } = nomination;
  return { agencyId, formCode, ground: { code: groundCode, citation: groundCitation, verified: groundVerified } };
}
