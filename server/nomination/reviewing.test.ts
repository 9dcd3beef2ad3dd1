import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nominationReturns, nominations, opinions } from '@/db/schema/nomination';
import type { GroundCode } from '@/domain/award/catalogue';
import { getBlocYear } from '../bloc/queries';
import { closeHold } from '../hold/close';
import { openHold } from '../hold/open';
import { openWorld, type World } from '../testing/world';
import { recordUnit } from '../unit/record';
import { giveOpinion } from './give-opinion';
import { putToBallot } from './put-to-ballot';
import { listNominations, listOpinions, listReturns, nominationsOnBallot } from './queries';
import { publishYear } from './ranked-year';
import { returnNomination } from './return';
import { saveNomination } from './save';
import { sendNomination } from './send';
import { settleNominations } from './settle';
import { withdrawNomination } from './withdraw';

type Input = { blocYearId: string; nominationId: string };

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await publishYear(world, { DUK: 30_00 });
});
afterAll(() => world.close());

const agree = { recommendation: 'agree', remark: '' } as const;
const scope = () => getBlocYear(world.store.read, world.review, new Date('2022-01-10T07:00:00Z'));
const rowOf = async ({ nominationId }: Input) =>
  (await world.store.read.select().from(nominations).where(eq(nominations.id, nominationId)))[0];
const opinionsOn = ({ nominationId }: Input) =>
  world.store.read.select().from(opinions).where(eq(opinions.nominationId, nominationId));
const refused = (code: string, forbidden = false) => ({ refusal: { code }, forbidden });

/** Every test has a nomination of its own: an agency and a form no other test uses together. */
async function sent(code: string, formCode = 'PROV_CERT', groundCode: GroundCode = 'movement'): Promise<Input> {
  const draft = {
    blocYearId: world.review,
    agencyId: world.agency(code).id,
    formCode,
    groundCode,
    achievement: 'Thành tích năm 2021',
  };
  const { nominationId } = await world.do(saveNomination, world.officer(code), draft);
  const input = { blocYearId: world.review, nominationId };
  await world.do(sendNomination, world.head(code), input);
  return input;
}

describe('opinions', () => {
  test('lead on to the next nomination that waits', async () => {
    const first = await sent('BTC');
    await sent('TCT');
    const third = await sent('VPTU');
    expect(await world.do(giveOpinion, world.head('TCT'), { ...first, ...agree })).toMatchObject({
      number: 1,
      next: 3,
    });
    expect(await world.do(giveOpinion, world.head('TCT'), { ...third, ...agree })).toMatchObject({
      number: 3,
      next: null,
    });
  });

  test('each agency has one, read with its name, and changes it until the ballot', async () => {
    const input = await sent('BTC', 'PROV_FLAG', 'leading');
    await world.do(giveOpinion, world.head('TCT'), { ...input, recommendation: 'complete', remark: 'Bổ sung số liệu' });
    await world.do(giveOpinion, world.head('TCT'), { ...input, recommendation: 'disagree', remark: 'Không dẫn đầu' });
    const { id, name } = world.agency('TCT');
    expect(await listOpinions(world.store.read, await scope(), input.nominationId)).toMatchObject([
      { agencyName: name, recommendation: 'disagree', remark: 'Không dẫn đầu' },
    ]);
    const listed = await listNominations(world.store.read, await scope());
    expect(listed.find((one) => one.id === input.nominationId)?.opinionsFrom).toEqual([id]);
    await world.do(putToBallot, world.head('UBKT'), input);
    await expect(world.do(giveOpinion, world.head('TCT'), { ...input, ...agree })).rejects.toMatchObject(
      refused('nomination.isOnBallot'),
    );
  });

  test('are closed on one’s own agency and to other blocs', async () => {
    const opinion = { ...(await sent('VPTU', 'PROV_FLAG', 'leading')), ...agree };
    await expect(world.do(giveOpinion, world.head('VPTU'), opinion)).rejects.toMatchObject(
      refused('rights.ownAgencyClosed', true),
    );
    await expect(world.do(giveOpinion, world.officer('TCT'), opinion)).rejects.toMatchObject(
      refused('rights.notAppointed', true),
    );
    await expect(world.do(giveOpinion, world.stranger, opinion)).rejects.toMatchObject(
      refused('rights.notAppointed', true),
    );
    expect(await opinionsOn(opinion)).toEqual([]);
  });
});

describe('returning', () => {
  test('sends it back with the reason, and the agency answers by sending it again', async () => {
    const input = await sent('BDBP');
    await world.do(returnNomination, world.head('UBKT'), { ...input, reason: 'Thiếu xác nhận của cấp trên' });
    expect(await rowOf(input)).toMatchObject({ status: 'returned' });
    expect(await listReturns(world.store.read, await scope(), input.nominationId)).toMatchObject([
      { reason: 'Thiếu xác nhận của cấp trên', returnedOn: '2022-01-10' },
    ]);
    await world.do(sendNomination, world.head('BDBP'), input);
    expect(await rowOf(input)).toMatchObject({ status: 'sent' });
  });

  test('is the leader’s, not any member’s; nobody returns his own', async () => {
    const reason = 'Thiếu';
    const input = { ...(await sent('BTG')), reason };
    const own = { ...(await sent('UBKT', 'GOV_FLAG', 'leading')), reason };
    await expect(world.do(returnNomination, world.head('TCT'), input)).rejects.toMatchObject(
      refused('nomination.notReviewer', true),
    );
    await expect(world.do(returnNomination, world.secretary('UBKT'), input)).rejects.toMatchObject({ forbidden: true });
    await expect(world.do(returnNomination, world.head('UBKT'), own)).rejects.toMatchObject(
      refused('rights.ownAgencyClosed', true),
    );
    const returns = await world.store.read.select().from(nominationReturns);
    expect(returns.filter(({ nominationId }) => [input.nominationId, own.nominationId].includes(nominationId))).toEqual(
      [],
    );
  });
});

describe('putting to the ballot', () => {
  test('keeps what the rules found; what needs a human does not stand in the way', async () => {
    const input = await sent('BDV', 'PROV_CERT', 'twoYears');
    await world.do(putToBallot, world.head('UBKT'), input);
    const row = await rowOf(input);
    expect(row).toMatchObject({ status: 'onBallot', putToBallotOn: '2022-01-10' });
    expect(row?.findings?.map(({ verdict, code }) => `${verdict} ${code}`)).toEqual(
      expect.arrayContaining([
        'pass scoreReachesFloor',
        'pass noHold',
        'needsHuman groundUnverified',
        'needsHuman twoYearsUnrecorded',
      ]),
    );
  });

  test('the leader’s own goes through another head where no deputy is known', async () => {
    const input = await sent('UBKT');
    await expect(world.do(putToBallot, world.head('UBKT'), input)).rejects.toMatchObject(
      refused('rights.ownAgencyClosed', true),
    );
    await world.do(putToBallot, world.head('BDBP'), input);
    expect(await rowOf(input)).toMatchObject({ status: 'onBallot' });
  });

  test('warns from the fifth of nine members on, a unit being no member', async () => {
    const of = { blocYearId: world.review, agencyId: world.agency('VPTU').id };
    const { unitId } = await world.do(recordUnit, world.officer('VPTU'), { ...of, name: 'Phòng Tổng hợp' });
    const { nominationId } = await world.do(saveNomination, world.officer('VPTU'), {
      ...of,
      subject: { kind: 'unit', unitId },
      formCode: 'EXCELLENT_COLLECTIVE',
      groundCode: 'yearly',
      achievement: 'Thành tích năm 2021',
    });
    await world.do(sendNomination, world.head('VPTU'), { blocYearId: world.review, nominationId });
    const foundOf = async (...codes: string[]) => {
      let last: Input | null = null;
      for (const code of codes) last = await sent(code, 'EXCELLENT_COLLECTIVE', 'yearly');
      if (last) await world.do(putToBallot, world.head('UBKT'), last);
      return last && (await rowOf(last))?.findings;
    };
    const many = (params: object) => expect.objectContaining({ code: 'manyNominated', params });
    const four = await foundOf('TCT', 'BTC', 'VPTU', 'BDBP');
    expect(four).not.toContainEqual(many(expect.anything()));
    expect(await foundOf('BTG')).toContainEqual(many(expect.objectContaining({ nominated: 5 })));
  });

  test('is refused below the floor of the charter, with the points', async () => {
    const input = await sent('DUK');
    await expect(world.do(putToBallot, world.head('UBKT'), input)).rejects.toMatchObject({
      refusal: { code: 'nomination.scoreBelowFloor', params: { totalCenti: 71_00, floorCenti: 80_00 } },
    });
    expect(await rowOf(input)).toMatchObject({ status: 'sent', findings: null });
  });

  test('is refused on hold, and possible after it', async () => {
    const input = await sent('BNC');
    const hold = { reason: 'Đang xem xét đơn thư', basis: 'Công văn 12-CV/UBKT', openedOn: '2022-01-05' };
    const year = { blocYearId: world.review, agencyId: world.agency('BNC').id };
    const { holdId } = await world.do(openHold, world.secretary('UBKT'), { ...year, ...hold });
    await expect(world.do(putToBallot, world.head('UBKT'), input)).rejects.toMatchObject({
      refusal: { code: 'nomination.onHold', params: { reason: hold.reason, openedOn: hold.openedOn } },
    });
    await world.do(closeHold, world.provincial, { blocYearId: world.review, holdId, closedOn: '2022-01-10' });
    await world.do(putToBallot, world.head('UBKT'), input);
    expect(await rowOf(input)).toMatchObject({ status: 'onBallot' });
  });

  test('happens once and cannot be undone by withdrawing', async () => {
    const input = await sent('TCT', 'PROV_FLAG', 'leading');
    await world.do(putToBallot, world.head('UBKT'), input);
    await expect(world.do(withdrawNomination, world.head('TCT'), input)).rejects.toMatchObject(
      refused('nomination.isOnBallot'),
    );
    await expect(world.do(putToBallot, world.head('UBKT'), input)).rejects.toMatchObject(
      refused('nomination.isOnBallot'),
    );
  });

  test('two reviewers of one moment: one act and one refusal', async () => {
    const input = await sent('UBKT', 'PROV_FLAG', 'leading');
    const both = await Promise.allSettled([
      world.do(putToBallot, world.head('BTC'), input),
      world.do(returnNomination, world.head('TCT'), { ...input, reason: 'Thiếu' }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('the outcome of the ballot', () => {
  test('settles what was voted on, and nothing else', async () => {
    const [first, second, third] = [
      await sent('BTC', 'GOV_FLAG', 'leading'),
      await sent('TCT', 'GOV_FLAG', 'leading'),
      await sent('VPTU', 'GOV_FLAG', 'leading'),
    ];
    for (const input of [first, second]) await world.do(putToBallot, world.head('UBKT'), input);
    const year = await scope();
    const now = new Date('2022-01-10T08:00:00Z');
    const outcomes = [
      { nominationId: first.nominationId, verdict: 'approved' as const },
      { nominationId: second.nominationId, verdict: 'notApproved' as const },
    ];
    const tooMuch = [...outcomes, { nominationId: third.nominationId, verdict: 'approved' as const }];
    await expect(world.store.transaction((tx) => settleNominations(tx, year, tooMuch, now))).rejects.toMatchObject(
      refused('nomination.alreadySent'),
    );
    await world.store.transaction((tx) => settleNominations(tx, year, outcomes, now));
    expect(await Promise.all([first, second, third].map(async (input) => (await rowOf(input))?.status))).toEqual([
      'approved',
      'notApproved',
      'sent',
    ]);
    const still = (await nominationsOnBallot(world.store.read, year)).map(({ id }) => id);
    expect(still).not.toContain(first.nominationId);
    expect(still).not.toContain(second.nominationId);
  });
});
