import type { AgencyKind } from '@/domain/agency/kind';
import type { CriterionKind, LineFeed } from '@/domain/criteria/scale';

/** Headings of the sheet of a scale, shared by the file that is handed out and the reader that takes it back. */
export const scaleColumns = {
  row: 'Loại dòng',
  code: 'Mã',
  parent: 'Thuộc',
  name: 'Nội dung',
  kind: 'Cách chấm',
  max: 'Điểm tối đa',
  step: 'Bước điểm',
  evidence: 'Minh chứng',
  unit: 'Đơn vị',
  unitPoints: 'Điểm mỗi đơn vị',
  bands: 'Các mức',
  asked: 'Áp dụng cho',
  measures: 'Chỉ tiêu giao ước',
  fedBy: 'Nguồn số liệu',
} as const;
export type ScaleColumn = keyof typeof scaleColumns;

/** What a row of the sheet is. */
export const rowNames = {
  scale: 'Thang điểm',
  group: 'Nhóm',
  line: 'Tiêu chí',
  bonus: 'Thưởng',
  deduction: 'Trừ',
  knockOut: 'Điểm liệt',
} as const;
export type ScaleRow = keyof typeof rowNames;

/** How a line is scored, as the sheet says it. */
export const kindWords: Readonly<Record<CriterionKind, string>> = {
  points: 'Điểm',
  share: 'Tỷ lệ',
  count: 'Số lượng',
  yesNo: 'Có/không',
  manual: 'Thẩm định chấm',
};

/** Kinds of agency, as the sheet says them. */
export const askedWords: Readonly<Record<AgencyKind, string>> = {
  party: 'Đảng',
  state: 'Nhà nước',
  front: 'Mặt trận, đoàn thể',
  press: 'Báo chí',
  school: 'Trường',
  commune: 'Xã, phường',
  district: 'Huyện',
};

/** What a line is fed by, as the sheet says it. */
export const feedWords: Readonly<Record<LineFeed, string>> = { activities: 'Hoạt động chung' };

/** Stands in the column of evidence where it is asked for. */
export const asksEvidence = 'Có';
