import type { Finding } from '../shared/finding';
import { cited, judged, type Found } from './cited';
import { isOfState } from './dates';
import type { EligibilityCase, Law } from './facts';

/**
 * The points of the year against the floor of the charter. Without ranking or charter a human says it. The ranking gives points to agencies
 * only: of a unit or a person nothing is found. Source: the charter.
 */
export function reachesFloor({ place, floor, subjectKey }: EligibilityCase): Finding | null {
  if (subjectKey !== 'agency') return null;
  if (!place) return { verdict: 'needsHuman', code: 'notRanked' };
  if (!floor) return { verdict: 'needsHuman', code: 'noCharter', params: { totalCenti: place.totalCenti } };
  const params = { totalCenti: place.totalCenti, floorCenti: floor.scoreFloorCenti };
  return place.totalCenti >= floor.scoreFloorCenti
    ? { verdict: 'pass', code: 'scoreReachesFloor', params, citation: floor.citation }
    : { verdict: 'fail', code: 'scoreBelowFloor', params, citation: floor.citation };
}

/**
 * Nothing is awarded while discipline, investigation, inspection, complaint or press are being looked into: fails under an open hold, whatever
 * the law of the day says of it. Source: Decree 152/2025 Art 4(4) (rule G-05); before it, the practice of the bloc.
 */
export function onHold({ hold }: EligibilityCase, law: Law): Finding {
  const answer = law('hold.openMatter');
  const rule = answer.is === 'known' ? { rule: { code: answer.rule.code, from: answer.rule.from } } : {};
  if (hold)
    return {
      verdict: 'fail',
      code: 'onHold',
      params: { reason: hold.reason, openedOn: hold.openedOn },
      citation: hold.basis,
      ...rule,
    };
  return answer.is === 'known'
    ? { verdict: 'pass', code: 'noHold', citation: answer.rule.citation, ...rule }
    : { verdict: 'pass', code: 'noHold' };
}

const standing = ({ records }: EligibilityCase) => records.awards.filter(({ revoked }) => !revoked);
const ofSubject = (one: EligibilityCase) => standing(one).filter(({ subjectKey }) => subjectKey === one.subjectKey);

/**
 * One discrete achievement supports one award: fails where the one that is named was awarded already, by whichever of the agencies it passed
 * through. One of the same title that was awarded is for a human to compare. Nothing is found where none is named: ratings and titles of the
 * years are history and may be used again. Source: Law 2022 Art 5 (rule G-01).
 */
export function achievementOnce(one: EligibilityCase, law: Law): Finding | null {
  const achievement = one.named?.achievement;
  if (!achievement) return null;
  return judged(law('achievement.once'), () => {
    const awarded = standing(one).find(({ achievementId }) => achievementId === achievement.id);
    if (awarded) return { verdict: 'fail', code: 'achievementAwarded', params: { year: String(awarded.year) } };
    const alike = one.records.achievements.filter(
      ({ id, titleFold }) => id !== achievement.id && titleFold === achievement.titleFold,
    );
    const other = standing(one).find(({ achievementId }) => alike.some(({ id }) => id === achievementId));
    return other
      ? { verdict: 'needsHuman', code: 'achievementAlike', params: { year: String(other.year) } }
      : { verdict: 'pass', code: 'achievementUnused' };
  });
}

/** The same form may be given again: said where the agency has it already. Source: Law 2022 Art 5, Law 2003 (rule G-02). */
export function givenBefore(one: EligibilityCase, formCode: string, law: Law): Finding | null {
  const held = ofSubject(one).filter((award) => award.formCode === formCode && award.agencyId === one.agencyId);
  if (held.length === 0) return null;
  const years = held.map(({ year }) => String(year)).toSorted();
  return judged(law('award.repeatable'), () => ({
    verdict: 'pass',
    code: 'mayBeGivenAgain',
    params: { times: held.length, years: years.join(', ') },
  }));
}

/** A lower form is no condition of a higher one. Source: Decree 152/2025 Art 4(1) (rule G-03). */
export function noLadder(one: EligibilityCase, formCode: string, law: Law): Finding | null {
  if (!isOfState(formCode) || ofSubject(one).length > 0) return null;
  return judged(law('award.noLadder'), () => ({ verdict: 'pass', code: 'noLowerFormNeeded' }));
}

/**
 * Sudden and themed results are no basis of a merit award at a higher level: fails where that is what a nomination names on any other ground
 * than the sudden one itself, passes where it names something else; a merit award whose earlier award has an unknown basis is for a human.
 * Source: Decree 152/2025 Art 4(3) (rule G-04).
 */
export function basisNotSudden(one: EligibilityCase, groundCode: string, law: Law): Finding | null {
  const achievement = one.named?.achievement;
  if (!achievement || groundCode === 'sudden') return null;
  return judged(law('basis.notSudden'), () =>
    achievement.kind === 'sudden' || achievement.kind === 'thematic'
      ? { verdict: 'fail', code: 'basisIsSudden' }
      : { verdict: 'pass', code: 'basisIsMerit' },
  );
}

/**
 * After discipline achievements count from the end of its period: fails while the period of the agency runs on the day, and where the years
 * counted lie before its end; a year in which it ended and an end nobody recorded are for a human. Source: Decree 152/2025 Art 4(4) (G-06).
 */
export function countedAfterDiscipline(one: EligibilityCase, years: readonly number[], law: Law): Finding | null {
  const answer = law('discipline.countFrom');
  const first = Math.min(...years);
  const touching = one.records.disciplines.filter(
    ({ subject, from, until }) =>
      subject === 'collective' && from <= one.on && (until === null || until >= `${first}-01-01`),
  );
  // Where there was none, it matters to nobody whether the text was checked.
  if (touching.length === 0)
    return answer.is === 'missing' ? null : cited({ verdict: 'pass', code: 'noDisciplineCounted' }, answer.rule);
  return judged(answer, (): Found => {
    const open = touching.find(({ until }) => until === null);
    if (open) return { verdict: 'needsHuman', code: 'disciplineEndUnknown', params: { from: open.from } };
    const until = touching.reduce((last, { until: ends }) => (ends && ends > last ? ends : last), '');
    if (one.on <= until) return { verdict: 'fail', code: 'underDiscipline', params: { until } };
    const before = years.filter((year) => `${year}-12-31` <= until);
    return before.length > 0
      ? { verdict: 'fail', code: 'yearsBeforeDisciplineEnd', params: { years: before.join(', '), until } }
      : { verdict: 'needsHuman', code: 'yearPartlyUnderDiscipline', params: { until } };
  });
}

/** One initiative supports one title only: fails where one that is named is used elsewhere. Source: letter 5007/BNV-TĐKT 2023 (G-11). */
export function initiativeOnce(one: EligibilityCase, law: Law): Finding | null {
  const named = one.named?.initiatives ?? [];
  if (named.length === 0) return null;
  const used = named.filter(({ usedElsewhere }) => usedElsewhere > 0).length;
  return judged(law('initiative.once'), (): Found =>
    used > 0
      ? { verdict: 'fail', code: 'initiativeUsedElsewhere', params: { used, named: named.length } }
      : { verdict: 'pass', code: 'initiativeUnused', params: { named: named.length } },
  );
}

/** A revoked award counts for nothing; said where the agency has one. Source: Law 2022 Art 93(2) (rule G-16). */
export function revokedLeftOut(one: EligibilityCase, law: Law): Finding | null {
  const years = one.records.awards
    .filter(({ revoked, subjectKey }) => revoked && subjectKey === one.subjectKey)
    .map(({ year }) => String(year));
  if (years.length === 0) return null;
  return judged(law('award.revoked'), () => ({
    verdict: 'pass',
    code: 'revokedNotCounted',
    params: { years: years.toSorted().join(', ') },
  }));
}

/**
 * The rating of a year is proved by a paper: of the Party organisation or of the superior. Fails never: what is not there may still come.
 * Source: Bắc Ninh 86/2025 Art 7 (rule G-18); elsewhere domain appendix B.
 */
export function ratingProved(one: EligibilityCase, years: readonly number[], law: Law): Finding | null {
  const own = one.records.ratings.filter((row) => row.agencyId === one.agencyId && years.includes(row.year));
  const bare = own.filter(({ issued }) => !issued).map(({ year }) => String(year));
  const answer = law('rating.evidence');
  if (answer.is === 'missing' || own.length === 0) return null;
  if (bare.length > 0)
    return cited({ verdict: 'needsHuman', code: 'ratingUnproved', params: { years: bare.join(', ') } }, answer.rule);
  return judged(answer, () => ({ verdict: 'pass', code: 'ratingProved', params: { years: years.join(', ') } }));
}

/** Before the State's awards the people are asked for so many working days: recorded elsewhere, so a human says it. Source: rule G-12. */
export function publicComment(formCode: string, law: Law): Finding | null {
  if (!isOfState(formCode)) return null;
  return judged(law('comment.workingDays'), ({ value }) => ({
    verdict: 'needsHuman',
    code: 'publicCommentDue',
    params: { days: value ?? 0 },
  }));
}
