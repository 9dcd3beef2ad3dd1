import type { OverQuota } from '../charter/quota';
import type { IsoDate } from '../shared/dates';
import { allow, refuse, type Decision } from '../shared/refusal';
import { submissionMoves, type SubmissionStatus } from './status';

export type DraftFacts = {
  readonly status: SubmissionStatus | null;
  /** Nominations a confirmed ballot approved. */
  readonly approved: number;
  /** Forms of which more were approved than the charter lets through, by their names. */
  readonly over: readonly OverQuota[];
};

/**
 * Whether a letter may be drafted, or corrected before it is sent (again).
 * Refusals: `submission.alreadySent`, `submission.nothingApproved`, `submission.overQuota`. Source: domain 10.1, 11.1 no. 17: it proposes
 * what the bloc voted, and never more than its charter lets through.
 */
export function mayDraft({ status, approved, over }: DraftFacts): Decision {
  if (status !== null && status !== 'draft' && status !== 'returned') return refuse('submission.alreadySent');
  const [first] = over;
  if (first) return refuse('submission.overQuota', { ...first });
  return approved > 0 ? allow() : refuse('submission.nothingApproved');
}

/**
 * Whether the ratings are there that approved nominations rest on: they may be voted on before, their letter waits. Refusal:
 * `submission.ratingAwaited` (params: whose). Source: domain appendix B (a rating not issued blocks the dossier), G-18.
 */
export function ratingsThere(awaited: readonly string[]): Decision {
  return awaited.length === 0
    ? allow()
    : refuse('submission.ratingAwaited', { nominees: awaited.join('; '), count: awaited.length });
}

/**
 * Whether a letter may bear a day: not before the vote it tells of, not after today.
 * Refusals at the field: `submission.datedBeforeVote`, `submission.datedInFuture`.
 */
export function mayDate(datedOn: IsoDate, votedOn: IsoDate | null, on: IsoDate): Decision {
  if (votedOn !== null && datedOn < votedOn) return refuse('submission.datedBeforeVote', { votedOn }, 'datedOn');
  return datedOn > on ? refuse('submission.datedInFuture', { on }, 'datedOn') : allow();
}

/** Whether the letter may be sent. Refusals: `submission.notDrafted`, `submission.alreadySent`. */
export function maySend(status: SubmissionStatus | null): Decision {
  if (status === null) return refuse('submission.notDrafted');
  return moves(status, 'sent') ? allow() : refuse('submission.alreadySent');
}

/** Whether the province may receive the letter. Refusals: `submission.notSent`, `submission.alreadyReceived`. */
export function mayReceive(status: SubmissionStatus | null): Decision {
  if (status !== null && moves(status, 'received')) return allow();
  return refuse(status === 'received' || status === 'decided' ? 'submission.alreadyReceived' : 'submission.notSent');
}

/** Whether the province may return the letter. Refusals: `submission.notSent`, `submission.alreadyDecided`. */
export function mayReturn(status: SubmissionStatus | null): Decision {
  if (status !== null && moves(status, 'returned')) return allow();
  return refuse(status === 'decided' ? 'submission.alreadyDecided' : 'submission.notSent');
}

function moves(from: SubmissionStatus, to: SubmissionStatus): boolean {
  const allowed: readonly SubmissionStatus[] = submissionMoves[from];
  return allowed.includes(to);
}
