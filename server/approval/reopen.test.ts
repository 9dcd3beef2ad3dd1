import { afterAll, beforeAll, expect, test } from 'vitest';
import { charter, criteria } from '@/db/sample/rules';
import { charterDefaults } from '@/domain/charter/defaults';
import { getBlocYear } from '../bloc/queries';
import { adoptCharter } from '../charter/adopt';
import { adoptDraft } from '../charter/adopt-draft';
import { draftCharter } from '../charter/draft';
import { charterHash } from '../charter/queries';
import { saveCharter } from '../charter/save';
import { findVersion } from '../covenant/queries';
import { reopenCovenant } from '../covenant/reopen';
import { freezeReady } from '../covenant/testing';
import { adoptCriteria } from '../criteria/adopt';
import { foundUnruled } from '../sample/rehearsal';
import { getStanding } from '../standing/standing';
import { openWorld, type World } from '../testing/world';
import { askApproval } from './ask';
import { giveApproval } from './give';

let world: World;
beforeAll(async () => {
  const opened = await openWorld();
  const bloc = await foundUnruled(opened.do, opened.stage.ground, 'khoi-hai-nguoi-duyet');
  world = { ...opened, ...bloc, stage: { ...opened.stage, ...bloc } };
  const keeper = world.secretary('UBKT');
  await world.do(adoptCharter, keeper, { blocYearId: bloc.review, ...charter });
  await world.do(adoptCriteria, keeper, { blocYearId: bloc.review, ...criteria });
  const blocYearId = bloc.plan;
  const rules = { ...charterDefaults, secondApprovers: true };
  await world.do(draftCharter, keeper, { blocYearId, from: 'defaults' });
  await world.do(saveCharter, keeper, { blocYearId, rules, tieRows: [0, 1, 2] });
  await approve('charter.adopted', charterHash(rules));
  const paper = { number: '03-QC/KTĐ', adoptedOn: '2022-01-10', meeting: 'Hội nghị khối' };
  await world.do(adoptDraft, keeper, { blocYearId, ...paper, seen: charterHash(rules) });
  await freezeReady(world);
});
afterAll(() => world.close());

async function approve(act: 'charter.adopted' | 'covenant.reopened', seen: string): Promise<void> {
  const awaited = async () => (await getStanding(world.store.read, { id: world.plan })).approvals.map((one) => one.act);
  await world.do(askApproval, world.head('UBKT'), { blocYearId: world.plan, act, reason: 'Khối đã thống nhất' });
  expect(await awaited(), 'it waits on the desks of those who may give it').toEqual([act]);
  await world.do(giveApproval, world.head('TCT'), { blocYearId: world.plan, act, seen });
  expect(await awaited()).toEqual([]);
}

test("the text of the covenant is reopened with a second head's word, asked for and given on that very text", async () => {
  const reopen = () =>
    world.do(reopenCovenant, world.head('UBKT'), { blocYearId: world.plan, reason: 'Sai chỉ tiêu của một cơ quan' });
  await expect(reopen()).rejects.toMatchObject({ refusal: { code: 'approval.notAsked' } });
  const scope = await getBlocYear(world.store.read, world.plan, new Date('2022-01-10T08:00:00Z'));
  const version = await findVersion(world.store.read, scope);
  await approve('covenant.reopened', version?.sha256 ?? '');
  expect(await reopen()).toEqual({ version: 1 });
  expect(await findVersion(world.store.read, scope)).toBeNull();
  await expect(
    world.do(askApproval, world.head('UBKT'), { blocYearId: world.plan, act: 'covenant.reopened', reason: 'Lần nữa' }),
  ).rejects.toMatchObject({ refusal: { code: 'approval.nothing' } });
});
