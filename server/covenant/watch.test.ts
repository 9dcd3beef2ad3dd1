import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../testing/world';
import { readLive } from './live';
import { reopenCovenant } from './reopen';
import { signCovenant } from './sign';
import { openRoom } from './testing';
import { watchCovenant } from './watch';

let world: World;
let version: { versionId: string; sha256: string };
let looks: number;

const pace = { every: 20, beat: 60, life: 5_000 };
const read = async () => {
  looks += 1;
  return readLive(world.store.read, world.plan);
};
const sign = (code: string) =>
  world.do(signCovenant, world.head(code), { ...version, agencyId: world.agency(code).id });

/** The messages of a stream, one after the other, until one fits. */
function follow(stream: ReadableStream<Uint8Array>) {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  return {
    async until(fits: (message: string) => boolean): Promise<string> {
      for (;;) {
        const { value, done } = await reader.read();
        if (done) throw new Error('The stream has ended');
        const message = decoder.decode(value).split('\n\n').find(fits);
        if (message) return message;
      }
    },
    /** Whatever is still told, until the line ends. */
    async end(): Promise<void> {
      while (!(await reader.read()).done);
    },
    leave: () => reader.cancel(),
  };
}

const carries = (part: object) => (message: string) =>
  message.startsWith('data: ') && JSON.stringify({ ...JSON.parse(message.slice(6)), ...part }) === message.slice(6);

beforeEach(async () => {
  world = await openWorld();
  const { versionId, sha256 } = await openRoom(world);
  version = { versionId, sha256 };
  looks = 0;
});
afterEach(() => world.close());

describe('the wall that fills while heads sign', () => {
  test('tells everybody the truth at once, then each signature, from one poller', async () => {
    const [first, second] = [
      follow(watchCovenant(world.plan, read, pace)),
      follow(watchCovenant(world.plan, read, pace)),
    ];
    await Promise.all(
      [first, second].map((screen) => screen.until(carries({ version: 1, signed: [], complete: false }))),
    );
    await sign('TCT');
    const told = await Promise.all(
      [first, second].map((screen) => screen.until(carries({ signed: [world.agency('TCT').id] }))),
    );
    expect(new Set(told).size).toBe(1);
    const before = looks;
    await first.until((message) => message.startsWith(':'));
    expect(looks - before).toBeLessThanOrEqual(8);
    await Promise.all([first.leave(), second.leave()]);
  });

  test('a screen that comes back is told what it missed, also that the text was reopened', async () => {
    const screen = follow(watchCovenant(world.plan, read, pace));
    await screen.until(carries({ signed: [] }));
    await screen.leave();
    await sign('TCT');
    const again = follow(watchCovenant(world.plan, read, pace));
    await again.until(carries({ signed: [world.agency('TCT').id] }));
    await world.do(reopenCovenant, world.head('UBKT'), { blocYearId: world.plan, reason: 'Sửa' });
    const told = await again.until((message) => message.includes('"version":0'));
    expect(JSON.parse(told.slice(6))).toMatchObject({ version: 0, code: '', signed: [], complete: false });
    await again.leave();
  });

  test('nobody watching, nobody asks; and a line ends so that the right is proved again', async () => {
    const screen = follow(watchCovenant(world.plan, read, { ...pace, life: 300 }));
    await screen.until(carries({ signed: [] }));
    await screen.end();
    const after = looks;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(looks).toBeLessThanOrEqual(after + 1);
  });

  test('when the rows cannot be read the line breaks off for all, and the next one begins anew', async () => {
    const broken = follow(watchCovenant(world.plan, () => Promise.reject(new Error('no rows')), pace));
    await expect(broken.until(() => false)).rejects.toThrow('no rows');
    const screen = follow(watchCovenant(world.plan, read, pace));
    await screen.until(carries({ signed: [] }));
    await screen.leave();
  });
});
