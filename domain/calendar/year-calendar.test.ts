import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nothing } from '../bloc/testing';
import { closed, convened, opened, passed, sheet } from '../desk/testing';
import { addDays, yearsLater, weekdayOf } from '../shared/dates';
import { copiedFrom, type CopiedDate } from './copy';
import { mayDate, mayMoveFor, metBy, runs } from './met';
import { offDay } from './off-days';
import { mayAdd, maxOwnDates } from './own-dates';
import { autumn, dated } from './testing';
import { byMonth, nextEntry, whenIs, yearCalendar } from './year-calendar';

const facts = { standing: opened, ownDates: [], openingConferenceOn: null };
const own = { id: 'own', name: 'Kiểm tra chéo tại cơ sở', note: '', dueOn: '2022-01-11' };

describe('the calendar of a year', () => {
  test('holds what is due, what is its own and what became official, in order', () => {
    expect(
      yearCalendar({ ...facts, ownDates: [own], openingConferenceOn: '2021-01-08' }).map(({ key, on }) => [key, on]),
    ).toEqual([
      ['openingConference', '2021-01-08'],
      ['selfScore', '2022-01-10'],
      ['scoringOpened', '2022-01-10'],
      ['own', '2022-01-11'],
      ['nomination', '2022-01-12'],
      ['dossier', '2022-02-28'],
    ]);
  });

  test('shows the day a conference is convened for in place of its deadline', () => {
    const standing = { ...convened, deadlines: { conference: '2022-01-08' } };
    const entries = yearCalendar({ ...facts, standing }).filter(({ key }) => key === 'conference');
    expect(entries).toEqual([{ key: 'conference', on: '2022-01-10', what: { is: 'conference' } }]);
  });

  test('of a year without anything is empty', () => {
    expect(yearCalendar({ ...facts, standing: nothing })).toEqual([]);
  });

  test('names what is next, and asks nothing for what has become official', () => {
    const entries = yearCalendar({ ...facts, ownDates: [own] });
    expect(nextEntry(entries, '2022-01-10')).toMatchObject({ entry: { key: 'selfScore' }, days: 0 });
    expect(nextEntry(entries, '2022-01-11')).toMatchObject({ entry: { key: 'own' }, days: 0 });
    expect(nextEntry(entries, '2022-01-13')).toMatchObject({ entry: { key: 'dossier' }, days: 46 });
    expect(nextEntry(entries, '2022-03-01')).toBeNull();
    const after = yearCalendar({ ...facts, standing: { ...passed, deadlines: {} } });
    expect(after.some(({ key }) => key === 'handedOver')).toBe(true);
    expect(
      nextEntry(
        after.filter(({ what }) => what.is === 'happening'),
        '2022-01-01',
      ),
    ).toBeNull();
  });

  test('says where a day lies', () => {
    expect(['2022-01-09', '2022-01-10', '2022-01-11'].map((day) => whenIs(day, '2022-01-10'))).toEqual([
      'past',
      'today',
      'coming',
    ]);
  });

  test('by month has the month of today among them, and only between the first and the last', () => {
    const entries = yearCalendar(facts);
    const months = (on: string) => byMonth(entries, on).map(({ month, entries: each }) => [month, each.length]);
    expect(months('2022-01-20')).toEqual([
      ['2022-01', 3],
      ['2022-02', 1],
    ]);
    const far = [
      ...entries,
      ...yearCalendar({ ...facts, standing: nothing, ownDates: [{ ...own, dueOn: '2022-05-02' }] }),
    ];
    expect(byMonth(far, '2022-04-30').map(({ month }) => month)).toEqual(['2022-01', '2022-02', '2022-04', '2022-05']);
    expect(months('2022-03-01').at(-1)?.[0]).toBe('2022-02');
  });
});

describe('days on which offices are closed', () => {
  test.each([
    ['2026-11-28', 'saturday'],
    ['2026-11-29', 'sunday'],
    ['2027-01-01', 'newYear'],
    ['2026-04-30', 'reunification'],
    ['2026-05-01', 'labour'],
    ['2026-09-02', 'national'],
    ['2026-11-27', null],
  ])('%s: %s', (on, why) => {
    expect(offDay(on)).toBe(why);
  });
});

describe('the same day of another year', () => {
  test('is the 28th where there is no 29 February', () => {
    expect([yearsLater('2024-02-29', 1), yearsLater('2024-02-29', 4), yearsLater('2026-11-15', -1)]).toEqual([
      '2025-02-28',
      '2028-02-29',
      '2025-11-15',
    ]);
    expect([weekdayOf('2026-11-29'), weekdayOf('2026-11-30')]).toEqual([0, 1]);
  });
});

describe('dates copied from last year', () => {
  const whole = (date: (typeof autumn)[number], name: string | null = null): CopiedDate => ({
    ...date,
    kind: name === null ? (date.key as CopiedDate['kind']) : null,
    name,
    note: '',
  });
  const copy = (from: readonly CopiedDate[], have: readonly CopiedDate[] = []) =>
    copiedFrom(from, have, { years: 1, newKey: () => 'new' });

  test('fall on the same day, what hangs at its distance, over a leap day too', () => {
    const from = [dated('selfScore', '2027-02-20'), dated('appraisal', '2027-03-02')].map((date) => whole(date));
    expect(copy(from).map(({ key, dueOn, ownDay }) => [key, dueOn, ownDay])).toEqual([
      ['selfScore', '2028-02-20', false],
      ['appraisal', '2028-03-01', false],
    ]);
  });

  test('with a day of their own keep it, and the conference that was convened is a date again', () => {
    const from = [
      dated('selfScore', '2026-11-15'),
      dated('appraisal', '2026-11-28', { ownDay: true }),
      dated('conference', '2027-01-10', { settled: true, hangs: null }),
    ].map((date) => whole(date));
    expect(copy(from)).toMatchObject([
      { dueOn: '2027-11-15' },
      { dueOn: '2027-11-28', ownDay: true },
      { dueOn: '2028-01-10', settled: false },
    ]);
  });

  test('leave what the year has; what would hang on it at another distance has a day of its own', () => {
    const have = [whole(dated('selfScore', '2027-11-01'))];
    const copied = copy(
      autumn.map((date) => whole(date)),
      have,
    );
    expect(copied.map(({ key }) => key)).toEqual(['appraisal', 'nomination', 'dossier', 'conference']);
    expect(copied[0]).toMatchObject({ dueOn: '2027-11-25', ownDay: true });
    expect(copied[1]).toMatchObject({ dueOn: '2027-12-05', ownDay: false });
  });

  test('of the bloc’s own are known by their name and get a key of their own', () => {
    const check = whole(dated('old', '2026-11-18', { hangs: { on: 'selfScore', afterDays: 3 } }), 'Kiểm tra chéo');
    const score = whole(dated('selfScore', '2026-11-15'));
    expect(copy([score, check])[1]).toMatchObject({ key: 'new', name: 'Kiểm tra chéo', dueOn: '2027-11-18' });
    expect(copy([score, check], [score, check])).toEqual([]);
  });

  test('keep every distance, for any days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 90 }), (start, apart) => {
        const first = addDays('2020-01-01', start);
        const hangs = { on: 'selfScore' as const, afterDays: apart };
        const from = [dated('appraisal', addDays(first, apart), { hangs }), dated('selfScore', first)];
        const [hung, ground] = copy(from.map((date) => whole(date)));
        expect(hung?.dueOn).toBe(addDays(ground?.dueOn ?? '', apart));
        expect(hung?.ownDay).toBe(false);
      }),
    );
  });
});

describe('who has met a deadline', () => {
  test('is counted for each kind', () => {
    const standing = {
      ...closed,
      selfAssessments: [{ ...sheet('A', 'submitted'), submittedAt: new Date(), late: true }],
    };
    expect(metBy('selfScore', standing)).toEqual({ done: 1, late: 1 });
    expect(metBy('conference', standing)).toEqual({ done: 1, late: 0 });
    expect(metBy('nomination', standing)).toEqual({ done: 3, late: 0 });
    expect(metBy('midYear', standing)).toEqual({ done: 0, late: 0 });
  });

  test('a reason is owed once the year runs', () => {
    expect([runs(nothing), runs(opened)]).toEqual([false, true]);
    expect(mayMoveFor('', nothing).ok).toBe(true);
    expect(mayMoveFor('', opened)).toMatchObject({ refusal: { code: 'deadline.reasonMissing', field: 'reason' } });
    expect(mayMoveFor('Bão', opened).ok).toBe(true);
  });
});

test('once the province has decided, the dates of the year stand', () => {
  expect(mayDate(closed).ok).toBe(true);
  expect(mayDate({ ...closed, decidedOn: '2022-03-08' })).toMatchObject({ refusal: { code: 'deadline.yearOver' } });
});

describe('a date of the bloc’s own', () => {
  const day = { name: 'Kiểm tra chéo', dueOn: '2026-11-18' };

  test('is added once', () => {
    expect(mayAdd(day, [{ name: null, dueOn: '2026-11-18' }], 2026).ok).toBe(true);
    expect(mayAdd(day, [{ ...day, dueOn: '2026-11-19' }], 2026).ok).toBe(true);
    expect(mayAdd(day, [day], 2026)).toMatchObject({ refusal: { code: 'ownDate.alreadyThere', field: 'name' } });
  });

  test('not before its year, and not beyond what a page holds', () => {
    expect(mayAdd({ ...day, dueOn: '2025-12-31' }, [], 2026)).toMatchObject({
      refusal: { code: 'deadline.beforeYear', field: 'dueOn' },
    });
    const many = Array.from({ length: maxOwnDates }, (_, i) => ({ name: `Mốc ${i}`, dueOn: '2026-05-05' }));
    expect(mayAdd(day, many, 2026)).toMatchObject({ refusal: { code: 'ownDate.tooMany' } });
  });
});
