import type { achievementKinds } from '../history/kinds';
import type { GroundCode } from '../award/catalogue';
import type { SubjectKind } from '../nominee/subject';
import { covers, type IsoDate, type Period } from '../shared/dates';
import { allow, refuse, type Decision } from '../shared/refusal';

/** What a report is for: the flag of the Government, merit over years, what happened suddenly, a themed movement. */
export const reportKinds = ['flag', 'merit', 'sudden', 'thematic'] as const;
export type ReportKind = (typeof reportKinds)[number];

/** One section of an official form; `asks` is what the system lays beside it from its own records. */
export type ReportSection = {
  readonly code: string;
  readonly title: string;
  readonly hint: string;
  readonly asks: 'text' | 'indicators' | 'awards';
  /** Whether the report counts as written without it. */
  readonly optional: boolean;
};

/** An official form of the achievement report, as it is in force through a stretch of days. */
export type ReportForm = Period & {
  /** `d152.merit.collective`. */
  readonly code: string;
  readonly kind: ReportKind;
  readonly honours: 'collective' | 'individual';
  /** As the decree numbers it; null where the number could not be checked. */
  readonly number: number | null;
  readonly citation: string;
  /** Whether the number was read in the text itself; the headings of the sections were not, in any of them. */
  readonly verified: boolean;
  readonly sections: readonly ReportSection[];
};

const section = (
  code: string,
  title: string,
  hint: string,
  asks: ReportSection['asks'] = 'text',
  optional = false,
): ReportSection => ({ code, title, hint, asks, optional });

const awards = section(
  'awards',
  'III. Các hình thức đã được khen thưởng',
  'Danh hiệu, hình thức khen thưởng đã có lấy từ sổ khen thưởng; ghi thêm khen thưởng chưa có trong sổ: năm, danh hiệu, số, ngày quyết định, nơi ban hành.',
  'awards',
  true,
);
const obeying = section(
  'law',
  'Chấp hành chủ trương, chính sách, pháp luật',
  'Chủ trương của Đảng, chính sách, pháp luật của Nhà nước; thực hành tiết kiệm, phòng, chống tham nhũng, lãng phí; dân chủ ở cơ sở.',
);
const measures = section(
  'measures',
  'Biện pháp, nguyên nhân đạt thành tích',
  'Biện pháp đã làm, sáng kiến, kinh nghiệm; hiệu quả của từng biện pháp.',
);

const ofCollective: Record<ReportKind, readonly ReportSection[]> = {
  merit: [
    section(
      'outline',
      'I.1. Đặc điểm, tình hình',
      'Địa điểm trụ sở, điện thoại, thư điện tử; quá trình thành lập và phát triển.',
    ),
    section('organisation', 'I.2. Tổ chức, bộ máy', 'Cơ cấu tổ chức, số người; tổ chức đảng, đoàn thể.'),
    section('functions', 'I.3. Chức năng, nhiệm vụ', 'Chức năng, nhiệm vụ được giao.'),
    section(
      'results',
      'II.1. Kết quả thực hiện nhiệm vụ',
      'Theo chức năng, nhiệm vụ và chỉ tiêu; so sánh với năm trước. Bảng ở mục này lấy từ kết quả chấm điểm và giao ước.',
      'indicators',
    ),
    { ...measures, title: 'II.2. Biện pháp, nguyên nhân đạt thành tích' },
    section('movements', 'II.3. Phong trào thi đua', 'Phong trào đã tham gia, phát động; kết quả.'),
    { ...obeying, title: 'II.4. Chấp hành chủ trương, chính sách, pháp luật' },
    section('party', 'II.5. Xây dựng Đảng, đoàn thể', 'Xếp loại tổ chức đảng, đoàn thể các năm tính thành tích.'),
    section('charity', 'II.6. Hoạt động xã hội, từ thiện', 'Việc đã làm, kết quả.', 'text', true),
    awards,
  ],
  flag: [
    section('outline', 'I. Đặc điểm, tình hình', 'Trụ sở, tổ chức, chức năng, nhiệm vụ; thuận lợi, khó khăn.'),
    section(
      'results',
      'II.1. Kết quả thực hiện chỉ tiêu thi đua',
      'So sánh từng chỉ tiêu với kế hoạch và năm trước; những mặt vượt trội, dẫn đầu khối.',
      'indicators',
    ),
    { ...measures, title: 'II.2. Biện pháp, giải pháp' },
    { ...obeying, title: 'II.3. Chấp hành chủ trương, chính sách, pháp luật' },
    section('party', 'II.4. Xây dựng Đảng, đoàn thể', 'Xếp loại tổ chức đảng, đoàn thể trong năm.'),
    awards,
  ],
  sudden: [
    section('outline', 'I. Sơ lược về tập thể', 'Trụ sở, chức năng, nhiệm vụ.'),
    section('event', 'II.1. Hoàn cảnh, diễn biến', 'Việc gì, ở đâu, ngày nào; đã làm gì.'),
    section('results', 'II.2. Thành tích đạt được', 'Kết quả, ảnh hưởng, trong lĩnh vực nào; ai xác nhận.'),
  ],
  thematic: [
    section('outline', 'I. Sơ lược về tập thể', 'Trụ sở, chức năng, nhiệm vụ.'),
    section(
      'movement',
      'II.1. Phong trào, chuyên đề',
      'Tên phong trào, ai phát động, từ ngày nào đến ngày nào; mục tiêu, chỉ tiêu.',
    ),
    section(
      'results',
      'II.2. Thành tích đạt được',
      'Kết quả từng mục tiêu, chỉ tiêu; so với trước khi thực hiện.',
      'indicators',
    ),
    { ...measures, title: 'II.3. Biện pháp, nguyên nhân' },
    { ...awards, title: 'III. Các hình thức đã được khen thưởng' },
  ],
};

const person = section(
  'outline',
  'I. Sơ lược lý lịch',
  'Họ tên, năm sinh, chức vụ, đơn vị lấy từ danh sách của cơ quan; ghi thêm trình độ, quá trình công tác nếu mẫu yêu cầu.',
);
const ofIndividual: Record<ReportKind, readonly ReportSection[]> = {
  merit: [
    person,
    section('functions', 'II.1. Quyền hạn, nhiệm vụ được giao', 'Nhiệm vụ được giao trong những năm tính thành tích.'),
    section('results', 'II.2. Thành tích đạt được', 'Kết quả thực hiện nhiệm vụ, mức xếp loại từng năm.'),
    section(
      'initiatives',
      'II.3. Sáng kiến, giải pháp',
      'Sáng kiến, đề tài đã được công nhận: tên, phạm vi, hiệu quả, số văn bản.',
      'text',
      true,
    ),
    { ...obeying, title: 'II.4. Chấp hành chủ trương, chính sách, pháp luật' },
    awards,
  ],
  flag: [],
  sudden: [person, ...ofCollective.sudden.slice(1)],
  thematic: [person, ...ofCollective.thematic.slice(1)],
};

const since2025: Period = { from: '2025-07-01', to: null };
/** From this day on nobody could read whether the forms of Decree 152/2025 still hold (domain C1). */
const unreadFrom: IsoDate = '2026-10-01';
const from2024: Period = { from: '2024-01-01', to: '2025-06-30' };
const until2023: Period = { from: '2017-10-01', to: '2023-12-31' };

/** Numbers of Decree 152/2025 the dossier read (domain 11.1 row 19); those for persons, and all earlier ones, it did not. */
const numbersOf152: Record<ReportKind, number> = { flag: 1, merit: 3, sudden: 5, thematic: 7 };

const regimes = [
  { code: 'd152', citation: 'Nghị định 152/2025/NĐ-CP', period: since2025, read: true },
  { code: 'd98', citation: 'Nghị định 98/2023/NĐ-CP', period: from2024, read: false },
  { code: 'd91', citation: 'Nghị định 91/2017/NĐ-CP, Thông tư 12/2019/TT-BNV', period: until2023, read: false },
] as const;

/** The official forms of the achievement report by date and kind. Source: domain 11.1 row 19, 11.2 (headings from earlier decrees, unchecked). */
export const reportForms: readonly ReportForm[] = regimes.flatMap(({ code, citation, period, read }) =>
  (['collective', 'individual'] as const).flatMap((honours) =>
    reportKinds.flatMap((kind) => {
      const sections = (honours === 'collective' ? ofCollective : ofIndividual)[kind];
      if (sections.length === 0) return [];
      const known = read && honours === 'collective';
      const number = known ? numbersOf152[kind] : null;
      return [
        { code: `${code}.${kind}.${honours}`, kind, honours, number, citation, verified: known, sections, ...period },
      ];
    }),
  ),
);

/** What a report is about: whom, for which form, on what ground, and of what kind the achievement is where it rests on one. */
export type ReportSubject = {
  readonly subjectKind: SubjectKind;
  readonly formCode: string;
  readonly ground: GroundCode;
  readonly achievementKind: (typeof achievementKinds)[number] | null;
};

function kindOf({ formCode, ground, achievementKind, subjectKind }: ReportSubject): ReportKind {
  if (ground === 'sudden' || achievementKind === 'sudden') return 'sudden';
  if (achievementKind === 'thematic' || achievementKind === 'movement') return 'thematic';
  return formCode === 'GOV_FLAG' && subjectKind !== 'individual' ? 'flag' : 'merit';
}

/** The official form a report is written in on a day; null on a day no text of which is known. Source: domain 11.1 row 19. */
export function reportFormOn(subject: ReportSubject, on: IsoDate): ReportForm | null {
  const kind = kindOf(subject);
  const honours = subject.subjectKind === 'individual' ? 'individual' : 'collective';
  const form = reportForms.find((one) => one.kind === kind && one.honours === honours && covers(one, on));
  return form ? { ...form, verified: form.verified && on < unreadFrom } : null;
}

/** A form by its code; null for none. */
export function findReportForm(code: string): ReportForm | null {
  return reportForms.find((form) => form.code === code) ?? null;
}

/** The name of a form as officials call it: "mẫu số 3, Nghị định 152/2025/NĐ-CP". */
export function reportFormName({ number, citation }: Pick<ReportForm, 'number' | 'citation'>): string {
  return number === null ? `mẫu báo cáo thành tích, ${citation}` : `mẫu số ${number}, ${citation}`;
}

/**
 * Whether a report is in the form its day and ground ask for. Refusal: `nomination.reportWrongForm` (params: the form it is written in and
 * the one that is due). Source: domain 11.1 row 19; issue 6 (bad input).
 */
export function inFormOfDay(written: string, due: ReportForm | null, on: IsoDate): Decision {
  if (!due || written === due.code) return allow();
  const known = findReportForm(written);
  return refuse('nomination.reportWrongForm', {
    written: known ? reportFormName(known) : written,
    due: reportFormName(due),
    on,
  });
}

/** The sections of a form that are still empty, those that may be left out excepted. */
export function emptySections(form: ReportForm, texts: Readonly<Record<string, string>>): ReportSection[] {
  return form.sections.filter(({ code, optional }) => !optional && !texts[code]);
}
