import { covers, type IsoDate } from '../shared/dates';
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
