import type { Store } from '@/db/client';
import { installation } from '@/db/schema/installation';
import { systemActor, type Context } from '../context';
import { addDays, dayOf } from '@/domain/shared/dates';
import { invite } from '../person/invite';
import { foundDepartments } from './departments-bloc';
import { layGround } from './ground';
import { giveSampleMandate } from './mandate';
import { foundRehearsal } from './rehearsal';
import { at, runIn } from './run';
import { walkTheArticle } from './years-2021-2022';
import { walkBetween } from './years-2023-2025';
import { walkToday } from './years-2025-2026';

/** Writes the whole sample into an empty, migrated database, by the verbs people use. */
export async function seedSample(store: Store, now: Date = new Date()): Promise<void> {
  const run = runIn(store, () => now);
  const ground = await layGround(store, run);
  const bloc = await walkTheArticle(store, run, ground);
  const review = await walkBetween(store, run, ground, bloc);
  await walkToday(store, run, ground, { blocId: bloc.blocId, review }, now);
  await foundDepartments(run, ground, now);
  await foundRehearsal(run, ground);
  await run(invite, ground.admin, { personId: ground.officer('BPTTH').personId ?? '' }, at(addDays(dayOf(now), -3)));
  await giveSampleMandate(run, ground, now);
  await run(markAsSample, systemActor, null);
}

/** The last row of the seed: a sample without it was interrupted and is not served. */
async function markAsSample({ tx, now, record }: Context): Promise<void> {
  await tx.insert(installation).values({ id: 'this', kind: 'sample', createdAt: now });
  await record({ action: 'sample.seeded', subjectId: 'this', scope: null });
}
