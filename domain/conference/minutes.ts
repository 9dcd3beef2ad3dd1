import type { Turnout, VoteOutcome } from '../ballot/tally';
import type { OwnAgencyVote } from '../charter/rules';
import type { Denominator, Threshold } from '../ballot/threshold';
import type { Whom } from '../nominee/subject';
import type { IsoDate } from '../shared/dates';
import type { Attendance } from './attendance';
import type { Session } from './convene';

/** A confirmed ballot as the minutes tell it. */
export type MinutesBallot = {
  readonly number: number;
  readonly round: number;
  readonly form: string;
  /** Whom it voted on, in one noun. */
  readonly whom: Whom;
  readonly secret: boolean;
  readonly roll: number;
  readonly threshold: Threshold;
  readonly denominator: Denominator;
  readonly countWrittenOpinions: boolean;
  readonly ownAgencyVote: OwnAgencyVote;
  readonly undecidedAgain: boolean;
  readonly turnout: Turnout;
  readonly nominees: readonly (VoteOutcome & { readonly agency: string })[];
  readonly tellers: readonly { readonly name: string; readonly post: string; readonly agency: string }[];
};

/** Whom the conference acclaimed to lead or be deputy, with the votes and what they were counted against. */
export type Acclaimed = {
  readonly role: 'leader' | 'deputy';
  readonly agency: string;
  readonly votesFor: number;
  readonly base: number;
};

/** Whom the rotation put before the conference for a role. */
export type Proposed = { readonly role: 'leader' | 'deputy'; readonly agency: string };

/** A candidate of the rotation the conference passed over, and why. */
export type PassedOver = Proposed & { readonly reason: string };

/** Everything the minutes of a conference say, up to the moment it was closed (domain 11.1 rows 13 and 14). */
export type Minutes = {
  readonly bloc: string;
  readonly reviewYear: number;
  readonly planYear: number;
  readonly heldOn: IsoDate;
  readonly session: Session;
  readonly place: string;
  readonly chair: string;
  readonly openedAt: string | null;
  readonly closedOn: IsoDate | null;
  readonly closedAt: string | null;
  readonly roll: readonly { readonly agency: string; readonly attendance: Attendance }[];
  readonly quorum: Threshold;
  readonly review: string;
  readonly rankingPublishedOn: IsoDate | null;
  readonly ballots: readonly MinutesBallot[];
  /** Left out where the rotation put nobody forward, so that minutes signed before there was a rotation keep their hash. */
  readonly proposed?: readonly Proposed[];
  readonly passedOver?: readonly PassedOver[];
  readonly acclaimed: readonly Acclaimed[];
  readonly handover: { readonly from: string; readonly to: string; readonly completedOn: IsoDate } | null;
  /** The tasks of the plan year, once adopted. */
  readonly tasks: readonly string[] | null;
  readonly covenant: { readonly signed: number; readonly members: number } | null;
};

/** Whether something happened until a moment (null: until now), and so belongs into minutes that end with it. */
export function belongs(at: Date | null, until: Date | null): boolean {
  return at !== null && (until === null || at <= until);
}

/**
 * A ballot as it stands in the minutes that are signed. What the charter says of one's own vote and of a further round, and that it
 * was agencies that were voted on, is left out where it is the usual, so that minutes signed before either could be otherwise keep their hash.
 */
export function signedBallot({ whom, ownAgencyVote, undecidedAgain, nominees, ...ballot }: MinutesBallot) {
  return {
    ...ballot,
    ...(whom === 'agencies' ? {} : { whom }),
    ...(ownAgencyVote === 'barred' ? { ownAgencyVote } : {}),
    ...(undecidedAgain ? { undecidedAgain } : {}),
    nominees: nominees.map(({ ownPart, verdict, ...nominee }) => ({
      ...nominee,
      ...(ownAgencyVote === 'barred' ? { ownPart } : {}),
      ...(undecidedAgain ? { verdict } : {}),
    })),
  };
}
