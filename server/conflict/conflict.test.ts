import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditEvents } from '@/db/schema/audit';
import { opinions, reviewConflicts } from '@/db/schema/nomination';
import { opinionSeats } from '@/domain/nomination/conflict';
import { getBlocYear } from '../bloc/queries';
import type { Actor } from '../context';
import { giveOpinion } from '../nomination/give-opinion';
import { putToBallot } from '../nomination/put-to-ballot';
import { listNominations } from '../nomination/queries';
import { publishYear } from '../nomination/ranked-year';
import { readCase } from '../nomination/read-case';
import { readNominations } from '../nomination/read-list';
import { readQueue } from '../nomination/read-queue';
import { returnNomination } from '../nomination/return';
import { sentCase } from '../nomination/sent-case';
import { traceLook } from '../nomination/trace-look';
import { getStanding } from '../standing/standing';
import { openWorld, type World } from '../testing/world';
import { declareConflict } from './declare';
import { withdrawConflict } from './withdraw';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await publishYear(world);
});
afterAll(() => world.close());

const now = new Date('2022-01-10T07:00:00Z');
const scope = () => getBlocYear(world.store.read, world.review, now);
const agree = { recommendation: 'agree', remark: '' } as const;
const why = { kind: 'formerPost', reason: 'Từng là Trưởng phòng ở cơ quan này' } as const;
const refused = (code: string, forbidden = true) => ({ refusal: { code }, forbidden });
type Input = { blocYearId: string; nominationId: string };
const found = async ({ nominationId }: Input) => {
  const one = (await listNominations(world.store.read, await scope())).find(({ id }) => id === nominationId);
  if (!one) throw new Error('There is no such nomination');
  return one;
};
const declared = async ({ nominationId }: Input) => {
  const rows = await world.store.read
    .select()
    .from(reviewConflicts)
    .where(eq(reviewConflicts.nominationId, nominationId));
  const [row] = rows;
  if (!row) throw new Error('Nobody declared anything');
  return row;
};
const caseFor = async (actor: Actor, input: Input) =>
  readCase(world.store.read, await scope(), actor, String((await found(input)).number));

describe('somebody who is concerned', () => {
  test('leaves the count, the denominator and the list of who decides; the earlier opinion stays on record', async () => {
    const input = await sentCase(world, 'BTC');
    for (const code of ['TCT', 'VPTU']) await world.do(giveOpinion, world.head(code), { ...input, ...agree });
    expect(opinionSeats(await scope(), await found(input))).toHaveLength(8);
    expect(await world.do(declareConflict, world.head('TCT'), { ...input, ...why })).toMatchObject({ uncounted: true });
    const after = await found(input);
    expect(after.opinionsFrom).toEqual([world.agency('VPTU').id]);
    expect(opinionSeats(await scope(), after)).toHaveLength(7);
    const kept = await world.store.read.select().from(opinions).where(eq(opinions.nominationId, input.nominationId));
    expect(kept).toHaveLength(2);
    const standing = (await getStanding(world.store.read, { id: world.review })).nominations.find(
      ({ number }) => number === after.number,
    );
    expect(standing).toMatchObject({ opinionAgencyIds: [world.agency('VPTU').id], conflicts: [{ holdsSeat: true }] });
  });

  test('neither opens the case nor gives an opinion nor decides, and each try leaves its trace', async () => {
    const input = await sentCase(world, 'VPTU');
    const leader = world.head('UBKT');
    await world.do(declareConflict, leader, { ...input, ...why });
    const opened = await caseFor(leader, input);
    expect(opened).toMatchObject({ is: 'closed', closed: { refusal: { code: 'nomination.conflicted' } } });
    if (opened?.is === 'closed') await traceLook(leader, await scope(), opened.closed.refusal, { store: world.store });
    for (const attempt of [
      () => world.do(giveOpinion, leader, { ...input, ...agree }),
      () => world.do(returnNomination, leader, { ...input, reason: 'Thiếu' }),
      () => world.do(putToBallot, leader, input),
    ])
      await expect(attempt()).rejects.toMatchObject(refused('nomination.conflicted'));
    const traces = await world.store.read.select().from(auditEvents).where(eq(auditEvents.action, 'access.refused'));
    const ofLeader = traces.filter(({ details }) => JSON.stringify(details).includes('nomination.conflicted'));
    expect(ofLeader.map(({ details }) => (details as { verb: string }).verb).toSorted()).toEqual([
      'giveOpinion',
      'openNomination',
      'putToBallot',
      'returnNomination',
    ]);
    // No deputy is on record, so that another head decides.
    await world.do(putToBallot, world.head('BTC'), input);
    expect(await found(input)).toMatchObject({ status: 'onBallot' });
  });

  test('keeps the row in the lists and sees nothing of it', async () => {
    const input = await sentCase(world, 'BDV');
    await world.do(giveOpinion, world.head('BTC'), { ...input, ...agree });
    await world.do(declareConflict, world.head('TCT'), { ...input, ...why });
    const listed = (await readNominations(world.store.read, await scope(), world.head('TCT'))).rows;
    const row = listed.find(({ id }) => id === input.nominationId);
    expect(row).toMatchObject({
      achievement: '',
      findings: [],
      opinionsFrom: [],
      given: [],
      count: null,
      awaitsMe: false,
    });
    expect(row?.sights).toMatchObject({
      existence: 'shown',
      papers: 'conflict',
      opinions: 'conflict',
      count: 'conflict',
    });
    const queue = await readQueue(world.store.read, await scope(), world.head('TCT'));
    const queued = queue?.rows.find(({ id }) => id === input.nominationId);
    expect(queued).toMatchObject({ state: 'conflict', achievement: '', declared: { reason: why.reason } });
  });

  test('of the agency proposed needs no declaration, and nobody declares for a case they cannot know of', async () => {
    const input = await sentCase(world, 'BTG');
    const own = world.do(declareConflict, world.head('BTG'), { ...input, ...why });
    await expect(own).rejects.toMatchObject(refused('rights.ownAgencyClosed'));
    const officer = world.do(declareConflict, world.officer('TCT'), { ...input, ...why });
    await expect(officer).rejects.toMatchObject(refused('rights.notAppointed'));
    await world.do(declareConflict, world.head('TCT'), { ...input, ...why });
    const again = world.do(declareConflict, world.head('TCT'), { ...input, ...why });
    await expect(again).rejects.toMatchObject(refused('conflict.already'));
    const none = world.do(declareConflict, world.head('TCT'), {
      blocYearId: world.review,
      nominationId: 'none',
      ...why,
    });
    await expect(none).rejects.toMatchObject(refused('nomination.unknown'));
  });

  test('as secretary steps back alone', async () => {
    const input = await sentCase(world, 'BDBP');
    await world.do(declareConflict, world.secretary('UBKT'), { ...input, ...why });
    expect(await declared(input)).toMatchObject({ holdsSeat: false });
    expect(opinionSeats(await scope(), await found(input))).toHaveLength(8);
    expect(await caseFor(world.secretary('UBKT'), input)).toMatchObject({ is: 'closed' });
    expect(await caseFor(world.head('UBKT'), input)).toMatchObject({ is: 'shown' });
    const queue = await readQueue(world.store.read, await scope(), world.secretary('UBKT'));
    expect(queue).toMatchObject({ asked: null, rows: [{ id: input.nominationId, state: 'conflict' }] });
  });
});

describe('taking it back', () => {
  const reason = 'Khai nhầm hồ sơ';
  test('counts the earlier opinion again', async () => {
    const input = await sentCase(world, 'BNC');
    await world.do(giveOpinion, world.head('TCT'), { ...input, ...agree });
    await world.do(declareConflict, world.head('TCT'), { ...input, ...why });
    const conflictId = (await declared(input)).id;
    const other = world.do(withdrawConflict, world.head('BTC'), { ...input, conflictId, reason });
    await expect(other).rejects.toMatchObject(refused('conflict.notYours'));
    await world.do(withdrawConflict, world.head('TCT'), { ...input, conflictId, reason });
    expect(await found(input)).toMatchObject({ opinionsFrom: [world.agency('TCT').id], conflicts: [] });
    expect(await declared(input)).toMatchObject({ withdrawnReason: reason });
    const again = world.do(withdrawConflict, world.head('TCT'), { ...input, conflictId, reason });
    await expect(again).rejects.toMatchObject(refused('conflict.unknown', false));
    // Declared anew it is a fact of its own.
    await world.do(declareConflict, world.head('TCT'), { ...input, ...why });
    expect((await found(input)).conflicts).toHaveLength(1);
  });

  test('by the next head gives the agency its voice back and leaves the person out', async () => {
    const input = await sentCase(world, 'UBKT');
    await world.do(declareConflict, world.head('TCT'), { ...input, ...why });
    const { id: conflictId } = await declared(input);
    const next: Actor = { ...world.head('TCT'), personId: world.officer('TCT').personId };
    const queue = await readQueue(world.store.read, await scope(), next);
    expect(queue?.rows.find(({ id }) => id === input.nominationId)).toMatchObject({
      state: 'seatOut',
      seatGone: { id: conflictId },
    });
    await world.do(withdrawConflict, next, { ...input, conflictId, reason });
    expect(await declared(input)).toMatchObject({ holdsSeat: false, withdrawnAt: null });
    await world.do(giveOpinion, next, { ...input, ...agree });
    expect((await found(input)).opinionsFrom).toEqual([world.agency('TCT').id]);
    expect(await caseFor(world.head('TCT'), input)).toMatchObject({ is: 'closed' });
  });
});
