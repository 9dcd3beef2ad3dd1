import type { Reader } from '@/db/client';
import { decideWithdrawal, formerPost, isConflicted } from '@/domain/nomination/conflict';
import { queueOf } from '@/domain/nomination/queue';
import type { ActorFacts } from '@/domain/person/actor';
import type { BlocYearScope } from '../bloc/queries';
import { publishedRanking } from '../result/queries';
import { listAsRead } from './as-read';
import { ownPlace } from './own-place';
import { reviewSeat } from './reader';
import { redact } from './redact';

/**
 * What is on the table of whoever gives opinions: each case that was sent with how it stands for them, how far they have come, and where to
 * begin; null for who gives none. A case that concerns them stays as a row with the reason, and what they declared of it.
 */
export async function readQueue(read: Reader, scope: BlocYearScope, actor: ActorFacts) {
  const seat = reviewSeat(actor, scope);
  const all = await listAsRead(read, scope, actor);
  // The secretary has no queue, yet may have stepped back and take it back.
  if (!seat && !all.some(({ conflicts }) => isConflicted(actor, conflicts))) return null;
  const ranking = await publishedRanking(read, scope);
  const { rows, given, asked } = queueOf(all, seat ?? { agencyId: '', personId: actor.personId });
  const listed = seat ? rows : rows.filter(({ state }) => state === 'conflict');
  return {
    scope,
    given,
    asked: seat ? asked : null,
    ranked: ranking?.length ?? null,
    first: seat ? (rows.find(({ state }) => state === 'waits')?.number ?? null) : null,
    changed: seat ? (rows.find(({ state }) => state === 'changed')?.number ?? null) : null,
    rows: listed.map((row) => {
      const declared = row.conflicts.find((one) => one.personId === actor.personId);
      const open = { status: row.status, onPreparedBallot: false };
      const seatGone = row.conflicts.find((one) => {
        const decision = decideWithdrawal(actor, scope, one, open);
        return decision.ok && decision.value === 'seat';
      });
      return {
        ...redact(actor, scope, row),
        state: row.state,
        place: ownPlace(ranking, row),
        /** What the reader declared, or the head before them for their agency: they may take it back. */
        declared: declared ?? null,
        seatGone: declared || !seatGone ? null : { id: seatGone.id },
        formerPost: row.state === 'waits' ? formerPost(actor, row.agencyId, scope.on) : null,
      };
    }),
  };
}
