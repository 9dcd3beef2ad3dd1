import { eq, sql } from 'drizzle-orm';
import { ballotNominees, ballots, ballotTellers } from '@/db/schema/ballot';
import { mayEnterTally, tellerOf } from '@/domain/ballot/confirm';
import type { EnterTallyInput } from '@/domain/ballot/input';
import { ownPartOf } from '@/domain/ballot/own-vote';
import { checkTally } from '@/domain/ballot/tally';
import { may } from '@/domain/rights/may';
import { auditScope, getBlocYear } from '../bloc/queries';
import { listAttendance } from '../conference/queries';
import type { Context } from '../context';
import { demand, demandFields, demandRight } from '../refused';
import { getBallot } from './queries';
import { tallyHash } from './tally';

/**
 * Enters what the hall counted, in place of what was entered before, until all its tellers have confirmed; those who confirmed other
 * figures have to do it again. By the secretary of the leading agency or a named teller. Refusals: `ballot.notFound`, `ballot.final`,
 * `ballot.nomineeTakenOff`, and at their fields those of `checkTally`. Source: domain 6 and 11.1 row 16.
 */
export async function enterTally(
  { tx, actor, now, record }: Context,
  input: EnterTallyInput,
): Promise<{ tallySha256: string }> {
  const scope = await getBlocYear(tx, input.blocYearId, now);
  const key = auditScope(scope);
  await tx.alone(`ballot:${scope.id}`);
  const ballot = await getBallot(tx, scope, input.number);
  demandRight(may(actor, 'ballot.counted', scope, { namedFrom: tellerOf(ballot.tellers, actor)?.agencyId }), key);
  demand(mayEnterTally(ballot));
  // The roll may have been corrected since a tally was entered before.
  const roll = new Map((await listAttendance(tx, scope)).map((row) => [row.agencyId, row.attendance]));
  const nominees = ballot.nominees.map((one) => ({ ...one, ownPart: ownPartOf(roll.get(one.agencyId)) }));
  demandFields(checkTally(input, nominees, ballot));

  const { present, writtenOpinions, issued, returned, valid, invalid } = input;
  const turnout = { present, writtenOpinions, issued, returned, valid, invalid };
  const votes = nominees.map(({ id, ownPart }) => ({
    id,
    yes: input.yes[id] ?? 0,
    writtenYes: input.writtenYes[id] ?? 0,
    ownPart,
  }));
  const tallySha256 = tallyHash(ballot, { turnout, votes });
  await tx
    .update(ballots)
    .set({ status: 'counted', ...turnout, countedOn: scope.on, countedAt: now, countedBy: actor.personId, tallySha256 })
    .where(eq(ballots.id, ballot.id));
  await tx
    .insert(ballotNominees)
    .values(
      ballot.nominees.map(({ id, nominationId, position }, i) => ({
        ...key,
        ballotId: ballot.id,
        nominationId,
        position,
        ...votes[i],
        id,
      })),
    )
    .onConflictDoUpdate({
      target: ballotNominees.id,
      set: { yes: sql`excluded.yes`, writtenYes: sql`excluded.written_yes`, ownPart: sql`excluded.own_part` },
    });
  const setAside = ballot.tellers.flatMap(({ personId, confirmedAt }) => (confirmedAt ? [personId] : []));
  await tx
    .update(ballotTellers)
    .set({ confirmedOn: null, confirmedAt: null })
    .where(eq(ballotTellers.ballotId, ballot.id));
  await record({
    action: 'ballot.counted',
    subjectId: ballot.id,
    scope: key,
    details: {
      number: ballot.number,
      ...turnout,
      votes,
      tallySha256,
      setAside,
    },
  });
  return { tallySha256 };
}
