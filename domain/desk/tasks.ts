import type { Standing } from '../bloc/standing';
import type { ActorFacts } from '../person/actor';
import { ofAgencies } from './agency';
import { ofApprovals } from './approval';
import { ofKeeper } from './keeper';
import { ofObjections } from './objection';
import { ofOthers } from './others';
import { ofReviewer } from './reviewer';
import type { DeskYear, Task } from './task';

export type { Task, TaskPlace } from './task';

/** Everything of one bloc year that waits for this person, by kind of person. Pure: the same facts and the same rights as the pages show. */
export function tasksOf(actor: ActorFacts, year: DeskYear, standing: Standing): Task[] {
  const kinds = [ofAgencies, ofReviewer, ofObjections, ofApprovals, ofKeeper, ofOthers];
  return kinds.flatMap((kind) => kind(actor, year, standing));
}
