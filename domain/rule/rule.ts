import { covers, type IsoDate, type Period } from '../shared/dates';
import type { Finding } from '../shared/finding';
import type { RuleUnit } from './value';

/** Where a rule holds: in the whole country, in one province, or for one kind of bloc. */
export const ruleScopes = ['national', 'province', 'blocKind'] as const;
export type RuleScope = (typeof ruleScopes)[number];

/** Figures of the law that the code asks for by name; an administrator adds versions of them, and other rules under their own code. */
export const ruleKeys = [
  'achievement.once',
  'hold.openMatter',
  'award.repeatable',
  'award.noLadder',
  'basis.notSudden',
  'discipline.countFrom',
  'head.collectiveRating',
  'initiative.once',
  'comment.workingDays',
  'state.returnDays',
  'decision.forwardDays',
  'state.originals',
  'award.revoked',
  'rating.evidence',
  'breach.reportBy',
  'governmentFlag.cap',
  'fighter.provinceTimes',
  'fighter.nationTimes',
  'certificate.yearsInRow',
  'title.registration',
  'council.flagShare',
  'council.fighterShare',
  'collective.advancedMoreThan',
  'collective.advancedShare',
  'rating.excellent.points',
  'rating.excellent.onTime',
  'rating.excellent.aboveRequired',
  'rating.excellent.noDiscipline',
  'rating.excellent.cured',
  'rating.good.points',
  'rating.completed.points',
  'rating.excellent.cap',
  'rating.excellent.capOutstanding',
  'rating.person.general',
  'rating.person.results',
  'dossier.yearEnd',
  'dossier.education',
  'dossier.themed',
  'dossier.fighters',
  'dossier.governmentFlag',
  'dossier.nationalFighter',
  'tie.womenShare',
  'objection.answerDays',
  'money.baseSalary',
  'level.district',
] as const;
export type RuleKey = (typeof ruleKeys)[number];

/** One rule through a stretch of days: what it says, and the figure the code may count with where there is one. */
export type RuleFacts = Period & {
  /** As the field numbers it: "G-01". */
  readonly code: string;
  /** What the code asks for it by; the code itself where nothing is counted with it. */
  readonly key: string;
  readonly statement: string;
  /** A whole number in the unit; null where the rule is words. */
  readonly value: number | null;
  readonly unit: RuleUnit | null;
  readonly scope: RuleScope;
  /** The province, or the kind of bloc; empty for the whole country. */
  readonly scopeOf: string;
  readonly citation: string;
  readonly verified: boolean;
};

/** Who asks: the province of the bloc, and its kind. */
export type Asker = { readonly province?: string | null; readonly blocKind?: string | null };

/**
 * What a rule answers. Only `known` may be counted with; the others carry a finding that a human has to see, so that an unchecked
 * figure is never used silently.
 */
export type RuleAnswer<R extends RuleFacts = RuleFacts> =
  | { readonly is: 'known'; readonly rule: R }
  | { readonly is: 'unverified'; readonly rule: R; readonly finding: Finding }
  | { readonly is: 'missing'; readonly finding: Finding };

const nearestFirst: readonly RuleScope[] = ['province', 'blocKind', 'national'];

/**
 * The rule of a key in force on a day for whoever asks; a text of the province stands before one for a kind of bloc, and that before
 * one of the country (domain 16, C6). Unchecked or absent rules answer with `needsHuman`. Source: domain 5 and 7.
 */
export function ruleOn<R extends RuleFacts>(
  rows: readonly R[],
  key: string,
  on: IsoDate,
  asker: Asker = {},
): RuleAnswer<R> {
  const inForce = rows.filter((rule) => rule.key === key && covers(rule, on) && concerns(rule, asker));
  const [rule] = inForce.toSorted((a, b) => nearestFirst.indexOf(a.scope) - nearestFirst.indexOf(b.scope));
  if (!rule) return { is: 'missing', finding: { verdict: 'needsHuman', code: 'ruleMissing', params: { on } } };
  if (rule.verified) return { is: 'known', rule };
  const { code, statement, citation } = rule;
  return {
    is: 'unverified',
    rule,
    finding: { verdict: 'needsHuman', code: 'ruleUnverified', params: { rule: code, statement }, citation },
  };
}

function concerns({ scope, scopeOf }: RuleFacts, { province, blocKind }: Asker): boolean {
  if (scope === 'province') return scopeOf === province;
  if (scope === 'blocKind') return scopeOf === blocKind;
  return true;
}
