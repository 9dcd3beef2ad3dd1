import type { GroundCode } from '../award/catalogue';
import { allow, refuse, type Decision, type Refusal } from '../shared/refusal';
import type { IsoDate } from '../shared/dates';
import type { SubjectKind } from './subject';

/** A row of a list of nominees: who, as the sheet tells, and for what. Units are named, for some begin with this very sheet. */
export type NomineeLine = {
  readonly kind: SubjectKind;
  /** Empty for the agency as a whole. */
  readonly name: string;
  readonly person: {
    readonly birthYear: number;
    readonly post: string;
    readonly unit: string | null;
    readonly woman: boolean;
    readonly leads: boolean;
    readonly informedOn: IsoDate;
  } | null;
  readonly formCode: string;
  readonly formName: string;
  readonly groundCode: GroundCode;
  readonly achievement: string;
};

/** What is wrong with one cell, named as in Excel ("D7"). */
export type NomineeFault = { readonly cell: string; readonly refusal: Refusal };

export type NomineeRow =
  /** `known` whether the unit or person is on the agency's list already. */
  | { readonly status: 'new'; readonly row: number; readonly known: boolean; readonly line: NomineeLine }
  | {
      readonly status: 'wrong';
      readonly row: number;
      readonly name: string;
      readonly faults: readonly NomineeFault[];
    };

/** What an uploaded list would do, as its dry run showed it. */
export type CheckedNominees = { readonly rows: readonly NomineeRow[]; readonly headingFaults: readonly NomineeFault[] };

/** Every fault of a list, in the order of its rows. */
export function faultsOfNominees({ headingFaults, rows }: CheckedNominees): NomineeFault[] {
  return [...headingFaults, ...rows.flatMap((row) => (row.status === 'wrong' ? row.faults : []))];
}

/** The rows that would write something. */
export function writesOfNominees({ rows }: CheckedNominees): Extract<NomineeRow, { status: 'new' }>[] {
  return rows.filter((row) => row.status === 'new');
}

/**
 * Whether a checked list may be written, all rows or none: once, and without a fault. What changed since its dry run is refused by the verbs
 * that write it. Refusals: `nominee.importApplied`, `nominee.importFaulty`, `nominee.importNothing`. Source: issue 6.
 */
export function mayApplyNominees(sheet: CheckedNominees, applied: boolean): Decision {
  if (applied) return refuse('nominee.importApplied');
  const faults = faultsOfNominees(sheet).length;
  if (faults > 0) return refuse('nominee.importFaulty', { faults });
  return writesOfNominees(sheet).length > 0 ? allow() : refuse('nominee.importNothing');
}
