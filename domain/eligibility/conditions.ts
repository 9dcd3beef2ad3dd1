import { excellentInRow } from '../award/across-mergers';
import type { DisciplineMeasure } from '../history/kinds';
import type { Finding } from '../shared/finding';
import type { Rating } from '../scoring/rating';
import { byForm, byGround, cited, judged } from './cited';
import type { EligibilityCase, FormInForce, GroundInForce, Law } from './facts';

/** A year's own rating of the agency, or undefined. */
const ownRating = ({ agencyId, records }: EligibilityCase, year: number) =>
  records.ratings.find((row) => row.agencyId === agencyId && row.year === year);

/** The years a limb of several years counts: the year reviewed and those before it. */
export function countedYears(year: number, years: number): number[] {
  return Array.from({ length: years }, (_, i) => year - years + 1 + i);
}

/** The bloc compares agencies: how a unit or a person of one did is for a human. Source: domain 4.1, 4.2. */
function comparedElsewhere(form: FormInForce, ground: GroundInForce): Finding {
  return byGround({ verdict: 'needsHuman', code: 'comparedElsewhere' }, form, ground);
}

/** (a) The comparison in the bloc's movement: the published ranking is its minutes. Source: Law 2022 Art 74; domain appendix B. */
export function comparedInBloc(one: EligibilityCase, form: FormInForce, ground: GroundInForce): Finding | null {
  const { place, subjectKey } = one;
  if (subjectKey !== 'agency') return comparedElsewhere(form, ground);
  if (!place) return null;
  return byGround(
    { verdict: 'pass', code: 'comparedInBloc', params: { rank: place.rank, ranked: place.ranked } },
    form,
    ground,
  );
}

/**
 * The first of the bloc alone leads it; who stands below, or is equal to another, is for a human, for the province sets how many flags a bloc
 * may have. Source: Law 2022 Art 26; rule Q-02.
 */
export function leadsBloc(one: EligibilityCase, form: FormInForce, ground: GroundInForce): Finding | null {
  const { place, subjectKey } = one;
  if (subjectKey !== 'agency') return comparedElsewhere(form, ground);
  if (!place) return null;
  const params = { rank: place.rank, ranked: place.ranked };
  return byGround(
    place.rank === 1 && !place.tied
      ? { verdict: 'pass', code: 'leadsBloc', params }
      : { verdict: 'needsHuman', code: 'doesNotLead', params },
    form,
    ground,
  );
}

/** All targets exceeded: fails where one is known to have been missed, needs a human where some are met and no more, or nobody knows. */
export function targetsExceeded({ targets }: EligibilityCase, form: FormInForce): Finding {
  if (!targets || targets.all === 0) return byForm({ verdict: 'needsHuman', code: 'targetsUnknown' }, form);
  const { all, met, exceeded } = targets;
  const params = { all, met, exceeded };
  if (exceeded === all) return byForm({ verdict: 'pass', code: 'targetsExceeded', params }, form);
  return byForm({ verdict: met < all ? 'fail' : 'needsHuman', code: 'targetsNotExceeded', params }, form);
}

/** The best collectives among those that lead the blocs of the province: only the province can compare them. Source: Law 2022 Art 25. */
export function comparedByProvince(form: FormInForce): Finding {
  return byForm({ verdict: 'needsHuman', code: 'comparedByProvince' }, form);
}

/**
 * (b) and (c): a discrete achievement of the kind the ground asks for, confirmed on paper. Without a nomination nobody has named one yet.
 * Source: Law 2022 Art 74; domain appendix B.
 */
export function confirmedAchievement(
  { named, year, records, agencyId }: EligibilityCase,
  form: FormInForce,
  ground: GroundInForce,
): Finding {
  const sudden = ground.code === 'sudden';
  const missing = sudden ? 'suddenUnconfirmed' : 'contributionUnconfirmed';
  const fits = (kind: string) => (sudden ? kind === 'sudden' : kind !== 'sudden');
  const achievement = named?.achievement;
  if (achievement && !fits(achievement.kind))
    return byGround({ verdict: 'fail', code: 'achievementOfOtherKind' }, form, ground);
  if (achievement)
    return byGround(
      achievement.confirmed
        ? { verdict: 'pass', code: 'achievementConfirmed', params: { from: achievement.from, to: achievement.to } }
        : { verdict: 'needsHuman', code: missing },
      form,
      ground,
    );
  const of = records.achievements.filter(
    (row) => row.agencyId === agencyId && fits(row.kind) && row.to.startsWith(String(year)) && row.confirmed,
  );
  return byGround(
    of.length > 0
      ? { verdict: 'needsHuman', code: 'achievementNotNamed', params: { confirmed: of.length } }
      : { verdict: 'needsHuman', code: missing },
    form,
    ground,
  );
}

/**
 * (d) Excellent in as many years in a row as the law of the day asks for, by rating or as Excellent Labour Collective; a year of a predecessor,
 * one nobody recorded and a rating that has not come are for a human. Fails where neither way can be reached any more.
 * Source: Law 2022 Art 74 (rule Q-07); domain 12.2.
 */
export function excellentYears(one: EligibilityCase, law: Law): Finding {
  const answer = law('certificate.yearsInRow');
  const asked = answer.is === 'missing' ? null : answer.rule.value;
  if (answer.is !== 'known' || asked === null) return { verdict: 'needsHuman', code: 'twoYearsUnrecorded' };
  const years = countedYears(one.year, asked);
  const { agencyId, records } = one;
  const titles = years.filter((year) =>
    records.awards.some(
      (award) =>
        award.agencyId === agencyId &&
        award.subjectKey === one.subjectKey &&
        award.formCode === 'EXCELLENT_COLLECTIVE' &&
        award.year === year &&
        !award.revoked,
    ),
  );
  if (titles.length === years.length)
    return cited(
      { verdict: 'pass', code: 'excellentCollectiveInRow', params: { years: years.join(', ') } },
      answer.rule,
    );
  const rated = records.ratings.map((row) => ({ ...row, excellent: row.rating === 'excellent' }));
  return cited(excellentInRow(agencyId, years, rated, records.successions), answer.rule);
}

/** What has to be checked of the number of years, where nobody has. */
export function yearsUnchecked(law: Law): Finding | null {
  const answer = law('certificate.yearsInRow');
  return answer.is === 'unverified' ? judged(answer, () => null) : null;
}

const order: readonly Rating[] = ['notCompleted', 'completed', 'good', 'excellent'];

/** The rating of the year reviewed reaches a level. Unrecorded or not issued it is for a human. Source: the form's article. */
export function ratedAtLeast(one: EligibilityCase, least: Rating, form: FormInForce): Finding {
  const row = ownRating(one, one.year);
  const year = String(one.year);
  if (!row) return byForm({ verdict: 'needsHuman', code: 'yearlyRatingUnrecorded' }, form);
  if (!row.issued) return byForm({ verdict: 'needsHuman', code: 'yearNotIssued', params: { years: year } }, form);
  const reached = order.indexOf(row.rating) >= order.indexOf(least);
  const level = least === 'excellent' ? 'ratedExcellent' : 'ratedGood';
  return byForm(
    reached
      ? { verdict: 'pass', code: level, params: { year } }
      : { verdict: 'fail', code: least === 'excellent' ? 'notRatedExcellent' : 'notRatedGood', params: { year } },
    form,
  );
}

const peopleOf = ({ agencyId, year, records }: EligibilityCase) =>
  records.people.find((row) => row.agencyId === agencyId && row.year === year && row.people > 0);

/**
 * The share of advanced workers among the people of the year: at least so much since 2024, more than so much before; compared in integers.
 * Source: Law 2022 Art 27-28; Law 2003 with Decree 91/2017 (rule Q-05).
 */
export function advancedShare(one: EligibilityCase, law: Law): Finding | null {
  const strict = law('collective.advancedMoreThan');
  const answer = strict.is === 'missing' ? law('collective.advancedShare') : strict;
  const row = peopleOf(one);
  return judged(answer, ({ value }) => {
    const asked = value ?? 0;
    if (!row) return { verdict: 'needsHuman', code: 'peopleUnrecorded', params: { askedBps: asked } };
    const [held, of] = [row.advancedWorkers * 10_000, asked * row.people];
    const reached = answer === strict ? held > of : held >= of;
    const params = { advanced: row.advancedWorkers, people: row.people, askedBps: asked };
    return reached
      ? { verdict: 'pass', code: 'advancedShareReached', params }
      : { verdict: 'fail', code: 'advancedShareShort', params };
  });
}

/** Everybody completed their tasks. Source: Law 2022 Art 27. */
export function everybodyCompleted(one: EligibilityCase, form: FormInForce): Finding {
  const row = peopleOf(one);
  if (!row) return byForm({ verdict: 'needsHuman', code: 'completedUnrecorded' }, form);
  const params = { completed: row.completedTasks, people: row.people };
  return byForm(
    row.completedTasks >= row.people
      ? { verdict: 'pass', code: 'everybodyCompleted', params }
      : { verdict: 'fail', code: 'notEverybodyCompleted', params },
    form,
  );
}

/** At least one base fighter among the people. Source: Law 2022 Art 27. */
export function hasBaseFighter(one: EligibilityCase, form: FormInForce): Finding {
  const row = peopleOf(one);
  if (!row) return byForm({ verdict: 'needsHuman', code: 'fightersUnrecorded' }, form);
  return byForm(
    row.baseFighters >= 1
      ? { verdict: 'pass', code: 'hasBaseFighter', params: { fighters: row.baseFighters } }
      : { verdict: 'fail', code: 'noBaseFighter' },
    form,
  );
}

const heavy: readonly DisciplineMeasure[] = ['warning', 'dismissal', 'expulsion'];

/** Nobody disciplined in the year at "warning" or above, up to the day of the judgment. Source: Law 2022 Art 28. */
export function nobodyWarned({ year, on, records }: EligibilityCase, form: FormInForce): Finding {
  const in_ = records.disciplines.filter(({ from }) => from.startsWith(String(year)) && from <= on);
  const found = in_.filter(({ measure }) => heavy.includes(measure)).length;
  return byForm(
    found > 0
      ? { verdict: 'fail', code: 'somebodyWarned', params: { found } }
      : { verdict: 'pass', code: 'nobodyWarned', params: { year: String(year) } },
    form,
  );
}
