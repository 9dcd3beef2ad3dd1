import type { OwnAgencyVote } from '../charter/rules';
import type { Refusal } from '../shared/refusal';
import { othersOf, votersOn, type Bases, type OwnPart } from './own-vote';
import { needed, reaches, shareBps, type Denominator, type Threshold } from './threshold';

/** The rules a ballot is counted by, copied from the charter when it was prepared. */
export type TallyRules = {
  /** Voters on the roll: one per member agency. */
  readonly roll: number;
  readonly threshold: Threshold;
  readonly denominator: Denominator;
  readonly countWrittenOpinions: boolean;
  readonly ownAgencyVote: OwnAgencyVote;
  /** Who does not reach the threshold is voted on again in a further round. */
  readonly undecidedAgain: boolean;
};

/** What the hall counted: people, opinions and papers, in the order of the minutes. */
export type Turnout = {
  readonly present: number;
  readonly writtenOpinions: number;
  readonly issued: number;
  readonly returned: number;
  readonly valid: number;
  readonly invalid: number;
};

/** A tally as it was typed: yes per nominee by the nominee's id; written yes where there are written opinions. */
export type EnteredTally = Turnout & {
  readonly yes: Readonly<Record<string, number>>;
  readonly writtenYes: Readonly<Record<string, number | null>>;
};

/** Who is voted on, with the name for the sentence of a refusal, and how its own agency takes part. */
type OnBallot = { readonly id: string; readonly agency: string; readonly ownPart: OwnPart };

/** The votes of one nominee: papers with yes, and written opinions with yes; and how its own agency took part. */
export type NomineeVotes = {
  readonly id: string;
  readonly yes: number;
  readonly writtenYes: number;
  readonly ownPart: OwnPart;
};

/**
 * What cannot be true of a tally, field by field; empty when it can stand.
 * Refusals: `ballot.presentAboveRoll`, `ballot.takingPartAboveRoll`, `ballot.issuedAbovePresent`, `ballot.returnedAboveIssued`,
 * `ballot.papersNotReturned`, `ballot.yesMissing`, `ballot.yesAboveValid`, `ballot.yesAboveOthers`, `ballot.ownAgencyAbsent`,
 * `ballot.writtenNotCounted`,
 * `ballot.writtenYesMissing`, `ballot.writtenYesAboveWritten`, `ballot.notANominee`. Source: domain 6, ballot invariants 1 to 3.
 */
export function checkTally(tally: EnteredTally, nominees: readonly OnBallot[], rules: TallyRules): Refusal[] {
  const known = new Set(nominees.map(({ id }) => id));
  const strangers = [...Object.keys(tally.yes), ...Object.keys(tally.writtenYes)].filter((id) => !known.has(id));
  return [
    ...checkTurnout(tally, rules),
    ...nominees.flatMap((nominee) => [...checkYes(tally, nominee, rules), ...checkWrittenYes(tally, nominee, rules)]),
    ...(strangers.length > 0 ? [{ code: 'ballot.notANominee' }] : []),
  ];
}

function checkTurnout(tally: Turnout, { roll }: TallyRules): Refusal[] {
  const { present, writtenOpinions, issued, returned, valid, invalid } = tally;
  const refusals: Refusal[] = [];
  if (present > roll) refusals.push({ code: 'ballot.presentAboveRoll', params: { present, roll }, field: 'present' });
  else if (present + writtenOpinions > roll)
    refusals.push({
      code: 'ballot.takingPartAboveRoll',
      params: { present, writtenOpinions, roll },
      field: 'writtenOpinions',
    });
  if (issued > present)
    refusals.push({ code: 'ballot.issuedAbovePresent', params: { issued, present }, field: 'issued' });
  if (returned > issued)
    refusals.push({ code: 'ballot.returnedAboveIssued', params: { returned, issued }, field: 'returned' });
  if (valid + invalid !== returned)
    refusals.push({
      code: 'ballot.papersNotReturned',
      params: { valid, invalid, sum: valid + invalid, returned },
      field: 'invalid',
    });
  return refusals;
}

function checkYes(
  tally: EnteredTally,
  { id, agency, ownPart }: OnBallot,
  { roll, ownAgencyVote }: TallyRules,
): Refusal[] {
  const yes = tally.yes[id];
  const field = `yes.${id}`;
  if (yes === undefined) return [{ code: 'ballot.yesMissing', params: { agency }, field }];
  if (yes > tally.valid) return [{ code: 'ballot.yesAboveValid', params: { agency, yes, valid: tally.valid }, field }];
  // By the roll it is absent, by these figures everybody takes part: one of the two is wrong.
  if (ownAgencyVote === 'barred' && ownPart === 'none' && tally.present + tally.writtenOpinions >= roll)
    return [{ code: 'ballot.ownAgencyAbsent', params: { agency }, field }];
  const others = othersOf(tally, ownAgencyVote, ownPart).valid;
  return yes > others ? [{ code: 'ballot.yesAboveOthers', params: { agency, yes, others }, field }] : [];
}

function checkWrittenYes(
  tally: EnteredTally,
  { id, agency, ownPart }: OnBallot,
  { countWrittenOpinions, ownAgencyVote }: TallyRules,
): Refusal[] {
  const writtenYes = tally.writtenYes[id] ?? null;
  const { writtenOpinions } = othersOf(tally, ownAgencyVote, ownPart);
  const field = `writtenYes.${id}`;
  if (!countWrittenOpinions) return writtenYes ? [{ code: 'ballot.writtenNotCounted', params: { agency }, field }] : [];
  if (writtenYes === null)
    return writtenOpinions > 0 ? [{ code: 'ballot.writtenYesMissing', params: { agency }, field }] : [];
  if (writtenYes > writtenOpinions)
    return [{ code: 'ballot.writtenYesAboveWritten', params: { agency, writtenYes, writtenOpinions }, field }];
  return [];
}

/**
 * What a share of yes is counted against, for each of the three denominators. Written opinions that count have taken part: they
 * stand beside those present and beside the valid papers; all members contain them already.
 */
export function bases(turnout: Turnout, { roll, countWrittenOpinions }: TallyRules): Bases {
  const written = countWrittenOpinions ? turnout.writtenOpinions : 0;
  return { totalMembers: roll, present: turnout.present + written, validBallots: turnout.valid + written };
}

/**
 * The same for one nominee. Where its own agency may not vote on it, each base is that of the others: it is no voter on itself among the
 * members, and no longer among those present or the valid papers when it took part. Source: charter; domain 6, invariant 4.
 */
export function basesOn({ ownPart }: Pick<NomineeVotes, 'ownPart'>, turnout: Turnout, rules: TallyRules): Bases {
  const others = { ...turnout, ...othersOf(turnout, rules.ownAgencyVote, ownPart) };
  return bases(others, { ...rules, roll: votersOn(rules.roll, rules.ownAgencyVote) });
}

/** What the vote on one nominee brought: it is proposed, voted on again, or not proposed. */
export type Verdict = 'approved' | 'undecided' | 'notApproved';

/** How the vote on one nominee ended. Shares are in basis points, half up, and for printing only. */
export type VoteOutcome = NomineeVotes & {
  /** Yes that counts: on paper, and in writing where the charter says so. */
  readonly counted: number;
  readonly base: number;
  readonly needed: number;
  readonly approved: boolean;
  readonly verdict: Verdict;
  readonly shares: Readonly<Record<Denominator, number>>;
};

/**
 * How the vote ended for each nominee, by the charter's threshold and denominator; the share against all three denominators
 * stands beside it. Decided with integers only (domain 6, invariants 2 and 8).
 */
export function outcomes(turnout: Turnout, votes: readonly NomineeVotes[], rules: TallyRules): VoteOutcome[] {
  return votes.map((nominee) => {
    const base = basesOn(nominee, turnout, rules);
    const deciding = base[rules.denominator];
    const counted = nominee.yes + (rules.countWrittenOpinions ? nominee.writtenYes : 0);
    const approved = reaches(rules.threshold, counted, deciding);
    return {
      ...nominee,
      counted,
      base: deciding,
      needed: needed(rules.threshold, deciding),
      approved,
      verdict: approved ? 'approved' : rules.undecidedAgain ? 'undecided' : 'notApproved',
      shares: {
        totalMembers: shareBps(counted, base.totalMembers),
        present: shareBps(counted, base.present),
        validBallots: shareBps(counted, base.validBallots),
      },
    };
  });
}

/** Below this many voters a secret ballot hardly hides who voted how (domain 6, invariant 5). */
export const fewVoters = 5;
