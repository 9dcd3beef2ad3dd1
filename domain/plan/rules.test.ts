import { describe, expect, test } from 'vitest';
import { adoptionHurdles, mayAdopt } from './adopt';
import { SetDeadlinesInput, WriteTasksInput } from './input';
import { mayWriteTasks } from './write';

const open = { adoptedAt: null };
const adopted = { adoptedAt: new Date('2022-01-10T08:00:00Z') };

describe('adopting the plan', () => {
  test('needs a task and the open conference, and happens once', () => {
    expect(adoptionHurdles({ plan: open, tasks: 0, weights: [], conferenceOpened: false })).toEqual([
      { code: 'plan.noTasks' },
      { code: 'plan.noConference' },
    ]);
    const ready = { plan: open, tasks: 6, weights: [], conferenceOpened: true };
    expect(mayAdopt(ready).ok).toBe(true);
    expect(mayAdopt({ ...ready, weights: [6000, 4001] })).toMatchObject({
      refusal: { code: 'plan.weightsOver', params: { sumCenti: 10_001, overCenti: 1 } },
    });
    expect(mayAdopt({ ...ready, plan: adopted })).toMatchObject({
      refusal: { code: 'plan.alreadyAdopted' },
    });
  });
});

describe('writing the tasks', () => {
  test('ends with the adoption', () => {
    expect(mayWriteTasks(open, 1).ok).toBe(true);
    expect(mayWriteTasks(open, 0)).toMatchObject({ refusal: { code: 'plan.noTasks' } });
    expect(mayWriteTasks(adopted, 1)).toMatchObject({ refusal: { code: 'plan.alreadyAdopted' } });
  });

  test('a task that is cleared makes room', () => {
    const typed = WriteTasksInput.parse({
      blocYearId: 'y',
      tasks: {
        a: { text: 'Việc\u200b một', was: 'Việc một' },
        b: { text: '  ', was: 'Việc hai' },
        new0: { text: 'Việc ba', illustrative: 'yes' },
      },
    });
    expect(typed.tasks).toEqual([
      { key: 'a', was: 'Việc một', row: { text: 'Việc một', illustrative: false }, indicators: [] },
      { key: 'b', was: 'Việc hai', row: null, indicators: [] },
      { key: 'new0', was: '', row: { text: 'Việc ba', illustrative: true }, indicators: [] },
    ]);
  });

  test('a text of ten thousand letters is refused at its task', () => {
    const tasks = { a: { text: 'Việc' }, b: { text: 'ă'.repeat(10_000) } };
    expect(WriteTasksInput.safeParse({ blocYearId: 'y', tasks }).error?.issues).toMatchObject([
      { path: ['tasks', 'b', 'text'], message: 'form.tooLong', maximum: 1000 },
    ]);
  });
});

test('a date left empty is not set', () => {
  const due = { covenant: '28/2/2022', midYear: ' ' };
  expect(SetDeadlinesInput.parse({ blocYearId: 'y', due }).deadlines).toEqual([
    { kind: 'covenant', dueOn: '2022-02-28' },
  ]);
  expect(SetDeadlinesInput.safeParse({ blocYearId: 'y', due: { covenant: 'mai' } }).error?.issues).toMatchObject([
    { path: ['due', 'covenant'], message: 'form.notADay' },
  ]);
  expect(SetDeadlinesInput.safeParse({ blocYearId: 'y', due: { party: '1/2/2022' } }).success).toBe(false);
});
