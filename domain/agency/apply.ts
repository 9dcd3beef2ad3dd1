import { allow, type Decision } from '../shared/refusal';
import { type Effect, newRef } from './event';
import type { AgencyFacts, Register } from './facts';
import { mayStandUnder } from './parent';

/** The register as an effect leaves it; new agencies stand under `newRef`. */
export function applied(register: Register, effect: Effect): Register {
  const after = new Map<string, AgencyFacts>(register);
  for (const [index, { code, kind }] of effect.registers.entries()) {
    const id = newRef(index);
    after.set(id, { id, code, kind, versions: [] });
  }
  const lastDays = new Map(effect.endsVersions.map(({ versionId, to }) => [versionId, to]));
  const concerned = new Set([...effect.endsVersions, ...effect.beginsVersions].map(({ agencyId }) => agencyId));
  for (const id of concerned) {
    const agency = after.get(id);
    if (!agency) continue;
    const kept = agency.versions.map((version) => ({ ...version, to: lastDays.get(version.id) ?? version.to }));
    const begun = effect.beginsVersions
      .filter(({ agencyId }) => agencyId === id)
      .map(({ name, shortName, parentId, from, to }) => ({ id: `${id} ${from}`, name, shortName, parentId, from, to }));
    const versions = [...kept, ...begun].toSorted((a, b) => a.from.localeCompare(b.from));
    after.set(id, { ...agency, versions });
  }
  return after;
}

/** An effect whose parents hold in the register it leaves. Refusals at `parentId` or `field`: those of `mayStandUnder`. */
export function withParents(effect: Effect, register: Register, field: string): Decision<Effect> {
  const after = applied(register, effect);
  for (const { agencyId, parentId, from, to } of effect.beginsVersions) {
    if (parentId === null) continue;
    const stands = mayStandUnder(agencyId, parentId, { from, to }, after, field);
    if (!stands.ok) return stands;
  }
  return allow(effect);
}
