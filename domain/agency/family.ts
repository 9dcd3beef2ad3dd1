import type { IsoDate } from '../shared/dates';
import type { EventKind } from './event';

/** One agency followed another; nobody followed where `toId` is null. */
export type FamilyLink = {
  readonly fromId: string;
  readonly toId: string | null;
  readonly kind: EventKind;
  readonly on: IsoDate;
};

/** An agency of a family: how many generations before (below 0) or after the one looked at. */
export type Relative = { readonly id: string; readonly generation: number };

/** How far a family is looked into, before and after. */
const reach = 3;

/** Those an agency grew out of and those that grew out of it, itself among them; earliest generation first. */
export function familyOf(agencyId: string, links: readonly FamilyLink[]): Relative[] {
  const found = new Map<string, number>([[agencyId, 0]]);
  for (const direction of [-1, 1] as const) {
    let present = [agencyId];
    for (let step = 1; step <= reach && present.length > 0; step += 1) {
      const next = new Set(present.flatMap((id) => neighbours(id, direction, links)).filter((id) => !found.has(id)));
      for (const id of next) found.set(id, direction * step);
      present = [...next];
    }
  }
  return [...found].map(([id, generation]) => ({ id, generation })).toSorted((a, b) => a.generation - b.generation);
}

function neighbours(id: string, direction: -1 | 1, links: readonly FamilyLink[]): string[] {
  return direction === 1
    ? links.flatMap(({ fromId, toId }) => (fromId === id && toId !== null && toId !== id ? toId : []))
    : links.flatMap(({ fromId, toId }) => (toId === id && fromId !== id ? fromId : []));
}
