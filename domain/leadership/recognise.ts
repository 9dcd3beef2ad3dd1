import type { LeaderChoice } from '../rotation/rules';
import type { IsoDate } from '../shared/dates';
import { allow, refuse, type Decision, type Refusal } from '../shared/refusal';
import { seatsOf, type LeadershipRole } from './acclaim';

/** Where a choice stands that the charter leaves to the province to recognise. */
export type Recognition = 'notAsked' | 'awaited' | 'given';

/** How far the recognition is that a charter asks for; null where no charter was adopted. Source: charter; domain 8.3 V2. */
export function recognitionOf(leaderChoice: LeaderChoice | null, given: boolean): Recognition {
  if (given) return 'given';
  return leaderChoice === 'recognised' ? 'awaited' : 'notAsked';
}

export type RecognitionFacts = {
  readonly recognition: Recognition;
  readonly acclaimed: readonly { readonly role: LeadershipRole; readonly acclaimedOn: IsoDate }[];
  /** How many deputies the charter gives the leader. */
  readonly deputies: number;
  /** The conference has closed: a seat it left open stays open. */
  readonly closed: boolean;
};

/**
 * Whether the province may recognise whom the conference chose to lead the coming year.
 * Refusals: `leadership.recognitionNotAsked`, `leadership.alreadyRecognised`, `leadership.nobodyToRecognise`,
 * `leadership.choiceUnfinished`. Source: charter; domain 8.3 V2, 10.6 (elected, then recognised by the province, then handed over).
 */
export function mayRecognise({
  recognition,
  acclaimed,
  deputies,
  closed,
}: Omit<RecognitionFacts, 'acclaimed'> & {
  readonly acclaimed: readonly { readonly role: LeadershipRole }[];
}): Decision {
  if (recognition === 'notAsked') return refuse('leadership.recognitionNotAsked');
  if (recognition === 'given') return refuse('leadership.alreadyRecognised');
  if (!acclaimed.some(({ role }) => role === 'leader')) return refuse('leadership.nobodyToRecognise');
  const open = seatsOf({ deputies }).length - acclaimed.length;
  return open > 0 && !closed ? refuse('leadership.choiceUnfinished', { open }) : allow();
}

/**
 * What is wrong with the day of the decision: it follows the choice, and is no later than the official day `on`, for the handover comes
 * after it. Refusals at `decidedOn`: `leadership.recognisedBeforeChosen`, `leadership.decidedInFuture`.
 */
export function faultsOfRecognition(
  { decidedOn, on }: { readonly decidedOn: IsoDate; readonly on: IsoDate },
  { acclaimed }: Pick<RecognitionFacts, 'acclaimed'>,
): Refusal[] {
  const chosenOn =
    acclaimed
      .map(({ acclaimedOn }) => acclaimedOn)
      .toSorted()
      .at(-1) ?? '';
  if (decidedOn < chosenOn)
    return [{ code: 'leadership.recognisedBeforeChosen', params: { chosenOn }, field: 'decidedOn' }];
  return decidedOn > on ? [{ code: 'leadership.decidedInFuture', params: { on }, field: 'decidedOn' }] : [];
}
