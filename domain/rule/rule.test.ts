import { describe, expect, test } from 'vitest';
import { ruleOn, type RuleFacts } from './rule';

const rule = (change: Partial<RuleFacts>): RuleFacts => ({
  code: 'D-01',
  key: 'dossier.yearEnd',
  statement: 'Hồ sơ cuối năm',
  value: 1231,
  unit: 'dayOfYear',
  scope: 'national',
  scopeOf: '',
  citation: 'Luật',
  from: '2024-01-01',
  to: null,
  verified: true,
  ...change,
});
const national = rule({});
const ofProvince = rule({ scope: 'province', scopeOf: 'Bắc Ninh', value: 1210 });
const ofClusters = rule({ scope: 'blocKind', scopeOf: 'cum', value: 1215 });
const value = (rows: readonly RuleFacts[], asker: { province?: string; blocKind?: string }, on = '2026-01-01') => {
  const answer = ruleOn(rows, 'dossier.yearEnd', on, asker);
  return answer.is === 'known' ? answer.rule.value : answer.is;
};

describe('a rule is asked for by its key and its day', () => {
  test('the text of the province stands before that for a kind of bloc, and that before the country’s', () => {
    const all = [national, ofClusters, ofProvince];
    expect(value(all, { province: 'Bắc Ninh', blocKind: 'cum' })).toBe(1210);
    expect(value(all, { province: 'Điện Biên', blocKind: 'cum' })).toBe(1215);
    expect(value(all, { province: 'Điện Biên', blocKind: 'khoi' })).toBe(1231);
    expect(value([ofProvince], {})).toBe('missing');
  });

  test('from its first day to its last', () => {
    const old = rule({ from: '2020-01-01', to: '2023-12-31', value: 315 });
    expect(
      ['2019-12-31', '2020-01-01', '2023-12-31', '2024-01-01'].map((on) => value([old, national], {}, on)),
    ).toEqual(['missing', 315, 315, 1231]);
  });

  test('an unchecked figure comes only with a finding for a human', () => {
    expect(ruleOn([rule({ verified: false })], 'dossier.yearEnd', '2026-01-01')).toMatchObject({
      is: 'unverified',
      finding: { verdict: 'needsHuman', code: 'ruleUnverified', params: { rule: 'D-01' }, citation: 'Luật' },
    });
  });

  test('an unchecked text of the province is not passed over for a checked one of the country', () => {
    expect(value([national, { ...ofProvince, verified: false }], { province: 'Bắc Ninh' })).toBe('unverified');
  });

  test('no rule on record is for a human, never zero', () => {
    expect(ruleOn([], 'dossier.yearEnd', '2026-01-01')).toEqual({
      is: 'missing',
      finding: { verdict: 'needsHuman', code: 'ruleMissing', params: { on: '2026-01-01' } },
    });
  });
});
