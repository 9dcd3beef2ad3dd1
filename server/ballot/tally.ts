import { outcomes, type NomineeVotes, type TallyRules, type Turnout, type VoteOutcome } from '@/domain/ballot/tally';
import { canonicalJson, sha256 } from '../audit/hash';
import type { Ballot, BallotNominee } from './queries';

export type CountedTally = { readonly turnout: Turnout; readonly votes: readonly NomineeVotes[] };

/** The figures a ballot was counted with, or null before the count. */
export function tallyOf(ballot: Ballot): CountedTally | null {
  const { present, writtenOpinions, issued, returned, valid, invalid } = ballot;
  if (
    present === null ||
    writtenOpinions === null ||
    issued === null ||
    returned === null ||
    valid === null ||
    invalid === null
  )
    return null;
  const votes = ballot.nominees.map(({ id, yes, writtenYes, ownPart }) => ({
    id,
    yes: yes ?? 0,
    writtenYes: writtenYes ?? 0,
    ownPart,
  }));
  return { turnout: { present, writtenOpinions, issued, returned, valid, invalid }, votes };
}

/** A nominee with how the vote on it ended. */
export type NomineeOutcome = BallotNominee & VoteOutcome;

/** How the vote ended for each nominee; empty before the count. */
export function outcomesOf(ballot: Ballot): NomineeOutcome[] {
  const tally = tallyOf(ballot);
  if (!tally) return [];
  const found = new Map(outcomes(tally.turnout, tally.votes, ballot).map((outcome) => [outcome.id, outcome]));
  return ballot.nominees.flatMap((nominee) => {
    const outcome = found.get(nominee.id);
    return outcome ? [{ ...nominee, ...outcome }] : [];
  });
}

/** SHA-256 of a tally with the rules it is counted by; what the tellers confirm. */
export function tallyHash(
  ballot: Pick<Ballot, 'id' | 'number' | 'round'> & TallyRules,
  { turnout, votes }: CountedTally,
): string {
  const { id, number, round, roll, threshold, denominator, countWrittenOpinions, ownAgencyVote, undecidedAgain } =
    ballot;
  const rules = { roll, threshold, denominator, countWrittenOpinions, ownAgencyVote, undecidedAgain };
  return sha256(
    canonicalJson({
      ballot: { id, number, round, ...rules },
      turnout,
      votes,
    }),
  );
}
