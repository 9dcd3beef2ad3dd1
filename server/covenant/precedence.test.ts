import { describe, expect, test, vi } from 'vitest';
import { precedence } from './precedence';

/** Work that ends when it is told to, and tells when it began. */
function work(told: string[], name: string) {
  const { promise, resolve } = Promise.withResolvers<void>();
  const begin = async () => {
    told.push(name);
    await promise;
  };
  return { begin, end: resolve };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('in a hall where all sign at once', () => {
  test('pages are read a few at a time, and none while a signature is written', async () => {
    const told: string[] = [];
    const door = precedence({ atOnce: 2, patience: 60_000 });
    const pages = ['a', 'b', 'c'].map((name) => work(told, name));
    const signature = work(told, 'signature');
    const read = pages.map((page) => door.read(page.begin));
    await settled();
    expect(told).toEqual(['a', 'b']);
    const written = door.write(signature.begin);
    pages[0]?.end();
    await read[0];
    await settled();
    expect(told).toEqual(['a', 'b', 'signature']);
    signature.end();
    await written;
    await settled();
    expect(told).toEqual(['a', 'b', 'signature', 'c']);
    for (const page of pages) page.end();
    await Promise.all(read);
  });

  test('pages that have waited long enough are still read a few at a time', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const told: string[] = [];
      const door = precedence({ atOnce: 2, patience: 3_000 });
      const signature = work(told, 'signature');
      const pages = ['a', 'b', 'c'].map((name) => work(told, name));
      const written = door.write(signature.begin);
      const read = pages.map((page) => door.read(page.begin));
      await vi.advanceTimersByTimeAsync(3_000);
      expect(told).toEqual(['signature', 'a', 'b']);
      pages[0]?.end();
      await read[0];
      await settled();
      expect(told).toEqual(['signature', 'a', 'b', 'c']);
      for (const one of [signature, ...pages]) one.end();
      await Promise.all([written, ...read]);
    } finally {
      vi.useRealTimers();
    }
  });

  test('what fails gives its place back', async () => {
    const told: string[] = [];
    const door = precedence({ atOnce: 1, patience: 60_000 });
    const fails = () => Promise.reject(new Error('no line'));
    await expect(door.write(fails)).rejects.toThrow('no line');
    await expect(door.read(fails)).rejects.toThrow('no line');
    const page = work(told, 'page');
    page.end();
    await door.read(page.begin);
    expect(told).toEqual(['page']);
  });

  test('a page that has waited long enough is read all the same', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const told: string[] = [];
      const door = precedence({ atOnce: 1, patience: 3_000 });
      const [signature, page, later] = ['signature', 'page', 'later'].map((name) => work(told, name));
      if (!signature || !page || !later) throw new Error('Three works');
      const written = door.write(signature.begin);
      const read = [door.read(page.begin)];
      await vi.advanceTimersByTimeAsync(2_999);
      expect(told).toEqual(['signature']);
      await vi.advanceTimersByTimeAsync(1);
      expect(told).toEqual(['signature', 'page']);
      read.push(door.read(later.begin));
      for (const one of [signature, page]) one.end();
      await written;
      await read[0];
      later.end();
      await Promise.all(read);
      expect(told).toEqual(['signature', 'page', 'later']);
    } finally {
      vi.useRealTimers();
    }
  });
});
