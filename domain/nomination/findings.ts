import { cited, judged } from '../eligibility/cited';
import { eligibilityOf, generalFindings } from '../eligibility/judge';
import type { EligibilityCase, FormInForce, GroundInForce, Law } from '../eligibility/facts';
import type { Finding } from '../shared/finding';
import { allow, refuse, type Decision } from '../shared/refusal';

/** What the rules look at before a nomination goes to the ballot. Points in hundredths, shares in basis points. */
export type NominationFacts = {
  /** The agency in the year, by the law of the day. */
  readonly one: EligibilityCase;
  /** The form and the ground it is proposed for; null while none is chosen: then nothing is found about them. */
  readonly chosen: { readonly form: FormInForce; readonly ground: GroundInForce } | null;
  readonly law: Law;
  /** What the charter of the year says of nominations; null while the bloc has none. */
  readonly charter: {
    readonly nominatedShareWarningBps: number;
    readonly citation: string;
    /** How many of the form may be proposed; null where the charter sets no limit. */
    readonly most: number | null;
  } | null;
  /** Whether the covenant of the year registers the agency for the form; null where no covenant of the year tells. */
  readonly registered: boolean | null;
  /** Whether what is proposed is a title (danh hiệu) and no form of commendation. */
  readonly isTitle: boolean;
  /** Other forms the agency is proposed for in the same year. */
  readonly otherForms: number;
  /** How many are proposed for the same form, units and people among them. */
  readonly nominated: number;
  /** How many of the members are, as a whole. */
  readonly membersNominated: number;
  readonly members: number;
};

/**
 * What the rules find about a nomination: what they find of the agency for the form on its ground (`eligibilityOf`), and what only the year's
 * nominations show: several forms at once, the registration, how many are proposed. What the records cannot tell needs a human and blocks
 * nothing. Sources: charter (floor, share, quota), the dated rules (domain 5), domain 10.4 and appendix B.
 */
export function findingsOf(facts: NominationFacts): Finding[] {
  const { one, chosen, law } = facts;
  return [
    ...generalFindings(one, law),
    ...(chosen ? eligibilityOf(one, chosen.form, chosen.ground, law) : []),
    once(facts),
    registration(facts),
    share(facts),
    quota(facts),
  ].filter((finding) => finding !== null);
}

/** Whether a nomination with these findings may go to the ballot. Refusals: `nomination.` with the code of the first that fails. */
export function mayGoToBallot(findings: readonly Finding[]): Decision {
  const failed = findings.find(({ verdict }) => verdict === 'fail');
  return failed ? refuse(`nomination.${failed.code}`, failed.params) : allow();
}

function once({ otherForms, law }: NominationFacts): Finding | null {
  if (otherForms === 0) return null;
  return judged(law('achievement.once'), () => ({
    verdict: 'needsHuman',
    code: 'otherFormProposed',
    params: { otherForms },
  }));
}

/** Under the law of 2003 registering was a basis of titles, never of forms of commendation; since 2024 it is practice (domain 2.2). */
function registration({ registered, isTitle, law }: NominationFacts): Finding | null {
  if (registered === null) return null;
  const answer = law('title.registration');
  const asked = isTitle && answer.is !== 'missing' ? answer : null;
  const by = (found: Pick<Finding, 'verdict' | 'code'>): Finding => (asked ? cited(found, asked.rule) : found);
  if (registered) return by({ verdict: 'pass', code: 'registered' });
  return by(
    asked?.is === 'known'
      ? { verdict: 'fail', code: 'notRegistered' }
      : { verdict: 'needsHuman', code: 'registrationMissing' },
  );
}

function share({ membersNominated: nominated, members, charter }: NominationFacts): Finding | null {
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
