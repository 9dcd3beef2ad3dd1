import type { ResultFacts } from './article';

/** The bloc today: how 2025 ended, and how far each agency has come with its self-score of 2026. Made up throughout. */
export const meetingOf2025 = '2026-01-08';

export const tasksOf2026 = [
  { number: 1, text: 'Hoàn thành các chỉ tiêu, nhiệm vụ chính trị năm 2026 của từng cơ quan.', illustrative: true },
  { number: 2, text: 'Triển khai nghị quyết đại hội đảng bộ các cấp nhiệm kỳ 2025 - 2030.', illustrative: true },
  { number: 3, text: 'Ổn định tổ chức bộ máy sau hợp nhất, giữ vững đoàn kết nội bộ.', illustrative: true },
  { number: 4, text: 'Đẩy mạnh chuyển đổi số, cải cách hành chính trong cơ quan Đảng.', illustrative: true },
  {
    number: 5,
    text: 'Phát hiện, nhân rộng điển hình tiên tiến; khen thưởng kịp thời, đúng người, đúng việc.',
    illustrative: true,
  },
] as const;

type Points = ResultFacts['groups'];

/** Of an agency without bonus or deduction, that gave itself half a point more for its main task. */
export const plain = (code: ResultFacts['code'], [a, b, c, d]: Points): ResultFacts => ({
  code,
  groups: [a, b, c, d],
  bonus: 0,
  deduction: 0,
  reason: '',
  self: [a + 50, b, c, d],
  ground: null,
  yes: null,
});
export const withInitiative = { bonus: 1_00, reason: 'Sáng kiến được áp dụng ngoài cơ quan' } as const;

/** Two agencies end with equal points and are parted by group A; three are proposed. */
export const resultsOf2025: readonly ResultFacts[] = [
  { ...plain('UBKT', [48_00, 19_00, 19_00, 9_00]), ...withInitiative },
  { ...plain('TCT', [47_50, 19_00, 18_75, 9_00]), ...withInitiative, ground: 'movement', yes: 9 },
  { ...plain('VPTU', [46_50, 19_00, 18_00, 9_00]), ...withInitiative, ground: 'movement', yes: 8 },
  { ...plain('BTC', [47_00, 18_50, 18_00, 9_00]), ground: 'twoYears', yes: 8 },
  plain('BTGDV', [46_00, 18_50, 18_00, 9_00]),
  plain('BNC', [45_50, 18_00, 18_00, 8_50]),
  plain('DUCQ', [45_00, 18_50, 18_00, 8_50]),
  plain('BPTTH', [44_50, 18_00, 18_00, 8_50]),
  { ...plain('DUUB', [44_00, 18_00, 17_50, 8_50]), deduction: 50, reason: 'Báo cáo chậm 2 ngày' },
];

type SelfScore = {
  readonly code: string;
  readonly state: 'sent' | 'draft' | 'returned';
  readonly points: Points;
  readonly bonus: number;
};

/** Points of groups A to D and bonus, in hundredths; agencies not named have not begun. */
export const selfScoresOf2026: readonly SelfScore[] = [
  { code: 'UBKT', state: 'sent', points: [48_50, 19_00, 19_00, 9_00], bonus: 1_00 },
  { code: 'TCT', state: 'sent', points: [47_50, 19_00, 18_75, 9_00], bonus: 1_00 },
  { code: 'BTC', state: 'returned', points: [48_50, 18_50, 18_00, 9_00], bonus: 0 },
  { code: 'VPTU', state: 'sent', points: [46_75, 19_00, 18_00, 9_00], bonus: 1_00 },
  { code: 'BTGDV', state: 'draft', points: [45_00, 18_00, 0, 0], bonus: 0 },
  { code: 'BPTTH', state: 'draft', points: [46_00, 18_00, 17_50, 0], bonus: 0 },
  { code: 'DUCQ', state: 'sent', points: [45_00, 18_50, 18_50, 9_00], bonus: 0 },
];

export const returnOf2026 = {
  code: 'BTC',
  reason: 'Nhóm A tự chấm gần tối đa nhưng sổ theo dõi ghi 2 văn bản quá hạn. Đề nghị giải trình hoặc chấm lại.',
} as const;
