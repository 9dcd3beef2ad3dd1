import type { ActorFacts } from '../person/actor';
import { mayInstallation } from '../rights/may';
import type { IsoDate } from '../shared/dates';
import { earliest, task, type Task } from './task';

/** People whose agency has ended under them, and since when: they hold nothing until they are appointed anew (domain 12.2). */
export function ofEndedAgencies(actor: ActorFacts, on: IsoDate, endedAt: readonly Date[]): Task[] {
  if (endedAt.length === 0 || !mayInstallation(actor, 'person.appointed', on).ok) return [];
  return [task('appointAnew', { at: 'people', waiting: null }, { count: endedAt.length, since: earliest(endedAt) })];
}

export type InstallationFacts = {
  /** When each person was invited who has not chosen a password yet. */
  readonly invitedAt: readonly Date[];
  /** When each person asked who forgot a password while no mail could be sent. */
  readonly forgottenAt: readonly Date[];
};

/** What waits for who administers the installation: links to be sent to people who forgot their password, and people to remind. */
export function ofInstallation(actor: ActorFacts, on: IsoDate, { invitedAt, forgottenAt }: InstallationFacts): Task[] {
  if (!mayInstallation(actor, 'person.invited', on).ok) return [];
  const about = (code: string, waiting: 'link' | 'invited', moments: readonly Date[]) =>
    moments.length > 0
      ? [task(code, { at: 'people', waiting }, { count: moments.length, since: earliest(moments) })]
      : [];
  return [...about('sendLinks', 'link', forgottenAt), ...about('awaitInvited', 'invited', invitedAt)];
}
