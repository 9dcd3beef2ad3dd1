import { eq, inArray, isNull } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { blocs } from '@/db/schema/bloc';
import { plans } from '@/db/schema/plan';
import { scoringOpenings } from '@/db/schema/result';
import { stations } from '@/domain/bloc/stations';
import { mayRead } from '@/domain/rights/may';
import { verifyAudit } from '../audit/verify';
import { findBlocYear, getBlocYear } from '../bloc/queries';
import { saveRegistration } from '../registration/save';
import { readStandings } from '../standing/standing';
import { openWorld, type World } from '../testing/world';
import { findGround } from './ground';
import { foundRehearsal, rehearsalSlug, resetRehearsal } from './rehearsal';
import { at, runIn } from './run';

let world: World;
let first: { blocId: string; review: string; plan: string };
beforeEach(async () => {
  world = await openWorld();
  first = await foundRehearsal(
    runIn(world.store, () => now),
    await findGround(world.store.read),
  );
});
afterEach(() => world.close());

/** Years later: the rehearsal still stands on its morning. */
const now = at('2026-11-23', '09:00');
const rows = () => world.store.read.select().from(blocs).where(eq(blocs.rehearsalOn, '2022-01-10'));
const shown = async () =>
  (await world.store.read.select().from(blocs).where(isNull(blocs.replacedAt))).map(({ slug }) => slug).toSorted();
const presentOf = async (blocYearId: string) => {
  const scope = await getBlocYear(world.store.read, blocYearId, now);
  const standing = (await readStandings(world.store.read, [blocYearId])).get(blocYearId);
  return standing && stations(standing, scope.members.length, scope.on).find(({ state }) => state === 'present')?.key;
};

describe('a rehearsal', () => {
  test('stands on the morning of 10 January 2022, whatever the day: self-scoring open, the plan of 2022 being written', async () => {
    expect(await presentOf(first.review)).toBe('results');
    expect(await presentOf(first.plan)).toBe('plan');
    const scope = await getBlocYear(world.store.read, first.review, now);
    expect(scope).toMatchObject({ on: '2022-01-10', leadingAgencyId: world.agency('UBKT').id });
    expect(mayRead(world.head('BDV'), scope)).toMatchObject({ ok: true });
    expect(mayRead(world.head('BDV'), await getBlocYear(world.store.read, world.review, now))).toMatchObject({
      ok: false,
    });
  });

  test('begun anew is a fresh bloc at the same address; the old one keeps its rows under another', async () => {
    const registration = {
      blocYearId: first.plan,
      agencyId: world.agency('TCT').id,
      targets: [{ text: 'Chỉ tiêu', unit: '%', target: '100', before: '' }],
      titles: [],
    };
    await world.do(saveRegistration, world.officer('TCT'), registration);
    const before = await readStandings(world.store.read, [first.review, first.plan]);
    await resetRehearsal(world.store, world.head('TCT'), rehearsalSlug);

    const fresh = await findBlocYear(world.store.read, rehearsalSlug, 2021, now);
    expect(fresh?.blocId).not.toBe(first.blocId);
    expect(fresh?.bloc).toMatchObject({ slug: rehearsalSlug, replacedAt: null, rehearsalOn: '2022-01-10' });
    expect(await presentOf(fresh?.id ?? '')).toBe('results');
    const plan = await findBlocYear(world.store.read, rehearsalSlug, 2022, now);
    expect((await readStandings(world.store.read, [plan?.id ?? ''])).get(plan?.id ?? '')?.registrations).toEqual([]);

    const old = await findBlocYear(world.store.read, `${rehearsalSlug}-${first.blocId}`, 2021, now);
    expect(old).toMatchObject({ blocId: first.blocId, id: first.review });
    await expect(
      world.do(saveRegistration, world.officer('TCT'), registration),
      'from a page left open',
    ).rejects.toMatchObject({ refusal: { code: 'rehearsal.replaced' } });
    expect(await readStandings(world.store.read, [first.review, first.plan])).toEqual(before);
    expect(await shown()).toEqual(['khoi-dang-tinh', rehearsalSlug]);
    expect((await verifyAudit(world.store.read)).broken).toBeNull();
  });

  test('twice at once is begun anew once: the other is told so, and what it had founded is seen nowhere', async () => {
    const answers = await Promise.allSettled(
      [1, 2].map(() => resetRehearsal(world.store, world.head('TCT'), rehearsalSlug)),
    );
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason] : []))).toMatchObject([
      { refusal: { code: 'rehearsal.alreadyReset' }, forbidden: false },
    ]);
    expect(await shown()).toEqual(['khoi-dang-tinh', rehearsalSlug]);
    expect(await rows()).toHaveLength(3);
  });

  test('again and again works', async () => {
    await resetRehearsal(world.store, world.head('TCT'), rehearsalSlug);
    await resetRehearsal(world.store, world.head('TCT'), rehearsalSlug);
    const seen = await rows();
    expect(seen.filter(({ replacedAt }) => replacedAt !== null)).toHaveLength(2);
    expect(new Set(seen.map(({ slug }) => slug)).size).toBe(3);
  });

  test('is the only thing that can be reset', async () => {
    for (const slug of ['khoi-dang-tinh', 'khoi-khong-co', `${rehearsalSlug} `])
      await expect(resetRehearsal(world.store, world.admin, slug)).rejects.toMatchObject({
        refusal: { code: 'rehearsal.notOne' },
      });
    expect(await world.store.read.$count(blocs)).toBe(2);
    const kept = await world.store.read
      .select()
      .from(plans)
      .where(inArray(plans.blocYearId, [world.plan, first.plan]));
    expect(kept).toHaveLength(2);
    expect(await world.store.read.$count(scoringOpenings)).toBe(1);
  });

  test('that was replaced is not reset by its later address', async () => {
    await resetRehearsal(world.store, world.head('TCT'), rehearsalSlug);
    const later = `${rehearsalSlug}-${first.blocId}`;
    await expect(resetRehearsal(world.store, world.admin, later)).rejects.toMatchObject({
      refusal: { code: 'rehearsal.notOne' },
    });
  });
});
