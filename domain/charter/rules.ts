import type { Denominator, Threshold } from '../ballot/threshold';
import type { DeadlineKind } from '../plan/deadline';
import type { RotationRules } from '../rotation/rules';
import type { RatingBand } from '../scoring/rating';
import type { TieBreak } from '../scoring/tie-break';

/** Whether an agency votes on its own nomination (domain 6, invariant 4: no rule found, the charter says). */
export const ownAgencyVotes = ['counts', 'barred'] as const;
export type OwnAgencyVote = (typeof ownAgencyVotes)[number];

/** Who stands on the paper of a further round: only who was put to the vote since, or again who did not reach the threshold. */
export const secondRounds = ['newNominees', 'undecidedAgain'] as const;
export type SecondRound = (typeof secondRounds)[number];

/** What prevails where the ranking and the ballot disagree (domain 9.4: no text found, the charter says). */
export const prevailing = ['ballot', 'rank', 'conference'] as const;
export type Prevailing = (typeof prevailing)[number];

/** How many may be proposed for a form of award: a number, or at most a share of the members. */
export type Quota =
  | { readonly kind: 'count'; readonly most: number }
  | { readonly kind: 'share'; readonly num: number; readonly den: number };

/** What lateness costs, in hundredths: per started stretch of days up to a cap, for a paper that never came, for an empty chair. */
export type LatenessRule = {
  readonly perDays: number;
  readonly stepCenti: number;
  readonly capCenti: number;
  readonly missingCenti: number;
  readonly absenceCenti: number;
};

/** How the sheets of a year are taken and appraised. Days are calendar days. */
export type AppraisalRule = {
  /** Days after its deadline a sheet is still taken, as late; null where it is taken until the results are published. */
  readonly lockAfterDays: number | null;
  /** Days an agency has to explain what was appraised otherwise than it had scored itself. */
  readonly explainDays: number;
  /** Days after an appraisal in which a recheck may be asked for. */
  readonly recheckDays: number;
  /** How many peers score each agency; none where there is no cross-scoring. */
  readonly crossScorers: number;
};

/** A day of the calendar in every year; `nextYear` where it falls after New Year. */
export type YearlyDay = { readonly month: number; readonly day: number; readonly nextYear: boolean };

/** The bloc's own rules for a year. Nothing national fixes them (domain 8.1). Points in hundredths, shares as fractions or basis points. */
export type CharterRules = RotationRules & {
  readonly leadershipThreshold: Threshold;
  readonly quorum: Threshold;
  readonly secret: boolean;
  readonly denominator: Denominator;
  readonly ownAgencyVote: OwnAgencyVote;
  /** Whether members that are absent may send their opinion in writing; it counts, on a line of its own. */
  readonly countWrittenOpinions: boolean;
  readonly maxRounds: number;
  readonly secondRound: SecondRound;
  readonly rankVersusBallot: Prevailing;
  /** Share of yes a nomination needs, by the code of the form of award. */
  readonly awardThresholds: Readonly<Record<string, Threshold>>;
  /** How many may be proposed, by the code of the form; a form without a quota has no limit. */
  readonly quotas: Readonly<Record<string, Quota>>;
  readonly scoreFloorCenti: number;
  /** A warning when more than this share of the members is nominated, in basis points. */
  readonly nominatedShareWarningBps: number;
  readonly tieBreaks: readonly TieBreak[];
  readonly lateness: LatenessRule;
  readonly appraisal: AppraisalRule;
  /** From which share of the scale which rating is given; empty where the bloc rates nobody. */
  readonly ratingBands: readonly RatingBand[];
  readonly deadlines: Readonly<Partial<Record<DeadlineKind, YearlyDay>>>;
  /** Whether acts that undo what stands need a second head's approval (domain 10.1). */
  readonly secondApprovers: boolean;
};

/** The rules in the order of the charter, by theme: what the page, the form and the differences go through. */
export const charterThemes = {
  leadership: [
    'leaderChoice',
    'deputies',
    'notTwiceInARow',
    'notUnderDiscipline',
    'oncePerRound',
    'joinersLast',
    'leadershipThreshold',
  ],
  conference: [
    'quorum',
    'secret',
    'denominator',
    'ownAgencyVote',
    'countWrittenOpinions',
    'maxRounds',
    'secondRound',
    'rankVersusBallot',
  ],
  awards: ['awardThresholds', 'quotas', 'scoreFloorCenti', 'nominatedShareWarningBps'],
  scoring: ['tieBreaks', 'lateness', 'appraisal', 'ratingBands'],
  deadlines: ['deadlines'],
  approval: ['secondApprovers'],
} as const satisfies Record<string, readonly (keyof CharterRules)[]>;
export type CharterTheme = keyof typeof charterThemes;
export type CharterField = (typeof charterThemes)[CharterTheme][number];

/** The rules alone, of whatever carries them, such as a row with its keys. */
export function rulesOf(carrier: CharterRules): CharterRules {
  const fields: readonly CharterField[] = Object.values(charterThemes).flat();
  return Object.fromEntries(fields.map((field) => [field, carrier[field]])) as unknown as CharterRules;
}
