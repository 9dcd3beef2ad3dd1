import { eq } from 'drizzle-orm';
import { awardForms } from '@/db/schema/award';
import { ballotNominees, ballots, ballotTellers } from '@/db/schema/ballot';
import type { PrepareBallotInput } from '@/domain/ballot/input';
import { checkTellers, mayPrepareBallot } from '@/domain/ballot/prepare';
import { inSession } from '@/domain/conference/state';
import { may } from '@/domain/rights/may';
import { newId } from '@/lib/id';
import { auditScope, getBlocYear } from '../bloc/queries';
import { getCharter } from '../charter/queries';
import { getConference } from '../conference/queries';
import type { Context } from '../context';
import { nominationsOnBallot } from '../nomination/queries';
import { demand, demandFields, demandRight, RefusedError } from '../refused';
import { listBallots } from './queries';
import { listTellerCandidates } from './tellers';

export type PreparedAt = { readonly number: number; readonly bloc: string; readonly year: number };

/**
 * Prepares the ballot on one form of award: every nomination put to the ballot, three tellers, and the charter's rules of counting, copied.
 * Until a tally stands, preparing again corrects the ballot and keeps its number. Refusals: `conference.notConvened`, `conference.notOpen`,
 * `conference.closed`, `ballot.stillOpen`, `ballot.roundsUsed`, `ballot.noThreshold`, `ballot.noNominee`; at the field `ballot.tellerTwice`,
 * `ballot.tellerNotAMember`. Source: charter; domain 6, 10.5.
 */
export async function prepareBallot(
  { tx, actor, now, record }: Context,
  input: PrepareBallotInput,
): Promise<PreparedAt> {
  const scope = await getBlocYear(tx, input.blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'ballot.prepared', scope), key);
  await tx.alone(`conference:${scope.id}`);
  await tx.alone(`ballot:${scope.id}`);
  const conference = await getConference(tx, scope);
  demand(inSession(conference));
  const charter = await getCharter(tx, scope);
  const [form] = await tx.select().from(awardForms).where(eq(awardForms.id, input.formId));
  if (!form) throw new RefusedError({ code: 'form.broken', field: 'formId' }, false);

  const before = await listBallots(tx, scope);
  const nominees = (await nominationsOnBallot(tx, scope)).filter(({ formId }) => formId === form.id);
  const { round, threshold, replaces, undecidedAgain } = demand(
    mayPrepareBallot({
      earlier: before.filter(({ formId }) => formId === form.id),
      maxRounds: charter.maxRounds,
      secondRound: charter.secondRound,
      nominees: nominees.length,
      threshold: charter.awardThresholds[form.code],
      form: form.name,
    }),
  );
  const candidates = new Map((await listTellerCandidates(tx, scope)).map((one) => [one.personId, one]));
  demandFields(checkTellers(input.tellers, new Set(candidates.keys())));
  const tellers = input.tellers.flatMap((personId, position) => {
    const teller = candidates.get(personId);
    return teller ? [{ personId, agencyId: teller.agencyId, postAtTime: teller.post, position }] : [];
  });

  const replaced = before.find(({ number }) => number === replaces);
  const ballotId = replaced?.id ?? newId();
  const number = replaced?.number ?? before.length + 1;
  const { denominator, secret, countWrittenOpinions, ownAgencyVote } = charter;
  const counting = { countWrittenOpinions, ownAgencyVote, undecidedAgain };
  const rules = { roll: scope.members.length, threshold, denominator, secret, ...counting };
  if (replaced) {
    await tx
      .update(ballots)
      .set({ ...rules, preparedAt: now })
      .where(eq(ballots.id, ballotId));
    await tx.delete(ballotNominees).where(eq(ballotNominees.ballotId, ballotId));
    await tx.delete(ballotTellers).where(eq(ballotTellers.ballotId, ballotId));
  } else {
    const row = {
      conferenceId: conference.id,
      number,
      round,
      formId: form.id,
      status: 'prepared',
      preparedAt: now,
    } as const;
    await tx.insert(ballots).values({ id: ballotId, ...key, ...row, ...rules });
  }
  await tx
    .insert(ballotNominees)
    .values(nominees.map(({ id }, position) => ({ id: newId(), ...key, ballotId, nominationId: id, position })));
  await tx.insert(ballotTellers).values(tellers.map((teller) => ({ id: newId(), ...key, ballotId, ...teller })));
  await record({
    action: 'ballot.prepared',
    subjectId: ballotId,
    scope: key,
    details: { number, round, form: form.code, ...rules, nominations: nominees.map(({ id }) => id), tellers },
  });
  return { number, bloc: scope.bloc.slug, year: scope.year };
}
