import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nominationReturns, nominations, opinions } from '@/db/schema/nomination';
import { closeHold } from '../hold/close';
import { openHold } from '../hold/open';
import { getBlocYear } from '../bloc/queries';
import { openWorld, type World } from '../testing/world';
import { giveOpinion } from './give-opinion';
import { putToBallot } from './put-to-ballot';
import { listNominations, listOpinions, listReturns, nominationsOnBallot } from './queries';
import { recordYear } from './ranked-year';
import { returnNomination } from './return';
import { saveNomination } from './save';
import { sendNomination } from './send';
import { settleNominations } from './settle';
import { withdrawNomination } from './withdraw';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

type Input = { blocYearId: string; nominationId: string };
const statuses = async () => (await world.store.read.select().from(nominations)).map(({ status }) => status);
const scope = () => getBlocYear(world.store.read, world.review, new Date('2022-01-10T07:00:00Z'));
const refused = (code: string, forbidden = false) => ({ refusal: { code }, forbidden });

async function sent(code: string, groundCode: 'movement' | 'twoYears' = 'movement'): Promise<Input> {
  const agencyId = world.agency(code).id;
  const draft = { blocYearId: world.review, agencyId, formCode: 'PROV_CERT', groundCode, achievement: 'Thành tích năm 2021' };
  const { nominationId } = await world.do(saveNomination, world.officer(code), draft);
  const input = { blocYearId: world.review, nominationId };
  await world.do(sendNomination, world.head(code), input);
  return input;
}

describe('opinions', () => {
  beforeEach(() => recordYear(world));

  test('each agency has one, and changes it until the ballot', async () => {
    const input = await sent('BTC');
    await world.do(giveOpinion, world.head('TCT'), { ...input, recommendation: 'complete', remark: 'Bổ sung số liệu' });
    await world.do(giveOpinion, world.head('TCT'), { ...input, recommendation: 'agree', remark: '' });
    expect(await world.store.read.select().from(opinions)).toMatchObject([{ recommendation: 'agree', remark: '' }]);
    await world.do(putToBallot, world.head('UBKT'), input);
    await expect(world.do(giveOpinion, world.head('TCT'), { ...input, recommendation: 'agree', remark: '' })).rejects.toMatchObject(
      refused('nomination.isOnBallot'),
    );
  });

  test('lead on to the next nomination that waits', async () => {
    const first = await sent('BTC');
    await sent('TCT');
    const third = await sent('VPTU');
    const opinion = { recommendation: 'agree', remark: '' } as const;
    expect(await world.do(giveOpinion, world.head('TCT'), { ...first, ...opinion })).toMatchObject({ number: 1, next: 3 });
    expect(await world.do(giveOpinion, world.head('TCT'), { ...third, ...opinion })).toMatchObject({ number: 3, next: null });
  });

  test('are closed on one’s own agency and to other blocs', async () => {
    const input = await sent('BTC');
    const opinion = { ...input, recommendation: 'agree', remark: '' } as const;
    await expect(world.do(giveOpinion, world.head('BTC'), opinion)).rejects.toMatchObject(refused('rights.ownAgencyClosed', true));
    await expect(world.do(giveOpinion, world.officer('TCT'), opinion)).rejects.toMatchObject(refused('rights.notAppointed', true));
    await expect(world.do(giveOpinion, world.stranger, opinion)).rejects.toMatchObject(refused('rights.notAppointed', true));
    expect(await world.store.read.select().from(opinions)).toEqual([]);
  });

  test('are read with the name of the agency', async () => {
    const input = await sent('BTC');
    await world.do(giveOpinion, world.head('TCT'), { ...input, recommendation: 'disagree', remark: 'Trùng thành tích' });
    expect(await listOpinions(world.store.read, await scope(), input.nominationId)).toMatchObject([
      { agencyName: world.agency('TCT').name, remark: 'Trùng thành tích' },
    ]);
    expect(await listNominations(world.store.read, await scope())).toMatchObject([{ opinionsFrom: [world.agency('TCT').id] }]);
  });
});

describe('returning', () => {
  beforeEach(() => recordYear(world));

  test('sends it back with the reason, and the agency answers by sending it again', async () => {
    const input = await sent('BTC');
    await world.do(returnNomination, world.head('UBKT'), { ...input, reason: 'Thiếu xác nhận của cấp trên' });
    expect(await statuses()).toEqual(['returned']);
    expect(await listReturns(world.store.read, await scope(), input.nominationId)).toMatchObject([
      { reason: 'Thiếu xác nhận của cấp trên', returnedOn: '2022-01-10' },
    ]);
    await world.do(sendNomination, world.head('BTC'), input);
    expect(await statuses()).toEqual(['sent']);
  });

  test('is the leader’s, not any member’s; nobody returns his own', async () => {
    const input = await sent('BTC');
    const reason = 'Thiếu';
    await expect(world.do(returnNomination, world.head('TCT'), { ...input, reason })).rejects.toMatchObject(
      refused('nomination.notReviewer', true),
    );
    await expect(world.do(returnNomination, world.secretary('UBKT'), { ...input, reason })).rejects.toMatchObject({ forbidden: true });
    const own = await sent('UBKT');
    await expect(world.do(returnNomination, world.head('UBKT'), { ...own, reason })).rejects.toMatchObject(
      refused('rights.ownAgencyClosed', true),
    );
    expect(await world.store.read.select().from(nominationReturns)).toEqual([]);
  });
});

describe('putting to the ballot', () => {
  test('keeps what the rules found; what needs a human does not stand in the way', async () => {
    await recordYear(world);
    const input = await sent('BTC', 'twoYears');
    await world.do(putToBallot, world.head('UBKT'), input);
    const [row] = await world.store.read.select().from(nominations);
    expect(row).toMatchObject({ status: 'onBallot', putToBallotOn: '2022-01-10' });
    expect(row?.findings?.map(({ verdict, code }) => `${verdict} ${code}`)).toEqual([
      'pass scoreReachesFloor',
      'pass noHold',
      'needsHuman groundUnverified',
      'needsHuman twoYearsUnrecorded',
    ]);
  });

  test('the leader’s own goes through another head where no deputy is known', async () => {
    await recordYear(world);
    const input = await sent('UBKT');
    await expect(world.do(putToBallot, world.head('UBKT'), input)).rejects.toMatchObject(refused('rights.ownAgencyClosed', true));
    await world.do(putToBallot, world.head('BDBP'), input);
    expect(await statuses()).toEqual(['onBallot']);
  });

  test('warns from the fifth of nine members on', async () => {
    await recordYear(world);
    const codes = ['UBKT', 'TCT', 'BTC', 'VPTU', 'BDBP'];
    let last: Input | null = null;
    for (const code of codes) last = await sent(code);
    if (last) await world.do(putToBallot, world.head('UBKT'), last);
    const onBallot = await nominationsOnBallot(world.store.read, await scope());
    expect(onBallot[0]?.findings).toContainEqual(expect.objectContaining({ code: 'manyNominated', params: expect.objectContaining({ nominated: 5 }) }));
  });

  test('is refused below the floor of the charter, with the points', async () => {
    await recordYear(world, { totals: { BTC: 30_00 } });
    const input = await sent('BTC');
    await expect(world.do(putToBallot, world.head('UBKT'), input)).rejects.toMatchObject({
      refusal: { code: 'nomination.scoreBelowFloor', params: { totalCenti: 76_00, floorCenti: 80_00 } },
    });
    expect(await statuses()).toEqual(['sent']);
  });

  test('is refused on hold, and possible after it', async () => {
    await recordYear(world);
    const input = await sent('BTC');
    const hold = { reason: 'Đang xem xét đơn thư', basis: 'Công văn 12-CV/UBKT', openedOn: '2022-01-05' };
    const { holdId } = await world.do(openHold, world.secretary('UBKT'), { blocYearId: world.review, agencyId: world.agency('BTC').id, ...hold });
    await expect(world.do(putToBallot, world.head('UBKT'), input)).rejects.toMatchObject({
      refusal: { code: 'nomination.onHold', params: { reason: hold.reason, openedOn: hold.openedOn } },
    });
    await world.do(closeHold, world.provincial, { blocYearId: world.review, holdId, closedOn: '2022-01-10' });
    await world.do(putToBallot, world.head('UBKT'), input);
    expect(await statuses()).toEqual(['onBallot']);
  });

  test('cannot be undone by withdrawing', async () => {
    await recordYear(world);
    const input = await sent('BTC');
    await world.do(putToBallot, world.head('UBKT'), input);
    await expect(world.do(withdrawNomination, world.head('BTC'), input)).rejects.toMatchObject(refused('nomination.isOnBallot'));
    await expect(world.do(putToBallot, world.head('UBKT'), input)).rejects.toMatchObject(refused('nomination.isOnBallot'));
  });

  test('two at the same moment put it there once', async () => {
    await recordYear(world);
    const input = await sent('UBKT');
    const both = await Promise.allSettled([
      world.do(putToBallot, world.head('BTC'), input),
      world.do(returnNomination, world.head('TCT'), { ...input, reason: 'Thiếu' }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('the outcome of the ballot', () => {
  test('settles what was voted on, and nothing else', async () => {
    await recordYear(world);
    const [first, second, third] = [await sent('BTC'), await sent('TCT'), await sent('VPTU')];
    for (const input of [first, second]) await world.do(putToBallot, world.head('UBKT'), input);
    const now = new Date('2022-01-10T08:00:00Z');
    const year = await scope();
    const outcomes = [
      { nominationId: first.nominationId, approved: true },
      { nominationId: second.nominationId, approved: false },
    ];
    await expect(
      world.store.transaction((tx) => settleNominations(tx, year, [...outcomes, { nominationId: third.nominationId, approved: true }], now)),
    ).rejects.toMatchObject(refused('nomination.alreadySent'));
    await world.store.transaction((tx) => settleNominations(tx, year, outcomes, now));
    expect(await statuses()).toEqual(['approved', 'notApproved', 'sent']);
    expect(await nominationsOnBallot(world.store.read, year)).toEqual([]);
  });
});
