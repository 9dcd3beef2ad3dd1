import { describe, expect, test } from 'vitest';
import { ruleOn, type RuleFacts } from '../rule/rule';
import { yearEndFinding } from './year-end';

const deadline: RuleFacts = {
  code: 'D-01',
  key: 'dossier.yearEnd',
  statement: 'Hồ sơ cuối năm',
  value: 1210,
  unit: 'dayOfYear',
  scope: 'province',
  scopeOf: 'Bắc Ninh',
  citation: 'QĐ 86/2025, Điều 6',
  from: '2025-12-15',
  to: null,
  verified: true,
};
const found = (rows: readonly RuleFacts[], province: string, dueOn: string) =>
  yearEndFinding(ruleOn(rows, 'dossier.yearEnd', '2026-01-10', { province }), 2026, dueOn);

describe('the day of the dossier beside the deadline of the province', () => {
  test.each([
    ['2026-12-09', 'pass', 'dossierBeforeYearEnd'],
    ['2026-12-10', 'needsHuman', 'dossierAfterYearEnd'],
    ['2027-01-10', 'needsHuman', 'dossierAfterYearEnd'],
  ])('%s in Bắc Ninh is %s', (dueOn, verdict, code) => {
    expect(found([deadline], 'Bắc Ninh', dueOn)).toMatchObject({
      verdict,
      code,
      params: { dueOn, yearEndOn: '2026-12-10' },
      citation: 'QĐ 86/2025, Điều 6',
    });
  });

  test('a province whose deadline is not on record is asked', () => {
    expect(found([deadline], 'Điện Biên', '2026-12-09')).toMatchObject({
      verdict: 'needsHuman',
      code: 'dossierDayUnknown',
    });
  });

  test('an unchecked deadline is named and not counted with', () => {
    expect(found([{ ...deadline, verified: false }], 'Bắc Ninh', '2026-12-09')).toMatchObject({
      code: 'ruleUnverified',
    });
  });
});
