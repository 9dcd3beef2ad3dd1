import type { RuleAnswer } from '../rule/rule';
import type { IsoDate } from '../shared/dates';
import type { Finding } from '../shared/finding';

/**
 * How the day of a bloc's dossier stands to the province's year-end deadline (a month and day of the year reviewed): before it passes;
 * on it or after is for a human, for meetings in January are usual; so is a province whose deadline is not on record or unchecked.
 * Source: rule D-01 (domain 5 and its consequence for practice).
 */
export function yearEndFinding(deadline: RuleAnswer, year: number, dueOn: IsoDate): Finding {
  if (deadline.is === 'unverified') return deadline.finding;
  const value = deadline.is === 'known' ? deadline.rule.value : null;
  if (deadline.is === 'missing' || value === null)
    return { verdict: 'needsHuman', code: 'dossierDayUnknown', params: { dueOn } };
  const two = (part: number) => String(part).padStart(2, '0');
  const yearEndOn = `${year}-${two(Math.floor(value / 100))}-${two(value % 100)}`;
  const { citation } = deadline.rule;
  return dueOn < yearEndOn
    ? { verdict: 'pass', code: 'dossierBeforeYearEnd', params: { dueOn, yearEndOn }, citation }
    : { verdict: 'needsHuman', code: 'dossierAfterYearEnd', params: { dueOn, yearEndOn }, citation };
}
