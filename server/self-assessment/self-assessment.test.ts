import { and, eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { opened, recorded, results2021, selfScored } from '../result/testing';
import { publishResults } from '../result/publish';
import { openWorld, type World } from '../testing/world';
import { auditEvents } from '@/db/schema/audit';
import { deadlines } from '@/db/schema/plan';
import { getBlocYear } from '../bloc/queries';
import { findSelfAssessment } from './queries';
import { returnSelfAssessment } from './return';
import { saveSelfAssessment } from './save';
import { submitSelfAssessment } from './submit';
import { openScoring } from '../result/open-scoring';

let world: World;
beforeEach(async () => {
  world = await openWorld();
  await opened(world);
});
afterEach(() => world.close());

const now = new Date('2022-01-10T14:00:00+07:00');
const ofAgency = (code = 'TCT') => ({ blocYearId: world.review, agencyId: world.agency(code).id });
const draft = (changes = {}) => ({
  ...ofAgency(),
  points: { A: 4750, B: 1900, C: 1850, D: 950 },
  notes: { A: 'Đạt 12/12 chỉ tiêu' },
  bonusCenti: 100,
  bonusReason: 'Cờ thi đua của tỉnh',
  ...changes,
});
const save = (changes = {}, actor = world.officer('TCT')) => world.do(saveSelfAssessment, actor, draft(changes));
const submit = (actor = world.head('TCT')) => world.do(submitSelfAssessment, actor, ofAgency());
const giveBack = (changes = {}) =>
  world.do(returnSelfAssessment, world.secretary('UBKT'), {
    ...ofAgency(),
    reason: 'Nhóm A chưa có minh chứng',
    answerBy: '2022-01-12',
    ...changes,
  });
const found = async (code = 'TCT') =>
  findSelfAssessment(world.store.read, await getBlocYear(world.store.read, world.review, now), world.agency(code).id);
const refusedAs = (code: string) => ({ refusal: { code } });

describe('a self-assessment', () => {
  it('keeps any part of what is filled in, a note without points too', async () => {
    await save({ points: { B: 1800 }, notes: { A: 'chờ số liệu' }, bonusCenti: 0, bonusReason: '' });
    expect(await found()).toMatchObject({
      status: 'draft',
      points: { A: null, B: 1800, C: null, D: null },
      notes: { A: 'chờ số liệu', B: '' },
      totalCenti: 1800,
    });
  });

  it('is written by officer and head of its own agency, and by nobody else', async () => {
    await save();
    await save({}, world.head('TCT'));
    await expect(save({}, world.officer('BTC'))).rejects.toMatchObject(refusedAs('rights.otherAgency'));
    await expect(save({}, world.stranger)).rejects.toMatchObject(refusedAs('rights.otherAgency'));
    await expect(save({}, world.secretary('UBKT'))).rejects.toMatchObject(refusedAs('rights.otherAgency'));
    const refused = (await world.store.read.select().from(auditEvents)).filter(
      ({ action }) => action === 'access.refused',
    );
    expect(refused).toHaveLength(3);
  });

  it('is sent by the head only, complete', async () => {
    await expect(submit()).rejects.toMatchObject(refusedAs('selfAssessment.nothingSaved'));
    await save({ points: { A: 4750 }, bonusReason: '' });
    await expect(submit()).rejects.toMatchObject({
      fields: [
        { code: 'scoring.pointsMissing', field: 'points.B' },
        { code: 'scoring.pointsMissing', field: 'points.C' },
        { code: 'scoring.pointsMissing', field: 'points.D' },
        { code: 'selfAssessment.bonusReasonMissing', field: 'bonusReason' },
      ],
    });
    await save();
    await expect(submit(world.officer('TCT'))).rejects.toMatchObject(refusedAs('rights.notAppointed'));
    expect(await submit()).toMatchObject({ late: false });
    expect(await found()).toMatchObject({ status: 'submitted', submittedOn: '2022-01-10', totalCenti: 9550 });
  });

  it('cannot be changed or sent again once it lies with the bloc', async () => {
    await selfScored(world, 'TCT');
    await expect(save()).rejects.toMatchObject(refusedAs('selfAssessment.alreadySent'));
    await expect(submit()).rejects.toMatchObject(refusedAs('selfAssessment.alreadySent'));
  });

  it('names every wrong figure at its field and keeps none of them', async () => {
    const points = { A: 5025, B: 1910, Z: 100 };
    await expect(save({ points, bonusCenti: 1100 })).rejects.toMatchObject({
      fields: [
        { code: 'scoring.overMaximum', field: 'points.A', params: { max: '50,00' } },
        { code: 'scoring.wrongStep', field: 'points.B', params: { step: '0,25' } },
        { code: 'scoring.unknownGroup', field: 'points.Z' },
        { code: 'scoring.bonusOverCap', field: 'bonusCenti' },
      ],
    });
    expect(await found()).toBeNull();
  });
});

describe('a return', () => {
  it('carries its reason and day, opens the sheet again, and is answered by sending it again', async () => {
    await save();
    await expect(giveBack()).rejects.toMatchObject(refusedAs('selfAssessment.notSent'));
    await submit();
    await expect(giveBack({ answerBy: '2022-01-09' })).rejects.toMatchObject(refusedAs('selfAssessment.answerByPast'));
    await giveBack();
    expect(await found()).toMatchObject({
      status: 'returned',
      lastReturn: { reason: 'Nhóm A chưa có minh chứng', answerBy: '2022-01-12', returnedOn: '2022-01-10' },
    });
    await save({ points: { A: 4700, B: 1900, C: 1850, D: 950 } });
    await submit();
    expect(await found()).toMatchObject({ status: 'submitted', totalCenti: 9500 });
  });

  it('belongs to the secretary and the head of the leading agency', async () => {
    await selfScored(world, 'TCT');
    const input = { ...ofAgency(), reason: 'Thiếu', answerBy: '2022-01-12' };
    await expect(world.do(returnSelfAssessment, world.head('TCT'), input)).rejects.toMatchObject(
      refusedAs('rights.notAppointed'),
    );
    await world.do(returnSelfAssessment, world.head('UBKT'), input);
  });
});

describe('the deadline', () => {
  /** As the day stood when a sheet was sent: no verb moves a day into the past. */
  const due = (dueOn: string) =>
    world.store.transaction((tx) =>
      tx
        .update(deadlines)
        .set({ dueOn })
        .where(and(eq(deadlines.blocYearId, world.review), eq(deadlines.kind, 'selfScore'))),
    );

  it('does not close the door: what comes after it is taken and marked late', async () => {
    await due('2022-01-09');
    await save();
    expect(await submit()).toMatchObject({ late: true });
  });

  it('after a return is the day the return gave, but who was late once stays late', async () => {
    await save();
    await submit();
    await due('2022-01-09');
    await giveBack({ answerBy: '2022-01-10' });
    expect(await submit()).toMatchObject({ late: false });
    await due('2022-01-08');
    await selfScoredLate('BTC');
    await world.do(returnSelfAssessment, world.secretary('UBKT'), {
      ...ofAgency('BTC'),
      reason: 'Thiếu',
      answerBy: '2022-02-01',
    });
    expect(await world.do(submitSelfAssessment, world.head('BTC'), ofAgency('BTC'))).toMatchObject({ late: true });
  });

  const selfScoredLate = async (code: string) => {
    await selfScored(world, code);
    expect(await found(code)).toMatchObject({ late: true });
  };
});

describe('the year', () => {
  it('takes no self-assessment before scoring is opened, and is opened once, by who keeps it', async () => {
    const input = { ...draft(), blocYearId: world.plan };
    await expect(world.do(saveSelfAssessment, world.officer('TCT'), input)).rejects.toMatchObject(
      refusedAs('scoring.notOpened'),
    );
    await expect(world.do(openScoring, world.officer('TCT'), { blocYearId: world.plan })).rejects.toMatchObject(
      refusedAs('rights.notAppointed'),
    );
    await expect(opened(world)).rejects.toMatchObject(refusedAs('scoring.alreadyOpened'));
  });

  it('takes none after its ranking was published', async () => {
    await save();
    for (const { code } of results2021) await recorded(world, code);
    await world.do(publishResults, world.secretary('UBKT'), { blocYearId: world.review });
    await expect(save()).rejects.toMatchObject(refusedAs('results.locked'));
    await expect(submit()).rejects.toMatchObject(refusedAs('results.locked'));
    await expect(giveBack()).rejects.toMatchObject(refusedAs('results.locked'));
  });
});
