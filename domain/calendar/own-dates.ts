import type { IsoDate } from '../shared/dates';
import { allow, refuse, type Decision } from '../shared/refusal';

/** More dates of its own than this nobody reads on one page. */
export const maxOwnDates = 40;

/**
 * Whether a bloc may add a date of its own to its year. Refusals, at their fields: `deadline.beforeYear`, `ownDate.alreadyThere`,
 * `ownDate.tooMany`.
 */
export function mayAdd(
  { name, dueOn }: { readonly name: string; readonly dueOn: IsoDate },
  have: readonly { readonly name: string | null; readonly dueOn: IsoDate }[],
  year: number,
): Decision {
  if (dueOn < `${year}-01-01`) return refuse('deadline.beforeYear', { day: dueOn, year }, 'dueOn');
  const own = have.filter((one) => one.name !== null);
  if (own.length >= maxOwnDates) return refuse('ownDate.tooMany', { max: maxOwnDates }, 'name');
  const same = own.find((one) => one.name === name && one.dueOn === dueOn);
  return same ? refuse('ownDate.alreadyThere', { name, day: dueOn }, 'name') : allow();
}
