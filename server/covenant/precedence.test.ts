import { describe, expect, test, vi } from 'vitest';
import { precedence } from './precedence';

const settled = () => new Promise((resolve) => setImmediate(resolve));

/** A hall with the pages that come to it, and a signature that is written until it is told to end. */
function hallOf({ atOnce = 2, besideWriting = 1, hold = 60_000 }) {
  const door = precedence({ atOnce, besideWriting, hold });
  const drawn: string[] = [];
  const come = (name: string) => ({
    name,
    leave: door.enter().then((leave) => {
      drawn.push(name);
      return leave;
    }),
  });
  return {
    door,
    drawn,
    come: async (...names: readonly string[]) => {
      const pages = names.map(come);
      await settled();
      return pages;
    },
    sign: () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      const written = door.write(() => promise);
      return async () => {
        resolve();
        await written;
        await settled();
      };
    },
  };
}

const leave = async (page: { readonly leave: Promise<() => void> } | undefined) => {
  (await page?.leave)?.();
  await settled();
};

describe('in a hall where all sign at once', () => {
  test('pages are drawn a few at a time, in the order they came', async () => {
    const { come, drawn } = hallOf({ atOnce: 2 });
    const [first, second] = await come('a', 'b', 'c', 'd');
    expect(drawn).toEqual(['a', 'b']);
    await leave(second);
    expect(drawn).toEqual(['a', 'b', 'c']);
    await leave(first);
    expect(drawn).toEqual(['a', 'b', 'c', 'd']);
  });

  test('while a signature is written fewer are, and never none', async () => {
    const { come, drawn, sign } = hallOf({ atOnce: 2, besideWriting: 1 });
    const end = sign();
    const [first] = await come('a', 'b', 'c');
    expect(drawn).toEqual(['a']);
    await leave(first);
    expect(drawn).toEqual(['a', 'b']);
    await end();
    expect(drawn).toEqual(['a', 'b', 'c']);
  });

  test('a signature that could not be written gives way as well', async () => {
    const { come, drawn, door } = hallOf({ atOnce: 1, besideWriting: 0 });
    await expect(door.write(() => Promise.reject(new Error('no line')))).rejects.toThrow('no line');
    await come('a');
    expect(drawn).toEqual(['a']);
  });

  test('a page gives its place back once, however often it says so', async () => {
    const { come, drawn } = hallOf({ atOnce: 1 });
    const [first] = await come('a', 'b', 'c');
    await leave(first);
    await leave(first);
    expect(drawn).toEqual(['a', 'b']);
  });

  test('a page that is never sent gives its place up', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const { come, drawn } = hallOf({ atOnce: 1, hold: 1_000 });
      await come('a', 'b');
      await vi.advanceTimersByTimeAsync(999);
      expect(drawn).toEqual(['a']);
      await vi.advanceTimersByTimeAsync(1);
      await settled();
      expect(drawn).toEqual(['a', 'b']);
    } finally {
      vi.useRealTimers();
    }
  });
});
