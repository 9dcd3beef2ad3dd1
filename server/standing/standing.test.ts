import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Reader } from '@/db/client';
import { nothing } from '@/domain/bloc/testing';
import { planTask } from '@/domain/desk/testing';
import { saveRegistration } from '../registration/save';
import { sendRegistration } from '../registration/send';
import { openScoring } from '../result/open-scoring';
import { returnSelfAssessment } from '../self-assessment/return';
import { saveSelfAssessment } from '../self-assessment/save';
import { submitSelfAssessment } from '../self-assessment/submit';
import { at } from '../sample/run';
import { typedLines } from '../sample/walk/lines';
import { openWorld, type World } from '../testing/world';
import { readStandings } from './standing';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const standings = () => readStandings(world.store.read, [world.review, world.plan, 'no such year']);

test('on the morning of the conference two years stand side by side, each with its own facts', async () => {
  const read = await standings();
  expect(read.get(world.review)).toEqual({
    ...nothing,
    charterOn: '2021-03-12',
    criteriaOn: '2021-03-12',
    deadlines: expect.objectContaining({ conference: '2022-01-10', dossier: '2022-02-28' }),
  });
  expect(read.get(world.plan)).toEqual({
    ...nothing,
    planTasks: [1, 2, 3, 4, 5, 6].map((number) => planTask(number)),
    charterOn: '2022-01-05',
    criteriaOn: '2022-01-05',
    deadlines: expect.objectContaining({ conference: '2023-01-08', registration: '2022-02-28' }),
    plan: { openedAt: at('2022-01-05'), adoptedOn: null },
  });
  expect(read.get('no such year')).toEqual(nothing);
  expect(await readStandings(world.store.read, [])).toEqual(new Map());
});

test('what an agency does in one year shows in that year only', async () => {
  const agencyId = world.agency('TCT').id;
  const [review, plan] = [
    { blocYearId: world.review, agencyId },
    { blocYearId: world.plan, agencyId },
  ];
  await world.do(openScoring, world.secretary('UBKT'), { blocYearId: world.review }, at('2022-01-10', '07:30'));
  const sheet = {
    ...review,
    lines: typedLines({ A: 48_00, B: 19_00, C: 18_00, D: 9_00 }, { bonusCenti: 1_00, bonusReason: 'Sáng kiến' }),
  };
  await world.do(saveSelfAssessment, world.officer('TCT'), sheet, at('2022-01-10', '08:00'));
  await world.do(submitSelfAssessment, world.head('TCT'), review, at('2022-01-10', '08:10'));
  const back = { ...review, reason: 'Bổ sung minh chứng', answerBy: '2022-01-12' };
  await world.do(returnSelfAssessment, world.secretary('UBKT'), back, at('2022-01-10', '08:20'));
  const registration = {
    ...plan,
    targets: [{ text: 'Chỉ tiêu', unit: '%', target: '100', before: '' }],
    titles: ['EXCELLENT_COLLECTIVE'],
  };
  await world.do(saveRegistration, world.officer('TCT'), registration, at('2022-01-10', '08:30'));
  await world.do(sendRegistration, world.officer('TCT'), plan, at('2022-01-10', '08:40'));
  const read = await standings();
  expect(read.get(world.review)).toMatchObject({
    scoringOpenedAt: at('2022-01-10', '07:30'),
    registrations: [],
    selfAssessments: [
      {
        agencyId,
        status: 'returned',
        submittedOn: '2022-01-10',
        late: false,
        returnedAt: at('2022-01-10', '08:20'),
        answerBy: '2022-01-12',
        totalCenti: 95_00,
      },
    ],
  });
  expect(read.get(world.plan)).toMatchObject({
    scoringOpenedAt: null,
    selfAssessments: [],
    registrations: [{ agencyId, sentAt: at('2022-01-10', '08:40'), agreedAt: null, returned: null }],
  });
});

test('many years cost as many queries as one', async () => {
  const queriesOf = async (ids: readonly string[]) => {
    let queries = 0;
    const { read } = world.store;
    const counting: Reader = new Proxy(read, {
      get(target, name: keyof Reader) {
        if (name === 'select' || name === 'selectDistinct') queries += 1;
        const value = target[name];
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    await readStandings(counting, ids);
    return queries;
  };
  const one = await queriesOf([world.review]);
  expect(one).toBeGreaterThan(10);
  expect(await queriesOf([world.review, world.plan, ...Array.from({ length: 20 }, (_, i) => `year ${i}`)])).toBe(one);
});
