import type { ActorFacts } from '../person/actor';
import { mayInstallation } from '../rights/may';
import type { IsoDate } from '../shared/dates';
import { earliest, task, type Task } from './task';

/** People whose agency has ended under them, and since when: they hold nothing until they are appointed anew (domain 12.2). */
export function ofEndedAgencies(actor: ActorFacts, on: IsoDate, endedAt: readonly Date[]): Task[] {
  if (endedAt.length === 0 || !mayInstallation(actor, 'person.appointed', on).ok) return [];
  return [task('appointAnew', { at: 'people' }, { count: endedAt.length, since: earliest(endedAt) })];
}

/** What waits for who administers the installation: people who were invited, at these moments, and have not chosen a password. */
export function ofInstallation(actor: ActorFacts, on: IsoDate, invitedAt: readonly Date[]): Task[] {
  if (invitedAt.length === 0 || !mayInstallation(actor, 'person.invited', on).ok) return [];
  return [task('awaitInvited', { at: 'people' }, { count: invitedAt.length, since: earliest(invitedAt) })];
}
