import type { InitiativeScope } from '../history/kinds';
import type { RuleKey } from '../rule/rule';
import type { Finding } from '../shared/finding';
import { byForm, cited, judged, type Found } from './cited';
import type { EligibilityCase, FormInForce, Law, PersonRecords } from './facts';

const yearsWith = ({ titles }: PersonRecords, formCode: string): number[] =>
  [...new Set(titles.filter((title) => title.formCode === formCode).map(({ year }) => year))].toSorted((a, b) => b - a);

/** How many years in a row, the year reviewed or the one before it being the last, bear a title. */
function inRow(years: readonly number[], year: number): number {
  const last = years.includes(year) ? year : year - 1;
  let count = 0;
  while (years.includes(last - count)) count += 1;
  return count;
}

/**
 * Titles held so many years in a row. Fewer on record are for a human, for the register may not be whole. Source: Law 2022 Art 22, 74 (rule Q-10).
 */
function titlesInRow(
  person: PersonRecords,
  { year, formCode, asked }: { readonly year: number; readonly formCode: string; readonly asked: number },
): Found {
  const held = inRow(yearsWith(person, formCode), year);
  return held >= asked
    ? { verdict: 'pass', code: 'titlesInRow', params: { held, asked } }
    : { verdict: 'needsHuman', code: 'titlesShort', params: { held, asked } };
}

/** The same title so often, whatever years lie between: of titles that take several years each. Source: Law 2022 Art 21 (rule Q-11). */
function titlesHeld(
  person: PersonRecords,
  { formCode, asked }: { readonly formCode: string; readonly asked: number },
): Found {
  const held = yearsWith(person, formCode).length;
  return held >= asked
    ? { verdict: 'needsHuman', code: 'titlesToCompare', params: { held, asked } }
    : { verdict: 'needsHuman', code: 'titlesShort', params: { held, asked } };
}

const reach: readonly InitiativeScope[] = ['base', 'province', 'nation'];

/** An initiative that reaches so far: fails where those named do not, needs a human where none is named. Source: Law 2022 Art 21-23. */
function initiativeReaches({ named }: EligibilityCase, least: InitiativeScope, form: FormInForce): Finding {
  const initiatives = named?.initiatives ?? [];
  if (initiatives.length === 0) return byForm({ verdict: 'needsHuman', code: 'initiativeNotNamed' }, form);
  const reaching = initiatives.filter(({ scope }) => reach.indexOf(scope) >= reach.indexOf(least)).length;
  return byForm(
    reaching > 0
      ? { verdict: 'pass', code: 'initiativeReaches', params: { reaching } }
      : { verdict: 'fail', code: 'initiativeScopeShort', params: { named: initiatives.length } },
    form,
  );
}

/** Years of a figure of the law, or the finding that nobody can count by it. */
function byRule(key: RuleKey, law: Law, judge: (asked: number) => Found): Finding | null {
  return judged(law(key), ({ value }) => (value === null ? null : judge(value)));
}

/** The award of who leads looks at the result of the body led. Source: Decree 65/2014 Art 2(2) (rule G-10), in force from 2014 to 2017. */
function bodyLed(one: EligibilityCase, person: PersonRecords, law: Law): Finding | null {
  const answer = law('head.collectiveRating');
  if (!person.leads || answer.is === 'missing') return null;
  const row = one.records.ratings.find(({ agencyId, year }) => agencyId === one.agencyId && year === one.year);
  return judged(answer, (): Found => {
    if (!row?.issued) return { verdict: 'needsHuman', code: 'bodyLedUnrated' };
    return row.rating === 'notCompleted'
      ? { verdict: 'fail', code: 'bodyLedFailed', params: { year: String(one.year) } }
      : { verdict: 'pass', code: 'bodyLedRated', params: { year: String(one.year) } };
  });
}

/** Advanced worker of the year, by the register; who is not in it yet is for a human. Source: Law 2022 Art 23. */
function advancedOfYear({ year }: EligibilityCase, person: PersonRecords, form: FormInForce): Finding {
  return byForm(
    yearsWith(person, 'ADVANCED_WORKER').includes(year)
      ? { verdict: 'pass', code: 'advancedOfYear', params: { year: String(year) } }
      : { verdict: 'needsHuman', code: 'advancedUnrecorded', params: { year: String(year) } },
    form,
  );
}

/** The rating of the year reaches a level; unrecorded it is for a human. Source: Law 2022 Art 23-24. */
function personRated(
  { year }: EligibilityCase,
  { ratings }: PersonRecords,
  least: 'excellent' | 'good',
  form: FormInForce,
): Finding {
  const rating = ratings.find((one) => one.year === year)?.rating;
  const params = { year: String(year) };
  if (!rating) return byForm({ verdict: 'needsHuman', code: 'personUnrated', params }, form);
  const reached = rating === 'excellent' || (least === 'good' && rating === 'good');
  if (least === 'excellent')
    return byForm(
      reached
        ? { verdict: 'pass', code: 'personExcellent', params }
        : { verdict: 'fail', code: 'personNotExcellent', params },
      form,
    );
  return byForm(
    reached ? { verdict: 'pass', code: 'personGood', params } : { verdict: 'fail', code: 'personNotGood', params },
    form,
  );
}

/**
 * What the form asks of a person beside its ground: titles in a row, initiatives of a reach, the rating of the year. Source: Law 2022 Art 21-24 and 74; domain 4.2.
 */
export function askedOfPerson(one: EligibilityCase, person: PersonRecords, form: FormInForce, law: Law): Finding[] {
  const { year } = one;
  const asked: Readonly<Record<string, () => (Finding | null)[]>> = {
    ADVANCED_WORKER: () => [personRated(one, person, 'good', form)],
    EMU_FIGHTER_BASE: () => [
      advancedOfYear(one, person, form),
      (one.named?.initiatives.length ?? 0) > 0
        ? initiativeReaches(one, 'base', form)
        : personRated(one, person, 'excellent', form),
    ],
    EMU_FIGHTER_PROV: () => [
      byRule('fighter.provinceTimes', law, (times) =>
        titlesInRow(person, { year, formCode: 'EMU_FIGHTER_BASE', asked: times }),
      ),
      initiativeReaches(one, 'province', form),
    ],
    EMU_FIGHTER_NATION: () => [
      byRule('fighter.nationTimes', law, (times) => titlesHeld(person, { formCode: 'EMU_FIGHTER_PROV', asked: times })),
      initiativeReaches(one, 'nation', form),
    ],
  };
  return [...(asked[form.code]?.() ?? []), bodyLed(one, person, law)].filter((finding) => finding !== null);
}

/** The limb of two years of a person: as many base titles in a row as the law of the day asks for. Source: Law 2022 Art 74. */
export function baseTitlesInRow(one: EligibilityCase, person: PersonRecords, law: Law): Finding {
  const answer = law('certificate.yearsInRow');
  const value = answer.is === 'known' ? answer.rule.value : null;
  if (answer.is !== 'known' || value === null) return { verdict: 'needsHuman', code: 'twoYearsUnrecorded' };
  return cited(titlesInRow(person, { year: one.year, formCode: 'EMU_FIGHTER_BASE', asked: value }), answer.rule);
}
