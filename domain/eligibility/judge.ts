import type { Finding } from '../shared/finding';
import { byForm, byGround } from './cited';
import {
  advancedShare,
  comparedByProvince,
  comparedInBloc,
  confirmedAchievement,
  countedYears,
  everybodyCompleted,
  excellentYears,
  hasBaseFighter,
  leadsBloc,
  nobodyWarned,
  ratedAtLeast,
  targetsExceeded,
  yearsUnchecked,
} from './conditions';
import type { EligibilityCase, FormInForce, GroundInForce, Law } from './facts';
import { askedOfPerson, baseTitlesInRow } from './persons';
import {
  achievementOnce,
  basisNotSudden,
  countedAfterDiscipline,
  givenBefore,
  initiativeOnce,
  noLadder,
  onHold,
  publicComment,
  ratingProved,
  reachesFloor,
  revokedLeftOut,
} from './principles';

type Found = readonly (Finding | null)[];

/** What each form asks of the collective beside its ground (domain 4.1); forms without an entry ask nothing the records can tell. */
const ofForm: Readonly<Record<string, (one: EligibilityCase, form: FormInForce, law: Law) => Found>> = {
  PROV_FLAG: (one, form) => [targetsExceeded(one, form)],
  GOV_FLAG: (one, form) => [targetsExceeded(one, form), comparedByProvince(form)],
  EXCELLENT_COLLECTIVE: (one, form, law) => [
    ratedAtLeast(one, 'excellent', form),
    everybodyCompleted(one, form),
    advancedShare(one, law),
    hasBaseFighter(one, form),
  ],
  ADVANCED_COLLECTIVE: (one, form, law) => [
    ratedAtLeast(one, 'good', form),
    advancedShare(one, law),
    nobodyWarned(one, form),
  ],
  LOCAL_CERT: (one, form) => [ratedAtLeast(one, 'good', form)],
};

function ofGround(one: EligibilityCase, form: FormInForce, ground: GroundInForce, law: Law): Found {
  switch (ground.code) {
    case 'movement':
      return [comparedInBloc(one, form, ground)];
    case 'leading':
      return [leadsBloc(one, form, ground)];
    case 'sudden':
    case 'contribution':
      return [confirmedAchievement(one, form, ground)];
    case 'twoYears':
      return [one.person ? baseTitlesInRow(one, one.person, law) : excellentYears(one, law), yearsUnchecked(law)];
    case 'severalYears':
      // Of a person the form itself counts the titles.
      return one.person ? [] : [byGround({ verdict: 'needsHuman', code: 'severalYearsUnrecorded' }, form, ground)];
    case 'yearly':
      return [];
  }
}

/** The years whose ratings and discipline a ground looks at. */
function yearsOf(one: EligibilityCase, ground: GroundInForce, law: Law): number[] {
  const answer = law('certificate.yearsInRow');
  const asked = ground.code === 'twoYears' && answer.is === 'known' ? (answer.rule.value ?? 1) : 1;
  return countedYears(one.year, asked);
}

/** Under a text nobody has checked, nothing fails: it is for a human. Source: domain 10.4, 16 C1. */
function neverFails(finding: Finding): Finding {
  return finding.verdict === 'fail' ? { ...finding, verdict: 'needsHuman' } : finding;
}

/**
 * What the rules of the day find of an agency for a form on a ground, each finding with the facts, the clause and the version of the rule. A
 * form whose condition of that day nobody has read is judged by the dated rules alone, and a human is asked for the rest; under an unchecked
 * text nothing fails. Source: domain 4.1, 5 and appendix B.
 */
export function eligibilityOf(one: EligibilityCase, form: FormInForce, ground: GroundInForce, law: Law): Finding[] {
  const years = yearsOf(one, ground, law);
  const text: Finding = ground.verified
    ? byGround({ verdict: 'pass', code: 'groundCited' }, form, ground)
    : byGround({ verdict: 'needsHuman', code: 'groundUnverified' }, form, ground);
  const read = form.condition !== '' && form.verified;
  const unread: Finding | null = read ? null : byForm({ verdict: 'needsHuman', code: 'conditionUnread' }, form);
  const limb = ofGround(one, form, ground, law).filter((finding) => finding !== null);
  const asked = one.person
    ? askedOfPerson(one, one.person, form, law)
    : (ofForm[form.code]?.(one, form, law) ?? []).filter((finding) => finding !== null);
  const byRule = [
    countedAfterDiscipline(one, years, law),
    ratingProved(one, years, law),
    achievementOnce(one, law),
    basisNotSudden(one, ground.code, law),
    initiativeOnce(one, law),
    givenBefore(one, form.code, law),
    noLadder(one, form.code, law),
    revokedLeftOut(one, law),
    publicComment(form.code, law),
  ].filter((finding) => finding !== null);
  return [
    text,
    ...(unread ? [unread] : []),
    ...(ground.verified ? limb : limb.map(neverFails)),
    ...(read ? asked : asked.map((finding) => (finding.rule?.code === form.code ? neverFails(finding) : finding))),
    ...byRule,
  ];
}

/** What is found of an agency whatever it is proposed for: its points and what stops it. Sources: charter; rule G-05. */
export function generalFindings(one: EligibilityCase, law: Law): Finding[] {
  return [reachesFloor(one), onHold(one, law)].filter((finding) => finding !== null);
}

/** How an agency stands to a form: it passes, lacks something, or a human has to say. */
export const standings = ['passes', 'lacks', 'needsHuman'] as const;
export type Standing = (typeof standings)[number];

/** One word for all findings: what fails weighs most, then what a human has to say. */
export function standingBy(findings: readonly Pick<Finding, 'verdict'>[]): Standing {
  if (findings.some(({ verdict }) => verdict === 'fail')) return 'lacks';
  return findings.some(({ verdict }) => verdict === 'needsHuman') ? 'needsHuman' : 'passes';
}

/** How many findings make an agency stand as it does: those that fail, else those that ask for a human; none where it passes. */
export function openFindings(findings: readonly Pick<Finding, 'verdict'>[]): number {
  const weighs = standingBy(findings) === 'lacks' ? 'fail' : 'needsHuman';
  return findings.filter(({ verdict }) => verdict === weighs).length;
}
