import { describe, expect, test } from 'vitest';
import { followTargets } from './follow';

const at = new Date('2022-03-01T00:00:00Z');
const row = (id: string, number: number, text: string, target: string, endedAt: Date | null = null) => {
  return { id, number, text, unit: 'lớp', target, midYearVersion: 2, endedAt };
};
const aim = (number: number, text: string, target: string) => ({ number, text, unit: 'lớp', target });

describe('the targets of a registration follow a text', () => {
  const rows = [row('a', 1, 'Bồi dưỡng', '12'), row('b', 2, 'Sáng kiến', '2')];
  const follow = (before: typeof rows, wanted: ReturnType<typeof aim>[]) => {
    const { live, ended } = followTargets(before, wanted);
    return [
      live.map(({ target, row: kept, version }) => [target.number, kept?.id ?? null, version]),
      ended.map(({ id }) => id),
    ];
  };

  test('as they are, nothing changes', () => {
    expect(follow(rows, rows)).toEqual([
      [
        [1, 'a', 2],
        [2, 'b', 2],
      ],
      [],
    ]);
  });

  test('under another number or with more to reach they are the same, and a form shown before writes over nothing', () => {
    expect(follow(rows, [aim(1, 'Sáng kiến', '3'), aim(2, 'Bồi dưỡng', '12')])).toEqual([
      [
        [1, 'b', 3],
        [2, 'a', 3],
      ],
      [],
    ]);
  });

  test('what is undertaken no more ends, and comes back with what was reported', () => {
    expect(follow(rows, [aim(1, 'Bồi dưỡng', '12')])).toEqual([[[1, 'a', 2]], ['b']]);
    const before = [row('a', 1, 'Bồi dưỡng', '12'), row('b', 2, 'Sáng kiến', '2', at)];
    expect(follow(before, [aim(1, 'Bồi dưỡng', '12'), aim(2, 'Sáng kiến', '2')])).toEqual([
      [
        [1, 'a', 2],
        [2, 'b', 3],
      ],
      [],
    ]);
  });

  test('of two that read alike each goes on once, the one with the same figure first', () => {
    const twice = [row('a', 1, 'Bồi dưỡng', '12'), row('b', 2, 'Bồi dưỡng', '3')];
    expect(follow(twice, [aim(1, 'Bồi dưỡng', '3'), aim(2, 'Bồi dưỡng', '20'), aim(3, 'Bồi dưỡng', '1')])).toEqual([
      [
        [1, 'b', 3],
        [2, 'a', 3],
        [3, null, 3],
      ],
      [],
    ]);
  });

  test('one that stands goes before one that ended', () => {
    const before = [row('old', 1, 'Bồi dưỡng', '12', at), row('now', 1, 'Bồi dưỡng', '12')];
    expect(follow(before, [aim(1, 'Bồi dưỡng', '12')])).toEqual([[[1, 'now', 2]], ['old']]);
  });
});
