import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deadlineKinds } from '../plan/deadline';
import { addDays } from '../shared/dates';
import { circleOf, countedDay, follows, hungAsSet, type HungDate } from './hanging';
import { afterMoving, inOneLine, planHang, planMove } from './moving';
import { autumn, dated } from './testing';

const year = { year: 2026, on: '2026-11-01' };
const without = (key: string, ...more: HungDate[]) => [...autumn.filter((date) => date.key !== key), ...more];
const refusal = (code: string, field = 'dueOn') => ({ ok: false, refusal: { code, field } });

describe('moving a date', () => {
  test('moves what hangs on it, each at its distance, the nearest first', () => {
    expect(planMove(autumn, 'selfScore', '2026-11-20', year)).toEqual({
      ok: true,
      value: {
        moved: [
          { key: 'selfScore', from: '2026-11-15', to: '2026-11-20' },
          { key: 'appraisal', from: '2026-11-25', to: '2026-11-30' },
          { key: 'nomination', from: '2026-12-05', to: '2026-12-10' },
          { key: 'dossier', from: '2026-12-10', to: '2026-12-15' },
          { key: 'conference', from: '2027-01-10', to: '2027-01-15' },
        ],
        stays: [],
      },
    });
  });

  test('moves a date of the bloc’s own that was hung on it', () => {
    const check = dated('own', '2026-11-18', { hangs: { on: 'selfScore', afterDays: 3 } });
    const moving = planMove([...autumn, check], 'selfScore', '2026-11-20', year);
    expect(moving.ok && moving.value.moved).toContainEqual({ key: 'own', from: '2026-11-18', to: '2026-11-23' });
  });

  test('leaves a date with a day of its own, and what hangs on that, and names it', () => {
    const dates = without('appraisal', dated('appraisal', '2026-11-25', { ownDay: true }));
    expect(planMove(dates, 'selfScore', '2026-11-20', year)).toEqual({
      ok: true,
      value: {
        moved: [{ key: 'selfScore', from: '2026-11-15', to: '2026-11-20' }],
        stays: [{ key: 'appraisal', on: '2026-11-25', why: 'ownDay' }],
      },
    });
  });

  test('leaves what is past, and what hangs on that', () => {
    const moving = planMove(autumn, 'selfScore', '2026-12-01', { year: 2026, on: '2026-11-28' });
    expect(moving).toMatchObject({
      value: { moved: [{ key: 'selfScore' }], stays: [{ key: 'appraisal', on: '2026-11-25', why: 'past' }] },
    });
  });

  test('leaves a conference that is convened', () => {
    const dates = without('conference', dated('conference', '2027-01-10', { settled: true }));
    expect(planMove(dates, 'dossier', '2026-12-12', year)).toMatchObject({
      value: { moved: [{ key: 'dossier' }], stays: [{ key: 'conference', on: '2027-01-10', why: 'settled' }] },
    });
    expect(planMove(dates, 'conference', '2027-01-12', year)).toMatchObject(refusal('deadline.settled'));
  });

  test.each([
    ['selfScore', '2026-10-31', 'deadline.intoPast'],
    ['selfScore', '2026-11-15', 'deadline.sameDay'],
    ['appraisal', '2026-11-14', 'deadline.beforeGround'],
    ['midYear', '2026-11-20', 'deadline.notSet'],
  ])('%s to %s is refused at its field: %s', (key, to, code) => {
    expect(planMove(autumn, key, to, year)).toMatchObject(refusal(code));
  });

  test('before the year begins is refused, also while that still lies ahead', () => {
    expect(planMove(autumn, 'selfScore', '2025-12-31', { year: 2026, on: '2025-12-01' })).toMatchObject(
      refusal('deadline.beforeYear'),
    );
  });

  test('on the very day of what it hangs on is allowed', () => {
    expect(planMove(autumn, 'appraisal', '2026-11-15', year).ok).toBe(true);
  });

  test('past a date that has a day of its own is refused, with both named', () => {
    const dates = without('dossier', dated('dossier', '2026-12-10', { ownDay: true }));
    expect(planMove(dates, 'selfScore', '2026-11-25', year)).toMatchObject({
      refusal: {
        code: 'deadline.passesDependent',
        field: 'dueOn',
        params: { ground: 'nomination', to: '2026-12-15', dependent: 'dossier', day: '2026-12-10' },
      },
    });
  });

  test('gives a date that hangs a day of its own, and takes it back when it is moved to the counted day', () => {
    const apart = move(autumn, 'appraisal', '2026-11-27');
    expect(apart.find(({ key }) => key === 'appraisal')).toMatchObject({ dueOn: '2026-11-27', ownDay: true });
    expect(apart.find(({ key }) => key === 'nomination')).toMatchObject({ dueOn: '2026-12-07', ownDay: false });
    const back = move(apart, 'appraisal', '2026-11-25');
    expect(back.find(({ key }) => key === 'appraisal')).toMatchObject({ dueOn: '2026-11-25', ownDay: false });
  });

  test('is told in one line, another for each other effect', () => {
    const line = (to: string) => {
      const moving = planMove(autumn, 'dossier', to, year);
      return moving.ok ? inOneLine(moving.value) : '';
    };
    expect(line('2026-12-12')).toBe('dossier 2026-12-10 2026-12-12;conference 2027-01-10 2027-01-12');
    expect(line('2026-12-13')).not.toBe(line('2026-12-12'));
  });
});

describe('hanging a date on another', () => {
  test('gives it the counted day and carries what hangs on it', () => {
    const moving = planHang(autumn, 'nomination', { on: 'selfScore', afterDays: 30 }, year);
    expect(moving).toMatchObject({
      value: {
        moved: [
          { key: 'nomination', to: '2026-12-15' },
          { key: 'dossier', to: '2026-12-20' },
          { key: 'conference', to: '2027-01-20' },
        ],
      },
    });
  });

  test('lets it go with its day', () => {
    const letGo = planHang(autumn, 'appraisal', null, year);
    expect(letGo).toEqual({ ok: true, value: { moved: [], stays: [] } });
    const after = afterMoving(autumn, { moved: [], stays: [] }, { key: 'appraisal', hangs: null });
    expect(after.find(({ key }) => key === 'appraisal')).toEqual(dated('appraisal', '2026-11-25', { hangs: null }));
  });

  test('in a circle is refused, however long', () => {
    for (const on of ['selfScore', 'appraisal', 'dossier', 'conference'] as const)
      expect(planHang(autumn, 'selfScore', { on, afterDays: 1 }, year)).toMatchObject(
        refusal('deadline.circle', 'hangsOn'),
      );
    expect(circleOf(autumn, 'selfScore', 'nomination')).toEqual(['nomination', 'appraisal', 'selfScore']);
  });

  test('on a deadline without a day, or into the past, is refused at its own field', () => {
    expect(planHang(autumn, 'dossier', { on: 'midYear', afterDays: 1 }, year)).toMatchObject(
      refusal('deadline.groundNotSet', 'hangsOn'),
    );
    expect(
      planHang(autumn, 'dossier', { on: 'selfScore', afterDays: 1 }, { year: 2026, on: '2026-11-20' }),
    ).toMatchObject(refusal('deadline.intoPast', 'afterDays'));
  });
});

describe('days typed all at once', () => {
  test('hang as usual at the distance they have', () => {
    const hanging = hungAsSet(
      new Map([
        ['selfScore', '2026-11-15'],
        ['appraisal', '2026-11-28'],
        ['dossier', '2026-12-10'],
      ]),
      new Map(),
    );
    expect(hanging.get('appraisal')).toEqual({ on: 'selfScore', afterDays: 13 });
    expect([hanging.get('selfScore'), hanging.get('dossier')]).toEqual([null, null]);
  });

  test('do not hang on what comes after them', () => {
    const days = new Map([
      ['dossier', '2027-02-28'],
      ['conference', '2027-01-10'],
    ] as const);
    expect(hungAsSet(days, new Map()).get('conference')).toBeNull();
  });

  test('keep what the bloc hung elsewhere, or let go', () => {
    const days = new Map([
      ['selfScore', '2026-11-15'],
      ['appraisal', '2026-11-25'],
      ['nomination', '2026-12-05'],
    ] as const);
    const known = new Map([
      ['appraisal', null],
      ['nomination', { on: 'selfScore', afterDays: 3 }],
    ] as const);
    expect([...hungAsSet(days, known)]).toEqual([
      ['selfScore', null],
      ['appraisal', null],
      ['nomination', { on: 'selfScore', afterDays: 20 }],
    ]);
  });
});

function move(dates: readonly HungDate[], key: string, to: string): HungDate[] {
  const moving = planMove(dates, key, to, year);
  const hangs = dates.find((date) => date.key === key)?.hangs ?? null;
  return moving.ok ? afterMoving(dates, moving.value, { key, hangs }) : [...dates];
}

describe('whatever is done to the dates of a year', () => {
  const keys = [...deadlineKinds, 'own'];
  const start: HungDate[] = [
    dated('registration', '2026-02-28'),
    dated('covenant', '2026-02-28'),
    dated('midYear', '2026-06-15'),
    ...autumn,
    dated('own', '2026-11-18', { hangs: { on: 'selfScore', afterDays: 3 } }),
  ];
  const act = fc.record({
    key: fc.constantFrom(...keys),
    days: fc.integer({ min: -40, max: 90 }),
    passes: fc.integer({ min: 0, max: 20 }),
    hang: fc.option(fc.record({ on: fc.constantFrom(...deadlineKinds), afterDays: fc.integer({ min: 0, max: 60 }) }), {
      freq: 2,
      nil: undefined,
    }),
  });

  test('what hangs keeps its distance unless it has a day of its own or is past; nothing circles; nothing past moves along', () => {
    let done = 0;
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        let dates = start;
        let on = '2026-01-05';
        for (const { key, days, passes, hang } of acts) {
          on = addDays(on, passes);
          const date = dates.find((one) => one.key === key);
          if (!date) throw new Error(`No ${key}`);
          const plan = hang
            ? planHang(dates, key, hang, { year: 2026, on })
            : planMove(dates, key, addDays(date.dueOn, days), { year: 2026, on });
          if (plan.ok) {
            done += 1;
            const along = plan.value.moved.filter((one) => one.key !== key);
            expect(along.filter(({ from, to }) => from < on || to < on)).toEqual([]);
            expect(new Set(plan.value.moved.map((one) => one.key)).size).toBe(plan.value.moved.length);
            dates = afterMoving(dates, plan.value, { key, hangs: hang ?? date.hangs });
          }
          for (const one of dates) {
            if (follows(one) && one.dueOn >= on) expect(one.dueOn).toBe(countedDay(dates, one.hangs));
            if (one.hangs)
              expect(
                circleOf(
                  dates.filter(({ key: k }) => k !== one.key),
                  one.key,
                  one.hangs.on,
                ),
              ).toBeNull();
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(done).toBeGreaterThan(300);
  });
});
