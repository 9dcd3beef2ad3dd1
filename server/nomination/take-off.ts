import { and, eq, inArray, notInArray } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { ballotNominees, ballots } from '@/db/schema/ballot';
import { nominations } from '@/db/schema/nomination';
import { takenOff } from '@/domain/nomination/status';
import type { BlocYearScope } from '../bloc/queries';

/**
 * Takes what an agency has on the ballot off it again, inside the transaction of the hold that stops it; it goes back to the leaders.
 * What the hall has counted stays until its tellers have confirmed; who is to be voted on again is taken off. Answers the numbers of the nominations taken off. Source: domain G-05.
 */
export async function takeOffBallot(tx: Tx, scope: BlocYearScope, agencyId: string): Promise<number[]> {
  const counted = tx
    .select({ id: ballotNominees.nominationId })
    .from(ballotNominees)
    .innerJoin(ballots, eq(ballots.id, ballotNominees.ballotId))
    .where(and(eq(ballots.blocYearId, scope.id), eq(ballots.status, 'counted')));
  const waiting = await tx
    .select({ id: nominations.id, number: nominations.number })
    .from(nominations)
    .where(
      and(
        eq(nominations.blocYearId, scope.id),
        eq(nominations.agencyId, agencyId),
        eq(nominations.status, takenOff.from),
        notInArray(nominations.id, counted),
      ),
    );
  if (waiting.length === 0) return [];
  const ids = waiting.map(({ id }) => id);
  const notPut = { findings: null, putToBallotOn: null, putToBallotAt: null, putToBallotBy: null };
  await tx
    .update(nominations)
    .set({ status: takenOff.to, ...notPut })
    .where(inArray(nominations.id, ids));
  return waiting.map(({ number }) => number);
}
