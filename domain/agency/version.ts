import { addDays, type IsoDate } from '../shared/dates';
import { allow, refuse, type Decision } from '../shared/refusal';
import { type Effect, noEffect } from './event';
import { type AgencyFacts, type AgencyVersion, lifeOf, nameOf, type Register, versionOn } from './facts';
import { districtsEndOn, isDistrict } from './kind';
import { childrenFrom } from './parent';

/**
 * A new version from a day on, in place of the one that covers it, until that one would have ended. Refusals at the field `on`:
 * `agency.notYet`, `agency.endedAlready`, and `agency.nameFromThatDay` where a version begins on that very day, for two would overlap.
 */
export function nextVersion(
  agency: AgencyFacts,
  on: IsoDate,
  change: Partial<Pick<AgencyVersion, 'name' | 'shortName' | 'parentId'>>,
): Decision<Effect> {
  const life = lifeOf(agency);
  const version = versionOn(agency, on);
  if (!life || on < life.from)
    return refuse('agency.notYet', { agency: nameOf(agency, on), from: life?.from ?? '' }, 'on');
  if (!version) return refuse('agency.endedAlready', { agency: nameOf(agency, on), to: life.to ?? on }, 'on');
  if (version.from === on) return refuse('agency.nameFromThatDay', { agency: version.name, on }, 'on');
  const { name, shortName, parentId, to } = version;
  return allow({
    ...noEffect,
    endsVersions: [{ versionId: version.id, agencyId: agency.id, to: addDays(on, -1) }],
    beginsVersions: [{ agencyId: agency.id, name, shortName, parentId, ...change, from: on, to }],
  });
}

/** Whether a name may begin on a day. Refusal at `field`: `agency.districtEnded` for a body of the district level. */
export function mayBear(named: Parameters<typeof isDistrict>[0], from: IsoDate, field: string): Decision {
  return isDistrict(named) && from >= districtsEndOn ? refuse('agency.districtEnded', undefined, field) : allow();
}

/**
 * What becomes of the agencies under one that ends: from the day on they stand under its heir, except those that end with it. Refusal
 * at the field `on`: `agency.childLater` where one is recorded under it from that day or later.
 */
export function passOn(
  agencyId: string,
  heirId: string,
  on: IsoDate,
  register: Register,
  ending: readonly string[],
): Decision<Effect[]> {
  const effects: Effect[] = [];
  for (const { child, version } of childrenFrom(agencyId, on, register)) {
    if (ending.includes(child.id)) continue;
    if (version.from >= on) return refuse('agency.childLater', { child: version.name, from: version.from }, 'on');
    const next = nextVersion(child, on, { parentId: child.id === heirId ? null : heirId });
    if (!next.ok) return next;
    effects.push(next.value);
  }
  return allow(effects);
}
