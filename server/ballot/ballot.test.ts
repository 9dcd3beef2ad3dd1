import { and, eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { auditEvents } from '@/db/schema/audit';
import { resultsOf2021 } from '@/db/sample/article';
import { closeConference } from '../conference/close';
import { holdConference } from '../conference/testing';
import { getBlocYear } from '../bloc/queries';
import { openHold } from '../hold/open';
import { listNominations } from '../nomination/queries';
import { openWorld, type World } from '../testing/world';
import { confirmTally } from './confirm-tally';
import { enterTally } from './enter-tally';
import { prepareBallot } from './prepare';
import { outcomesOf } from './tally';
import { certificateId, nominate, prepare, readBallot, tally } from './testing';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const proposed = resultsOf2021.flatMap(({ code, yes }) => (yes === null ? [] : [{ code, yes }]));
const refused = (code: string) => ({ refusal: { code } });
const statuses = async () => {
  const scope = await getBlocYear(world.store.read, world.review, new Date());
  return (await listNominations(world.store.read, scope)).map(({ status }) => status);
};
const confirm = async (index: number, tallySha256?: string) =>
  world.do(confirmTally, world.teller(index), {
    blocYearId: world.review,
    number: 1,
    tallySha256: tallySha256 ?? (await readBallot(world)).tallySha256 ?? '',
  });

async function voteOnTwo() {
  await nominate(world, ['UBKT', 'BNC']);
  await holdConference(world);
  await prepare(world);
}

describe('the ballot of 10 January 2022', () => {
  test('seven nominees are voted on, three tellers confirm, and the result stands', async () => {
    await nominate(
      world,
      proposed.map(({ code }) => code),
    );
    await holdConference(world);
    await prepare(world);
    const prepared = await readBallot(world);
    expect(prepared).toMatchObject({ number: 1, round: 1, roll: 9, secret: true, denominator: 'totalMembers' });
    expect(prepared.threshold).toEqual({ operator: 'moreThan', num: 1, den: 2 });

    await world.do(
      enterTally,
      world.secretary('UBKT'),
      await tally(
        world,
        proposed.map(({ yes }) => yes),
      ),
    );
    expect(await confirm(0)).toEqual({ number: 1, final: false });
    expect(await confirm(1)).toEqual({ number: 1, final: false });
    expect(await statuses()).toEqual(Array.from({ length: 7 }, () => 'onBallot'));
    expect(await confirm(2)).toEqual({ number: 1, final: true });

    const final = await readBallot(world);
    expect(final.status).toBe('confirmed');
    expect(
      outcomesOf(final).map(({ yes, needed, approved, shares }) => [yes, needed, approved, shares.totalMembers]),
    ).toEqual([
      [9, 5, true, 10_000],
      [9, 5, true, 10_000],
      [8, 5, true, 8889],
      [8, 5, true, 8889],
      [8, 5, true, 8889],
      [7, 5, true, 7778],
      [7, 5, true, 7778],
    ]);
    expect(await statuses()).toEqual(Array.from({ length: 7 }, () => 'approved'));
    await expect(world.do(enterTally, world.secretary('UBKT'), await tally(world, []))).rejects.toMatchObject(
      refused('ballot.final'),
    );
    await expect(confirm(0)).rejects.toMatchObject(refused('ballot.alreadyConfirmed'));
  });
});

describe('preparing a ballot', () => {
  test('needs a conference in session, nominees, three different tellers of member agencies, and a right', async () => {
    await expect(prepare(world)).rejects.toMatchObject(refused('conference.notConvened'));
    await holdConference(world);
    await expect(prepare(world)).rejects.toMatchObject(refused('ballot.noNominee'));
    await nominate(world, ['UBKT', 'TCT']);
    await expect(prepare(world, [0, 1, 1])).rejects.toMatchObject({
      refusal: { code: 'ballot.tellerTwice', field: 'tellers.2' },
    });
    const formId = await certificateId(world);
    const outsider = world.stranger.personId ?? '';
    const [first, second] = [world.teller(0).personId ?? '', world.teller(1).personId ?? ''];
    const input = { blocYearId: world.review, formId, tellers: [first, second, outsider] } as const;
    await expect(
      world.do(prepareBallot, world.secretary('UBKT'), { ...input, tellers: [...input.tellers] }),
    ).rejects.toMatchObject({
      refusal: { code: 'ballot.tellerNotAMember', field: 'tellers.2' },
    });
    await expect(
      world.do(prepareBallot, world.officer('BTC'), { ...input, tellers: [...input.tellers] }),
    ).rejects.toMatchObject({ forbidden: true });
  });

  test('again corrects it while no tally stands, and keeps its number', async () => {
    await nominate(world, ['UBKT', 'TCT']);
    await holdConference(world);
    await prepare(world, [0, 1, 2]);
    expect(await prepare(world, [2, 1, 0])).toMatchObject({ number: 1, year: 2021 });
    expect((await readBallot(world)).tellers.map(({ personId }) => personId)).toEqual(
      [2, 1, 0].map((i) => world.teller(i).personId),
    );
    expect((await readBallot(world)).nominees).toHaveLength(2);
    await world.do(enterTally, world.teller(0), await tally(world, [9, 8]));
    await expect(prepare(world)).rejects.toMatchObject(refused('ballot.stillOpen'));
  });
});

describe('a tally that nobody has confirmed', () => {
  beforeEach(voteOnTwo);

  test('is refused field by field where it cannot be true, and nothing is written', async () => {
    const input = await tally(world, [10, 7]);
    const [first = ''] = Object.keys(input.yes);
    await expect(world.do(enterTally, world.teller(1), { ...input, issued: 8, invalid: 1 })).rejects.toMatchObject({
      fields: [
        { code: 'ballot.returnedAboveIssued', field: 'returned' },
        { code: 'ballot.papersNotReturned', field: 'invalid' },
        { code: 'ballot.yesAboveValid', field: `yes.${first}` },
      ],
    });
    expect(await readBallot(world)).toMatchObject({ status: 'prepared', present: null, tallySha256: null });
    await expect(world.do(enterTally, world.teller(1), { ...input, number: 7 })).rejects.toMatchObject(
      refused('ballot.notFound'),
    );
    await expect(confirm(0, '0'.repeat(64))).rejects.toMatchObject(refused('ballot.notCounted'));
  });

  test('is entered by the secretary of the leading agency or a teller, and by nobody else', async () => {
    for (const actor of [world.officer('BTC'), world.head('TCT'), world.secretary('TCT'), world.stranger])
      await expect(world.do(enterTally, actor, await tally(world, [9, 7]))).rejects.toMatchObject({ forbidden: true });
    const refusals = await world.store.read
      .select()
      .from(auditEvents)
      .where(and(eq(auditEvents.blocYearId, world.review), eq(auditEvents.action, 'access.refused')));
    expect(refusals).toHaveLength(4);
  });

  test('may be entered anew; who read the old one cannot confirm it', async () => {
    const { tallySha256: seen } = await world.do(enterTally, world.teller(0), await tally(world, [9, 7]));
    const { tallySha256: corrected } = await world.do(enterTally, world.secretary('UBKT'), await tally(world, [9, 6]));
    expect((await readBallot(world)).nominees.map(({ yes }) => yes)).toEqual([9, 6]);
    expect(corrected).not.toBe(seen);
    await expect(confirm(1, seen)).rejects.toMatchObject(refused('ballot.tallyChanged'));
    expect((await readBallot(world)).tellers.every(({ confirmedAt }) => confirmedAt === null)).toBe(true);
    expect(await confirm(1, corrected)).toEqual({ number: 1, final: false });
  });

  test('may be entered anew when a teller finds a mistake; who confirmed the old figures confirms again', async () => {
    const { tallySha256: seen } = await world.do(enterTally, world.teller(0), await tally(world, [9, 7]));
    for (const index of [0, 1]) await confirm(index, seen);
    const { tallySha256: corrected } = await world.do(enterTally, world.teller(2), await tally(world, [9, 6]));
    expect(await confirm(2, corrected)).toEqual({ number: 1, final: false });
    expect(await confirm(0, corrected)).toEqual({ number: 1, final: false });
    expect(await confirm(1, corrected)).toEqual({ number: 1, final: true });
    const counts = await world.store.read
      .select()
      .from(auditEvents)
      .where(eq(auditEvents.action, 'ballot.counted'))
      .orderBy(auditEvents.seq);
    expect(counts.at(-1)?.details).toMatchObject({ setAside: [0, 1].map((index) => world.teller(index).personId) });
    await expect(world.do(enterTally, world.teller(2), await tally(world, [9, 7]))).rejects.toMatchObject(
      refused('ballot.final'),
    );
  });
});

describe('a hold that is opened meanwhile', () => {
  beforeEach(voteOnTwo);
  const hold = () =>
    world.do(openHold, world.provincial, {
      blocYearId: world.review,
      agencyId: world.agency('BNC').id,
      reason: 'Đang kiểm tra khi có dấu hiệu vi phạm',
      basis: 'Quyết định 15-QĐ/UBKTTU',
      openedOn: '2022-01-10',
    });

  test('takes its agency off the ballot; papers with its name are not counted, a ballot prepared anew is', async () => {
    await hold();
    expect(await statuses()).toEqual(['onBallot', 'sent']);
    await expect(world.do(enterTally, world.teller(0), await tally(world, [9, 7]))).rejects.toMatchObject({
      refusal: { code: 'ballot.nomineeTakenOff', params: { agency: 'Ban Nội chính Tỉnh ủy' } },
    });
    expect(await prepare(world)).toMatchObject({ number: 1 });
    await world.do(enterTally, world.teller(0), await tally(world, [9]));
    for (const index of [0, 1, 2]) await confirm(index);
    expect(await statuses()).toEqual(['approved', 'sent']);
  });

  test('leaves what the hall has counted as it was counted', async () => {
    await world.do(enterTally, world.teller(0), await tally(world, [9, 7]));
    await hold();
    expect(await statuses()).toEqual(['onBallot', 'onBallot']);
    for (const index of [0, 1, 2]) await confirm(index);
    expect(await statuses()).toEqual(['approved', 'approved']);
  });
});

describe('confirming a tally', () => {
  beforeEach(voteOnTwo);

  test('is for its tellers, each once; only after all of them may the conference close', async () => {
    const { tallySha256 } = await world.do(enterTally, world.teller(0), await tally(world, [9, 4]));
    const keeper = world.secretary('UBKT');
    const asKeeper = { blocYearId: world.review, number: 1, tallySha256 };
    await expect(world.do(confirmTally, keeper, asKeeper)).rejects.toMatchObject({ forbidden: true });
    await confirm(0);
    await expect(confirm(0)).rejects.toMatchObject(refused('ballot.alreadyConfirmed'));
    const close = () => world.do(closeConference, keeper, { blocYearId: world.review });
    await expect(close()).rejects.toMatchObject(refused('conference.ballotsUnfinished'));
    for (const index of [1, 2]) await confirm(index, tallySha256);
    await close();
    await expect(prepare(world)).rejects.toMatchObject(refused('conference.closed'));
  });

  test('by all three at once makes it final once, and settles each nomination', async () => {
    const { tallySha256 } = await world.do(enterTally, world.teller(0), await tally(world, [5, 4]));
    const answers = await Promise.all([0, 1, 2].map((index) => confirm(index, tallySha256)));
    expect(answers.filter(({ final }) => final)).toHaveLength(1);
    expect((await readBallot(world)).status).toBe('confirmed');
    expect(await statuses()).toEqual(['approved', 'notApproved']);
  });

  test('twice at once by one teller counts once', async () => {
    const { tallySha256 } = await world.do(enterTally, world.teller(0), await tally(world, [9, 7]));
    const answers = await Promise.allSettled([confirm(0, tallySha256), confirm(0, tallySha256)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect((await readBallot(world)).tellers.filter(({ confirmedAt }) => confirmedAt)).toHaveLength(1);
  });

  test('while it is entered anew: nobody has confirmed what they did not read', async () => {
    const { tallySha256: seen } = await world.do(enterTally, world.teller(0), await tally(world, [9, 7]));
    const corrected = await tally(world, [9, 6]);
    await Promise.allSettled([confirm(1, seen), world.do(enterTally, world.teller(0), corrected)]);
    const ballot = await readBallot(world);
    expect(ballot.nominees.map(({ yes }) => yes)).toEqual([9, 6]);
    expect(ballot.tallySha256).not.toBe(seen);
    expect(ballot.tellers.filter(({ confirmedAt }) => confirmedAt)).toEqual([]);
  });
});
