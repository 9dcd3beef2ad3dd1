import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPoints, formatWeight } from '@/lib/format';
import { WriteTasksInput } from './input';
import { parseWeight, weightFaults } from './weight';
import { sayingOfIndicator, sayingOfTask } from './write';

const codes = (weights: readonly (number | null)[]) => weightFaults(weights).map(({ code }) => code);

describe('a weight', () => {
  test.each([
    ['25', 2500],
    ['12,5', 1250],
    ['12.50 %', 1250],
    ['33,33', 3333],
    ['100%', 10_000],
    ['', null],
  ])('%s is %o hundredths of a percent', (typed, weight) => {
    expect(parseWeight(typed)).toEqual({ ok: true, value: weight });
  });

  test.each(['0', '0,00', '100,01', '-5', '12,345', 'mười', '1.000', '5,5,5'])('%s is refused', (typed) => {
    expect(parseWeight(typed)).toMatchObject({ refusal: { code: 'plan.notAWeight' } });
  });

  test('is read again as it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (weight) => {
        expect(parseWeight(formatPoints(weight))).toEqual({ ok: true, value: weight });
        expect(parseWeight(formatWeight(weight))).toEqual({ ok: true, value: weight });
      }),
    );
  });
});

describe('the weights of a year', () => {
  test('are none, or of every indicator and together exactly 100%', () => {
    expect(codes([])).toEqual([]);
    expect(codes([null, null])).toEqual([]);
    expect(codes([3333, 3333, 3334])).toEqual([]);
    expect(codes([5000, null, 5000])).toEqual(['plan.weightsPartly']);
    expect(weightFaults([5000, 4999])).toEqual([
      { code: 'plan.weightsUnder', params: { sumCenti: 9999, missingCenti: 1 } },
    ]);
    expect(codes([9000, null, 2000])).toEqual(['plan.weightsPartly', 'plan.weightsOver']);
  });

  test('in any parts of a whole are in order, and a hundredth more or less is not', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 9_999 }), { minLength: 1, maxLength: 12 }), (cuts) => {
        const edges = [0, ...cuts.toSorted((a, b) => a - b), 10_000];
        const parts = edges.slice(1).map((edge, i) => edge - (edges[i] ?? 0));
        expect(codes(parts)).toEqual([]);
        const [first = 0, ...rest] = parts;
        expect(codes([first + 1, ...rest])).toEqual(['plan.weightsOver']);
        if (first > 1) expect(codes([first - 1, ...rest])).toEqual(['plan.weightsUnder']);
      }),
    );
  });
});

describe('an indicator as it is typed', () => {
  const issues = (indicator: object, text = 'Việc') =>
    WriteTasksInput.safeParse({
      blocYearId: 'y',
      tasks: { a: { text, indicators: { new0: indicator } } },
    }).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

  test.each([
    [{ text: 'Sáng kiến', target: '2', unit: '' }, 'tasks.a.indicators.new0.unit: plan.noUnit'],
    [{ text: '', target: '2', unit: 'bài' }, 'tasks.a.indicators.new0.text: form.required'],
    [{ text: 'Sáng kiến', target: '', unit: 'bài' }, 'tasks.a.indicators.new0.target: form.required'],
    [{ text: 'Sáng kiến', target: '2', unit: 'bài', weight: '101' }, 'tasks.a.indicators.new0.weight: plan.notAWeight'],
  ])('%o is refused at its own box', (indicator, issue) => {
    expect(issues(indicator)).toEqual([issue]);
  });

  test('comes back from its form saying what it said, also where nothing is known of the year before', () => {
    for (const before of ['', '1'])
      for (const weight of [null, 3333]) {
        const row = { text: 'Sáng kiến', target: '2', unit: 'sáng kiến', before, weight };
        const was = sayingOfIndicator(row);
        const typed = { ...row, weight: weight === null ? '' : formatPoints(weight), was };
        const tasks = {
          a: { text: 'Việc', was: sayingOfTask({ text: 'Việc', illustrative: true }), indicators: { b: typed } },
        };
        const [task] = WriteTasksInput.parse({ blocYearId: 'y', tasks }).tasks;
        expect(task?.was).toBe('* Việc');
        expect(task?.indicators).toEqual([{ key: 'b', was, row }]);
      }
  });

  test('needs a task, and a row left empty is none', () => {
    expect(issues({ text: 'Sáng kiến', target: '2', unit: 'bài' }, '')).toEqual([
      'tasks.a.text: plan.indicatorWithoutTask',
    ]);
    expect(issues({ text: ' ', target: '', unit: '', weight: '' })).toBeUndefined();
  });
});
