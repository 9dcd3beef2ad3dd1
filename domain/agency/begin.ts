import type { IsoDate } from '../shared/dates';
import { allow, refuse, type Decision } from '../shared/refusal';
import { type Effect, type NewAgency, newRef, noEffect } from './event';
import type { Register } from './facts';
import { mayBear } from './version';

/**
 * A new agency from a day on, as the one at a place among those an event brings about. Refusals under `field`: `agency.codeTaken` at its
 * code, those of `mayBear` at its name.
 */
export function beginning(
  agency: NewAgency,
  index: number,
  on: IsoDate,
  register: Register,
  field: string,
): Decision<Effect> {
  const taken = [...register.values()].some(({ code }) => sameCode(code, agency.code));
  if (taken) return refuse('agency.codeTaken', { code: agency.code }, `${field}.code`);
  const bears = mayBear(agency, on, `${field}.name`);
  if (!bears.ok) return bears;
  const { name, shortName, parentId } = agency;
  return allow({
    ...noEffect,
    registers: [agency],
    beginsVersions: [{ agencyId: newRef(index), name, shortName, parentId, from: on, to: null }],
  });
}

/** Whether two codes name the same agency, however they are typed. */
export function sameCode(one: string, other: string): boolean {
  return keyOfCode(one) === keyOfCode(other);
}

/** A code as it is compared. */
export function keyOfCode(code: string): string {
  return code.normalize().trim().toLowerCase();
}
