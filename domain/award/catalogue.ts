import type { IsoDate, Period } from '../shared/dates';
import { allow, refuse, type Decision } from '../shared/refusal';

export const awardKinds = ['title', 'form'] as const;

/** Certificates rest on one of the first four; a flag on leading the bloc; a title on the work of the year. */
export const groundCodes = ['movement', 'sudden', 'contribution', 'twoYears', 'leading', 'yearly'] as const;
export type GroundCode = (typeof groundCodes)[number];

/** A title or form of commendation under the name it bears through a stretch of days. */
export type AwardFormFacts = {
  readonly code: string;
  readonly kind: (typeof awardKinds)[number];
  readonly name: string;
  readonly decidedBy: string;
  readonly citation: string;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  /** Whether name and citation were checked against a source. */
  readonly verified: boolean;
  readonly position: number;
};

/** A ground on which a form may be proposed, with the text it rests on through a stretch of days. */
export type AwardGroundFacts = {
  readonly formCode: string;
  readonly code: GroundCode;
  readonly label: string;
  readonly citation: string;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly verified: boolean;
};

/** A rule of the State or the Party with its days of validity. */
export type RegulationFacts = {
  readonly code: string;
  readonly instruments: string;
  readonly summary: string;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly verified: boolean;
};

/**
 * Whether each named thing has at most one row on any day, so that "in force on that day" has one answer.
 * Refusal: `award.periodsOverlap` with the name. Source: design 3 (rules are rows with days of validity).
 */
export function onePerDay(rows: readonly (Period & { readonly name: string })[]): Decision {
  const last = new Map<string, Period>();
  for (const row of rows.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const before = last.get(row.name);
    if (before && (before.to === null || before.to >= row.from))
      return refuse('award.periodsOverlap', { name: row.name });
    last.set(row.name, row);
  }
  return allow();
}
