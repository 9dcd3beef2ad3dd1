import 'server-only';
import { notFound } from 'next/navigation';
import { getStore, type Reader } from '@/db/client';
import { mayConfirmTally, mayEnterTally, tellerOf } from '@/domain/ballot/confirm';
import { disagreements } from '@/domain/ballot/rank-versus-ballot';
import { inHall } from '@/domain/conference/attendance';
import { may } from '@/domain/rights/may';
import { loadBlocYear } from '../bloc/loaders';
import type { BlocYearScope } from '../bloc/queries';
import { findCharter } from '../charter/queries';
import { paperHead } from '../conference/paper-head';
import { getConference, listAttendance } from '../conference/queries';
import { publishedRanking } from '../result/queries';
import { findBallot, type Ballot } from './queries';
import { outcomesOf, tallyOf } from './tally';
import { tellersOf } from './tellers';

/**
 * One ballot by its number, for its page. Before it is final, its figures are for those who count, confirm and lead; nobody else learns
 * a result that may still change.
 */
export async function loadBallotPage(bloc: string, year: string, number: string) {
  const { scope, actor } = await loadBlocYear(bloc, year);
  const { read } = await getStore();
  const ballot = /^\d{1,4}$/.test(number) ? await findBallot(read, scope, Number(number)) : null;
  if (!ballot) notFound();
  const conference = await getConference(read, scope);
  const roll = await listAttendance(read, scope);
  const named = tellerOf(ballot.tellers, actor);
  const namedFrom = named?.agencyId;
  const tellers = tellersOf(ballot);
  const counting = {
    right: may(actor, 'ballot.counted', scope, { namedFrom }),
    rule: mayEnterTally(ballot),
  };
  const confirming = {
    right: may(actor, 'ballot.confirmed', scope, { namedFrom }),
    rule: mayConfirmTally({ ...ballot, tellers }, actor.personId ?? '', ballot.tallySha256 ?? ''),
  };
  const shown =
    ballot.status === 'confirmed' ||
    counting.right.ok ||
    confirming.right.ok ||
    may(actor, 'ballot.prepared', scope).ok;
  return {
    scope,
    ballot,
    conference,
    teller: confirming.right.ok ? named : null,
    counting,
    confirming,
    expected: {
      present: roll.filter(({ attendance }) => inHall(attendance)).length,
      writtenOpinions: roll.filter(({ attendance }) => attendance === 'written').length,
    },
    result: shown ? resultOf(ballot) : null,
    disagreeing: ballot.status === 'confirmed' ? await disagreeingOf(read, scope, ballot) : null,
    head: paperHead(scope.bloc, conference.heldOn),
  };
}

/** Where a final ballot and the published ranking disagree, and what the charter says prevails; null where they agree. */
async function disagreeingOf(read: Reader, scope: BlocYearScope, ballot: Ballot) {
  const charter = await findCharter(read, scope);
  const pairs = disagreements(outcomesOf(ballot), (await publishedRanking(read, scope)) ?? []);
  return charter && pairs.length > 0 ? { prevails: charter.rankVersusBallot, pairs } : null;
}

function resultOf(ballot: Parameters<typeof tallyOf>[0]) {
  const tally = tallyOf(ballot);
  return tally ? { turnout: tally.turnout, nominees: outcomesOf(ballot) } : null;
}

export type BallotPage = Awaited<ReturnType<typeof loadBallotPage>>;
export type BallotResult = NonNullable<BallotPage['result']>;
