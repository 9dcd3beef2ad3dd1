import type { AwardBasis, RatingScheme } from '@/domain/history/facts';
import type { Rating } from '@/domain/scoring/rating';

/** Headings of the records of agencies as a sheet, shared by what is handed out and the reader that takes it back. */
export const historyColumns = {
  agency: 'Mã cơ quan',
  name: 'Tên cơ quan',
  year: 'Năm',
  rating: 'Xếp loại',
  scheme: 'Xếp loại theo',
  form: 'Danh hiệu, hình thức',
  basis: 'Loại hình khen thưởng',
  reason: 'Thành tích',
  paperNumber: 'Số văn bản',
  paperOn: 'Ngày văn bản',
  paperIssuer: 'Nơi ban hành',
} as const;
export type HistoryColumn = keyof typeof historyColumns;

/** Columns a sheet may not lack. */
export const requiredColumns = ['agency', 'year'] as const satisfies readonly HistoryColumn[];

/** Ratings, regulations and bases as they are written in a sheet. */
export const ratingNames: Readonly<Record<Rating, string>> = {
  excellent: 'Hoàn thành xuất sắc',
  good: 'Hoàn thành tốt',
  completed: 'Hoàn thành',
  notCompleted: 'Không hoàn thành',
};
export const schemeNames: Readonly<Record<RatingScheme, string>> = {
  party366: 'Quy định 366-QĐ/TW',
  party124: 'Quy định 124-QĐ/TW',
  superior: 'Cấp trên',
};
export const basisNames: Readonly<Record<AwardBasis, string>> = {
  merit: 'Công trạng',
  sudden: 'Đột xuất',
  movement: 'Phong trào',
  contribution: 'Cống hiến',
  seniority: 'Niên hạn',
  external: 'Đối ngoại',
  yearly: 'Hằng năm',
};

/** Before the name of a form the catalogue does not know. */
export const otherFormMark = 'Khác:';
