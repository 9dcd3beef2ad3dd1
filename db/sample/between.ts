import type { PartyCode } from './agencies';
import type { ResultFacts } from './article';
import { plain, withInitiative } from './today';

/** The Party bloc between the conference of the article and today. No source tells these years: made up throughout. */
type Turn = {
  /** The conference, which reviews the year before. */
  readonly on: string;
  readonly outgoing: PartyCode;
  readonly incoming: PartyCode;
  readonly deputy: PartyCode;
  readonly votes: { readonly leader: number; readonly deputy: number };
  readonly results: readonly ResultFacts[];
  readonly decision: { readonly number: string; readonly decidedOn: string; readonly recordedOn: string };
  readonly tasks: readonly string[];
};

const proposed = (yes: number) => ({ ground: 'movement', yes }) as const;
const late = { deduction: 50, reason: 'Báo cáo chậm 2 ngày' } as const;

/** Each year another agency leads: the deputy of one year leads in the next. */
export const turns: readonly Turn[] = [
  {
    on: '2023-01-09',
    outgoing: 'TCT',
    incoming: 'BDBP',
    deputy: 'BTC',
    votes: { leader: 8, deputy: 8 },
    results: [
      { ...plain('TCT', [48_00, 19_00, 19_00, 9_00]), ...withInitiative, ...proposed(9) },
      { ...plain('BTC', [47_50, 19_00, 18_50, 9_00]), ...proposed(8) },
      { ...plain('UBKT', [47_00, 19_00, 18_50, 9_00]), ...proposed(8) },
      { ...plain('BDBP', [46_50, 18_50, 18_50, 9_00]), ...withInitiative, ...proposed(7) },
      plain('VPTU', [46_00, 18_50, 18_00, 9_00]),
      plain('BNC', [45_50, 18_50, 18_00, 8_50]),
      plain('BTG', [45_00, 18_00, 18_00, 8_50]),
      { ...plain('BDV', [44_50, 18_00, 17_50, 8_50]), ...late },
      plain('DUK', [43_50, 18_00, 17_00, 8_00]),
    ],
    decision: { number: '365/QĐ-UBND', decidedOn: '2023-03-07', recordedOn: '2023-03-09' },
    tasks: [
      'Hoàn thành các chỉ tiêu, nhiệm vụ chính trị năm 2023 của từng cơ quan.',
      'Sơ kết giữa nhiệm kỳ việc thực hiện Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIV.',
      'Phát hiện, nhân rộng điển hình tiên tiến; khen thưởng kịp thời, đúng người, đúng việc.',
    ],
  },
  {
    on: '2024-01-10',
    outgoing: 'BDBP',
    incoming: 'BTC',
    deputy: 'UBKT',
    votes: { leader: 9, deputy: 8 },
    results: [
      { ...plain('BTC', [48_00, 19_00, 19_00, 9_00]), ...withInitiative, ...proposed(9) },
      { ...plain('BDBP', [47_50, 19_00, 18_50, 9_00]), ...withInitiative, ...proposed(8) },
      { ...plain('VPTU', [47_00, 18_50, 18_50, 9_00]), ...proposed(8) },
      { ...plain('BDV', [46_50, 18_50, 18_00, 9_00]), ...proposed(7) },
      plain('TCT', [46_00, 19_00, 18_00, 8_50]),
      plain('UBKT', [45_50, 19_00, 18_00, 8_50]),
      plain('BTG', [45_00, 18_50, 18_00, 8_50]),
      plain('BNC', [44_50, 18_00, 18_00, 8_50]),
      { ...plain('DUK', [44_00, 18_00, 17_50, 8_00]), ...late },
    ],
    decision: { number: '402/QĐ-UBND', decidedOn: '2024-03-12', recordedOn: '2024-03-14' },
    tasks: [
      'Hoàn thành các chỉ tiêu, nhiệm vụ chính trị năm 2024 của từng cơ quan.',
      'Thi đua lập thành tích kỷ niệm 70 năm Chiến thắng Điện Biên Phủ.',
      'Đẩy mạnh chuyển đổi số, cải cách hành chính trong cơ quan Đảng.',
    ],
  },
  {
    on: '2025-01-09',
    outgoing: 'BTC',
    incoming: 'UBKT',
    deputy: 'TCT',
    votes: { leader: 9, deputy: 9 },
    results: [
      { ...plain('UBKT', [48_50, 19_00, 19_00, 9_00]), ...withInitiative, ...proposed(9) },
      { ...plain('BTC', [48_00, 19_00, 18_50, 9_00]), ...proposed(8) },
      { ...plain('BTG', [47_00, 18_50, 18_50, 9_00]), ...withInitiative, ...proposed(8) },
      { ...plain('BNC', [46_50, 18_50, 18_50, 9_00]), ...proposed(7) },
      plain('VPTU', [46_50, 18_50, 18_00, 9_00]),
      plain('TCT', [46_00, 18_50, 18_00, 9_00]),
      plain('BDBP', [45_50, 18_50, 18_00, 8_50]),
      plain('BDV', [45_00, 18_00, 17_50, 8_50]),
      { ...plain('DUK', [43_50, 17_50, 17_50, 8_00]), ...late },
    ],
    decision: { number: '318/QĐ-UBND', decidedOn: '2025-03-11', recordedOn: '2025-03-13' },
    tasks: [
      'Hoàn thành các chỉ tiêu, nhiệm vụ chính trị năm 2025 của từng cơ quan.',
      'Sắp xếp tổ chức bộ máy tinh gọn, hiệu lực, hiệu quả; giữ vững đoàn kết nội bộ.',
      'Chuẩn bị và tổ chức thành công đại hội đảng bộ các cấp nhiệm kỳ 2025 - 2030.',
    ],
  },
];

/** Who joined in the midst of 2025, on the day the agency began. */
export const joinersOf2025 = [
  { codes: ['BTGDV', 'DUCQ', 'DUUB'], from: '2025-03-01', decisionRef: 'Quyết định số 327/QĐ-UBND' },
  { codes: ['BPTTH'], from: '2025-07-01', decisionRef: 'Quyết định số 1482/QĐ-UBND' },
] as const satisfies readonly { codes: readonly PartyCode[]; from: string; decisionRef: string }[];
