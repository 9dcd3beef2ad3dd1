import { addDays, type IsoDate } from '../shared/dates';
import { allow, refuse, type Decision } from '../shared/refusal';
import { sameCode } from './begin';
import type { AgencyVersion, Register } from './facts';
import { type AgencyKind, districtsEndOn, isDistrict } from './kind';
import { mayStandUnder } from './parent';
import { mayBear } from './version';

/** An agency as it is entered into the register, with the names it bore, earliest first. */
export type Registering = {
  readonly code: string;
  readonly kind: AgencyKind;
  readonly versions: readonly Omit<AgencyVersion, 'id'>[];
};

/**
 * Whether an agency may be entered. Refusals at their fields: `agency.codeTaken`; `agency.endsBeforeStart`; `agency.versionsOverlap`;
 * those of `mayBear`, and `agency.districtOpen` for a body of the district level without an end before `districtsEndOn`; those of
 * `mayStandUnder`. Source: issue 3, old records stay.
 */
export function mayRegister({ code, kind, versions }: Registering, register: Register): Decision {
  if ([...register.values()].some((known) => sameCode(known.code, code)))
    return refuse('agency.codeTaken', { code }, 'code');
  let before: IsoDate | null | undefined;
  for (const { name, from, to, parentId } of versions) {
    if (to !== null && to < from) return refuse('agency.endsBeforeStart', { from }, 'to');
    if (before === null || (before !== undefined && before >= from))
      return refuse('agency.versionsOverlap', { from }, 'from');
    before = to;
    const bears = mayBear({ kind, name }, from, 'from');
    if (!bears.ok) return bears;
    if (isDistrict({ kind, name }) && (to === null || to >= districtsEndOn))
      return refuse('agency.districtOpen', { last: addDays(districtsEndOn, -1) }, 'to');
    const stands = parentId === null ? allow() : mayStandUnder(code, parentId, { from, to }, register);
    if (!stands.ok) return stands;
  }
  return allow();
}
