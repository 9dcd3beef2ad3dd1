import type { ActorFacts } from '../person/actor';
import { mayInstallation } from '../rights/may';
import type { IsoDate } from '../shared/dates';
import { task, type DeskYear, type Task } from './task';

/** From this day on the members of the coming year are drawn up: its conference is in January, and its deadlines begin before. */
const from = '11-01';

/**
 * What waits for those above the blocs, seen from a bloc's latest year: the members of the coming one, which nobody has published yet. A
 * bloc that is dissolved before it has none.
 */
export function ofComposition(
  actor: ActorFacts,
  { year, on }: DeskYear,
  { dissolvedOn }: { readonly dissolvedOn: IsoDate | null },
): Task[] {
  if (on < `${year}-${from}` || (dissolvedOn !== null && dissolvedOn <= `${year}-12-31`)) return [];
  if (!mayInstallation(actor, 'composition.drafted', on).ok) return [];
  const next = Math.max(year + 1, Number(on.slice(0, 4)));
  return [{ ...task('composeYear', { at: 'composition', year: next }), params: { year: String(next) } }];
}
