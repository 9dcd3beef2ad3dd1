import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AddRuleInput } from './input';
import { readValue, ruleUnits, writeValue, type RuleUnit } from './value';

const read = (unit: RuleUnit, typed: string) => {
  const decision = readValue(unit, typed);
  return decision.ok ? decision.value : `${decision.refusal.code} @${decision.refusal.field ?? ''}`;
};

describe('the number of a rule as typed', () => {
  test.each<[RuleUnit, string, number | string]>([
    ['share', '80', 80_00],
    ['share', '80%', 80_00],
    ['share', '66,67 %', 66_67],
    ['share', '0', 0],
    ['share', '100', 100_00],
    ['share', '100,01', 'rule.shareOverWhole @value'],
    ['share', 'tám mươi', 'rule.notAShare @value'],
    ['points', '92,5', 92_50],
    ['points', '92,555', 'rule.notPoints @value'],
    ['points', '9999999', 999_999_900],
    ['dayOfYear', '10/12', 1210],
    ['dayOfYear', '1-3', 301],
    ['dayOfYear', '31/11', 'rule.notADayOfYear @value'],
    ['dayOfYear', '29/2', 'rule.notADayOfYear @value'],
    ['dong', '2.530.000', 2_530_000],
    ['dong', '2 530 000', 2_530_000],
    ['dong', '2.53', 'rule.notWhole @value'],
    ['dong', '9000000000', 'rule.tooLarge @value'],
    ['count', '2', 2],
    ['years', '2,5', 'rule.notWhole @value'],
    ['days', '-1', 'rule.notWhole @value'],
    ['workingDays', '', 'rule.valueMissing @value'],
  ])('%s "%s" is %s', (unit, typed, expected) => {
    expect(read(unit, typed)).toBe(expected);
  });

  test('what is written is read back the same', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ruleUnits), fc.integer({ min: 0, max: 10_000 }), (unit, value) => {
        const kept = unit === 'dayOfYear' ? (1 + (value % 12)) * 100 + 1 + (value % 28) : value;
        expect(read(unit, writeValue(unit, kept))).toBe(kept);
      }),
    );
  });
});

describe('a rule as typed', () => {
  const typed = {
    code: 'G-20',
    statement: 'Mỗi khối một cờ',
    unit: 'count',
    value: '1',
    scope: 'national',
    scopeOf: '',
    citation: 'Nghị định mới, Điều 3',
    regulation: '',
    from: '01/12/2026',
    to: '',
  };
  const said = (change: Partial<typeof typed>) =>
    AddRuleInput.safeParse({ ...typed, ...change }).error?.issues.map(
      ({ path, message }) => `${path.map(String).join('.')}: ${message}`,
    ) ?? [];

  test('one of one’s own is asked for by its code', () => {
    expect(AddRuleInput.parse(typed)).toMatchObject({
      key: 'G-20',
      value: 1,
      from: '2026-12-01',
      to: null,
      regulation: null,
    });
    expect(AddRuleInput.parse({ ...typed, scope: 'blocKind', scopeOf: 'Cụm' })).toMatchObject({ scopeOf: 'cum' });
    expect(AddRuleInput.parse({ ...typed, unit: '', value: '' })).toMatchObject({ unit: null, value: null });
  });

  test.each<[Partial<typeof typed>, string]>([
    [{ unit: 'phần' }, 'unit: rule.unknownUnit'],
    [{ unit: '', value: '3' }, 'unit: rule.unitMissing'],
    [{ unit: 'share', value: '101' }, 'value: rule.shareOverWhole'],
    [{ value: '1,5' }, 'value: rule.notWhole'],
    [{ value: '' }, 'value: rule.valueMissing'],
    [{ citation: ' ' }, 'citation: form.required'],
    [{ from: '31/02/2026' }, 'from: form.notADay'],
    [{ to: 'mai' }, 'to: form.notADay'],
    [{ code: 'G 20?' }, 'code: regulation.notACode'],
    [{ scope: 'province' }, 'scopeOf: rule.scopeOfMissing'],
    [{ scopeOf: 'Điện Biên' }, 'scopeOf: rule.scopeOfUnwanted'],
    [{ scope: 'blocKind', scopeOf: 'huyện' }, 'scopeOf: rule.unknownBlocKind'],
  ])('%j says %s', (change, sentence) => {
    expect(said(change)).toEqual([sentence]);
  });
});
