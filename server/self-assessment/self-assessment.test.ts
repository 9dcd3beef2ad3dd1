import { and, eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { opened, recorded, results2021, selfScored } from '../result/testing';
import { publishResults } from '../result/publish';
import { getScale } from '../result/queries';
import { scoresOf } from '../score/queries';
import { typedLines } from '../sample/walk/lines';
import { at } from '../sample/run';
import { openWorld, type World } from '../testing/world';
import { auditEvents } from '@/db/schema/audit';
import { deadlines } from '@/db/schema/plan';
import { getBlocYear } from '../bloc/queries';
import { findSelfAssessment } from './queries';
import { reopenSheet } from './reopen';
import { returnSelfAssessment } from './return';
import { saveSelfAssessment } from './save';
import { submitSelfAssessment } from './submit';
import { listReopenings } from './window';
import { openScoring } from '../result/open-scoring';

let world: World;
beforeEach(async () => {
  world = await openWorld();
  await opened(world);
});
afterEach(() => world.close());

const now = new Date('2022-01-10T14:00:00+07:00');
const ofAgency = (code = 'TCT') => ({ blocYearId: world.review, agencyId: world.agency(code).id });
type Draft = {
  readonly points?: Readonly<Record<string, number>>;
  readonly notes?: Readonly<Record<string, string>>;
  readonly bonusCenti?: number;
  readonly bonusReason?: string;
  readonly version?: number;
};
const draft = ({ points, version = 0, ...extra }: Draft = {}) => ({
  ...ofAgency(),
  lines: typedLines(
    points ?? { A: 4750, B: 1900, C: 1850, D: 950 },
    { notes: { A: 'Đạt 12/12 chỉ tiêu' }, bonusCenti: 100, bonusReason: 'Cờ thi đua của tỉnh', ...extra },
    version,
  ),
});
const marks = async (code = 'TCT') => {
  const scope = await getBlocYear(world.store.read, world.review, now);
  return (await scoresOf(world.store.read, scope, await getScale(world.store.read, scope), world.agency(code).id)).self;
};
const save = (changes: Draft = {}, actor = world.officer('TCT')) => world.do(saveSelfAssessment, actor, draft(changes));
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
      totalCenti: 1800,
    });
    expect(await marks()).toMatchObject({
      A: { pointsCenti: null, note: 'chờ số liệu' },
      B: { pointsCenti: 1800, note: '' },
    });
    await save({ points: { C: 0 }, notes: {}, bonusCenti: 0, bonusReason: '' });
    expect(await marks(), 'lines that were not sent stay as they are').toMatchObject({
      B: { pointsCenti: 1800 },
      C: { pointsCenti: 0 },
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
    await expect(submit()).rejects.toMatchObject({ refusal: { code: 'scoring.pointsMissing', params: { code: 'B' } } });
    await save({ points: { B: 1900, C: 1850, D: 950 }, notes: {}, bonusCenti: 0, bonusReason: '' });
    await expect(submit()).rejects.toMatchObject(refusedAs('scoring.bonusReasonMissing'));
    await save({ points: {}, notes: {}, version: 1 });
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
        { code: 'scoring.overMaximum', field: 'lines.0.typed', params: { max: '50,00' } },
        { code: 'scoring.wrongStep', field: 'lines.1.typed', params: { step: '0,25' } },
        { code: 'scoring.unknownLine', field: 'lines.2.typed' },
        { code: 'scoring.overMaximum', field: 'lines.3.typed', params: { max: '10,00' } },
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
    await save({ points: { A: 4700 }, bonusCenti: 0, bonusReason: '', version: 1 });
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
    expect(await found(code)).toMatchObject({ lateDays: 2 });
  };
});

describe('two who write the same line', () => {
  it('are both told: the second sees what stands there, by whom, and chooses; lines only one of them touched are kept', async () => {
    await save({ points: { A: 4750, B: 1900 }, notes: {}, bonusCenti: 0, bonusReason: '' });
    const other = (points: Record<string, number>, version: number) =>
      save({ points, notes: {}, bonusCenti: 0, bonusReason: '', version }, world.head('TCT'));
    await expect(other({ A: 4800 }, 0)).rejects.toMatchObject({
      fields: [{ code: 'scoring.changedMeanwhile', field: 'lines.0.typed', params: { theirs: '47,50', version: 1 } }],
    });
    await other({ C: 1800 }, 0);
    await other({ A: 4750 }, 0);
    expect(await marks(), 'the same points again are no change').toMatchObject({
      A: { pointsCenti: 4750, version: 1 },
    });
    await other({ A: 4800 }, 1);
    expect(await marks()).toMatchObject({ A: { pointsCenti: 4800, version: 2 }, C: { pointsCenti: 1800 } });
  });
});

describe('the end of the time', () => {
  const dueOn = '2022-01-10';
  const [grace, after] = [at('2022-01-19', '23:59'), at('2022-01-20', '00:00')];
  const reopen = (changes = {}, on = after, actor = world.secretary('UBKT')) =>
    world.do(
      reopenSheet,
      actor,
      { ...ofAgency(), reason: 'Cơ quan vừa sáp nhập', untilOn: '2022-01-25', ...changes },
      on,
    );
  const saveOn = (on: Date) => world.do(saveSelfAssessment, world.officer('TCT'), draft(), on);
  const submitOn = (on: Date) => world.do(submitSelfAssessment, world.head('TCT'), ofAgency(), on);

  it('comes after the days of grace of the charter, by the clock of the server: what was typed before it is sent no more', async () => {
    await saveOn(grace);
    await expect(saveOn(after)).rejects.toMatchObject({
      refusal: { code: 'selfAssessment.closed', params: { lockedAfter: '2022-01-19' } },
    });
    await expect(submitOn(after)).rejects.toMatchObject(refusedAs('selfAssessment.closed'));
    expect(await submitOn(grace), `due on ${dueOn}`).toMatchObject({ late: true });
  });

  it('is put off for one agency alone, by those who keep the bloc, with a reason and a last day, for the whole bloc to read', async () => {
    await expect(reopen({}, grace)).rejects.toMatchObject(refusedAs('selfAssessment.stillOpen'));
    await expect(reopen({ untilOn: '2022-01-19' })).rejects.toMatchObject({
      refusal: { code: 'selfAssessment.untilPast', field: 'untilOn' },
    });
    await expect(reopen({}, after, world.head('TCT'))).rejects.toMatchObject({ forbidden: true });
    await reopen();
    const scope = await getBlocYear(world.store.read, world.review, after);
    expect(await listReopenings(world.store.read, scope)).toEqual([
      {
        agencyId: world.agency('TCT').id,
        reason: 'Cơ quan vừa sáp nhập',
        untilOn: '2022-01-25',
        reopenedOn: '2022-01-20',
      },
    ]);
    const other = { ...draft(), ...ofAgency('BTC') };
    await expect(world.do(saveSelfAssessment, world.officer('BTC'), other, after)).rejects.toMatchObject(
      refusedAs('selfAssessment.closed'),
    );
    await saveOn(at('2022-01-25', '23:59'));
    await expect(saveOn(at('2022-01-26', '00:00'))).rejects.toMatchObject(refusedAs('selfAssessment.closed'));
    expect(await submitOn(at('2022-01-25'))).toMatchObject({ late: true });
    await expect(reopen({}, at('2022-01-26'))).rejects.toMatchObject(refusedAs('selfAssessment.alreadySent'));
  });
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
