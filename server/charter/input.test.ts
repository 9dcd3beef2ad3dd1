import { describe, expect, test } from 'vitest';
import { SaveCharterInput } from '@/domain/charter/input';
import { fromForm } from '../form';
import { charterForm } from './testing';

const read = (change: Readonly<Record<string, string | null>> = {}) => {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...charterForm, ...change })) if (value !== null) form.set(name, value);
  return SaveCharterInput.safeParse(fromForm(form));
};
const faults = (change: Readonly<Record<string, string | null>>) => {
  const parsed = read(change);
  if (parsed.success) return [];
  // As a form shows it: the first sentence of each field.
  const first = new Map(parsed.error.issues.toReversed().map(({ path, message }) => [path.join('.'), message]));
  return [...first].toReversed();
};

describe('the form of a charter', () => {
  test('is read as rules: fractions stay fractions, points are hundredths, blank rows are left out', () => {
    expect(read().data).toMatchObject({
      blocYearId: 'year',
      tieRows: [0, 2, 3],
      rules: {
        deputies: 2,
        leaderChoice: 'twoDeputies',
        quorum: { operator: 'atLeast', num: 2, den: 3 },
        awardThresholds: { PROV_CERT: { operator: 'atLeast', num: 2, den: 3 } },
        quotas: { PROV_CERT: { kind: 'count', most: 4 }, PROV_FLAG: { kind: 'share', num: 1, den: 3 } },
        scoreFloorCenti: 700_00,
        tieBreaks: [{ step: 'group', code: 'A' }, { step: 'flags', years: 3 }, { step: 'lot' }],
        lateness: { perDays: 3, stepCenti: 5_00, capCenti: 30_00, missingCenti: 50_00, absenceCenti: 10_00 },
        deadlines: { conference: { day: 10, month: 1, nextYear: true } },
        secondApprovers: false,
      },
    });
    expect(read().data?.rules.deadlines).not.toHaveProperty('midYear');
    expect(read().data?.rules.awardThresholds).not.toHaveProperty('PROV_FLAG');
  });

  test.each<[string, Record<string, string | null>, [string, string][]]>([
    ['a field that was not sent', { denominator: null }, [['denominator', 'form.required']]],
    ['a share with one box blank', { 'quorum.den': '' }, [['quorum.den', 'form.required']]],
    [
      'a share of an award with one box blank',
      { 'awardThresholds.PROV_CERT.num': '' },
      [['awardThresholds.PROV_CERT.num', 'form.required']],
    ],
    ['a quota without its number', { 'quotas.PROV_CERT.most': '' }, [['quotas.PROV_CERT.most', 'form.required']]],
    ['a negative share', { 'quorum.num': '-1' }, [['quorum.num', 'form.notACount']]],
    ['a negative deduction', { 'lateness.capCenti': '-3' }, [['lateness.capCenti', 'scoring.negative']]],
    ['a deduction left blank', { 'lateness.stepCenti': '' }, [['lateness.stepCenti', 'form.required']]],
    [
      'a day that is none',
      { 'deadlines.conference.on': 'mười' },
      [['deadlines.conference.on', 'charter.notADayOfYear']],
    ],
    ['flags without their years', { flagYears: '' }, [['flagYears', 'form.required']]],
    ['thousands that read two ways', { scoreFloorCenti: '1.000' }, [['scoreFloorCenti', 'scoring.ambiguous']]],
  ])('%s is refused at its field', (_, change, expected) => {
    expect(faults(change)).toEqual(expected);
  });
});
