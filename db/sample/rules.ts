import type { CharterRules } from '../../domain/charter/rules';
import { plainScale } from '../../domain/criteria/scale';
import type { TieBreak } from '../../domain/scoring/tie-break';

/** A charter for the sample: no text of the bloc is known, so every figure is an example (domain 6 and 9.4). */
export const charter = {
  number: '01-QC/KTĐ',
  leaderChoice: 'acclaimed',
  deputies: 1,
  notTwiceInARow: true,
  notUnderDiscipline: true,
  oncePerRound: true,
  joinersLast: true,
  quorum: { operator: 'atLeast', num: 2, den: 3 },
  secret: true,
  denominator: 'totalMembers',
  awardThresholds: {
    PROV_CERT: { operator: 'moreThan', num: 1, den: 2 },
    PROV_FLAG: { operator: 'atLeast', num: 4, den: 5 },
  },
  leadershipThreshold: { operator: 'moreThan', num: 1, den: 2 },
  ownAgencyVote: 'counts',
  countWrittenOpinions: false,
  maxRounds: 2,
  secondRound: 'newNominees',
  rankVersusBallot: 'ballot',
  quotas: {},
  scoreFloorCenti: 80_00,
  tieBreaks: [
    { step: 'group', code: 'A' },
    { step: 'deduction' },
    { step: 'women', fromBps: 70_00 },
    { step: 'flags', years: 3 },
    { step: 'ballot' },
    { step: 'lot' },
  ] satisfies TieBreak[],
  nominatedShareWarningBps: 50_00,
  lateness: { perDays: 3, stepCenti: 50, capCenti: 3_00, missingCenti: 5_00, absenceCenti: 1_00 },
  appraisal: { lockAfterDays: 9, explainDays: 5, recheckDays: 5, crossScorers: 1 },
  ratingBands: [
    { rating: 'excellent', fromBps: 90_00 },
    { rating: 'good', fromBps: 70_00 },
    { rating: 'completed', fromBps: 50_00 },
  ],
  deadlines: {
    registration: { month: 2, day: 28, nextYear: false },
    covenant: { month: 3, day: 15, nextYear: false },
    midYear: { month: 7, day: 15, nextYear: false },
    selfScore: { month: 11, day: 27, nextYear: false },
    appraisal: { month: 11, day: 28, nextYear: false },
    nomination: { month: 12, day: 5, nextYear: false },
    dossier: { month: 12, day: 10, nextYear: false },
    conference: { month: 1, day: 8, nextYear: true },
  },
  secondApprovers: false,
} as const satisfies CharterRules & { readonly number: string };

/** The scale of domain 9.2: 100 points, bonus to 10, in hundredths. */
export const criteria = plainScale({
  name: 'Bảng tiêu chí, thang điểm 100',
  bonusCapCenti: 10_00,
  stepCenti: 25,
  groups: [
    { code: 'A', name: 'Nhiệm vụ chính trị, chuyên môn', maxCenti: 50_00 },
    { code: 'B', name: 'Xây dựng Đảng, đoàn thể, kỷ luật', maxCenti: 20_00 },
    { code: 'C', name: 'Công tác thi đua, khen thưởng', maxCenti: 20_00 },
    { code: 'D', name: 'Cải cách, chuyển đổi số, tiết kiệm, an sinh', maxCenti: 10_00 },
  ],
});
