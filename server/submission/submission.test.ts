import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { awards, decisions, submissionNominees } from '@/db/schema/submission';
import { verifyAudit } from '../audit/verify';
import { getBlocYear } from '../bloc/queries';
import { handOver } from '../leadership/testing';
import { at } from '../sample/run';
import { readStandings } from '../standing/standing';
import { openWorld, type World } from '../testing/world';
import { draftSubmission } from './draft';
import { getSubmission, listApproved, listProposed, listReturns } from './queries';
import { receiveSubmission } from './receive';
import { recordDecision } from './record-decision';
import { returnSubmission } from './return';
import { sendSubmission } from './send';
import { vote } from './testing';

let world: World;
beforeEach(async () => {
  world = await openWorld();
  await vote(world);
  await handOver(world);
});
afterEach(() => world.close());

const year = () => ({ blocYearId: world.review });
const letter = (datedOn = '2022-01-10', number = '05-TTr/KTĐ') => ({ ...year(), number, datedOn });
const refused = (code: string, field?: string) => ({ refusal: { code, ...(field ? { field } : {}) } });
const scope = () => getBlocYear(world.store.read, world.review, at('2022-01-10', '16:00'));
const standing = async () => (await readStandings(world.store.read, [world.review])).get(world.review);
const spring = at('2022-03-01');
const granting = (nominationIds: readonly string[], decidedOn = '2022-02-18', number = '312/QĐ-UBND') => ({
  ...year(),
  number,
  decidedOn,
  signer: 'Chủ tịch Ủy ban nhân dân tỉnh',
  granted: Object.fromEntries(nominationIds.map((nominationId) => [nominationId, 'yes' as const])),
});

async function submit(): Promise<string[]> {
  await world.do(draftSubmission, world.secretary('TCT'), letter());
  await world.do(sendSubmission, world.head('TCT'), year());
  await world.do(receiveSubmission, world.provincial, year());
  return listProposed(world.store.read, await getSubmission(world.store.read, await scope()));
}

describe('the letter', () => {
  test('proposes the seven agencies the ballot approved, in the order of their rank', async () => {
    expect(await world.do(draftSubmission, world.secretary('TCT'), letter())).toMatchObject({ nominees: 7 });
    const approved = await listApproved(world.store.read, await scope());
    expect(approved.map(({ agency, yes, ranked }) => [agency, yes, ranked?.rank, ranked?.totalCenti])).toEqual([
      ['Cơ quan Ủy ban Kiểm tra Tỉnh ủy', 9, 1, 9600],
      ['Trường Chính trị tỉnh', 9, 2, 9450],
      ['Ban Tổ chức Tỉnh ủy', 8, 3, 9300],
      ['Văn phòng Tỉnh ủy', 8, 4, 9250],
      ['Báo Điện Biên Phủ', 8, 5, 9200],
      ['Ban Tuyên giáo Tỉnh ủy', 7, 6, 9100],
      ['Ban Nội chính Tỉnh ủy', 7, 7, 9050],
    ]);
    const submission = await getSubmission(world.store.read, await scope());
    expect(submission).toMatchObject({
      status: 'draft',
      addressee: 'Ủy ban nhân dân tỉnh Điện Biên',
      datedOn: '2022-01-10',
    });
    expect(await listProposed(world.store.read, submission)).toEqual(approved.map(({ nominationId }) => nominationId));
  });

  test('is the work of the new leader, and only its head sends it', async () => {
    await expect(world.do(draftSubmission, world.secretary('UBKT'), letter())).rejects.toMatchObject(
      refused('rights.termEnded'),
    );
    await world.do(draftSubmission, world.secretary('TCT'), letter());
    for (const actor of [
      world.secretary('TCT'),
      world.head('UBKT'),
      world.head('BDBP'),
      world.stranger,
      world.provincial,
    ])
      await expect(world.do(sendSubmission, actor, year())).rejects.toMatchObject({ forbidden: true });
    await world.do(sendSubmission, world.head('TCT'), year());
    expect(await standing()).toMatchObject({ submission: { status: 'sent' }, decidedOn: null });
  });

  test('bears a day between the vote and today', async () => {
    const keeper = world.secretary('TCT');
    await expect(world.do(draftSubmission, keeper, letter('2022-01-09'))).rejects.toMatchObject(
      refused('submission.datedBeforeVote', 'datedOn'),
    );
    await expect(world.do(draftSubmission, keeper, letter('2022-01-11'))).rejects.toMatchObject(
      refused('submission.datedInFuture', 'datedOn'),
    );
  });

  test('comes back with a reason, is corrected and sent again', async () => {
    await world.do(draftSubmission, world.secretary('TCT'), letter());
    await expect(
      world.do(returnSubmission, world.provincial, { ...year(), reason: 'Thiếu biên bản' }),
    ).rejects.toMatchObject(refused('submission.notSent'));
    await world.do(sendSubmission, world.head('TCT'), year());
    await expect(world.do(draftSubmission, world.secretary('TCT'), letter())).rejects.toMatchObject(
      refused('submission.alreadySent'),
    );
    await expect(world.do(returnSubmission, world.head('TCT'), { ...year(), reason: 'x' })).rejects.toMatchObject({
      forbidden: true,
    });

    await world.do(returnSubmission, world.provincial, { ...year(), reason: 'Số tờ trình trùng với tờ trình khác.' });
    const returned = await getSubmission(world.store.read, await scope());
    expect((await listReturns(world.store.read, returned)).map(({ reason }) => reason)).toEqual([
      'Số tờ trình trùng với tờ trình khác.',
    ]);

    await world.do(draftSubmission, world.secretary('TCT'), letter('2022-01-10', '06-TTr/KTĐ'));
    await world.do(sendSubmission, world.head('TCT'), year());
    const again = await getSubmission(world.store.read, await scope());
    expect(again).toMatchObject({ id: returned.id, number: '06-TTr/KTĐ', status: 'sent', receivedOn: null });
    expect(await world.store.read.$count(submissionNominees)).toBe(7);
    await world.do(receiveSubmission, world.provincial, year());
    await expect(world.do(receiveSubmission, world.provincial, year())).rejects.toMatchObject(
      refused('submission.alreadyReceived'),
    );
  });
});

describe('the decision', () => {
  test('puts every nominee it grants into the register, under the name of the day', async () => {
    const proposed = await submit();
    expect(await world.do(recordDecision, world.provincial, granting(proposed), spring)).toMatchObject({ awards: 7 });
    const rows = await world.store.read.select().from(awards);
    expect(rows).toHaveLength(7);
    expect(rows.every(({ decidedOn, blocYearId }) => decidedOn === '2022-02-18' && blocYearId === world.review)).toBe(
      true,
    );
    expect(await standing()).toMatchObject({ submission: { status: 'decided' }, decidedOn: '2022-02-18' });
    await expect(world.do(recordDecision, world.provincial, granting(proposed), spring)).rejects.toMatchObject(
      refused('decision.alreadyRecorded'),
    );
    expect((await verifyAudit(world.store.read)).broken).toBeNull();
  });

  test('may leave out some of them', async () => {
    const [, , ...five] = await submit();
    await world.do(recordDecision, world.provincial, granting(five), spring);
    expect((await world.store.read.select().from(awards)).map(({ nominationId }) => nominationId).toSorted()).toEqual(
      five.toSorted(),
    );
  });

  test('is refused field by field, and leaves nothing behind', async () => {
    const proposed = await submit();
    const now = spring;
    const wrong = [
      [granting(proposed, '2022-01-09'), 'decision.beforeLetter'],
      [granting(proposed, '2022-03-02'), 'decision.inFuture'],
      [granting([]), 'decision.noneGranted'],
      [granting(['someone-else']), 'decision.notProposed'],
    ] as const;
    for (const [input, code] of wrong)
      await expect(world.do(recordDecision, world.provincial, input, now)).rejects.toMatchObject(refused(code));
    expect(await world.store.read.select().from(decisions)).toEqual([]);
    expect(await world.store.read.select().from(awards)).toEqual([]);
  });

  test('belongs to the province, and answers a letter it received', async () => {
    await world.do(draftSubmission, world.secretary('TCT'), letter());
    await world.do(sendSubmission, world.head('TCT'), year());
    await expect(world.do(recordDecision, world.provincial, granting(['x']), spring)).rejects.toMatchObject(
      refused('decision.notReceived'),
    );
    for (const actor of [world.head('TCT'), world.admin, world.stranger])
      await expect(world.do(recordDecision, actor, granting(['x']), spring)).rejects.toMatchObject({ forbidden: true });
  });
});
