import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getBlocYear } from '../bloc/queries';
import { declareConflict } from '../conflict/declare';
import { consolidateOpinions } from '../nomination/consolidate';
import { giveOpinion } from '../nomination/give-opinion';
import { putToBallot } from '../nomination/put-to-ballot';
import { findConsolidated } from '../nomination/queries';
import { publishYear } from '../nomination/ranked-year';
import { sentCase } from '../nomination/sent-case';
import { openWorld, type World } from '../testing/world';
import { listRemarks } from './queries';
import { remarkOn } from './remark';
import { withdrawRemark } from './withdraw';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await publishYear(world);
});
afterAll(() => world.close());

const scope = () => getBlocYear(world.store.read, world.review, new Date('2022-01-10T07:00:00Z'));
const agree = { recommendation: 'agree', remark: '' } as const;
const refused = (code: string) => ({ refusal: { code }, forbidden: true });
const text = 'Số liệu mục II.3 cần đối chiếu với báo cáo của cấp trên.';

describe('the discussion', () => {
  test('opens to a head once its opinion is given; what is taken back is read no more', async () => {
    const input = await sentCase(world, 'BTC');
    const early = world.do(remarkOn, world.head('TCT'), { ...input, text });
    await expect(early).rejects.toMatchObject(refused('nomination.ownOpinionFirst'));
    await world.do(giveOpinion, world.head('TCT'), { ...input, ...agree });
    const { remarkId } = await world.do(remarkOn, world.head('TCT'), { ...input, text });
    expect(await listRemarks(world.store.read, await scope(), input.nominationId)).toMatchObject([
      { agencyName: world.agency('TCT').name, text },
    ]);
    await world.do(giveOpinion, world.head('VPTU'), { ...input, ...agree });
    const others = world.do(withdrawRemark, world.head('VPTU'), { ...input, remarkId });
    await expect(others).rejects.toMatchObject(refused('discussion.notYours'));
    await world.do(withdrawRemark, world.head('TCT'), { ...input, remarkId });
    expect(await listRemarks(world.store.read, await scope(), input.nominationId)).toEqual([]);
    const twice = world.do(withdrawRemark, world.head('TCT'), { ...input, remarkId });
    await expect(twice).rejects.toMatchObject(refused('discussion.notYours'));
  });

  test('is closed to the nominee, to officers and to who is concerned', async () => {
    const input = await sentCase(world, 'VPTU');
    await expect(world.do(remarkOn, world.head('VPTU'), { ...input, text })).rejects.toMatchObject(
      refused('rights.ownAgencyClosed'),
    );
    await expect(world.do(remarkOn, world.officer('TCT'), { ...input, text })).rejects.toMatchObject(
      refused('rights.notAppointed'),
    );
    await world.do(giveOpinion, world.head('TCT'), { ...input, ...agree });
    await world.do(declareConflict, world.head('TCT'), { ...input, kind: 'relative', reason: 'Người thân' });
    await expect(world.do(remarkOn, world.head('TCT'), { ...input, text })).rejects.toMatchObject(
      refused('nomination.conflicted'),
    );
  });
});

describe('the consolidated opinion', () => {
  const said = { recommendation: 'agree', text: 'Các cơ quan thống nhất đưa ra bình xét.' } as const;

  test('is the secretary’s, who corrects it until the ballot', async () => {
    const input = await sentCase(world, 'BDV');
    await world.do(consolidateOpinions, world.secretary('UBKT'), { ...input, ...said });
    const better = { ...said, text: 'Tám cơ quan thống nhất.' };
    await world.do(consolidateOpinions, world.secretary('UBKT'), { ...input, ...better });
    expect(await findConsolidated(world.store.read, await scope(), input.nominationId)).toMatchObject(better);
    const leader = world.do(consolidateOpinions, world.head('UBKT'), { ...input, ...said });
    await expect(leader).rejects.toMatchObject(refused('nomination.ownOpinionFirst'));
    await expect(world.do(consolidateOpinions, world.head('BTC'), { ...input, ...said })).rejects.toMatchObject(
      refused('nomination.notReviewer'),
    );
    await world.do(putToBallot, world.head('UBKT'), input);
    await expect(world.do(consolidateOpinions, world.secretary('UBKT'), { ...input, ...said })).rejects.toMatchObject(
      refused('nomination.isOnBallot'),
    );
  });

  test('on the own nomination of the agency that leads is written by a head in its place', async () => {
    const input = await sentCase(world, 'UBKT');
    await expect(world.do(consolidateOpinions, world.secretary('UBKT'), { ...input, ...said })).rejects.toMatchObject(
      refused('rights.ownAgencyClosed'),
    );
    await world.do(giveOpinion, world.head('BTC'), { ...input, ...agree });
    await world.do(consolidateOpinions, world.head('BTC'), { ...input, ...said });
    expect(await findConsolidated(world.store.read, await scope(), input.nominationId)).toMatchObject(said);
  });
});
