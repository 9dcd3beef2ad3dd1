import { covers, type IsoDate, type Period } from '../shared/dates';
import { allow, refuse, type Decision } from '../shared/refusal';
import { type AgencyFacts, type AgencyVersion, lifeOf, nameOf, type Register } from './facts';

/**
 * Whether an agency may stand under a parent through a period: the parent exists when it begins (its end is an event of its own, which
 * says where its children go), and on no day of it do parents lead back to the agency. Refusals at `field`: `agency.parentNotThere`, `agency.parentCycle` (with the day). Source: issue 3.
 */
export function mayStandUnder(
  agencyId: string,
  parentId: string,
  period: Period,
  register: Register,
  field = 'parent',
): Decision {
  const parent = register.get(parentId);
  const life = parent ? lifeOf(parent) : null;
  if (!parent || !life || !covers(life, period.from))
    return refuse('agency.parentNotThere', { parent: parent ? nameOf(parent, period.from) : '' }, field);
  for (const on of turningDays(period, register)) {
    const above = parentsOn(parentId, on, register);
    if (parentId === agencyId || above.includes(agencyId))
      return refuse('agency.parentCycle', { parent: nameOf(parent, on), on }, field);
  }
  return allow();
}

/** The parents above an agency on a day, nearest first; stops where they lead in a circle. */
export function parentsOn(agencyId: string, on: IsoDate, register: Register): string[] {
  const above: string[] = [];
  for (let next = parentOn(agencyId, on, register); next !== null && !above.includes(next);) {
    above.push(next);
    next = parentOn(next, on, register);
  }
  return above;
}

function parentOn(agencyId: string, on: IsoDate, register: Register): string | null {
  return register.get(agencyId)?.versions.find((version) => covers(version, on))?.parentId ?? null;
}

/** The first day of a period and each later one on which some agency takes another parent: between them nothing turns. */
function turningDays(period: Period, register: Register): IsoDate[] {
  const days = [...register.values()].flatMap(({ versions }) => versions.map(({ from }) => from));
  return [...new Set([period.from, ...days.filter((day) => covers(period, day))])].toSorted();
}

/** The versions by which agencies stand under one on a day or later. */
export function childrenFrom(
  agencyId: string,
  on: IsoDate,
  register: Register,
): { readonly child: AgencyFacts; readonly version: AgencyVersion }[] {
  return [...register.values()].flatMap((child) =>
    child.versions
      .filter(({ parentId, to }) => parentId === agencyId && (to === null || to >= on))
      .map((version) => ({ child, version })),
  );
}
