import type { CharterField, CharterRules } from './rules';
import { sameRule } from './differences';

/**
 * What a first draft begins with. None of it is a rule of anybody: figures that are usual (domain 6, 7, 8.6 and 9), for the bloc to
 * change; the page marks each of them until it was changed.
 */
export const charterDefaults: CharterRules = {
  leaderChoice: 'acclaimed',
  deputies: 1,
  notTwiceInARow: true,
  notUnderDiscipline: true,
  oncePerRound: true,
  joinersLast: true,
  leadershipThreshold: { operator: 'moreThan', num: 1, den: 2 },
  quorum: { operator: 'atLeast', num: 2, den: 3 },
  secret: true,
  denominator: 'totalMembers',
  ownAgencyVote: 'counts',
  countWrittenOpinions: false,
  maxRounds: 2,
  secondRound: 'newNominees',
  rankVersusBallot: 'ballot',
  awardThresholds: {
    PROV_CERT: { operator: 'moreThan', num: 1, den: 2 },
    PROV_FLAG: { operator: 'atLeast', num: 4, den: 5 },
  },
  quotas: {},
  scoreFloorCenti: 0,
  nominatedShareWarningBps: 50_00,
  tieBreaks: [{ step: 'deduction' }, { step: 'ballot' }, { step: 'lot' }],
  lateness: { perDays: 3, stepCenti: 50, capCenti: 3_00, missingCenti: 5_00, absenceCenti: 1_00 },
  appraisal: { lockAfterDays: 9, explainDays: 5, recheckDays: 5, crossScorers: 0 },
  ratingBands: [
    { rating: 'excellent', fromBps: 90_00 },
    { rating: 'good', fromBps: 70_00 },
    { rating: 'completed', fromBps: 50_00 },
  ],
  deadlines: {
    registration: { month: 2, day: 28, nextYear: false },
    covenant: { month: 3, day: 15, nextYear: false },
    midYear: { month: 7, day: 15, nextYear: false },
    selfScore: { month: 11, day: 15, nextYear: false },
    appraisal: { month: 11, day: 25, nextYear: false },
    nomination: { month: 12, day: 1, nextYear: false },
    dossier: { month: 12, day: 5, nextYear: false },
    conference: { month: 1, day: 15, nextYear: true },
  },
  secondApprovers: false,
};

/** Whether a rule still says what the first draft began with. */
export function isDefault(field: CharterField, rules: CharterRules): boolean {
  return sameRule(field, rules, charterDefaults);
}
