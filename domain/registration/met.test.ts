import { expect, test } from 'vitest';
import { targetsTold } from './met';

test('what can be compared is counted, and the rest is left to whoever reads', () => {
  expect(
    targetsTold([
      { unit: '%', target: '95', result: '96' },
      { unit: 'báo cáo', target: '12', result: '12' },
      { unit: 'báo cáo', target: '12', result: '11' },
      { unit: '', target: 'Tốt', result: 'Tốt' },
      { unit: 'báo cáo', target: '12', result: null },
    ]),
  ).toEqual({ all: 5, told: 4, met: 2, exceeded: 1 });
  expect(targetsTold([])).toEqual({ all: 0, told: 0, met: 0, exceeded: 0 });
});
