import { describe, expect, test } from 'vitest';
import type { Reader } from '@/db/client';
import { remembers } from './remembered';

/** Counts what is read; the answer tells how often. */
function book(bound?: number) {
  const read: string[][] = [];
  const load = async (_reader: Reader, ids: readonly string[]) => {
    read.push([...ids]);
    return new Map(ids.filter((id) => id !== 'nobody').map((id) => [id, `${id} ${read.length}`]));
  };
  return { read, ask: remembers(load, bound) };
}

const store = () => ({}) as Reader;
const under = (head: string, ...ids: readonly string[]) => ids.map((id) => ({ id, head }));

describe('what is remembered', () => {
  test('under the same head it is read once, and in one query with what else is missing', async () => {
    const { read, ask } = book();
    const reader = store();
    await ask(reader, under('one', 'a'));
    expect(await ask(reader, under('one', 'a', 'b', 'c'))).toEqual(
      new Map(Object.entries({ a: 'a 1', b: 'b 2', c: 'c 2' })),
    );
    expect(read).toEqual([['a'], ['b', 'c']]);
  });

  test('under another head it is read again', async () => {
    const { ask } = book();
    const reader = store();
    await ask(reader, under('one', 'a'));
    expect((await ask(reader, under('two', 'a'))).get('a')).toBe('a 2');
  });

  test('another database has a memory of its own', async () => {
    const { ask } = book();
    await ask(store(), under('one', 'a'));
    expect((await ask(store(), under('one', 'a'))).get('a')).toBe('a 2');
  });

  test('those who ask while it is being read wait for the same answer', async () => {
    const { read, ask } = book();
    const reader = store();
    const both = await Promise.all([ask(reader, under('one', 'a')), ask(reader, under('one', 'a'))]);
    expect(both.map((known) => known.get('a'))).toEqual(['a 1', 'a 1']);
    expect(read).toHaveLength(1);
  });

  test('of one thing there is one reading at a time: who comes meanwhile, under whatever head, shares the next one', async () => {
    const begun: (() => void)[] = [];
    let times = 0;
    const ask = remembers(async (_reader, ids) => {
      const nth = (times += 1);
      await new Promise<void>((resolve) => begun.push(resolve));
      return new Map(ids.map((id) => [id, nth]));
    });
    const reader = store();
    const first = ask(reader, under('one', 'a'));
    const others = ['two', 'three', 'four'].map((head) => ask(reader, under(head, 'a')));
    begun[0]?.();
    expect((await first).get('a')).toBe(1);
    // The next has begun: who comes now under its head waits for it, under another head for the one after it.
    const same = ask(reader, under('four', 'a'));
    const later = ask(reader, under('five', 'a'));
    begun[1]?.();
    expect((await Promise.all([...others, same])).map((known) => known.get('a'))).toEqual([2, 2, 2, 2]);
    await expect.poll(() => begun.length).toBe(3);
    begun[2]?.();
    expect((await later).get('a')).toBe(3);
    expect(times).toBe(3);
  });

  test('a reading that fails does not keep the next one from being read', async () => {
    let times = 0;
    const ask = remembers(async (_reader, ids) => {
      times += 1;
      if (times === 1) throw new Error('no line');
      return new Map(ids.map((id) => [id, 'read']));
    });
    const reader = store();
    const [first, second] = await Promise.allSettled([ask(reader, under('one', 'a')), ask(reader, under('two', 'a'))]);
    expect(first?.status).toBe('rejected');
    expect(second).toMatchObject({ status: 'fulfilled', value: new Map([['a', 'read']]) });
  });

  test('what the database does not know is not in the answer', async () => {
    expect(await book().ask(store(), under('one', 'nobody'))).toEqual(new Map());
  });

  test('a failure reaches all who asked and is forgotten', async () => {
    let fails = true;
    const ask = remembers(async (_reader, ids) => {
      if (fails) throw new Error('no line');
      return new Map(ids.map((id) => [id, 'read']));
    });
    const reader = store();
    const asked = [ask(reader, under('one', 'a', 'b')), ask(reader, under('one', 'a'))];
    expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    fails = false;
    expect((await ask(reader, under('one', 'a'))).get('a')).toBe('read');
  });

  test('beyond its bound, what was asked for least recently is forgotten', async () => {
    const { read, ask } = book(2);
    const reader = store();
    await ask(reader, under('one', 'a'));
    await ask(reader, under('one', 'b'));
    await ask(reader, under('one', 'a'));
    await ask(reader, under('one', 'c'));
    await ask(reader, under('one', 'a', 'b'));
    expect(read).toEqual([['a'], ['b'], ['c'], ['b']]);
  });

  test('more than its bound at once is answered all the same', async () => {
    expect([...(await book(2).ask(store(), under('one', 'a', 'b', 'c'))).keys()]).toEqual(['a', 'b', 'c']);
  });
});
