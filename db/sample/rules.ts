import type { TieBreak } from '../../domain/scoring/tie-break';

/** A charter for the sample: no text of the bloc is known, so every figure is an example (domain 6 and 9.4). */
export const charter = {
  number: '01-QC/KTĐ',
  quorum: { operator: 'atLeast', num: 2, den: 3 },
  secret: true,
  denominator: 'totalMembers',
  awardThresholds: {
    PROV_CERT: { operator: 'moreThan', num: 1, den: 2 },
    PROV_FLAG: { operator: 'atLeast', num: 4, den: 5 },
  },
  leadershipThreshold: { operator: 'moreThan', num: 1, den: 2 },
  countWrittenOpinions: false,
  maxRounds: 2,
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
} as const;

/** The scale of domain 9.2: 100 points, bonus to 10, in hundredths. */
export const criteria = {
  name: 'Bảng tiêu chí, thang điểm 100',
  bonusCapCenti: 10_00,
  stepCenti: 25,
  groups: [
    { code: 'A', name: 'Nhiệm vụ chính trị, chuyên môn', maxCenti: 50_00 },
    { code: 'B', name: 'Xây dựng Đảng, đoàn thể, kỷ luật', maxCenti: 20_00 },
    { code: 'C', name: 'Công tác thi đua, khen thưởng', maxCenti: 20_00 },
    { code: 'D', name: 'Cải cách, chuyển đổi số, tiết kiệm, an sinh', maxCenti: 10_00 },
  ],
} as const;
