import type { Reader } from '@/db/client';
import { mostOf } from '@/domain/charter/quota';
import type { Quota } from '@/domain/charter/rules';
import { findingsOf, type NominationFacts } from '@/domain/nomination/findings';
import { isRegistered } from '@/domain/nomination/registered';
import { liveStatuses, type NominationStatus } from '@/domain/nomination/status';
import { ruleOn, type RuleKey } from '@/domain/rule/rule';
import type { Finding } from '@/domain/shared/finding';
import { listSuccessions } from '../agency/successions';
import type { BlocYearScope } from '../bloc/queries';
import type { AwardForm } from '../award/queries';
import { findCharter } from '../charter/queries';
import { listRegisteredTitles } from '../covenant/registered-titles';
import { holdsInForce } from '../hold/queries';
import { publishedRanking } from '../result/queries';
import { rulesOf } from '../rule/queries';
import type { Nomination } from './queries';

/** What is judged: a nomination, or one that is about to be drafted. */
export type Subject = {
  readonly agencyId: string;
  /** Left out where it is the agency as a whole. */
  readonly subjectKey?: string;
  readonly formCode: string;
  /** A title or a form of commendation; null while none is chosen. */
  readonly formKind: AwardForm['kind'] | null;
  readonly ground: NominationFacts['ground'];
};

/** Finds what the rules say about a subject. */
export type Judge = (subject: Subject) => readonly Finding[];

const keys = [
  'achievement.once',
  'hold.openMatter',
  'certificate.yearsInRow',
  'title.registration',
] as const satisfies readonly RuleKey[];

const live: readonly NominationStatus[] = liveStatuses;

/**
 * Reads once what the rules look at on the official day, and answers who judges by it. `all` are the nominations of the year, among which
 * the share of members nominated for the same form is counted, the judged one included.
 */
export async function readJudge(reader: Reader, scope: BlocYearScope, all: readonly Nomination[]): Promise<Judge> {
  const ranking = (await publishedRanking(reader, scope)) ?? [];
  const charter = await findCharter(reader, scope);
  const holds = await holdsInForce(reader, scope);
  const charterRules = charter && {
    ...charter,
    citation: charter.number ? `Quy chế khối số ${charter.number}` : 'Quy chế khối',
  };
  const mostFor = (quota: Quota | undefined) => (quota ? mostOf(quota, scope.members.length) : null);
  const rows = await rulesOf(reader, keys, scope.on);
  const asker = { province: scope.bloc.province, blocKind: scope.bloc.kind };
  const [once, hold, yearsInRow, registration] = [
    ruleOn(rows, keys[0], scope.on, asker),
    ruleOn(rows, keys[1], scope.on, asker),
    ruleOn(rows, keys[2], scope.on, asker),
    ruleOn(rows, keys[3], scope.on, asker),
  ];
  const successions = await listSuccessions(reader);
  const titles = await listRegisteredTitles(reader, scope);
  return ({ agencyId, subjectKey = 'agency', formCode, formKind, ground }) => {
    const place = ranking.find((one) => one.agencyId === agencyId);
    const proposed = all
      .filter((one) => one.formCode === formCode && live.includes(one.status))
      .map((one) => nomineeKey(one));
    const others = all.filter(
      (one) =>
        nomineeKey(one) === nomineeKey({ agencyId, subjectKey }) &&
        one.formCode !== formCode &&
        live.includes(one.status),
    );
    return findingsOf({
      ground,
      place: place ? { ...place, ranked: ranking.length } : null,
      charter: charterRules && { ...charterRules, most: mostFor(charterRules.quotas[formCode]) },
      hold: holds.find((one) => one.agencyId === agencyId) ?? null,
      law: { once, hold, yearsInRow, registration },
      registered: formKind === null ? null : isRegistered(titles, { agencyId, formCode }),
      isTitle: formKind === 'title',
      // The system keeps no ratings of a year yet, so each year asked for is for a human.
      history: { agencyId, year: scope.year, ratings: [], successions },
      otherForms: new Set(others.map((one) => one.formCode)).size,
      nominated: new Set([...proposed, nomineeKey({ agencyId, subjectKey })]).size,
      members: scope.members.length,
    });
  };
}

/** Tells nominees apart: the agency, and the unit or person of it. */
function nomineeKey({ agencyId, subjectKey }: Pick<Nomination, 'agencyId' | 'subjectKey'>): string {
  return `${agencyId} ${subjectKey}`;
}

/** What the rules find about a nomination: what was kept when it was put to the ballot, else what they find now. */
export function findingsOn(nomination: Nomination, judge: Judge): readonly Finding[] {
  return nomination.findings ?? judge(subjectOf(nomination));
}

/** What the rules need to know of a nomination that is kept. */
export function subjectOf(nomination: Nomination): Subject {
  const { agencyId, subjectKey, formCode, formKind, groundCode, groundCitation, groundVerified } = nomination;
  return {
    agencyId,
    subjectKey,
    formCode,
    formKind,
    ground: { code: groundCode, citation: groundCitation, verified: groundVerified },
  };
}
