import { describe, expect, test } from 'vitest';
import type { CovenantLive } from '@/domain/covenant/live';
import { followLive, type LineState, type Stream } from './follow-live';

const live = (version: number): CovenantLive => ({
  version,
  code: '4F9A-11C2-77B0',
  stage: 'open',
  called: null,
  signed: [],
  reading: [],
  present: [],
  complete: false,
});

/** A browser of a test's own: its streams, what is asked and answered by hand, and a clock that is wound by hand. */
function follow() {
  const streams: (Stream & { readyState: number })[] = [];
  const asked: { answer: (response: Response) => void; fail: () => void; aborted: () => boolean }[] = [];
  const waiting: (() => void)[] = [];
  const learned: number[] = [];
  const states: LineState[] = [];
  const letGo = followLive(
    '/live',
    { learn: ({ version }) => learned.push(version), say: (state) => states.push(state) },
    {
      open: () => {
        const stream = {
          readyState: 1,
          onmessage: null,
          onerror: null,
          close() {
            stream.readyState = 2;
          },
        };
        streams.push(stream);
        return stream;
      },
      ask: (_address, signal) =>
        new Promise((resolve, reject) => {
          asked.push({ answer: resolve, fail: () => reject(new TypeError('cut')), aborted: () => signal.aborted });
        }),
      later: (work) => {
        waiting.push(work);
        return () => waiting.splice(waiting.indexOf(work), 1);
      },
    },
  );
  const stream = () => streams.at(-1);
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  return {
    streams,
    asked,
    waiting,
    learned,
    states,
    letGo,
    tell: (version: number) =>
      stream()?.onmessage?.(new MessageEvent('message', { data: JSON.stringify(live(version)) })),
    cut: (forGood = false) => {
      const one = stream();
      if (one && forGood) one.readyState = 2;
      one?.onerror?.(new Event('error'));
    },
    answer: async (response: Response) => {
      asked.at(-1)?.answer(response);
      await settled();
    },
    fail: async () => {
      asked.at(-1)?.fail();
      await settled();
    },
    tick: () => waiting.splice(0).forEach((work) => work()),
  };
}

describe('following the signing', () => {
  test('what the stream tells is learned', () => {
    const { tell, learned, states } = follow();
    tell(1);
    tell(2);
    expect([learned, states]).toEqual([
      [1, 2],
      ['held', 'held'],
    ]);
  });

  test('while the stream does not come through it is asked, and after a refused one listened to again', async () => {
    const { cut, answer, learned, streams, asked, tick } = follow();
    cut(true);
    await answer(Response.json(live(3)));
    expect(learned).toEqual([3]);
    expect(streams).toHaveLength(2);
    tick();
    expect(asked).toHaveLength(2);
  });

  test('a server that is down, or no line at all, is asked again and again', async () => {
    const { cut, answer, fail, states, asked, tick } = follow();
    cut();
    await answer(new Response(null, { status: 503 }));
    tick();
    await fail();
    tick();
    expect(asked).toHaveLength(3);
    expect(states).toEqual(['lost', 'lost']);
  });

  test.each([401, 403, 404])('who may no longer ask is told so, and asks no more: %i', async (status) => {
    const { cut, answer, states, asked, waiting, streams, tick } = follow();
    cut(true);
    await answer(new Response(null, { status }));
    expect([states, waiting]).toEqual([['over'], []]);
    cut();
    tick();
    expect([asked.length, streams.length, streams[0]?.readyState]).toEqual([1, 1, 2]);
  });

  test('an answer that comes after the page was left is not heard, and begins nothing anew', async () => {
    const { cut, letGo, answer, learned, states, streams, waiting, asked } = follow();
    cut(true);
    letGo();
    await answer(Response.json(live(9)));
    expect([learned, states, streams.length, waiting.length, asked[0]?.aborted()]).toEqual([[], [], 1, 0, true]);
  });

  test('an answer that was overtaken by the stream is not heard', async () => {
    const { cut, tell, answer, learned, waiting } = follow();
    cut();
    tell(5);
    await answer(Response.json(live(4)));
    expect([learned, waiting]).toEqual([[5], []]);
  });
});
