import { describe, expect, test } from 'vitest';
import { turnsFor } from './turns';

/** A piece of work that ends when it is told to. */
function workPiece() {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const told = { begun: false };
  const work = () => {
    told.begun = true;
    return promise;
  };
  return { told, work, end: () => resolve('xong'), fail: () => reject(new Error('hỏng')) };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('files that are looked at in turn', () => {
  test('so many at once; who comes next waits, and whoever is beyond that is told so at once', async () => {
    const enter = turnsFor({ atOnce: 1, waiting: 1 });
    const [first, second] = [workPiece(), workPiece()];
    const one = enter((turn) => turn(first.work));
    const two = enter((turn) => turn(second.work));
    expect(await enter((turn) => turn(async () => 'nữa'))).toEqual({
      ok: false,
      refusal: { code: 'file.busy' },
    });
    await settled();
    expect([first.told.begun, second.told.begun]).toEqual([true, false]);
    first.end();
    expect(await one).toEqual({ ok: true, value: 'xong' });
    await settled();
    expect(second.told.begun).toBe(true);
    second.end();
    await two;
    expect(await enter((turn) => turn(async () => 'nữa'))).toEqual({ ok: true, value: 'nữa' });
  });

  test('a file that is still coming takes a place, and no turn', async () => {
    const enter = turnsFor({ atOnce: 1, waiting: 1 });
    const coming = workPiece();
    const slow = enter(async (turn) => {
      await coming.work();
      return turn(async () => 'chậm');
    });
    expect(await enter((turn) => turn(async () => 'nhanh'))).toEqual({ ok: true, value: 'nhanh' });
    coming.end();
    expect(await slow).toEqual({ ok: true, value: 'chậm' });
  });

  test('work that fails gives its turn and its place back', async () => {
    const enter = turnsFor({ atOnce: 1, waiting: 0 });
    const broken = workPiece();
    const failing = enter((turn) => turn(broken.work));
    broken.fail();
    await expect(failing).rejects.toThrow('hỏng');
    expect(await enter((turn) => turn(async () => 'nữa'))).toEqual({ ok: true, value: 'nữa' });
  });
});
