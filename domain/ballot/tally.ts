import type { Refusal } from '../shared/refusal';
import { needed, reaches, shareBps, type Denominator, type Threshold } from './threshold';

/** The rules a ballot is counted by, copied from the charter when it was prepared. */
export type TallyRules = {
  /** Voters on the roll: one per member agency. */
  readonly roll: number;
  readonly threshold: Threshold;
  readonly denominator: Denominator;
  readonly countWrittenOpinions: boolean;
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

/** Who is voted on, with the name for the sentence of a refusal. */
type OnBallot = { readonly id: string; readonly agency: string };

/** The votes of one nominee: papers with yes, and written opinions with yes. */
export type NomineeVotes = { readonly id: string; readonly yes: number; readonly writtenYes: number };

/**
 * What cannot be true of a tally, field by field; empty when it can stand.
 * Refusals: `ballot.presentAboveRoll`, `ballot.takingPartAboveRoll`, `ballot.issuedAbovePresent`, `ballot.returnedAboveIssued`,
 * `ballot.papersNotReturned`, `ballot.yesMissing`, `ballot.yesAboveValid`, `ballot.writtenNotCounted`, `ballot.writtenYesMissing`,
 * `ballot.writtenYesAboveWritten`, `ballot.notANominee`. Source: domain 6, ballot invariants 1 to 3.
 */
export function checkTally(tally: EnteredTally, nominees: readonly OnBallot[], rules: TallyRules): Refusal[] {
  const known = new Set(nominees.map(({ id }) => id));
  const strangers = [...Object.keys(tally.yes), ...Object.keys(tally.writtenYes)].filter((id) => !known.has(id));
  return [
    ...checkTurnout(tally, rules),
    ...nominees.flatMap((nominee) => [...checkYes(tally, nominee), ...checkWrittenYes(tally, nominee, rules)]),
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

function checkYes(tally: EnteredTally, { id, agency }: OnBallot): Refusal[] {
  const yes = tally.yes[id];
  const field = `yes.${id}`;
  if (yes === undefined) return [{ code: 'ballot.yesMissing', params: { agency }, field }];
  return yes > tally.valid
    ? [{ code: 'ballot.yesAboveValid', params: { agency, yes, valid: tally.valid }, field }]
    : [];
}

function checkWrittenYes(
  tally: EnteredTally,
  { id, agency }: OnBallot,
  { countWrittenOpinions }: TallyRules,
): Refusal[] {
  const writtenYes = tally.writtenYes[id] ?? null;
  const { writtenOpinions } = tally;
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
export function bases(turnout: Turnout, { roll, countWrittenOpinions }: TallyRules): Record<Denominator, number> {
  const written = countWrittenOpinions ? turnout.writtenOpinions : 0;
  return { totalMembers: roll, present: turnout.present + written, validBallots: turnout.valid + written };
}

/** How the vote on one nominee ended. Shares are in basis points, half up, and for printing only. */
export type VoteOutcome = NomineeVotes & {
  /** Yes that counts: on paper, and in writing where the charter says so. */
  readonly counted: number;
  readonly base: number;
  readonly needed: number;
  readonly approved: boolean;
  readonly shares: Readonly<Record<Denominator, number>>;
};

/**
 * How the vote ended for each nominee, by the charter's threshold and denominator; the share against all three denominators
 * stands beside it. Decided with integers only (domain 6, invariants 2 and 8).
 */
export function outcomes(turnout: Turnout, votes: readonly NomineeVotes[], rules: TallyRules): VoteOutcome[] {
  const base = bases(turnout, rules);
  const deciding = base[rules.denominator];
  return votes.map((nominee) => {
    const counted = nominee.yes + (rules.countWrittenOpinions ? nominee.writtenYes : 0);
    return {
      ...nominee,
      counted,
      base: deciding,
      needed: needed(rules.threshold, deciding),
      approved: reaches(rules.threshold, counted, deciding),
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
