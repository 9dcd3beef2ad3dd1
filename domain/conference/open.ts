import type { Threshold } from '../ballot/threshold';
import type { IsoDate } from '../shared/dates';
import { allow, refuse, type Decision } from '../shared/refusal';
import type { Attendance } from './attendance';
import { quorumOf, quorumParams, type Quorum } from './quorum';
import { conferenceState, type ConferenceTimes } from './state';

export type OpenFacts = ConferenceTimes & {
  readonly heldOn: IsoDate;
  /** The official day. */
  readonly on: IsoDate;
  readonly quorum: Threshold;
  readonly roll: readonly Attendance[];
  readonly members: number;
};

/**
 * Whether the conference may be opened: on its day or later, with the charter's quorum in the hall. Refusals: `conference.alreadyOpened`,
 * `conference.closed`, `conference.notTheDay`, `conference.noRoll`, `conference.noQuorum`. Source: charter (domain 6, L1).
 */
export function mayOpenConference(facts: OpenFacts): Decision<Quorum> {
  const state = conferenceState(facts);
  if (state !== 'convened') return refuse(state === 'open' ? 'conference.alreadyOpened' : 'conference.closed');
  if (facts.on < facts.heldOn) return refuse('conference.notTheDay', { heldOn: facts.heldOn });
  if (facts.roll.length === 0) return refuse('conference.noRoll');
  const quorum = quorumOf(facts.quorum, facts.roll, facts.members);
  return quorum.reached ? allow(quorum) : refuse('conference.noQuorum', quorumParams(facts.quorum, quorum));
}
