import type { IsoDate } from '@/domain/shared/dates';
import type { Layout } from '@/papers/layout/layouts';

/** A row of an agency's sheet. Hundredths; null where nothing was given, or nothing may be told yet. */
export type AgencySheetRow = {
  readonly is: 'group' | 'line' | 'part' | 'extra' | 'total';
  readonly number: string;
  readonly name: string;
  readonly maxCenti: number | null;
  readonly selfCenti: number | null;
  /** The raw value behind the points, in words: "82,5%", "3 sáng kiến"; empty where there is none. */
  readonly value: string;
  /** Each file with where to look in it. */
  readonly evidence: readonly string[];
  /** What the agency says to it, and what it explained later, one sentence each. */
  readonly explanation: string;
  /** What each round gave, in the order of `rounds`. */
  readonly given: readonly (number | null)[];
  readonly countedCenti: number | null;
  /** Why the points are others than the agency's own. */
  readonly reason: string;
};

/** One agency's sheet of a year, in the order people know from paper. */
export type AgencySheetFacts = {
  readonly layout: Layout;
  readonly superior: string | null;
  readonly issuer: string;
  readonly agency: string;
  readonly year: number;
  readonly on: IsoDate;
  /** The names of the rounds that gave points, earliest first. */
  readonly rounds: readonly string[];
  readonly rows: readonly AgencySheetRow[];
  /** One sentence each: how a group was brought to its maximum, what is not published yet. */
  readonly notes: readonly string[];
};

type Counted = Pick<AgencySheetRow, 'selfCenti' | 'countedCenti'>;

/**
 * The row that says what counts of the rows above it where the ceiling or the floor bites, so that the columns add up by reading: each sum
 * that counts stands beside what the rows come to. None where both columns add up as they are. `rounds` is how many rounds gave points.
 */
export function whatCounts(
  name: string,
  maxCenti: number | null,
  rows: readonly Counted[],
  rounds: number,
  given: Counted,
): AgencySheetRow[] {
  const bites = (['selfCenti', 'countedCenti'] as const).some(
    (of) => given[of] !== null && given[of] !== rows.reduce((sum, row) => sum + (row[of] ?? 0), 0),
  );
  const blank = {
    value: '',
    evidence: [],
    explanation: '',
    given: Array.from({ length: rounds }, () => null),
    reason: '',
  };
  return bites ? [{ is: 'extra', number: '', name, maxCenti, ...blank, ...given }] : [];
}

/** The columns, as people know them from paper, with one for each round. */
export function sheetHeadings({ rounds }: Pick<AgencySheetFacts, 'rounds'>): string[] {
  const before = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm', 'Minh chứng', 'Giải trình'];
  return [...before, ...rounds, 'Điểm cuối', 'Lý do khác'];
}

/** Who signs under it, left and right. */
export const sheetSigners = ['THỦ TRƯỞNG CƠ QUAN', 'ĐẠI DIỆN KHỐI THI ĐUA'] as const;

/** The title both formats bear. */
export function sheetTitle({ year }: Pick<AgencySheetFacts, 'year'>): string {
  return `BẢNG TỰ CHẤM VÀ KẾT QUẢ THẨM ĐỊNH NĂM ${year}`;
}
