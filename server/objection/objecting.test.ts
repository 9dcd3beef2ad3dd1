import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seesObjection } from '@/domain/objection/objection';
import { declareConflict } from '../conflict/declare';
import type { Actor } from '../context';
import { getBlocYear } from '../bloc/queries';
import { publishYear } from '../nomination/ranked-year';
import { saveNomination } from '../nomination/save';
import { sendNomination } from '../nomination/send';
import { eventsOf } from '../person/testing';
import { at } from '../sample/run';
import { openWorld, type World } from '../testing/world';
import { answerObjection } from './answer';
import { fileObjection } from './file';
import { listObjections } from './queries';
import { withdrawObjection } from './withdraw';

let world: World;
let nominationId: string;
beforeAll(async () => {
  world = await openWorld();
  await publishYear(world);
  const saved = await world.do(saveNomination, world.officer('BTC'), draft('BTC'));
  nominationId = saved.nominationId;
  await world.do(sendNomination, world.head('BTC'), { blocYearId: world.review, nominationId });
});
afterAll(() => world.close());

const draft = (code: string) => ({
  blocYearId: world.review,
  agencyId: world.agency(code).id,
  formCode: 'PROV_CERT',
  groundCode: 'movement' as const,
  achievement: 'Hoàn thành tốt các chỉ tiêu.',
});

const objection = (code: string, change: object = {}) => ({
  blocYearId: world.review,
  agencyId: world.agency(code).id,
  kind: 'complaint' as const,
  target: 'nomination' as const,
  nomination: '1',
  subject: 'Thành tích đã được khen',
  ground: 'Nội dung này đã được khen chuyên đề năm 2020.',
  ...change,
});

const codeOf = async (work: Promise<unknown>) => {
  try {
    await work;
    return 'done';
  } catch (error) {
    return (error as { refusal?: { code: string } }).refusal?.code ?? String(error);
  }
};

async function only() {
  const scope = await getBlocYear(world.store.read, world.review, at('2022-01-10', '14:00'));
  const all = await listObjections(world.store.read, scope);
  return { scope, all };
}

const seenBy = async (actor: Actor, number: number) => {
  const { scope, all } = await only();
  const one = all.find((row) => row.number === number);
  return one !== undefined && seesObjection(actor, scope, one.facts);
};

describe('an objection', () => {
  test('is filed by a head, bears a number and the day by which it is answered', async () => {
    expect(await codeOf(world.do(fileObjection, world.officer('VPTU'), objection('VPTU')))).toBe('rights.notAppointed');
    expect(await codeOf(world.do(fileObjection, world.head('VPTU'), objection('BNC')))).toBe('rights.otherAgency');
    expect(await world.do(fileObjection, world.head('VPTU'), objection('VPTU'))).toEqual({ number: 1 });
    const { all } = await only();
    expect(all[0]).toMatchObject({ filedOn: '2022-01-10', answerBy: '2022-02-09', outcome: null });
    expect((await eventsOf(world, 'objection.filed'))[0]?.details).toMatchObject({ number: 1, target: 'nomination' });
  });

  test('about a nomination names one the head may open', async () => {
    expect(await codeOf(world.do(fileObjection, world.head('VPTU'), objection('VPTU', { nomination: '99' })))).toBe(
      'objection.noSuchNomination',
    );
    await world.do(saveNomination, world.officer('TCT'), draft('TCT'));
    expect(await codeOf(world.do(fileObjection, world.head('VPTU'), objection('VPTU', { nomination: '2' })))).toBe(
      'objection.noSuchNomination',
    );
  });

  test('is seen by those concerned: who objects, the nominee, who keeps the bloc, the province; by nobody else', async () => {
    for (const actor of [
      world.head('VPTU'),
      world.officer('VPTU'),
      world.head('BTC'),
      world.officer('BTC'),
      world.head('UBKT'),
      world.secretary('UBKT'),
      world.provincial,
    ])
      expect(await seenBy(actor, 1)).toBe(true);
    for (const actor of [world.head('BNC'), world.officer('TCT'), world.stranger, world.admin])
      expect(await seenBy(actor, 1)).toBe(false);
  });

  test('is hidden from who stepped back from the nomination, and not theirs to answer', async () => {
    await world.do(declareConflict, world.head('UBKT'), {
      blocYearId: world.review,
      nominationId,
      kind: 'relative',
      reason: 'Người thân công tác ở cơ quan này.',
    });
    expect(await seenBy(world.head('UBKT'), 1)).toBe(false);
    expect(await seenBy(world.secretary('UBKT'), 1)).toBe(true);
    const { all } = await only();
    const answer = {
      blocYearId: world.review,
      objectionId: all[0]?.id ?? '',
      outcome: 'dismissed' as const,
      answer: 'Đã xem.',
    };
    expect(await codeOf(world.do(answerObjection, world.head('UBKT'), answer))).toBe('nomination.conflicted');
  });

  test('is answered once, by who keeps the bloc and not by who objects', async () => {
    const { all } = await only();
    const answer = {
      blocYearId: world.review,
      objectionId: all[0]?.id ?? '',
      outcome: 'partly' as const,
      answer: 'Đã đối chiếu.',
    };
    expect(await codeOf(world.do(answerObjection, world.head('VPTU'), answer))).toBe('rights.ownAgencyClosed');
    expect(await codeOf(world.do(answerObjection, world.head('BNC'), answer))).toBe('objection.notAnswerer');
    await world.do(answerObjection, world.secretary('UBKT'), answer);
    expect(await codeOf(world.do(answerObjection, world.secretary('UBKT'), answer))).toBe('objection.isAnswered');
    expect(await codeOf(world.do(withdrawObjection, world.head('VPTU'), answer))).toBe('objection.isAnswered');
  });

  test('of the agency that leads is answered by a head of another member, where there is no deputy', async () => {
    const { number } = await world.do(
      fileObjection,
      world.head('UBKT'),
      objection('UBKT', { target: 'ranking', nomination: '' }),
    );
    const one = (await only()).all.find((row) => row.number === number);
    const answer = {
      blocYearId: world.review,
      objectionId: one?.id ?? '',
      outcome: 'dismissed' as const,
      answer: 'Đã xem.',
    };
    expect(await codeOf(world.do(answerObjection, world.secretary('UBKT'), answer))).toBe('rights.ownAgencyClosed');
    await world.do(answerObjection, world.head('BNC'), answer);
  });

  test('is taken back before it is answered, by who filed it, and stays on record', async () => {
    const { number } = await world.do(
      fileObjection,
      world.head('BNC'),
      objection('BNC', { target: 'other', nomination: '' }),
    );
    const one = (await only()).all.find((row) => row.number === number);
    const back = { blocYearId: world.review, objectionId: one?.id ?? '' };
    expect(await codeOf(world.do(withdrawObjection, world.head('VPTU'), back))).toBe('rights.otherAgency');
    await world.do(withdrawObjection, world.head('BNC'), back);
    expect(await codeOf(world.do(withdrawObjection, world.head('BNC'), back))).toBe('objection.isWithdrawn');
    expect((await only()).all).toHaveLength(3);
  });
});
