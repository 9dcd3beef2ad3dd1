import { allow, refuse, type Decision } from '../shared/refusal';
import { inSession, type ConferenceTimes } from './state';

export type CloseFacts = ConferenceTimes & {
  /** Numbers of the ballots whose tally the tellers have not confirmed. */
  readonly unfinishedBallots: readonly number[];
};

/**
 * Whether the conference may be closed: every ballot that was prepared has its confirmed tally, so that the minutes are whole.
 * Refusals: `conference.notOpen`, `conference.closed`, `conference.ballotsUnfinished`. Source: domain 11.1 row 13.
 */
export function mayCloseConference(facts: CloseFacts): Decision {
  const open = inSession(facts);
  if (!open.ok) return open;
  const [first] = facts.unfinishedBallots;
  return first === undefined ? allow() : refuse('conference.ballotsUnfinished', { number: first });
}
