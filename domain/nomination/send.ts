import { addDays, covers, type IsoDate } from '../shared/dates';
import { allow, refuse, type Decision } from '../shared/refusal';
import { mayBecome, type NominationStatus } from './status';

/**
 * Whether a nomination may be sent to the bloc on a day: it is the agency's to send, the ranking it refers to is published, and its
 * ground is still the law of that day. Refusals: those of `mayBecome`, `nomination.rankingNotPublished`, `nomination.groundLapsed`.
 */
export function maySend(
  nomination: { readonly status: NominationStatus; readonly groundFrom: IsoDate; readonly groundTo: IsoDate | null },
  { published, on }: { readonly published: boolean; readonly on: IsoDate },
): Decision {
  const move = mayBecome(nomination.status, 'sent');
  if (!move.ok) return move;
  if (!published) return refuse('nomination.rankingNotPublished');
  return covers({ from: nomination.groundFrom, to: nomination.groundTo }, on)
    ? allow()
    : refuse('nomination.groundLapsed', { on });
}

/** How many days an agency has to answer a return where nobody says otherwise. */
const usualDays = 5;

/** The day by which an agency answers a return, as the form offers it. Source: domain G-13 (five working days at State level), as a habit. */
export function usualAnswerBy(on: IsoDate): IsoDate {
  return addDays(on, usualDays);
}

/** Whether a return may ask to be answered by a day. Refusal: `nomination.answerByPast` (params: the official day). */
export function mayAskBy(answerBy: IsoDate | null, on: IsoDate): Decision {
  return answerBy !== null && answerBy < on ? refuse('nomination.answerByPast', { on }, 'answerBy') : allow();
}
