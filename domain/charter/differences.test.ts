import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { charterDefaults, isDefault } from './defaults';
import { differencesBetween, sameRule } from './differences';
import { charterThemes, rulesOf, type CharterField, type CharterRules } from './rules';
import { sayingsOf } from './sayings';

const fields: readonly CharterField[] = Object.values(charterThemes).flat();
const other: CharterRules = {
  ...charterDefaults,
  denominator: 'present',
  deputies: 2,
  awardThresholds: { PROV_CERT: { operator: 'atLeast', num: 2, den: 3 } },
  quotas: { PROV_FLAG: { kind: 'count', most: 1 } },
  tieBreaks: [{ step: 'group', code: 'A' }, { step: 'lot' }],
  deadlines: { ...charterDefaults.deadlines, covenant: { month: 3, day: 31, nextYear: false } },
};

test('every rule of a charter belongs to one theme and is read out', () => {
  expect(fields.toSorted()).toEqual(Object.keys(charterDefaults).toSorted());
  expect(new Set(fields).size).toBe(fields.length);
  for (const field of fields)
    if (field !== 'quotas') expect(sayingsOf(field, charterDefaults).length).toBeGreaterThan(0);
});

describe('two years', () => {
  test('that say the same do not differ, however their parts are ordered', () => {
    const { PROV_CERT, PROV_FLAG } = charterDefaults.awardThresholds;
    if (!PROV_CERT || !PROV_FLAG) throw new Error('The defaults name both forms');
    expect(
      differencesBetween(charterDefaults, { ...charterDefaults, awardThresholds: { PROV_FLAG, PROV_CERT } }),
    ).toEqual([]);
  });

  test('differ rule by rule, part by part, and one may be silent', () => {
    const found = differencesBetween(charterDefaults, other).map(({ field, part, before, after }) => [
      field,
      part,
      before?.params ?? null,
      after?.params ?? null,
    ]);
    expect(found).toEqual([
      ['deputies', '', { count: 1 }, { count: 2 }],
      ['denominator', '', { choice: 'totalMembers' }, { choice: 'present' }],
      [
        'awardThresholds',
        'PROV_CERT',
        { form: 'PROV_CERT', operator: 'moreThan', num: 1, den: 2 },
        { form: 'PROV_CERT', operator: 'atLeast', num: 2, den: 3 },
      ],
      ['awardThresholds', 'PROV_FLAG', { form: 'PROV_FLAG', operator: 'atLeast', num: 4, den: 5 }, null],
      ['quotas', 'PROV_FLAG', null, { form: 'PROV_FLAG', most: 1 }],
      ['tieBreaks', '', {}, {}],
      [
        'deadlines',
        'covenant',
        { deadline: 'covenant', day: 15, month: 3, next: 'false' },
        { deadline: 'covenant', day: 31, month: 3, next: 'false' },
      ],
    ]);
  });

  test('differ the same way round and back, and exactly where their rules differ', () => {
    const some = fc.subarray(fields.slice()).map((chosen) => {
      const changed = Object.fromEntries(chosen.map((field) => [field, other[field]]));
      return rulesOf({ ...charterDefaults, ...changed } as CharterRules);
    });
    fc.assert(
      fc.property(some, some, (one, two) => {
        const there = differencesBetween(one, two);
        expect(differencesBetween(two, one).map(({ before, after }) => [after, before])).toEqual(
          there.map(({ before, after }) => [before, after]),
        );
        for (const field of fields)
          expect(sameRule(field, one, two)).toBe(there.every((difference) => difference.field !== field));
      }),
    );
  });
});

test('a rule is marked as proposed as long as it says what the first draft began with', () => {
  expect(isDefault('denominator', charterDefaults)).toBe(true);
  expect(isDefault('denominator', other)).toBe(false);
});
