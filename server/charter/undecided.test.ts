import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { charter, criteria } from '@/db/sample/rules';
import { confirmTally } from '../ballot/confirm-tally';
import { enterTally } from '../ballot/enter-tally';
import { nominate, prepare, readBallot, tally } from '../ballot/testing';
import { getBlocYear } from '../bloc/queries';
import { closeConference } from '../conference/close';
import { holdConference } from '../conference/testing';
import { adoptCriteria } from '../criteria/adopt';
import { openHold } from '../hold/open';
import { listNominations } from '../nomination/queries';
import { foundUnruled } from '../sample/rehearsal';
import { openWorld, type World } from '../testing/world';
import { adoptCharter } from './adopt';

let world: World;
beforeEach(async () => {
  const opened = await openWorld();
  const bloc = await foundUnruled(opened.do, opened.stage.ground, 'khoi-bo-phieu-lai');
  world = { ...opened, ...bloc, stage: { ...opened.stage, ...bloc } };
  const keeper = world.secretary('UBKT');
  const rules = { ...charter, secondRound: 'undecidedAgain' } as const;
  await world.do(adoptCharter, keeper, { blocYearId: bloc.review, ...rules });
  await world.do(adoptCriteria, keeper, { blocYearId: bloc.review, ...criteria });
  await nominate(world, ['UBKT', 'TCT', 'BNC']);
  await holdConference(world);
  await prepare(world);
  // Five of nine are needed: the second and the third do not reach it.
  await world.do(enterTally, keeper, await tally(world, [9, 4, 3]));
  const { tallySha256 } = await readBallot(world);
  for (const index of [0, 1, 2])
    await world.do(confirmTally, world.teller(index), {
      blocYearId: world.review,
      number: 1,
      tallySha256: tallySha256 ?? '',
    });
});
afterEach(() => world.close());

const statuses = async () => {
  const scope = await getBlocYear(world.store.read, world.review, new Date());
  return (await listNominations(world.store.read, scope)).map(({ status }) => status);
};

describe('who did not reach the threshold and is to be voted on again', () => {
  test('stays on the ballot; the next paper is for them alone', async () => {
    expect(await statuses()).toEqual(['approved', 'onBallot', 'onBallot']);
    await prepare(world);
    expect((await readBallot(world, 2)).nominees).toHaveLength(2);
  });

  test('is not proposed when the conference closes without that round', async () => {
    await world.do(closeConference, world.secretary('UBKT'), { blocYearId: world.review });
    expect(await statuses()).toEqual(['approved', 'notApproved', 'notApproved']);
  });

  test('is taken off by a hold, and not voted on again', async () => {
    await world.do(openHold, world.provincial, {
      blocYearId: world.review,
      agencyId: world.agency('BNC').id,
      reason: 'Đang kiểm tra khi có dấu hiệu vi phạm',
      basis: 'Quyết định 15-QĐ/UBKTTU',
      openedOn: '2022-01-10',
    });
    expect(await statuses()).toEqual(['approved', 'onBallot', 'sent']);
    await prepare(world);
    expect((await readBallot(world, 2)).nominees.map(({ agencyId }) => agencyId)).toEqual([world.agency('TCT').id]);
  });
});
