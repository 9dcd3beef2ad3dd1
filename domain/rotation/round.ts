import { countingDay, membersOn } from '../bloc/membership';
import { holds } from '../nomination/hold';
import type { RotationFacts } from './facts';
import { lineagesOf, type Lineage } from './lineage';

/** Why an agency does not lead in a year, whatever the queue says. */
export type HeldBack = 'skipped' | 'underDiscipline' | 'ledLastYear';

/** The facts with whose terms count for whom. */
export type Rotation = RotationFacts & { readonly lineage: (agencyId: string) => Lineage };

export function rotationOf(facts: RotationFacts): Rotation {
  return { ...facts, lineage: lineagesOf(facts) };
}

/** What keeps an agency from leading in the year: a skip, and the exclusions of the charter that look at no round. */
export function heldBack(rotation: Rotation, agencyId: string): HeldBack[] {
  const { rules, year, on, skips, holds: stops } = rotation;
  const found: HeldBack[] = [];
  if (skips.some((skip) => skip.role === 'leader' && skip.year === year && skip.agencyId === agencyId))
    found.push('skipped');
  if (rules.notUnderDiscipline && stops.some((hold) => hold.agencyId === agencyId && holds(hold, on)))
    found.push('underDiscipline');
  if (rules.notTwiceInARow && yearsLed(rotation, agencyId).includes(year - 1)) found.push('ledLastYear');
  return found;
}

/** The years an agency led, its ancestors' where it stands in their place; earliest first. */
export function yearsLed({ terms, lineage }: Rotation, agencyId: string): number[] {
  const { counted } = lineage(agencyId);
  const led = terms.filter(
    (term) => term.role === 'leader' && (term.agencyId === agencyId || counted.includes(term.agencyId)),
  );
  return led.map(({ year }) => year).toSorted((a, b) => a - b);
}

/** One turn of everybody. */
export type Round = {
  /** From 1, as far back as the records go. */
  readonly number: number;
  readonly since: number;
  /** Whether it begins with the year to be chosen for. */
  readonly opens: boolean;
  readonly hasLed: (agencyId: string) => boolean;
};

/**
 * The round a year belongs to. A round ends when nobody who could lead is left in it: each member then present has led once, or was held
 * back (a skip, discipline, the year before); who was held back stands first in the next. A year the conference gave out of order to
 * somebody who had led already ends no round. Source: domain 8.3; docs/decisions on the rotation.
 */
export function roundOf(rotation: Rotation): Round {
  let [number, since, led] = [1, rotation.year, new Set<string>()];
  const hasLedBy = ({ lineage }: Rotation, agencyId: string) => lineage(agencyId).counted.some((one) => led.has(one));
  for (const { year, chosenOn, members } of rotation.past.toSorted((a, b) => a.year - b.year)) {
    // As it stood then: a merger since does not move the rounds before it.
    const then = rotationOf({ ...rotation, year, on: chosenOn });
    const leaders = then.terms.filter((term) => term.role === 'leader' && term.year === year);
    const due = membersOn(members, countingDay(year, chosenOn)).some(
      ({ agencyId }) => !hasLedBy(then, agencyId) && heldBack(then, agencyId).length === 0,
    );
    if (!due && leaders.some(({ agencyId }) => hasLedBy(then, agencyId))) {
      number += 1;
      led = new Set();
    }
    if (led.size === 0 && leaders.length > 0) since = year;
    for (const { agencyId } of leaders) led.add(agencyId);
  }
  const hasLed = (agencyId: string) => hasLedBy(rotation, agencyId);
  const free = rotation.members.filter(({ agencyId }) => heldBack(rotation, agencyId).length === 0);
  const opens = led.size > 0 && free.length > 0 && free.every(({ agencyId }) => hasLed(agencyId));
  if (opens) return { number: number + 1, since: rotation.year, opens, hasLed: () => false };
  return { number, since: led.size === 0 ? rotation.year : since, opens: led.size === 0, hasLed };
}
