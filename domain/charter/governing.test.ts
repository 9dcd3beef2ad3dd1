import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { charterDeadlines } from './deadlines';
import { charterDefaults } from './defaults';
import { mayBeAdoptedOn, mayChangeCharter, mayDraftCharter } from './draft';
import { lateCenti, proposedDeductions } from './lateness';
import { mostOf, overQuotas } from './quota';

const refused = (code: string) => ({ ok: false, refusal: { code } });

describe('the life of a charter', () => {
  const copies = { copies: true, source: true };
  test.each([
    ['nothing is written', 'none', true, 'charter.noDraft'],
    ['a draft stands', 'drafted', 'charter.alreadyDrafted', true],
    ['it was adopted', 'adopted', 'charter.alreadyAdopted', 'charter.alreadyAdopted'],
  ] as const)('%s', (_, status, draft, change) => {
    const expected = (answer: true | string) => (answer === true ? { ok: true } : refused(answer));
    expect(mayDraftCharter(2022, status, copies)).toMatchObject(expected(draft));
    expect(mayChangeCharter(2022, status)).toMatchObject(expected(change));
  });

  test('there must be something to copy', () => {
    expect(mayDraftCharter(2022, 'none', { copies: true, source: false })).toMatchObject(
      refused('charter.nothingToCopy'),
    );
    expect(mayDraftCharter(2022, 'none', { copies: false, source: false })).toMatchObject({ ok: true });
  });

  test('is adopted by a meeting of the year before or later, not one that is still to come', () => {
    expect(mayBeAdoptedOn('2022-01-10', 2022, '2022-01-10')).toMatchObject({ ok: true });
    expect(mayBeAdoptedOn('2021-12-20', 2022, '2022-01-10')).toMatchObject({ ok: true });
    expect(mayBeAdoptedOn('2022-01-11', 2022, '2022-01-10')).toMatchObject(refused('charter.adoptedInFuture'));
    expect(mayBeAdoptedOn('2020-12-31', 2022, '2022-01-10')).toMatchObject(refused('charter.adoptedTooEarly'));
  });
});

describe('a quota', () => {
  test('of a number is that number, of a share it is rounded down', () => {
    expect(mostOf({ kind: 'count', most: 3 }, 9)).toBe(3);
    expect(mostOf({ kind: 'share', num: 1, den: 3 }, 8)).toBe(2);
    expect(mostOf({ kind: 'share', num: 1, den: 1 }, 8)).toBe(8);
  });

  test('names the forms of which more are proposed; one without a quota has no limit', () => {
    const quotas = { PROV_FLAG: { kind: 'count', most: 1 }, PROV_CERT: { kind: 'share', num: 1, den: 3 } } as const;
    const proposed = new Map([
      ['PROV_FLAG', 2],
      ['PROV_CERT', 3],
      ['GOV_FLAG', 9],
    ]);
    expect(overQuotas(quotas, proposed, 9)).toEqual([{ form: 'PROV_FLAG', count: 2, most: 1 }]);
  });
});

describe('lateness', () => {
  const rule = { perDays: 3, stepCenti: 50, capCenti: 3_00, missingCenti: 5_00, absenceCenti: 1_00 };

  test.each([
    [0, 0],
    [1, 50],
    [3, 50],
    [4, 1_00],
    [18, 3_00],
    [90, 3_00],
  ])('of %d days costs %d hundredths', (days, centi) => {
    expect(lateCenti(rule, days)).toBe(centi);
  });

  test('never costs less for more days, and never more than the cap', () => {
    fc.assert(
      fc.property(fc.nat(200), (days) => {
        expect(lateCenti(rule, days + 1)).toBeGreaterThanOrEqual(lateCenti(rule, days));
        expect(lateCenti(rule, days)).toBeLessThanOrEqual(rule.capCenti);
      }),
    );
  });

  test('is proposed paper by paper, with its fact', () => {
    const papers = [
      { paper: 'registration', dueOn: '2021-02-28', daysLate: null },
      { paper: 'selfScore', dueOn: '2021-11-15', daysLate: 4 },
    ] as const;
    expect(proposedDeductions(rule, { papers, absent: true, on: '2022-01-10' })).toEqual([
      { for: 'missing', paper: 'registration', centi: 5_00 },
      { for: 'late', paper: 'selfScore', days: 4, centi: 1_00 },
      { for: 'absence', centi: 1_00 },
    ]);
  });

  test('is not proposed on the day itself, before it has passed, or where no day was set', () => {
    const papers = [
      { paper: 'registration', dueOn: '2022-01-10', daysLate: null },
      { paper: 'selfScore', dueOn: '2021-11-15', daysLate: 0 },
      { paper: 'selfScore', dueOn: null, daysLate: 46 },
    ] as const;
    expect(proposedDeductions(rule, { papers, absent: false, on: '2022-01-10' })).toEqual([]);
  });

  test('that costs nothing is not proposed', () => {
    const free = { ...rule, absenceCenti: 0 };
    expect(proposedDeductions(free, { papers: [], absent: true, on: '2022-01-10' })).toEqual([]);
  });
});

test('the dates of a charter fall in the year, or after New Year in the next', () => {
  expect(charterDeadlines(charterDefaults.deadlines, 2022).map(({ dueOn }) => dueOn)).toEqual([
    '2022-02-28',
    '2022-03-15',
    '2022-07-15',
    '2022-11-15',
    '2022-11-25',
    '2022-12-01',
    '2022-12-05',
    '2023-01-15',
  ]);
  expect(charterDeadlines({}, 2022)).toEqual([]);
});
