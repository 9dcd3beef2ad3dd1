import { remember } from './remember';

export { parseDay } from '@/domain/shared/dates';

const NBSP = '\u00a0';

// Points are written without dots between thousands: what is shown can be typed again, and "1.000" would read two ways.
const decimals = new Intl.NumberFormat('vi-VN', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  useGrouping: false,
});
const multiples = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2, useGrouping: false });
const counts = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 0 });
const weights = new Intl.NumberFormat('vi-VN', { style: 'percent', maximumFractionDigits: 2 });
const shares = new Intl.NumberFormat('vi-VN', { style: 'percent', maximumFractionDigits: 1 });

const sizes = new Intl.NumberFormat('vi-VN', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  useGrouping: false,
});

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** A day `YYYY-MM-DD` as `dd/mm/yyyy`. */
export function formatDay(day: string): string {
  const { year, month, date } = partsOfDay(day);
  return `${date}/${month}/${year}`;
}

/** A day as papers write it: "ngày 05 tháng 01 năm 2022". Decree 30/2020/NĐ-CP, annex I: a zero before days under 10 and months 1 and 2 only. */
export function formatLongDay(day: string): string {
  const { year, month, date } = partsOfDay(day);
  return `ngày ${date} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`;
}

/** A moment in Vietnamese time: "16:42, 10/01/2022". */
export function formatMoment(at: Date): string {
  const { hour, minute, day, month, year } = clockParts(at);
  return `${hour}:${minute}, ${day}/${month}/${year}`;
}

/** The hour and minute of a moment in Vietnamese time: "16:42". */
export function formatTime(at: Date): string {
  const { hour, minute } = clockParts(at);
  return `${hour}:${minute}`;
}

/** Points kept in hundredths, with two decimals, as they may be typed: 9450 → "94,50", 100000 → "1000,00". */
export function formatPoints(centi: number): string {
  return withMinus(decimals.format(centi / 100));
}

/** A whole number with dots between thousands: 1240 → "1.240". */
export function formatCount(count: number): string {
  return withMinus(counts.format(count));
}

/** A share kept in basis points, with at most one decimal: 7778 → "77,8%". */
export function formatShare(bps: number): string {
  return withMinus(shares.format(bps / 10_000));
}

/** How much of a target is reached, in basis points; a dash where it is not told in numbers. */
export function formatReached(bps: number | null): string {
  return bps === null ? '–' : formatShare(bps);
}

/** A weight kept in hundredths of a percent, with as many decimals as it has: 3333 → "33,33%", 2500 → "25%". */
export function formatWeight(hundredths: number): string {
  return weights.format(hundredths / 10_000);
}

/** A multiple kept in hundredths, with as many decimals as it has: 150 → "1,5", 300 → "3". */
export function formatMultiple(centi: number): string {
  return multiples.format(centi / 100);
}

/** A size in megabytes with one decimal, never less than one tenth of one where there is anything: 3670016 → "3,5". */
export function formatMegabytes(bytes: number): string {
  return sizes.format(bytes === 0 ? 0 : Math.max(0.1, bytes / 1024 / 1024));
}

/** A code of twelve hex digits in groups of four, in capitals, to be read aloud. */
export function groupCode(code: string): string {
  return (code.toUpperCase().match(/.{1,4}/g) ?? []).join('-');
}

/** What is aimed at, with its unit: "98%", "2 sáng kiến". */
export function formatMeasure(target: string, unit: string): string {
  return unit === '%' ? `${target}%` : `${target} ${unit}`;
}

const inseparable = [
  'Ban Chấp hành',
  'Ban Dân vận',
  'Ban Nội chính',
  'Ban Tuyên giáo',
  'Ban Tổ chức',
  'biên bản',
  'Biên phòng',
  'bàn giao',
  'Bằng khen',
  'Bộ Chính trị',
  'Chính trị',
  'chỉ tiêu',
  'Công an',
  'cơ quan',
  'danh hiệu',
  'danh mục',
  'Doanh nghiệp',
  'Dân vận',
  'Giao ước',
  'Giám đốc',
  'hình thức',
  'hội nghị',
  'Hội đồng',
  'Khen thưởng',
  'Kho bạc',
  'Khối phó',
  'Khối trưởng',
  'kiểm phiếu',
  'Kiểm tra',
  'kế hoạch',
  'kết quả',
  'Mặt trận',
  'nhân dân',
  'Nội chính',
  'Nội vụ',
  'Phát thanh',
  'suy tôn',
  'Sở Nội vụ',
  'Thi đua',
  'thẩm định',
  'tiêu chí',
  'Trung ương',
  'Truyền hình',
  'Tuyên giáo',
  'Tài chính',
  'Tỉnh đoàn',
  'Tỉnh ủy',
  'Tổ chức',
  'Tổ quốc',
  'Tổng Biên tập',
  'tổng kết',
  'Văn phòng',
  'xếp hạng',
  'Điện Biên',
  'Điện Biên Phủ',
  'Đảng bộ',
  'Đảng viên',
  'Đảng ủy',
  'đề nghị',
  'Ủy ban',
];

// "ủy" is also written "uỷ".
const longestFirst = inseparable.toSorted((a, b) => b.length - a.length);
const pairs = longestFirst.join('|').replaceAll('ủy', '(?:ủy|uỷ)');
const bound = new RegExp(`(?<![\\p{L}\\p{M}])(?:${pairs})(?![\\p{L}\\p{M}])`, 'giu');

/** A name whose known pairs, such as "Tỉnh ủy", are never broken at the end of a line. */
export const nonBreaking = remember(
  (name: string) => name.normalize().replace(bound, (words) => words.replaceAll(' ', NBSP)),
  // A list of two hundred agencies names each of them three times.
  1000,
);

function partsOfDay(day: string): { year: string; month: string; date: string } {
  const [year, month, date] = day.split('-');
  if (!year || !month || !date) throw new RangeError(`Not a day: ${day}`);
  return { year, month, date };
}

const minute = 60_000;

function clockParts(at: Date): Record<string, string> {
  return partsOfMinute(Math.floor(at.getTime() / minute));
}

// What a hall signs it signs within minutes, and each stands in several lists.
const partsOfMinute = remember(
  (minutes: number): Record<string, string> =>
    Object.fromEntries(clock.formatToParts(minutes * minute).map(({ type, value }) => [type, value])),
  1000,
);

function withMinus(text: string): string {
  return text.replace('-', '−');
}
