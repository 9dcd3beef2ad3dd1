import { afterEach, beforeEach, expect, test } from 'vitest';
import { membersOf2022 } from '@/db/sample/agencies';
import { tell } from '@/domain/bulletin/tell';
import { getBlocYear } from '../bloc/queries';
import { closeConference } from '../conference/close';
import { findConference } from '../conference/queries';
import { agree, readThrough, register } from '../covenant/testing';
import { freezeCovenant } from '../covenant/freeze';
import { findVersion } from '../covenant/queries';
import { signCovenant } from '../covenant/sign';
import { systemActor } from '../context';
import { handOver } from '../leadership/testing';
import { adoptPlan } from '../plan/adopt';
import { markIllustrative } from '../sample/mark-illustrative';
import { at } from '../sample/run';
import { vote } from '../submission/testing';
import { openWorld, type World } from '../testing/world';
import { publishBulletin } from './publish';
import { findBulletin, listBulletins, readBulletinFacts } from './queries';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const evening = at('2022-01-10', '18:00');
const year = () => ({ blocYearId: world.review });

async function told() {
  const scope = await getBlocYear(world.store.read, world.review, evening);
  const conference = await findConference(world.store.read, scope);
  if (!conference) throw new Error('There was no conference');
  return tell(await readBulletinFacts(world.store.read, scope, conference, evening));
}

test('the conference of 10 January 2022 is told from its data, and nothing made up is told', async () => {
  await vote(world);
  await world.do(adoptPlan, world.secretary('UBKT'), { blocYearId: world.plan });
  await handOver(world);
  const statements = await told();
  expect(statements).toMatchObject([
    { kind: 'held', heldOn: '2022-01-10', session: 'afternoon', place: 'thành phố Điện Biên Phủ' },
    { kind: 'reviewed', year: 2021 },
    { kind: 'tasks', year: 2022, count: 6 },
    { kind: 'proposed', to: 'Ủy ban nhân dân tỉnh Điện Biên', form: 'Bằng khen của Ủy ban nhân dân tỉnh', count: 7 },
    { kind: 'acclaimed', role: 'leader', agency: 'Trường Chính trị tỉnh', votes: { for: 8, of: 9 } },
    { kind: 'acclaimed', role: 'deputy', agency: 'Báo Điện Biên Phủ', votes: { for: 7, of: 9 } },
    { kind: 'handedOver', from: 'Cơ quan Ủy ban Kiểm tra Tỉnh ủy', to: 'Trường Chính trị tỉnh', on: '2022-01-10' },
  ]);
  const tasks = statements.find((statement) => statement.kind === 'tasks');
  expect(tasks?.told).toHaveLength(4);

  await world.do(markIllustrative, systemActor, { ...year(), facts: ['nominees', 'leadershipVotes'] });
  expect(await told()).toMatchObject([{}, {}, {}, { count: 7, agencies: null }, { votes: null }, { votes: null }, {}]);
});

test('the covenant is told once every member has signed, without a count that is made up', async () => {
  await vote(world);
  await world.do(adoptPlan, world.secretary('UBKT'), { blocYearId: world.plan });
  for (const code of membersOf2022) await register(world, code);
  await agree(world, ...membersOf2022);
  await world.do(freezeCovenant, world.secretary('UBKT'), { blocYearId: world.plan });
  expect((await told()).some(({ kind }) => kind === 'covenant')).toBe(false);
  const version = await findVersion(world.store.read, await getBlocYear(world.store.read, world.plan, evening));
  const text = { versionId: version?.id ?? '', sha256: version?.sha256 ?? '' };
  for (const code of membersOf2022) {
    await readThrough(world, world.head(code), code, text.versionId);
    await world.do(signCovenant, world.head(code), { ...text, agencyId: world.agency(code).id });
  }
  // The members of the sample are made up, so their number is not told.
  expect((await told()).at(-1)).toEqual({ kind: 'covenant', year: 2022, count: null });
});

test('it is published by the keeper, once, after the conference is closed', async () => {
  await vote(world);
  const keeper = world.secretary('UBKT');
  await expect(world.do(publishBulletin, keeper, year())).rejects.toMatchObject({
    refusal: { code: 'bulletin.conferenceOpen' },
  });
  await world.do(closeConference, keeper, year());
  for (const actor of [world.officer('UBKT'), world.head('TCT'), world.stranger, world.provincial])
    await expect(world.do(publishBulletin, actor, year())).rejects.toMatchObject({ forbidden: true });
  expect(await listBulletins(world.store.read)).toEqual([]);
  await world.do(publishBulletin, keeper, year());
  await expect(world.do(publishBulletin, keeper, year())).rejects.toMatchObject({
    refusal: { code: 'bulletin.alreadyPublished' },
  });
  const scope = await getBlocYear(world.store.read, world.review, evening);
  expect(await findBulletin(world.store.read, scope)).toMatchObject({ publishedOn: '2022-01-10' });
  expect(await listBulletins(world.store.read)).toMatchObject([
    { slug: 'khoi-dang-tinh', year: 2021, heldOn: '2022-01-10' },
  ]);
});
