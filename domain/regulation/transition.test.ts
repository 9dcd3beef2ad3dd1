import { describe, expect, test } from 'vitest';
import type { RegulationSubject } from './regulation';
import { regimeFor } from './transition';

const rule = (code: string, from: string, to: string | null, verified = true, province: string | null = null) => ({
  code,
  from,
  to,
  verified,
  province,
  subjects: ['awards'] as readonly RegulationSubject[],
});
const judged = (rules: readonly ReturnType<typeof rule>[], receivedOn: string, judgedOn: string, province?: string) => {
  const decision = regimeFor(rules, receivedOn, judgedOn, province);
  if (!decision.ok) return decision.refusal.code;
  const { rules: those, since, finding } = decision.value;
  return [those.map(({ code }) => code), since.map(({ code }) => code), finding.verdict, finding.code];
};

const law2022 = rule('R6', '2024-01-01', '2026-09-30');
const decree98 = rule('R7', '2024-01-01', '2025-06-30');
const decree152 = rule('R8', '2025-07-01', null);

describe('a dossier is judged by the rules of the day it was received', () => {
  test('which are the same ones while nothing has changed', () => {
    expect(judged([law2022, decree98], '2024-02-01', '2025-06-30')).toEqual([['R6', 'R7'], [], 'pass', 'oneRegime']);
  });

  test('and where others came since, only a human can say which favour it', () => {
    expect(judged([law2022, decree98, decree152], '2025-06-30', '2025-07-01')).toEqual([
      ['R6', 'R7'],
      ['R8'],
      'needsHuman',
      'newerRegime',
    ]);
  });

  test.each([
    ['the newer one is unchecked', [law2022, rule('R10', '2026-10-01', null, false)], '2026-09-30', '2026-10-01'],
    ['the older one is unchecked', [rule('R5', '2017-10-01', null, false)], '2022-01-10', '2022-02-18'],
  ])('where %s, the doubt is named', (_title, rules, receivedOn, judgedOn) => {
    expect(judged(rules, receivedOn, judgedOn)).toEqual([
      expect.any(Array),
      expect.any(Array),
      'needsHuman',
      'regimeUnverified',
    ]);
  });

  test('a day before all rules on record is for a human', () => {
    expect(judged([law2022], '1999-01-01', '1999-02-01')).toEqual([[], [], 'needsHuman', 'regimeUnknown']);
  });

  test('nothing is judged before it was received', () => {
    expect(judged([law2022], '2024-02-02', '2024-02-01')).toBe('regulation.judgedBeforeReceived');
  });

  test('texts of another province and of other subjects are left out', () => {
    const bacNinh = rule('BN86', '2024-01-01', null, true, 'Bắc Ninh');
    const layout = { ...rule('ND30', '2020-03-05', null), subjects: ['layout'] as const };
    expect(judged([law2022, bacNinh, layout], '2024-02-01', '2024-02-01', 'Điện Biên')).toEqual([
      ['R6'],
      [],
      'pass',
      'oneRegime',
    ]);
    expect(judged([bacNinh], '2024-02-01', '2024-02-01', 'Bắc Ninh')).toEqual([['BN86'], [], 'pass', 'oneRegime']);
  });
});
