import { excellentInRow, type Succession, type YearRating } from '../award/across-mergers';
import type { GroundCode } from '../award/catalogue';
import type { RuleAnswer } from '../rule/rule';
import type { IsoDate } from '../shared/dates';
import type { Finding } from '../shared/finding';
import { allow, refuse, type Decision } from '../shared/refusal';

/** What the rules look at before a nomination goes to the ballot. Points in hundredths, shares in basis points. */
export type NominationFacts = {
  /** Null while none is chosen: then nothing is found about it. */
  readonly ground: { readonly code: GroundCode; readonly citation: string; readonly verified: boolean } | null;
  /** The agency's place in the published ranking; null where it has none. */
  readonly place: {
    readonly rank: number;
    readonly tied: boolean;
    readonly totalCenti: number;
    readonly ranked: number;
  } | null;
  /** What the charter of the year asks; null while the bloc has none. */
  readonly charter: {
    readonly scoreFloorCenti: number;
    readonly nominatedShareWarningBps: number;
    readonly citation: string;
    /** How many of the form may be proposed; null where the charter sets no limit. */
    readonly most: number | null;
  } | null;
  /** What stops everything for the agency, where something does. */
  readonly hold: { readonly reason: string; readonly basis: string; readonly openedOn: IsoDate } | null;
  /**
   * What the law of the day says: several awards for one achievement, holds, how many years in a row, and whether a title asks for a
   * registration.
   */
  readonly law: Readonly<Record<'once' | 'hold' | 'yearsInRow' | 'registration', RuleAnswer>>;
  /** Whether the covenant of the year registers the agency for the form; null where no covenant of the year tells. */
  readonly registered: boolean | null;
  /** Whether what is proposed is a title (danh hiệu) and no form of commendation. */
  readonly isTitle: boolean;
  /** Of the agency: the year reviewed, its ratings and where it came from. */
  readonly history: {
    readonly agencyId: string;
    readonly year: number;
    readonly ratings: readonly YearRating[];
    readonly successions: readonly Succession[];
  };
  /** Other forms the agency is proposed for in the same year. */
  readonly otherForms: number;
  /** How many members are proposed for the same form, of how many. */
  readonly nominated: number;
  readonly members: number;
};

/**
 * What the rules find about a nomination. Only a hold, a score below the charter's floor, and a title nobody registered where a checked rule
 * of the day asks for it fail; what the records cannot tell needs a human and blocks nothing. Sources: charter (floor, share, quota), Decree
 * 152/2025 Art 4(4) (hold), law of the day (ground), domain 10.4 and appendix B (missing history is never a failure), the dated rules G-01,
 * G-05, G-20 and Q-07 (an unchecked one is named, never counted with).
 */
export function findingsOf(facts: NominationFacts): Finding[] {
  return [
    score(facts),
    hold(facts),
    citedGround(facts),
    groundFact(facts),
    uncheckedYears(facts),
    once(facts),
    registration(facts),
    share(facts),
    quota(facts),
  ].filter((finding) => finding !== null);
}

/** Whether a nomination with these findings may go to the ballot. Refusals: `nomination.scoreBelowFloor`, `.onHold`, `.notRegistered`. */
export function mayGoToBallot(findings: readonly Finding[]): Decision {
  const failed = findings.find(({ verdict }) => verdict === 'fail');
  return failed ? refuse(`nomination.${failed.code}`, failed.params) : allow();
}

function score({ place, charter }: NominationFacts): Finding {
  if (!place) return { verdict: 'needsHuman', code: 'notRanked' };
  if (!charter) return { verdict: 'needsHuman', code: 'noCharter', params: { totalCenti: place.totalCenti } };
  const params = { totalCenti: place.totalCenti, floorCenti: charter.scoreFloorCenti };
  return place.totalCenti >= charter.scoreFloorCenti
    ? { verdict: 'pass', code: 'scoreReachesFloor', params, citation: charter.citation }
    : { verdict: 'fail', code: 'scoreBelowFloor', params, citation: charter.citation };
}

function hold({ hold: open, law }: NominationFacts): Finding {
  if (!open)
    return {
      verdict: 'pass',
      code: 'noHold',
      ...(law.hold.is === 'known' ? { citation: law.hold.rule.citation } : {}),
    };
  return {
    verdict: 'fail',
    code: 'onHold',
    params: { reason: open.reason, openedOn: open.openedOn },
    citation: open.basis,
  };
}

function citedGround({ ground }: NominationFacts): Finding | null {
  if (!ground) return null;
  return ground.verified
    ? { verdict: 'pass', code: 'groundCited', citation: ground.citation }
    : { verdict: 'needsHuman', code: 'groundUnverified', citation: ground.citation };
}

function groundFact(facts: NominationFacts): Finding | null {
  const { ground, place } = facts;
  const rank = place ? { rank: place.rank, ranked: place.ranked } : null;
  switch (ground?.code) {
    case undefined:
      return null;
    case 'movement':
      return rank && { verdict: 'pass', code: 'comparedInBloc', params: rank };
    case 'leading':
      if (!rank || !place) return null;
      return place.rank === 1 && !place.tied
        ? { verdict: 'pass', code: 'leadsBloc', params: rank }
        : { verdict: 'needsHuman', code: 'doesNotLead', params: rank };
    case 'twoYears':
      return yearsInRow(facts);
    case 'yearly':
      return { verdict: 'needsHuman', code: 'yearlyRatingUnrecorded' };
    case 'sudden':
      return { verdict: 'needsHuman', code: 'suddenUnconfirmed' };
    case 'contribution':
      return { verdict: 'needsHuman', code: 'contributionUnconfirmed' };
    case 'severalYears':
      return { verdict: 'needsHuman', code: 'severalYearsUnrecorded' };
  }
}

/** By the years the law of the day asks for; while their number is unchecked or unknown only a human can count them. */
function yearsInRow({ law, history }: NominationFacts): Finding {
  const answer = law.yearsInRow;
  const asked = answer.is === 'known' ? answer.rule.value : null;
  if (answer.is !== 'known' || asked === null) return { verdict: 'needsHuman', code: 'twoYearsUnrecorded' };
  const { agencyId, year, ratings, successions } = history;
  const years = Array.from({ length: asked }, (_, i) => year - asked + 1 + i);
  const found = excellentInRow(agencyId, years, ratings, successions);
  return {
    ...found,
    code: found.code === 'yearUnrecorded' ? 'twoYearsUnrecorded' : found.code,
    citation: answer.rule.citation,
  };
}

function uncheckedYears({ ground, law }: NominationFacts): Finding | null {
  return ground?.code === 'twoYears' && law.yearsInRow.is === 'unverified' ? law.yearsInRow.finding : null;
}

function once({ otherForms, law }: NominationFacts): Finding | null {
  if (otherForms === 0 || law.once.is === 'missing') return null;
  if (law.once.is === 'unverified') return law.once.finding;
  return { verdict: 'needsHuman', code: 'otherFormProposed', params: { otherForms }, citation: law.once.rule.citation };
}

/** Under the law of 2003 registering was a basis of titles, never of forms of commendation; since 2024 it is practice (domain 2.2). */
function registration({ registered, isTitle, law }: NominationFacts): Finding | null {
  if (registered === null) return null;
  const asked = isTitle && law.registration.is !== 'missing' ? law.registration : null;
  const citation = asked ? { citation: asked.rule.citation } : {};
  if (registered) return { verdict: 'pass', code: 'registered', ...citation };
  return asked?.is === 'known'
    ? { verdict: 'fail', code: 'notRegistered', ...citation }
    : { verdict: 'needsHuman', code: 'registrationMissing', ...citation };
}

function share({ nominated, members, charter }: NominationFacts): Finding | null {
  if (!charter || members === 0 || nominated * 10_000 <= charter.nominatedShareWarningBps * members) return null;
  const params = {
    nominated,
    members,
    shareBps: Math.round((nominated * 10_000) / members),
    warningBps: charter.nominatedShareWarningBps,
  };
  return { verdict: 'needsHuman', code: 'manyNominated', params, citation: charter.citation };
}

function quota({ nominated, charter }: NominationFacts): Finding | null {
  if (!charter || charter.most === null || nominated <= charter.most) return null;
  return {
    verdict: 'needsHuman',
    code: 'overQuota',
    params: { nominated, most: charter.most },
    citation: charter.citation,
  };
}
