import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { auditEvents } from '@/db/schema/audit';
import { nominations } from '@/db/schema/nomination';
import type { SaveNominationInput } from '@/domain/nomination/input';
import { openWorld, type World } from '../testing/world';
import { publishResults } from '../result/publish';
import { recordYear } from './ranked-year';
import { saveNomination } from './save';
import { sendNomination } from './send';
import { withdrawNomination } from './withdraw';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const draftOf = (code: string, change: Partial<SaveNominationInput> = {}): SaveNominationInput => ({
  blocYearId: world.review,
  agencyId: world.agency(code).id,
  formCode: 'PROV_CERT',
  groundCode: 'movement',
  achievement: 'Hoàn thành vượt mức các chỉ tiêu năm 2021.',
  ...change,
});
const rows = () => world.store.read.select().from(nominations);
const refused = (code: string) => ({ refusal: { code } });

describe('drafting a nomination', () => {
  test('numbers run through the bloc year, under the form and ground of the official day', async () => {
    const first = await world.do(saveNomination, world.officer('BTC'), draftOf('BTC', { groundCode: 'twoYears' }));
    const second = await world.do(saveNomination, world.head('TCT'), draftOf('TCT'));
    expect([first.number, second.number]).toEqual([1, 2]);
    expect(await rows()).toMatchObject([{ status: 'draft', number: 1 }, { number: 2 }]);
  });

  test('the same agency does not draft the same form twice', async () => {
    await world.do(saveNomination, world.officer('BTC'), draftOf('BTC'));
    await expect(world.do(saveNomination, world.officer('BTC'), draftOf('BTC', { groundCode: 'twoYears' }))).rejects.toMatchObject({
      refusal: { code: 'nomination.sameForm', field: 'basis', params: { number: 1 } },
    });
    expect(await rows()).toHaveLength(1);
  });

  test('two drafts of one moment become one nomination and one refusal', async () => {
    const both = await Promise.allSettled([
      world.do(saveNomination, world.officer('BTC'), draftOf('BTC')),
      world.do(saveNomination, world.head('BTC'), draftOf('BTC')),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await rows()).toHaveLength(1);
  });

  test('another form of the same agency is another nomination', async () => {
    await world.do(saveNomination, world.officer('UBKT'), draftOf('UBKT'));
    await world.do(saveNomination, world.officer('UBKT'), draftOf('UBKT', { formCode: 'PROV_FLAG', groundCode: 'leading' }));
    expect(await rows()).toHaveLength(2);
  });

  test('a ground the form does not have on that day is refused', async () => {
    for (const change of [{ groundCode: 'leading' }, { formCode: 'PM_CERT' }, { formCode: 'NOTHING' }] as const)
      await expect(world.do(saveNomination, world.officer('BTC'), draftOf('BTC', change))).rejects.toMatchObject(
        refused('nomination.groundNotInForce'),
      );
  });

  test('another agency’s nomination is refused, audited, and nothing changes', async () => {
    const { nominationId } = await world.do(saveNomination, world.officer('BTC'), draftOf('BTC'));
    await expect(world.do(saveNomination, world.officer('TCT'), draftOf('BTC'))).rejects.toMatchObject(refused('rights.otherAgency'));
    await expect(world.do(saveNomination, world.stranger, draftOf('BTC'))).rejects.toMatchObject(refused('rights.otherAgency'));
    await expect(
      world.do(saveNomination, world.officer('TCT'), draftOf('TCT', { nominationId, achievement: 'Của cơ quan khác' })),
    ).rejects.toMatchObject(refused('rights.otherAgency'));
    expect(await rows()).toMatchObject([{ id: nominationId, achievement: 'Hoàn thành vượt mức các chỉ tiêu năm 2021.' }]);
    const events = await world.store.read.select().from(auditEvents).where(eq(auditEvents.action, 'access.refused'));
    expect(events.map(({ details }) => details)).toEqual(Array(3).fill({ verb: 'saveNomination', refusal: 'rights.otherAgency' }));
  });

  test('writing again keeps the number', async () => {
    const { nominationId } = await world.do(saveNomination, world.officer('BTC'), draftOf('BTC'));
    const again = await world.do(saveNomination, world.officer('BTC'), draftOf('BTC', { nominationId, groundCode: 'twoYears' }));
    expect(again).toMatchObject({ nominationId, number: 1, bloc: 'khoi-dang-tinh', year: 2021 });
  });
});

describe('sending and withdrawing', () => {
  const draft = async (code: string) => {
    const { nominationId } = await world.do(saveNomination, world.officer(code), draftOf(code));
    return { blocYearId: world.review, nominationId };
  };

  test('the head sends once the ranking is published', async () => {
    await recordYear(world, { publish: false });
    const input = await draft('BTC');
    await expect(world.do(sendNomination, world.head('BTC'), input)).rejects.toMatchObject(refused('nomination.rankingNotPublished'));
    await world.do(publishResults, world.secretary('UBKT'), { blocYearId: world.review });
    await world.do(sendNomination, world.head('BTC'), input);
    expect(await rows()).toMatchObject([{ status: 'sent', sentOn: '2022-01-10' }]);
    await expect(world.do(sendNomination, world.head('BTC'), input)).rejects.toMatchObject(refused('nomination.alreadySent'));
  });

  test('neither an officer nor another head sends it', async () => {
    await recordYear(world);
    const input = await draft('BTC');
    await expect(world.do(sendNomination, world.officer('BTC'), input)).rejects.toMatchObject(refused('rights.notAppointed'));
    await expect(world.do(sendNomination, world.head('TCT'), input)).rejects.toMatchObject(refused('rights.otherAgency'));
    expect(await rows()).toMatchObject([{ status: 'draft' }]);
  });

  test('a sent one is no longer written', async () => {
    await recordYear(world);
    const { nominationId } = await draft('BTC');
    await world.do(sendNomination, world.head('BTC'), { blocYearId: world.review, nominationId });
    await expect(world.do(saveNomination, world.officer('BTC'), draftOf('BTC', { nominationId }))).rejects.toMatchObject(
      refused('nomination.alreadySent'),
    );
  });

  test('a withdrawn one is taken up again under its number', async () => {
    const input = await draft('BTC');
    await world.do(withdrawNomination, world.head('BTC'), input);
    expect(await rows()).toMatchObject([{ status: 'withdrawn', withdrawnOn: '2022-01-10' }]);
    await world.do(saveNomination, world.officer('BTC'), draftOf('BTC', { nominationId: input.nominationId }));
    expect(await rows()).toMatchObject([{ status: 'draft', number: 1 }]);
  });

  test('a nomination of another bloc year is unknown here, and the attempt is audited', async () => {
    const { nominationId } = await draft('BTC');
    await expect(world.do(sendNomination, world.head('BTC'), { blocYearId: world.plan, nominationId })).rejects.toMatchObject({
      ...refused('nomination.unknown'),
      forbidden: true,
    });
  });
});
