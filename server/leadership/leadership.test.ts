import { and, eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { auditEvents } from '@/db/schema/audit';
import { leaderships } from '@/db/schema/bloc';
import { acclamations, handoverConfirmations, handovers } from '@/db/schema/leadership';
import { handoverChecklist } from '@/domain/leadership/checklist';
import { mayRead } from '@/domain/rights/may';
import { verifyAudit } from '../audit/verify';
import { getBlocYear } from '../bloc/queries';
import { closeConference } from '../conference/close';
import type { Actor } from '../context';
import { findActor } from '../person/actor';
import { openSession } from '../person/sign-in';
import { at } from '../sample/run';
import { readStandings } from '../standing/standing';
import { draftSubmission } from '../submission/draft';
import { openWorld, type World } from '../testing/world';
import { acclaim } from './acclaim';
import { checkItem } from './check-item';
import { confirmHandover } from './confirm-handover';
import { prepareHandover } from './prepare-handover';
import { holdConference } from '../conference/testing';
import { acclaimBoth, handOver, prepareList } from './testing';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const year = () => ({ blocYearId: world.review });
const vote = (role: 'leader' | 'deputy', code: string, votesFor: number) => ({
  ...year(),
  role,
  agencyId: world.agency(code).id,
  votesFor,
});
const refused = (code: string, field?: string) => ({ refusal: { code, ...(field ? { field } : {}) } });
const morning = at('2022-01-10', '13:00');

/** Signs somebody in before the conference; the session stays open through the handover. */
const openAt = (actor: Actor) =>
  world.do(openSession, actor, { personId: actor.personId ?? '', browser: 'Trình duyệt' }, morning);

/** Who a request of that session comes from, as each request reads it. */
async function inSession(sessionId: string): Promise<Actor> {
  const actor = await findActor(world.store.read, sessionId, at('2022-01-10', '16:00'));
  if (!actor) throw new Error('The session has ended');
  return actor;
}

const standing = async () => (await readStandings(world.store.read, [world.review])).get(world.review);
const scopeOf = (blocYearId: string) => getBlocYear(world.store.read, blocYearId, at('2022-01-10', '16:00'));

describe('the conference acclaims', () => {
  test('the Political School leader with 8 of 9 and the newspaper deputy with 7 of 9', async () => {
    await holdConference(world);
    await acclaimBoth(world);
    const rows = await world.store.read.select().from(acclamations);
    expect(
      rows.map(({ role, votesFor, base, acclaimedOn, planYearId }) => [role, votesFor, base, acclaimedOn, planYearId]),
    ).toEqual([
      ['leader', 8, 9, '2022-01-10', world.plan],
      ['deputy', 7, 9, '2022-01-10', world.plan],
    ]);
    expect(await standing()).toMatchObject({ acclaimed: ['leader', 'deputy'], handover: null });
  });

  test('counting against the members in the hall only', async () => {
    await holdConference(world, { DUK: 'absent', BDV: 'written', BNC: 'deputised' });
    const keeper = world.secretary('UBKT');
    await expect(world.do(acclaim, keeper, vote('leader', 'TCT', 8))).rejects.toMatchObject(
      refused('leadership.votesAbovePresent', 'votesFor'),
    );
    await expect(world.do(acclaim, keeper, vote('leader', 'TCT', 3))).rejects.toMatchObject(
      refused('leadership.tooFewVotes', 'votesFor'),
    );
    await world.do(acclaim, keeper, vote('leader', 'TCT', 4));
  });

  test('each role once, and two different agencies', async () => {
    await holdConference(world);
    const keeper = world.secretary('UBKT');
    await world.do(acclaim, keeper, vote('leader', 'TCT', 8));
    await expect(world.do(acclaim, keeper, vote('leader', 'BTC', 9))).rejects.toMatchObject(
      refused('leadership.alreadyAcclaimed'),
    );
    await expect(world.do(acclaim, keeper, vote('deputy', 'TCT', 9))).rejects.toMatchObject(
      refused('leadership.sameAgency', 'agencyId'),
    );
    const outside = { ...vote('deputy', 'TCT', 9), agencyId: world.agency('STC').id };
    await expect(world.do(acclaim, keeper, outside)).rejects.toMatchObject(
      refused('leadership.notAMember', 'agencyId'),
    );
  });

  test('only while it is in session', async () => {
    const keeper = world.secretary('UBKT');
    await expect(world.do(acclaim, keeper, vote('leader', 'TCT', 8))).rejects.toMatchObject(
      refused('leadership.noConference'),
    );
    await holdConference(world);
    await world.do(closeConference, keeper, year());
    await expect(world.do(acclaim, keeper, vote('leader', 'TCT', 8))).rejects.toMatchObject(
      refused('conference.closed'),
    );
  });

  test('by the hand of the agency that leads', async () => {
    await holdConference(world);
    for (const actor of [world.officer('UBKT'), world.head('TCT'), world.stranger, world.provincial])
      await expect(world.do(acclaim, actor, vote('leader', 'TCT', 8))).rejects.toMatchObject({ forbidden: true });
    expect(await world.store.read.select().from(acclamations)).toEqual([]);
  });
});

describe('the handover', () => {
  beforeEach(() => holdConference(world));

  test('is prepared once a leader is acclaimed, with the checklist of the minutes', async () => {
    const keeper = world.secretary('UBKT');
    await expect(world.do(prepareHandover, keeper, year())).rejects.toMatchObject(refused('handover.noLeader'));
    await acclaimBoth(world);
    await world.do(prepareHandover, keeper, year());
    await expect(world.do(prepareHandover, keeper, year())).rejects.toMatchObject(refused('handover.alreadyPrepared'));
    expect((await standing())?.handover).toMatchObject({
      fromAgencyId: world.agency('UBKT').id,
      toAgencyId: world.agency('TCT').id,
      unchecked: handoverChecklist.length,
    });
  });

  test('waits until every item is checked, and the list stands still from the first confirmation', async () => {
    await acclaimBoth(world);
    const items = await prepareList(world, handoverChecklist.length - 1);
    const [first = '', last = ''] = [items[0], items.at(-1)];
    const keeper = world.secretary('UBKT');
    const confirm = () => world.do(confirmHandover, world.head('TCT'), { ...year(), side: 'to' });
    await expect(confirm()).rejects.toMatchObject({ refusal: { code: 'handover.itemsOpen', params: { open: 1 } } });
    expect((await standing())?.handover?.unchecked).toBe(1);

    await world.do(checkItem, keeper, { ...year(), itemId: first, note: '', done: false });
    await world.do(checkItem, keeper, { ...year(), itemId: first, note: 'Bản sao, 01 quyển', done: true });
    await expect(
      world.do(checkItem, keeper, { ...year(), itemId: 'nothing', note: '', done: true }),
    ).rejects.toMatchObject(refused('handover.unknownItem'));
    await world.do(checkItem, keeper, { ...year(), itemId: last, note: '', done: true });
    expect(await confirm()).toEqual({ completed: false });
    await expect(
      world.do(checkItem, keeper, { ...year(), itemId: first, note: '', done: false }),
    ).rejects.toMatchObject(refused('handover.listConfirmed'));
  });

  test('is confirmed by each head for the own side, once', async () => {
    await acclaimBoth(world);
    await prepareList(world);
    const from = { ...year(), side: 'from' } as const;
    for (const actor of [world.head('TCT'), world.secretary('UBKT'), world.officer('UBKT'), world.stranger])
      await expect(world.do(confirmHandover, actor, from)).rejects.toMatchObject({ forbidden: true });
    await world.do(confirmHandover, world.head('UBKT'), from);
    await expect(world.do(confirmHandover, world.head('UBKT'), from)).rejects.toMatchObject(
      refused('handover.alreadyConfirmed'),
    );
    const [row] = await world.store.read.select().from(handoverConfirmations);
    expect(row).toMatchObject({
      side: 'from',
      postAtTime: 'Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy',
      confirmedOn: '2022-01-10',
    });
    expect(await world.store.read.select().from(leaderships).where(eq(leaderships.blocYearId, world.plan))).toEqual([]);
  });

  test('pressed by both heads at once passes the leadership once', async () => {
    await acclaimBoth(world);
    await prepareList(world);
    const outcomes = await Promise.all([
      world.do(confirmHandover, world.head('UBKT'), { ...year(), side: 'from' }),
      world.do(confirmHandover, world.head('TCT'), { ...year(), side: 'to' }),
    ]);
    expect(outcomes.filter(({ completed }) => completed)).toHaveLength(1);
    const led = await world.store.read.select().from(leaderships).where(eq(leaderships.blocYearId, world.plan));
    expect(led.map(({ role }) => role).toSorted()).toEqual(['deputy', 'leader']);
  });

  test('moves the rights of both years at the second confirmation, in sessions already open', async () => {
    const oldSession = await openAt(world.secretary('UBKT'));
    const newSession = await openAt(world.secretary('TCT'));
    const [oldKeeper, newKeeper] = [await inSession(oldSession), await inSession(newSession)];
    const letter = { ...year(), number: '05-TTr/KTĐ', datedOn: '2022-01-10' };
    await expect(world.do(draftSubmission, newKeeper, letter)).rejects.toMatchObject(refused('rights.notAppointed'));
    await expect(world.do(draftSubmission, oldKeeper, letter)).rejects.toMatchObject(
      refused('submission.nothingApproved'),
    );

    await handOver(world);
    for (const blocYearId of [world.review, world.plan])
      await expect(
        world.do(draftSubmission, await inSession(oldSession), { ...letter, blocYearId }),
      ).rejects.toMatchObject({
        forbidden: true,
        refusal: { code: 'rights.termEnded', params: { until: '2022-01-10' } },
      });
    const denied = await world.store.read
      .select({ actorId: auditEvents.actorId, details: auditEvents.details, blocYearId: auditEvents.blocYearId })
      .from(auditEvents)
      .where(and(eq(auditEvents.action, 'access.refused'), eq(auditEvents.actorId, oldKeeper.personId ?? '')));
    expect(denied).toEqual(
      [world.review, world.plan].map((blocYearId) => ({
        actorId: oldKeeper.personId,
        blocYearId,
        details: { verb: 'draftSubmission', refusal: 'rights.termEnded' },
      })),
    );
    // The new keeper gets past the right, for the year that was reviewed too; only the rule is in the way.
    await expect(world.do(draftSubmission, await inSession(newSession), letter)).rejects.toMatchObject({
      ...refused('submission.nothingApproved'),
      forbidden: false,
    });
    expect((await verifyAudit(world.store.read)).broken).toBeNull();
  });

  test('leaves the outgoing agency its reading of both years', async () => {
    await handOver(world);
    for (const blocYearId of [world.review, world.plan]) {
      const scope = await scopeOf(blocYearId);
      expect(scope.leadingAgencyId).toBe(world.agency('TCT').id);
      expect(mayRead(world.secretary('UBKT'), scope)).toMatchObject({ ok: true });
      expect(mayRead(world.stranger, scope)).toMatchObject({ ok: false });
    }
    const [handover] = await world.store.read.select().from(handovers);
    expect(handover).toMatchObject({ completedOn: '2022-01-10' });
    expect((await scopeOf(world.plan)).leaders).toMatchObject([
      { role: 'leader', basis: 'Hội nghị tổng kết năm 2021 suy tôn ngày 10/01/2022' },
      { role: 'deputy' },
    ]);
  });
});
