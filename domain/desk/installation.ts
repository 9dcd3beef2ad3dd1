import type { ActorFacts } from '../person/actor';
import { mayInstallation } from '../rights/may';
import type { IsoDate } from '../shared/dates';
import { earliest, task, type Task } from './task';

/** What waits for who administers the installation: people who were invited, at these moments, and have not chosen a password. */
export function ofInstallation(actor: ActorFacts, on: IsoDate, invitedAt: readonly Date[]): Task[] {
  if (invitedAt.length === 0 || !mayInstallation(actor, 'person.invited', on).ok) return [];
  return [task('awaitInvited', { at: 'people' }, { count: invitedAt.length, since: earliest(invitedAt) })];
}
