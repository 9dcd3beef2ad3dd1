import type { Reader } from '@/db/client';
import { outcomes } from '@/domain/ballot/tally';
import { countingDay } from '@/domain/bloc/membership';
import { nameOn } from '@/domain/bloc/register';
import { signedBallot, type Minutes, type MinutesBallot } from '@/domain/conference/minutes';
import { whomOf } from '@/domain/nominee/subject';
import { canonicalJson, sha256 } from '../audit/hash';
import { listBallots, type Ballot } from '../ballot/queries';
import { tallyOf } from '../ballot/tally';
import type { BlocYearScope } from '../bloc/queries';
import { getCharter } from '../charter/queries';
import { readActs } from './acts';
import { listAttendance, type Conference } from './queries';

/**
 * The minutes of a conference, from its data alone. What happened after it closed stays out, so that the text does not move under
 * the signatures. Source: domain 11.1 rows 13 and 14.
 */
export async function getMinutes(reader: Reader, scope: BlocYearScope, conference: Conference): Promise<Minutes> {
  const { heldOn, session, place, review, chairAgencyId, openedAt, closedOn, closedAt } = conference;
  const { handover, tasks, proposed, passedOver, ...acts } = await readActs(reader, conference, closedAt);
  const charter = await getCharter(reader, scope);
  const roll = new Map((await listAttendance(reader, scope)).map((row) => [row.agencyId, row.attendance]));
  const ballots = await listBallots(reader, scope);
  return {
    bloc: nameOn(scope.names, countingDay(scope.year, heldOn)),
    reviewYear: scope.year,
    planYear: scope.year + 1,
    heldOn,
    session,
    place,
    chair: scope.everybody.find(({ agencyId }) => agencyId === chairAgencyId)?.name ?? '',
    openedAt: openedAt?.toISOString() ?? null,
    closedOn,
    closedAt: closedAt?.toISOString() ?? null,
    roll: scope.everybody.flatMap(({ agencyId, name }) => {
      const attendance = roll.get(agencyId);
      return attendance ? [{ agency: name, attendance }] : [];
    }),
    quorum: charter.quorum,
    review,
    ballots: ballots.flatMap(inMinutes),
    ...acts,
    ...(proposed.length > 0 ? { proposed } : {}),
    ...(passedOver.length > 0 ? { passedOver } : {}),
    handover: handover?.completedOn ? { ...handover, completedOn: handover.completedOn } : null,
    tasks: tasks.adopted ? tasks.texts : null,
  };
}

/** SHA-256 of the minutes; what the chair and the secretary sign. */
export function minutesHash(minutes: Minutes): string {
  return sha256(canonicalJson({ ...minutes, ballots: minutes.ballots.map(signedBallot) }));
}

function inMinutes(ballot: Ballot): MinutesBallot[] {
  const tally = tallyOf(ballot);
  if (!tally || ballot.status !== 'confirmed') return [];
  const { number, round, secret, roll, threshold, denominator, countWrittenOpinions } = ballot;
  const { ownAgencyVote, undecidedAgain } = ballot;
  const agencies = new Map(ballot.nominees.map(({ id, agency }) => [id, agency]));
  return [
    {
      number,
      round,
      form: ballot.form.name,
      whom: whomOf(ballot.nominees),
      secret,
      roll,
      threshold,
      denominator,
      countWrittenOpinions,
      ownAgencyVote,
      undecidedAgain,
      turnout: tally.turnout,
      nominees: outcomes(tally.turnout, tally.votes, ballot).map((outcome) => ({
        ...outcome,
        agency: agencies.get(outcome.id) ?? '',
      })),
      tellers: ballot.tellers.map(({ name, postAtTime, agency }) => ({ name, post: postAtTime, agency })),
    },
  ];
}
