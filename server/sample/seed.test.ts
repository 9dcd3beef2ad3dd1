import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { openTestStore } from '@/db/testing';
import { blocs } from '@/db/schema/bloc';
import { verifyAudit } from '../audit/verify';
import { findBlocYear } from '../bloc/queries';
import { publishedRanking } from '../result/queries';
import { at } from './run';
import { seedSample } from './seed';

test('the sample is written by verbs alone, its ranking of 2021 is that of the demo year and its audit chains hold', async () => {
  const store = await openTestStore();
  const now = at('2026-11-23', '09:00');
  await seedSample(store, now);
  const scope = await findBlocYear(store.read, 'khoi-dang-tinh', 2021, now);
  const ranking = scope && (await publishedRanking(store.read, scope));
  expect(ranking?.map(({ totalCenti }) => totalCenti)).toEqual([9600, 9450, 9300, 9250, 9200, 9100, 9050, 8650, 8450]);
  expect(scope?.leadingAgencyId).toBe(scope?.members.find(({ code }) => code === 'TCT')?.agencyId);
  expect(await store.read.select({ slug: blocs.slug }).from(blocs).where(eq(blocs.slug, 'khoi-dang-tinh-dien-tap'))).toHaveLength(1);
  expect((await verifyAudit(store.read)).broken).toBeNull();
  await store.close();
}, 60_000);
