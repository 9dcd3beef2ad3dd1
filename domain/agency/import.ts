import type { IsoDate } from '../shared/dates';
import { allow, refuse, type Decision, type Refusal } from '../shared/refusal';
import type { AgencyKind } from './kind';

/** What of a profile a sheet may hold; null where its cell is empty. */
export const profileFields = [
  'identifier',
  'address',
  'phone',
  'email',
  'contactPost',
  'contactPhone',
  'contactEmail',
] as const;
export type ProfileField = (typeof profileFields)[number];
export type Profile = Readonly<Record<ProfileField, string | null>>;

/** An agency as a row of a register holds it: the name of one stretch of days. */
export type RegisterLine = {
  readonly code: string;
  readonly kind: AgencyKind;
  readonly name: string;
  readonly shortName: string;
  readonly parentCode: string | null;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly decisionRef: string | null;
  readonly profile: Profile;
};

/** What is wrong with one cell, named as in Excel ("D7"). */
export type RegisterFault = { readonly cell: string; readonly refusal: Refusal };

/** One thing that a row changes of an agency on record; what it was stands beside it. */
export type RegisterChange = { readonly field: ProfileField; readonly before: string | null; readonly after: string };

export type RegisterRow =
  | { readonly status: 'new'; readonly row: number; readonly line: RegisterLine }
  | {
      readonly status: 'changed';
      readonly row: number;
      readonly line: RegisterLine;
      readonly changes: readonly RegisterChange[];
    }
  | { readonly status: 'same'; readonly row: number; readonly line: RegisterLine }
  /** A name the agency does not bear on record: it is not written over, for a new name has a day and a decision. */
  | { readonly status: 'renamed'; readonly row: number; readonly line: RegisterLine; readonly nameOnRecord: string }
  | {
      readonly status: 'wrong';
      readonly row: number;
      readonly name: string;
      readonly faults: readonly RegisterFault[];
    };

/** What an uploaded register would do, as its dry run showed it. `head` names the state of the register it was compared with. */
export type CheckedRegister = {
  readonly rows: readonly RegisterRow[];
  readonly headingFaults: readonly RegisterFault[];
  readonly head: string;
};

/** Every fault of a register, in the order of its rows. */
export function faultsOfRegister({ headingFaults, rows }: CheckedRegister): RegisterFault[] {
  return [...headingFaults, ...rows.flatMap((row) => (row.status === 'wrong' ? row.faults : []))];
}

/** The rows that would write something. */
export function writesOfRegister({ rows }: CheckedRegister): Extract<RegisterRow, { status: 'new' | 'changed' }>[] {
  return rows.filter(
    (row): row is Extract<RegisterRow, { status: 'new' | 'changed' }> =>
      row.status === 'new' || row.status === 'changed',
  );
}

/**
 * Whether a checked register may be written, all rows or none: once, without a fault, and only while the register is as its dry run saw
 * it. Refusals: `agency.importApplied`, `agency.importFaulty`, `agency.importNothing`, `agency.importStale`. Source: issue 3.
 */
export function mayApplyRegister(sheet: CheckedRegister, applied: boolean, head: string): Decision {
  if (applied) return refuse('agency.importApplied');
  const faults = faultsOfRegister(sheet).length;
  if (faults > 0) return refuse('agency.importFaulty', { faults });
  if (writesOfRegister(sheet).length === 0) return refuse('agency.importNothing');
  return sheet.head === head ? allow() : refuse('agency.importStale');
}
