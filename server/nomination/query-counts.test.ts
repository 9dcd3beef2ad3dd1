import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Reader } from '@/db/client';
import { charters } from '@/db/schema/charter';
import type { SaveNominationInput } from '@/domain/nomination/input';
import type { ActorFacts } from '@/domain/person/actor';
import { askApproval } from '../approval/ask';
import { getBlocYear, type BlocYearScope } from '../bloc/queries';
import { countingReader } from '../bloc/testing';
import { declareConflict } from '../conflict/declare';
import { remarkOn } from '../discussion/remark';
import { recordIndividual } from '../individual/record';
import { at } from '../sample/run';
import { openWorld, type World } from '../testing/world';
import { consolidateOpinions } from './consolidate';
import { giveOpinion } from './give-opinion';
import { putToBallot } from './put-to-ballot';
import { publishYear } from './ranked-year';
import { readBooklet } from './read-booklet';
import { readCase } from './read-case';
import { readComparison } from './read-comparison';
import { readGroups } from './read-groups';
import { readNominations } from './read-list';
import { readQueue } from './read-queue';
import { returnNomination } from './return';
import { saveNomination } from './save';
import { sentCase } from './sent-case';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await publishYear(world);
});
afterAll(() => world.close());

type Read = (read: Reader, scope: BlocYearScope, actor: ActorFacts) => Promise<number>;

/** What stands behind each page, answering how many nominations were found. */
const pages: Readonly<Record<string, Read>> = {
  list: async (...asked) => (await readNominations(...asked)).rows.length,
  queue: async (...asked) => (await readQueue(...asked))?.rows.length ?? 0,
  comparison: async (...asked) => (await readComparison(...asked)).rows.length,
  booklet: async (...asked) => (await readBooklet(...asked)).length,
  groups: async (...asked) => (await readGroups(...asked))?.forms.flatMap(({ rows }) => rows).length ?? 0,
  case: async (...asked) => {
    const found = await readCase(...asked, '1');
    return found?.is === 'shown' ? (found.shown.progress?.asked ?? 0) : 0;
  },
};

/** Of each page and reader how many nominations it found, and by how many queries. */
async function counted() {
  const scope = await getBlocYear(world.store.read, world.review, at('2022-01-10', '14:00'));
  const actors = { leader: world.head('UBKT'), head: world.head('BDV'), secretary: world.secretary('UBKT') };
  const found: Record<string, number> = {};
  const queries: Record<string, number> = {};
  for (const [page, read] of Object.entries(pages))
    for (const [reader, actor] of Object.entries(actors)) {
      const counting = countingReader(world.store.read);
      found[`${page} for ${reader}`] = await read(counting.reader, scope, actor);
      queries[`${page} for ${reader}`] = counting.queries();
    }
  return { found, queries };
}

const agree = { recommendation: 'agree', remark: '' } as const;
const summed = { recommendation: 'agree', text: 'Các cơ quan đồng ý.' } as const;
const concerned = { kind: 'relative', reason: 'Người thân' } as const;

/** A nomination with all that may hang on one: opinions, a remark, what was summed up, somebody who stepped back. */
async function talkedOver(code: string, formCode?: string) {
  const one = formCode === undefined ? await sentCase(world, code) : await sentCase(world, code, formCode, 'leading');
  for (const giver of ['BDV', 'BNC'].filter((other) => other !== code))
    await world.do(giveOpinion, world.head(giver), { ...one, ...agree });
  await world.do(remarkOn, world.head('BDV'), { ...one, text: 'Số liệu cần đối chiếu.' });
  await world.do(consolidateOpinions, world.secretary('UBKT'), { ...one, ...summed });
  await world.do(declareConflict, world.head('TCT'), { ...one, ...concerned });
  return one;
}

const yearly = (formCode: string) =>
  ({ formCode, groundCode: 'yearly', achievement: 'Hoàn thành xuất sắc nhiệm vụ.' }) as const;

/** A draft for a person of an agency. */
async function draftForPerson(code: string, birthYear: number) {
  const of = { blocYearId: world.review, agencyId: world.agency(code).id };
  const { individualId } = await world.do(recordIndividual, world.officer(code), {
    ...of,
    unitId: null,
    name: 'Chuyên viên',
    birthYear,
    post: 'Chuyên viên',
    woman: false,
    leads: false,
    informedOn: '2022-01-05',
  });
  const draft: SaveNominationInput = {
    ...of,
    ...yearly('EMU_FIGHTER_BASE'),
    subject: { kind: 'individual', individualId },
  };
  await world.do(saveNomination, world.officer(code), draft);
}

/** A nomination above the quota, for whose sending a second head is asked. */
async function asksAboveQuota(code: string) {
  const of = { blocYearId: world.review, agencyId: world.agency(code).id };
  const draft: SaveNominationInput = { ...of, ...yearly('EXCELLENT_COLLECTIVE') };
  const { nominationId } = await world.do(saveNomination, world.officer(code), draft);
  const input = { blocYearId: world.review, nominationId, act: 'nomination.overQuota', reason: 'Xứng đáng' } as const;
  await world.do(askApproval, world.head(code), input);
}

test('no page of the nominations asks more of the database for many than for few', async () => {
  await world.store.transaction((tx) =>
    tx
      .update(charters)
      .set({ secondApprovers: true, quotas: { EXCELLENT_COLLECTIVE: { kind: 'count', most: 0 } } })
      .where(eq(charters.blocYearId, world.review)),
  );
  const leader = world.head('UBKT');
  await talkedOver('BTC');
  await world.do(returnNomination, leader, { ...(await talkedOver('BTG')), reason: 'Thiếu số liệu' });
  await world.do(putToBallot, leader, await talkedOver('DUK'));
  await draftForPerson('BTC', 1980);
  await asksAboveQuota('BTC');
  const few = await counted();

  await talkedOver('BTC', 'PROV_FLAG');
  await talkedOver('VPTU');
  await talkedOver('VPTU', 'PROV_FLAG');
  await world.do(returnNomination, leader, { ...(await talkedOver('BTG', 'PROV_FLAG')), reason: 'Thiếu số liệu' });
  await world.do(putToBallot, leader, await talkedOver('BNC'));
  await draftForPerson('BTC', 1981);
  await draftForPerson('VPTU', 1982);
  await asksAboveQuota('BTG');
  await asksAboveQuota('VPTU');
  const many = await counted();

  const before = Object.entries(few.found).filter(([, found]) => found > 0);
  expect(before.length).toBeGreaterThan(0);
  expect(before.filter(([page, found]) => !((many.found[page] ?? 0) > found))).toEqual([]);
  expect(many.queries).toEqual(few.queries);
}, 60_000);
