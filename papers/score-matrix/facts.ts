import type { IsoDate } from '@/domain/shared/dates';
import type { Layout } from '@/papers/layout/layouts';
import { printable } from '@/papers/layout/words';

/** Hundredths; null where nothing was given, `notAsked` where the line does not apply to the agency. */
export type MatrixPoints = number | null | 'notAsked';

/** A row of the scale: a group, a line of it, or a part of a line; points in the order of the agencies. */
export type MatrixLine = {
  readonly is: 'group' | 'line' | 'part';
  readonly code: string;
  readonly name: string;
  readonly maxCenti: number;
  readonly points: readonly MatrixPoints[];
};

/** One agency's column under the scale. Knocked-out agencies have no rank. */
export type MatrixAgency = {
  readonly name: string;
  readonly shortName: string;
  readonly bonusCenti: number;
  readonly deductionCenti: number;
  readonly totalCenti: number;
  readonly rank: { readonly place: number; readonly tied: boolean } | null;
};

/** The table of points of a bloc's year: the scale down, the agencies across (domain 9.3). */
export type ScoreMatrixFacts = {
  readonly layout: Layout;
  readonly superior: string | null;
  readonly issuer: string;
  readonly year: number;
  readonly on: IsoDate;
  readonly lines: readonly MatrixLine[];
  readonly bonusCapCenti: number;
  readonly agencies: readonly MatrixAgency[];
  /** One sentence each. */
  readonly notes: readonly string[];
};

type MatrixCell =
  | { readonly centi: number }
  | { readonly words: string }
  | { readonly place: number; readonly tied: boolean };

/** A row as it is drawn, whatever the format. */
export type MatrixRow = {
  readonly is: MatrixLine['is'] | 'extra' | 'total';
  readonly number: string;
  readonly name: string;
  readonly maxCenti: number | null;
  readonly cells: readonly MatrixCell[];
};

const none = '–';
const notAsked = 'KAD';
const unranked = 'không xếp hạng';

/** The title both formats bear. */
export function matrixTitle(year: number): string {
  return `BẢNG ĐIỂM CÁC NỘI DUNG, TIÊU CHÍ THI ĐUA NĂM ${year}`;
}

/** The rows of the table: the scale, then bonus, deduction, total and rank. */
export function matrixRows({ lines, agencies, bonusCapCenti }: ScoreMatrixFacts): MatrixRow[] {
  const extra = (name: string, of: (agency: MatrixAgency) => number, maxCenti: number | null = null): MatrixRow => {
    return { is: 'extra', number: '', name, maxCenti, cells: agencies.map((agency) => ({ centi: of(agency) })) };
  };
  const groups = lines.filter(({ is }) => is === 'group');
  return [
    ...lines.map(({ is, code, name, maxCenti, points }): MatrixRow => {
      return { is, number: printable(code), name: printable(name), maxCenti, cells: points.map(cellOf) };
    }),
    {
      is: 'total',
      number: '',
      name: 'Cộng các nội dung',
      maxCenti: groups.reduce((sum, { maxCenti }) => sum + maxCenti, 0),
      cells: agencies.map(({ totalCenti, bonusCenti, deductionCenti }) => {
        return { centi: totalCenti - bonusCenti + deductionCenti };
      }),
    },
    extra('Điểm thưởng', ({ bonusCenti }) => bonusCenti, bonusCapCenti),
    extra('Điểm trừ', ({ deductionCenti }) => deductionCenti),
    { ...extra('TỔNG ĐIỂM', ({ totalCenti }) => totalCenti), is: 'total' },
    {
      is: 'total',
      number: '',
      name: 'XẾP HẠNG',
      maxCenti: null,
      cells: agencies.map(({ rank }): MatrixCell => rank ?? { words: unranked }),
    },
  ];
}

/** What stands under the table: what the signs mean where they are used, then the notes. */
export function matrixNotes({ lines, notes }: ScoreMatrixFacts): string[] {
  const uses = (sign: MatrixPoints) => lines.some(({ points }) => points.includes(sign));
  return [...(uses('notAsked') ? [`${notAsked}: tiêu chí không áp dụng cho cơ quan đó.`] : []), ...notes];
}

function cellOf(points: MatrixPoints): MatrixCell {
  if (points === 'notAsked') return { words: notAsked };
  return points === null ? { words: none } : { centi: points };
}
