import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Standing } from '../bloc/standing';
import { complete, frozen, members, opened, planned, planTask, sheet } from '../desk/testing';
import { tasksOf } from '../desk/tasks';
import { after, people } from '../desk/testing';
import { addDays, daysBetween } from '../shared/dates';
import { isAbout } from './about-task';
import { lateOf, owedIn, reminderAbouts, type ReminderAbout } from './owed';
import { decideReminder } from './remind';
import { isReminderDue, lastStep } from './schedule';

const year = { memberAgencyIds: members };
const owes = (standing: Standing, about: ReminderAbout) =>
  owedIn(standing, year).flatMap((one) => (one.about === about ? [one.agencyId] : []));

describe('what is owed', () => {
  test('a registration until the text is frozen, a signature until it is given or refused', () => {
    expect(owes(planned, 'registration')).toEqual(['TCT', 'BTC', 'VPTU']);
    expect(owes(frozen, 'registration')).toEqual([]);
    // Of the other two one has signed and one has refused: both have answered.
    expect(owes(frozen, 'signature')).toEqual(['TCT']);
    expect(owes(complete, 'signature')).toEqual([]);
  });

  test('a signature under an annex, by whom it names and until they answer; no day is set for it', () => {
    const annex = {
      number: 1,
      frozenAt: new Date('2022-03-10T02:00:00Z'),
      partyAgencyIds: ['UBKT', 'TCT', 'BTC'],
      signedAgencyIds: ['UBKT'],
      refusals: [{ agencyId: 'BTC', at: new Date('2022-03-11T02:00:00Z'), reason: 'Chưa rõ chỉ tiêu.' }],
    };
    const signing = { ...complete, covenant: complete.covenant && { ...complete.covenant, annex } };
    expect(owedIn(signing, year).filter(({ about }) => about === 'signature')).toEqual([
      { about: 'signature', agencyId: 'TCT', dueOn: null },
    ]);
    expect(lateOf(owedIn(signing, year), '2022-12-01').map(({ about }) => about)).not.toContain('signature');
  });

  test('a half-year report until scoring opens', () => {
    const half = { ...complete, progressAgencyIds: ['TCT'] };
    expect(owes(half, 'midYear')).toEqual(['UBKT', 'BTC', 'VPTU']);
    expect(owes({ ...half, scoringOpenedAt: new Date() }, 'midYear')).toEqual([]);
  });

  test('a sheet until it is sent; one that was returned by the day it was asked for', () => {
    const some = { ...opened, selfAssessments: [sheet('TCT', 'submitted'), sheet('BTC', 'returned')] };
    expect(owedIn(some, year).filter(({ about }) => about === 'selfScore')).toEqual([
      { about: 'selfScore', agencyId: 'UBKT', dueOn: '2022-01-10' },
      { about: 'selfScore', agencyId: 'BTC', dueOn: '2022-01-12' },
      { about: 'selfScore', agencyId: 'VPTU', dueOn: '2022-01-10' },
    ]);
  });

  test('common tasks with a day, each owner once with its most pressing one, until the conference is over', () => {
    const tasked: Standing = {
      ...complete,
      planTasks: [
        planTask(1, { ownerAgencyId: 'BTC', dueOn: '2022-06-30' }),
        planTask(2, { ownerAgencyId: 'BTC', dueOn: '2022-03-31' }),
        planTask(3, { ownerAgencyId: 'VPTU' }),
        planTask(4, { ownerAgencyId: 'GONE', dueOn: '2022-03-31' }),
      ],
    };
    expect(owedIn(tasked, year).filter(({ about }) => about === 'planTask')).toEqual([
      { about: 'planTask', agencyId: 'BTC', dueOn: '2022-03-31' },
    ]);
    expect(owes({ ...tasked, decidedOn: '2023-03-08' }, 'planTask')).toEqual([]);
    expect(lateOf(owedIn(tasked, year), '2022-03-31').map(({ about }) => about)).not.toContain('planTask');
    expect(lateOf(owedIn(tasked, year), '2022-04-01').map(({ about }) => about)).toContain('planTask');
  });

  test('whatever is owed lies on the desk of somebody of the agency, and says when it was reminded', () => {
    const at = new Date('2022-02-12T02:00:00Z');
    for (const [standing, about] of [
      [planned, 'registration'],
      [frozen, 'signature'],
      [complete, 'midYear'],
      [opened, 'selfScore'],
    ] as const) {
      const reminders = [{ about, agencyId: 'TCT', on: '2022-02-12', at }];
      const told = Object.values(people)
        .flatMap((actor) => tasksOf(actor, after, { ...standing, reminders }))
        .filter((one) => isAbout(about, one) && one.remindedOn !== null);
      expect({ about, remindedOn: told[0]?.remindedOn }).toEqual({ about, remindedOn: '2022-02-12' });
    }
  });
});

describe('the days of reminders', () => {
  test('three before, the day itself, then every third for a month', () => {
    const due = '2022-02-28';
    const steps = [];
    for (let on = '2022-02-20'; on < '2022-05-01'; on = addDays(on, 1)) if (lastStep(due, on) === on) steps.push(on);
    expect(steps.slice(0, 4)).toEqual(['2022-02-25', '2022-02-28', '2022-03-03', '2022-03-06']);
    expect(steps).toHaveLength(12);
    expect(lastStep(due, '2022-03-31')).toBeNull();
  });

  test('a step that was missed is made up for, once', () => {
    expect(isReminderDue('2022-02-28', '2022-02-27', null)).toBe(true);
    expect(isReminderDue('2022-02-28', '2022-02-27', '2022-02-26')).toBe(false);
    expect(isReminderDue('2022-02-28', '2022-02-28', '2022-02-26')).toBe(true);
    expect(isReminderDue(null, '2022-02-28', null)).toBe(false);
  });

  test('looked at every day or now and then, nobody is reminded more often than every three days, but for the day itself', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -10, max: 60 }), { maxLength: 40 }), (looks) => {
        const due = '2022-06-15';
        let last: string | null = null;
        for (const on of looks.toSorted((a, b) => a - b).map((days) => addDays(due, days))) {
          if (!isReminderDue(due, on, last)) continue;
          const past = daysBetween(due, on);
          expect(past).toBeGreaterThanOrEqual(-3);
          expect(past).toBeLessThanOrEqual(30);
          const before: string | null = last;
          if (before !== null) expect(lastStep(due, on)).not.toBe(lastStep(due, before));
          last = on;
        }
      }),
    );
  });
});

describe('a reminder', () => {
  const facts = {
    owing: reminderAbouts.flatMap((about) => [{ about, agencyId: 'TCT', dueOn: '2022-01-01' }]),
    last: [],
    on: '2022-02-12',
    memberAgencyIds: members,
  };
  const remind = (agencyIds: readonly string[], changed: Partial<Parameters<typeof decideReminder>[1]> = {}) =>
    decideReminder({ about: 'registration', agencyIds }, { ...facts, ...changed });

  test('reaches who still owes it, and passes over who has done it', () => {
    expect(remind(['TCT', 'BTC', 'TCT'])).toEqual({ ok: true, value: { fresh: ['TCT'], already: [] } });
    expect(remind(['BTC'])).toMatchObject({ refusal: { code: 'reminder.nothingOwed' } });
    expect(remind(['TCT', 'STC'])).toMatchObject({ refusal: { code: 'reminder.notMember' } });
  });

  test('is of one thing once a day', () => {
    const last = [{ about: 'registration' as const, agencyId: 'TCT', on: '2022-02-12', at: new Date() }];
    expect(remind(['TCT'], { last })).toMatchObject({ refusal: { code: 'reminder.alreadyToday' } });
    expect(remind(['TCT'], { last, on: '2022-02-13' }).ok).toBe(true);
    const owing = ['TCT', 'BTC'].map((agencyId) => ({ about: 'registration' as const, agencyId, dueOn: null }));
    expect(remind(['TCT', 'BTC'], { last, owing })).toEqual({ ok: true, value: { fresh: ['BTC'], already: ['TCT'] } });
  });
});
