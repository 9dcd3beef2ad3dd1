import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditEvents } from '@/db/schema/audit';
import { nominations } from '@/db/schema/nomination';
import type { SaveNominationInput } from '@/domain/nomination/input';
import { getBlocYear } from '../bloc/queries';
import { openWorld, type World } from '../testing/world';
import { publishYear } from './ranked-year';
import { saveNomination } from './save';
import { sendNomination } from './send';
import { traceLook } from './trace-look';
import { withdrawNomination } from './withdraw';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const draftOf = (code: string, change: Partial<SaveNominationInput> = {}): SaveNominationInput => ({
  blocYearId: world.review,
  agencyId: world.agency(code).id,
  formCode: 'PROV_CERT',
  groundCode: 'movement',
  achievement: 'Hoàn thành vượt mức các chỉ tiêu năm 2021.',
  ...change,
});
const rowsOf = (code: string) =>
  world.store.read
    .select()
    .from(nominations)
    .where(eq(nominations.agencyId, world.agency(code).id))
    .orderBy(asc(nominations.number));
const refused = (code: string) => ({ refusal: { code } });

describe('drafting a nomination', () => {
  test('numbers run through the bloc year, and one written again keeps its own', async () => {
    const first = await world.do(saveNomination, world.officer('BTC'), draftOf('BTC'));
    const second = await world.do(saveNomination, world.head('VPTU'), draftOf('VPTU'));
    expect([first.number, second.number]).toEqual([1, 2]);
    const { nominationId } = first;
    const again = await world.do(
      saveNomination,
      world.officer('BTC'),
      draftOf('BTC', { nominationId, groundCode: 'twoYears' }),
    );
    expect(again).toEqual({ nominationId, number: 1, bloc: 'khoi-dang-tinh', year: 2021, begun: false });
    expect(await rowsOf('BTC')).toMatchObject([{ status: 'draft', number: 1 }]);
  });

  test('the same agency does not draft the same form twice, another form it does', async () => {
    await expect(world.do(saveNomination, world.officer('BTC'), draftOf('BTC'))).rejects.toMatchObject({
      refusal: { code: 'nomination.sameForm', field: 'basis', params: { number: 1 } },
    });
    await world.do(
      saveNomination,
      world.officer('BTC'),
      draftOf('BTC', { formCode: 'PROV_FLAG', groundCode: 'leading' }),
    );
    expect(await rowsOf('BTC')).toHaveLength(2);
  });

  test('two drafts of one moment become one nomination and one refusal', async () => {
    const both = await Promise.allSettled([
      world.do(saveNomination, world.officer('BDV'), draftOf('BDV')),
      world.do(saveNomination, world.head('BDV'), draftOf('BDV')),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await rowsOf('BDV')).toHaveLength(1);
  });

  test('a ground the form does not have on that day is refused', async () => {
    for (const change of [{ groundCode: 'leading' }, { formCode: 'PM_CERT' }, { formCode: 'NOTHING' }] as const)
      await expect(world.do(saveNomination, world.officer('BTG'), draftOf('BTG', change))).rejects.toMatchObject(
        refused('nomination.groundNotInForce'),
      );
    expect(await rowsOf('BTG')).toEqual([]);
  });

  test('another agency’s nomination is refused, audited, and nothing changes', async () => {
    const { nominationId } = await world.do(saveNomination, world.officer('BNC'), draftOf('BNC'));
    const before = await rowsOf('BNC');
    const foreign: [typeof world.stranger, SaveNominationInput][] = [
      [world.officer('TCT'), draftOf('BNC')],
      [world.stranger, draftOf('BNC')],
      [world.officer('TCT'), draftOf('TCT', { nominationId, achievement: 'Của cơ quan khác' })],
    ];
    for (const [actor, input] of foreign)
      await expect(world.do(saveNomination, actor, input)).rejects.toMatchObject(refused('rights.otherAgency'));
    expect(await rowsOf('BNC')).toEqual(before);
    expect(await rowsOf('TCT')).toEqual([]);
    const events = await world.store.read.select().from(auditEvents).where(eq(auditEvents.action, 'access.refused'));
    expect(events.map(({ details }) => details)).toEqual(
      Array(3).fill({ verb: 'saveNomination', refusal: 'rights.otherAgency' }),
    );
  });
});

describe('sending and withdrawing', () => {
  const draft = async (code: string) => {
    const { nominationId } = await world.do(saveNomination, world.officer(code), draftOf(code));
    return { blocYearId: world.review, nominationId };
  };

  test('the head sends once the ranking is published; then it is neither sent nor written again', async () => {
    const input = await draft('TCT');
    await expect(world.do(sendNomination, world.head('TCT'), input)).rejects.toMatchObject(
      refused('nomination.rankingNotPublished'),
    );
    await publishYear(world);
    await expect(world.do(sendNomination, world.officer('TCT'), input)).rejects.toMatchObject(
      refused('rights.notAppointed'),
    );
    // To another agency a draft is as if there were none.
    await expect(world.do(sendNomination, world.head('BTC'), input)).rejects.toMatchObject(
      refused('nomination.unknown'),
    );
    await world.do(sendNomination, world.head('TCT'), input);
    expect(await rowsOf('TCT')).toMatchObject([{ status: 'sent', sentOn: '2022-01-10' }]);
    await expect(world.do(sendNomination, world.head('TCT'), input)).rejects.toMatchObject(
      refused('nomination.alreadySent'),
    );
    const again = draftOf('TCT', { nominationId: input.nominationId });
    await expect(world.do(saveNomination, world.officer('TCT'), again)).rejects.toMatchObject(
      refused('nomination.alreadySent'),
    );
  });

  test('a withdrawn one is taken up again under its number', async () => {
    const input = await draft('UBKT');
    await world.do(withdrawNomination, world.head('UBKT'), input);
    const [withdrawn] = await rowsOf('UBKT');
    expect(withdrawn).toMatchObject({ status: 'withdrawn', withdrawnOn: '2022-01-10' });
    await world.do(saveNomination, world.officer('UBKT'), draftOf('UBKT', { nominationId: input.nominationId }));
    expect(await rowsOf('UBKT')).toMatchObject([{ status: 'draft', number: withdrawn?.number }]);
  });

  test('a nomination of another bloc year is unknown here, and the attempt is audited', async () => {
    const { nominationId } = await draft('DUK');
    await expect(
      world.do(sendNomination, world.head('DUK'), { blocYearId: world.plan, nominationId }),
    ).rejects.toMatchObject({
      ...refused('nomination.unknown'),
      forbidden: true,
    });
  });
});

test('a look at what is not one’s own leaves its trace', async () => {
  const scope = await getBlocYear(world.store.read, world.review, new Date('2022-01-10T07:00:00Z'));
  await traceLook(world.head('TCT'), scope, { code: 'nomination.notYours' }, { store: world.store });
  const events = await world.store.read.select().from(auditEvents).where(eq(auditEvents.action, 'access.refused'));
  expect(events.map(({ details }) => details)).toContainEqual({
    verb: 'openNomination',
    refusal: 'nomination.notYours',
  });
});
