import type { ActorFacts } from '../person/actor';
import { may } from '../rights/may';
import type { Undecided } from '../rotation/lineage';
import { taskOn, type DeskYear, type Task } from './task';

/** What waits for who keeps the bloc: heirs of a merger of whom nobody has said yet where they stand in the rotation. */
export function ofRotation(actor: ActorFacts, year: DeskYear, undecided: readonly Undecided[]): Task[] {
  if (!may(actor, 'rotation.heirDecided', year).ok) return [];
  return taskOn(
    undecided.map(({ heirAgencyId }) => heirAgencyId),
    'decideHeir',
    { at: 'rotation' },
  );
}
