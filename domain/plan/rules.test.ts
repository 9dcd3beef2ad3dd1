import { describe, expect, test } from 'vitest';
import { adoptionHurdles, mayAdopt } from './adopt';
import { SetDeadlinesInput, WriteTasksInput } from './input';
import { mayWriteTasks, numbered } from './write';

const open = { adoptedAt: null };
const adopted = { adoptedAt: new Date('2022-01-10T08:00:00Z') };

describe('adopting the plan', () => {
  test('needs a task and the open conference, and happens once', () => {
    expect(adoptionHurdles({ plan: open, tasks: 0, conferenceOpened: false })).toEqual([
      { code: 'plan.noTasks' },
      { code: 'plan.noConference' },
    ]);
    expect(mayAdopt({ plan: open, tasks: 6, conferenceOpened: true }).ok).toBe(true);
    expect(mayAdopt({ plan: adopted, tasks: 6, conferenceOpened: true })).toMatchObject({
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
      tasks: [
        { number: '1', text: 'Việc\u200b một' },
        { number: '2', text: '  ' },
        { number: '3', text: 'Việc ba', illustrative: 'yes' },
      ],
    });
    expect(numbered(typed.tasks)).toEqual([
      { number: 1, text: 'Việc một', illustrative: false },
      { number: 2, text: 'Việc ba', illustrative: true },
    ]);
  });

  test('a text of ten thousand letters is refused at its task', () => {
    const tasks = [
      { number: '1', text: 'Việc' },
      { number: '2', text: 'ă'.repeat(10_000) },
    ];
    expect(WriteTasksInput.safeParse({ blocYearId: 'y', tasks }).error?.issues).toMatchObject([
      { path: ['tasks', 1, 'text'], message: 'form.tooLong', maximum: 1000 },
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
