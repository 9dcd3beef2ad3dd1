import type { PartyCode } from './agencies';

/** The conference of 10 January 2022 as the article tells it (domain 1), and the figures of domain 12.3 around it. */
export const conferenceOn = '2022-01-10';

export const tasksOf2022 = [
  {
    number: 1,
    illustrative: false,
    text: 'Tuyên truyền, phổ biến các văn bản của Đảng, Nhà nước và của ngành về công tác thi đua, khen thưởng.',
  },
  {
    number: 2,
    illustrative: false,
    text: 'Cụ thể hóa Nghị quyết Đại hội Đảng bộ Khối Cơ quan và Doanh nghiệp tỉnh lần thứ IX, Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIV thành chương trình, kế hoạch công tác năm 2022 phù hợp chức năng, nhiệm vụ từng cơ quan.',
  },
  {
    number: 3,
    illustrative: false,
    text: 'Nâng cao vai trò, trách nhiệm của cấp ủy và thủ trưởng cơ quan đối với công tác thi đua, khen thưởng.',
  },
  {
    number: 4,
    illustrative: false,
    text: 'Làm tốt công tác phối hợp giữa các đơn vị trong Khối để thực hiện các phong trào thi đua.',
  },
  {
    number: 5,
    illustrative: true,
    text: 'Đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh gắn với nhiệm vụ chuyên môn.',
  },
  {
    number: 6,
    illustrative: true,
    text: 'Đẩy mạnh cải cách hành chính, chuyển đổi số, thực hành tiết kiệm trong cơ quan.',
  },
] as const;

/** How an agency fared in a year: what it scored, and whether it was proposed and chosen. */
export type ResultFacts = {
  readonly code: PartyCode;
  /** Points of groups A to D, bonus and deduction, in hundredths. */
  readonly groups: readonly [number, number, number, number];
  readonly bonus: number;
  readonly deduction: number;
  readonly reason: string;
  /** What the agency gave itself, groups A to D. */
  readonly self: readonly [number, number, number, number];
  readonly ground: 'movement' | 'twoYears' | null;
  readonly yes: number | null;
};

export const resultsOf2021: readonly ResultFacts[] = [
  {
    code: 'UBKT',
    groups: [48_00, 19_00, 19_00, 9_00],
    bonus: 1_00,
    deduction: 0,
    reason: 'Sáng kiến được áp dụng ngoài cơ quan',
    self: [49_00, 19_50, 19_00, 9_00],
    ground: 'movement',
    yes: 9,
  },
  {
    code: 'TCT',
    groups: [47_00, 19_00, 18_50, 9_50],
    bonus: 1_00,
    deduction: 50,
    reason: 'Thưởng: sáng kiến được áp dụng ngoài cơ quan. Trừ: báo cáo chậm 2 ngày',
    self: [47_50, 19_00, 19_00, 9_50],
    ground: 'movement',
    yes: 9,
  },
  {
    code: 'BTC',
    groups: [47_00, 19_00, 18_00, 9_00],
    bonus: 0,
    deduction: 0,
    reason: '',
    self: [47_50, 19_50, 18_00, 9_00],
    ground: 'twoYears',
    yes: 8,
  },
  {
    code: 'VPTU',
    groups: [46_50, 18_50, 18_00, 9_00],
    bonus: 1_00,
    deduction: 50,
    reason: 'Thưởng: sáng kiến được áp dụng ngoài cơ quan. Trừ: báo cáo chậm 3 ngày',
    self: [47_00, 19_00, 18_25, 9_00],
    ground: 'movement',
    yes: 8,
  },
  {
    code: 'BDBP',
    groups: [46_00, 18_00, 18_50, 9_00],
    bonus: 1_00,
    deduction: 50,
    reason: 'Thưởng: sáng kiến được áp dụng ngoài cơ quan. Trừ: báo cáo chậm 1 ngày',
    self: [47_50, 18_50, 19_00, 9_00],
    ground: 'movement',
    yes: 8,
  },
  {
    code: 'BTG',
    groups: [45_50, 18_50, 18_00, 9_00],
    bonus: 0,
    deduction: 0,
    reason: '',
    self: [46_00, 19_00, 18_00, 9_00],
    ground: 'movement',
    yes: 7,
  },
  {
    code: 'BNC',
    groups: [45_00, 18_00, 18_00, 8_50],
    bonus: 1_00,
    deduction: 0,
    reason: 'Sáng kiến được áp dụng ngoài cơ quan',
    self: [46_00, 18_50, 18_00, 8_50],
    ground: 'movement',
    yes: 7,
  },
  {
    code: 'BDV',
    groups: [44_00, 18_00, 17_00, 8_50],
    bonus: 0,
    deduction: 1_00,
    reason: 'Vắng một cuộc họp khối',
    self: [46_00, 18_50, 17_50, 8_50],
    ground: null,
    yes: null,
  },
  {
    code: 'DUK',
    groups: [43_50, 17_50, 17_00, 8_00],
    bonus: 0,
    deduction: 1_50,
    reason: 'Báo cáo chậm 8 ngày',
    self: [45_50, 18_00, 17_50, 8_00],
    ground: null,
    yes: null,
  },
];

export const leadershipVotes = { leader: { code: 'TCT', votesFor: 8 }, deputy: { code: 'BDBP', votesFor: 7 } } as const;

/** What an agency registered for 2022; no source tells it. */
export const registeredTargets = [
  { text: 'Hoàn thành nhiệm vụ theo kế hoạch công tác năm', unit: '%', target: '100', before: '' },
  { text: 'Văn bản tham mưu đúng hạn', unit: '%', target: '98', before: '' },
  { text: 'Sáng kiến được công nhận trong năm', unit: 'sáng kiến', target: '2', before: '' },
] as const;
