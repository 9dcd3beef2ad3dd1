import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ownDates } from '@/db/schema/calendar';
import { selfAssessments } from '@/db/schema/result';
import type { Hanging } from '@/domain/calendar/hanging';
import { inOneLine, planHang, planMove } from '@/domain/calendar/moving';
import { getBlocYear } from '../bloc/queries';
import { conveneConference } from '../conference/convene';
import { invitation } from '../conference/testing';
import { eventsOf } from '../person/testing';
import { setDeadlines } from '../plan/set-deadlines';
import { opened } from '../result/testing';
import { composeYear } from '../bloc/found';
import { systemActor } from '../context';
import { at } from '../sample/run';
import { saveSelfAssessment } from '../self-assessment/save';
import { submitSelfAssessment } from '../self-assessment/submit';
import { readStandings } from '../standing/standing';
import { typedLines } from '../sample/walk/lines';
import { openWorld, type World } from '../testing/world';
import { copyDates } from './copy-dates';
import { hangDate, previewHang } from './hang-date';
import { moveDate, previewMove } from './move-date';
import { addOwnDate, withdrawOwnDate } from './own-dates';
import { listMoves, listYearDates } from './queries';

let world: World;
const now = at('2022-01-10', '14:00');

beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const keeper = () => world.secretary('UBKT');
const datesOf = async (blocYearId: string) =>
  listYearDates(world.store.read, await getBlocYear(world.store.read, blocYearId, now));
const dayOf = async (blocYearId: string, key: string) =>
  (await datesOf(blocYearId)).find((date) => date.key === key)?.dueOn;

/** Moves a date as its form does: exactly what the preview showed. */
async function move(blocYearId: string, key: string, dueOn: string, reason = '', who = keeper(), when = now) {
  const scope = await getBlocYear(world.store.read, blocYearId, when);
  const plan = planMove(await listYearDates(world.store.read, scope), key, dueOn, scope);
  const seen = plan.ok ? inOneLine(plan.value) : '';
  return world.do(moveDate, who, { blocYearId, key, dueOn, reason, seen }, when);
}

/** Hangs a date as its form does. */
async function hang(key: string, hangs: Hanging | null) {
  const scope = await getBlocYear(world.store.read, world.plan, now);
  const plan = planHang(await listYearDates(world.store.read, scope), key, hangs, scope);
  const seen = plan.ok ? inOneLine(plan.value) : '';
  return world.do(hangDate, keeper(), { blocYearId: world.plan, key, hangs, reason: '', seen });
}

/** An agency fills its sheet in and its head sends it, at a moment. */
async function selfScored(code: string, when = now) {
  const ofAgency = { blocYearId: world.review, agencyId: world.agency(code).id };
  const lines = typedLines({ A: 4800, B: 1900, C: 1800, D: 900 });
  await world.do(saveSelfAssessment, world.officer(code), { ...ofAgency, lines }, when);
  await world.do(submitSelfAssessment, world.head(code), ofAgency, when);
}

describe('moving a date of the year', () => {
  test('moves what hangs on it in the database, and keeps who, when, from which day, why and with what', async () => {
    await move(world.plan, 'selfScore', '2022-12-01', 'Theo Thông báo số 12-TB/KTĐ');
    const dates = await datesOf(world.plan);
    expect(dates.map(({ key, dueOn }) => [key, dueOn])).toEqual([
      ['registration', '2022-02-28'],
      ['covenant', '2022-03-15'],
      ['midYear', '2022-07-15'],
      ['selfScore', '2022-12-01'],
      ['appraisal', '2022-12-02'],
      ['nomination', '2022-12-09'],
      ['dossier', '2022-12-14'],
      ['conference', '2023-01-12'],
    ]);
    const moves = (await listMoves(world.store.read, [world.plan])).filter(({ from }) => from !== null);
    expect(moves.map(({ key, from, to, movedWith }) => [key, from, to, movedWith])).toEqual([
      ['selfScore', '2022-11-27', '2022-12-01', null],
      ['appraisal', '2022-11-28', '2022-12-02', 'selfScore'],
      ['nomination', '2022-12-05', '2022-12-09', 'selfScore'],
      ['dossier', '2022-12-10', '2022-12-14', 'selfScore'],
      ['conference', '2023-01-08', '2023-01-12', 'selfScore'],
    ]);
    expect(moves[0]).toMatchObject({ reason: 'Theo Thông báo số 12-TB/KTĐ', movedAt: now, movedBy: keeper().name });
    expect((await eventsOf(world, 'deadline.moved'))[0]?.details).toMatchObject({
      moved: [{ key: 'selfScore' }, {}, {}, {}, {}],
      reason: 'Theo Thông báo số 12-TB/KTĐ',
    });
  });

  test('leaves the other year of the bloc alone', async () => {
    const before = await datesOf(world.review);
    await move(world.plan, 'selfScore', '2022-12-01');
    expect(await datesOf(world.review)).toEqual(before);
  });

  test('gives a date that hangs a day of its own; later it stays where it is', async () => {
    await move(world.plan, 'nomination', '2022-12-20');
    await move(world.plan, 'selfScore', '2022-11-28');
    expect(await dayOf(world.plan, 'appraisal')).toBe('2022-11-29');
    expect(await dayOf(world.plan, 'nomination')).toBe('2022-12-20');
    await expect(move(world.plan, 'selfScore', '2022-12-25')).rejects.toMatchObject({
      refusal: { code: 'deadline.passesDependent', field: 'dueOn' },
    });
    expect(await dayOf(world.plan, 'selfScore')).toBe('2022-11-28');
  });

  test('writes only what was shown: dates that somebody changed meanwhile are looked at again', async () => {
    const seen = 'selfScore 2022-11-27 2022-12-01';
    const input = { blocYearId: world.plan, key: 'selfScore', dueOn: '2022-12-01', reason: '', seen };
    await expect(world.do(moveDate, keeper(), input)).rejects.toMatchObject({
      refusal: { code: 'deadline.changedMeanwhile' },
    });
    expect(await dayOf(world.plan, 'selfScore')).toBe('2022-11-27');
  });

  test('two at the same time do not mix: one is written, the other is shown again', async () => {
    const scope = await getBlocYear(world.store.read, world.plan, now);
    const dates = await listYearDates(world.store.read, scope);
    const asked = ['2022-12-01', '2022-12-02'].map((dueOn) => {
      const plan = planMove(dates, 'selfScore', dueOn, scope);
      const seen = plan.ok ? inOneLine(plan.value) : '';
      return { blocYearId: world.plan, key: 'selfScore', dueOn, reason: '', seen };
    });
    const done = await Promise.allSettled(asked.map((input) => world.do(moveDate, keeper(), input)));
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(done.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { refusal: { code: 'deadline.changedMeanwhile' } },
    });
  });

  test('needs a reason once the year runs, and tells how many had met the deadline', async () => {
    await opened(world);
    await selfScored('TCT');
    await expect(move(world.review, 'selfScore', '2022-01-12')).rejects.toMatchObject({
      refusal: { code: 'deadline.reasonMissing', field: 'reason' },
    });
    await move(world.review, 'selfScore', '2022-01-12', 'Lùi hội nghị');
    expect((await eventsOf(world, 'deadline.moved'))[0]?.details).toMatchObject({ met: { done: 1, late: 0 } });
  });

  test('after lateness was recorded leaves it as it was judged', async () => {
    await opened(world);
    const late = at('2022-01-11', '09:00');
    await selfScored('TCT', late);
    const [before] = await world.store.read.select().from(selfAssessments);
    expect(before).toMatchObject({ lateDays: 1, dueOn: '2022-01-10' });
    await move(world.review, 'selfScore', '2022-01-20', 'Gia hạn', keeper(), late);
    const [after] = await world.store.read.select().from(selfAssessments);
    expect(after).toEqual(before);
    expect((await eventsOf(world, 'deadline.moved'))[0]?.details).toMatchObject({ met: { done: 1, late: 1 } });
    await selfScored('BTC', at('2022-01-12', '09:00'));
    const rows = await world.store.read.select().from(selfAssessments);
    expect(rows.filter((row) => row.lateDays > 0)).toHaveLength(1);
  });

  test('belongs to who keeps the bloc; a look is refused to others as well', async () => {
    const stranger = world.officer('TCT');
    await expect(move(world.plan, 'selfScore', '2022-12-01', '', stranger)).rejects.toMatchObject({
      refusal: { code: 'rights.notAppointed' },
      forbidden: true,
    });
    const look = { blocYearId: world.plan, key: 'selfScore', dueOn: '2022-12-01' };
    await expect(previewMove(world.store.read, stranger, now, look)).rejects.toMatchObject({ forbidden: true });
    await previewMove(world.store.read, keeper(), now, look);
    expect(await dayOf(world.plan, 'selfScore')).toBe('2022-11-27');
  });

  test('of a conference that is convened is refused, and its day is the day of the meeting', async () => {
    await world.do(conveneConference, keeper(), { ...invitation(world), heldOn: '2022-01-14' });
    expect(await dayOf(world.review, 'conference')).toBe('2022-01-14');
    await expect(move(world.review, 'conference', '2022-01-20', 'Lùi')).rejects.toMatchObject({
      refusal: { code: 'deadline.settled' },
    });
  });
});

describe('setting the dates', () => {
  const set = (blocYearId: string, due: Record<string, string>) =>
    world.do(setDeadlines, keeper(), {
      blocYearId,
      deadlines: Object.entries(due).map(([kind, dueOn]) => ({ kind: kind as 'selfScore', dueOn })),
    });

  test('keeps the others where they are, at the distance that then is', async () => {
    await set(world.plan, { appraisal: '2022-12-01' });
    expect(await dayOf(world.plan, 'nomination')).toBe('2022-12-05');
    await move(world.plan, 'appraisal', '2022-12-03');
    expect(await dayOf(world.plan, 'nomination')).toBe('2022-12-07');
  });

  test('before the year, or before what comes first, is refused at each field, nothing written', async () => {
    await expect(set(world.plan, { midYear: '2021-12-31', appraisal: '2022-11-01' })).rejects.toMatchObject({
      fields: [
        { code: 'deadline.beforeYear', field: 'due.midYear' },
        { code: 'deadline.beforeGround', field: 'due.appraisal' },
      ],
    });
    expect(await dayOf(world.plan, 'midYear')).toBe('2022-07-15');
  });

  test('in a year that runs only sets what has no day; what has one is moved', async () => {
    await opened(world);
    await expect(set(world.review, { selfScore: '2022-01-15' })).rejects.toMatchObject({
      refusal: { code: 'deadline.moveInstead', field: 'due.selfScore' },
    });
    await set(world.review, { selfScore: '2022-01-10' });
  });
});

describe('hanging a date', () => {
  test('gives it the counted day and carries the rest; a circle is refused and nothing is written', async () => {
    await hang('nomination', { on: 'selfScore', afterDays: 20 });
    expect(await dayOf(world.plan, 'nomination')).toBe('2022-12-17');
    expect(await dayOf(world.plan, 'dossier')).toBe('2022-12-22');
    await expect(hang('selfScore', { on: 'dossier', afterDays: 1 })).rejects.toMatchObject({
      refusal: { code: 'deadline.circle', field: 'hangsOn' },
    });
    const unseen = {
      blocYearId: world.plan,
      key: 'dossier',
      hangs: { on: 'selfScore' as const, afterDays: 60 },
      reason: '',
    };
    await expect(world.do(hangDate, keeper(), { ...unseen, seen: '' })).rejects.toMatchObject({
      refusal: { code: 'deadline.changedMeanwhile' },
    });
    const look = { blocYearId: world.plan, key: 'dossier', hangs: unseen.hangs };
    await previewHang(world.store.read, keeper(), now, look);
    await expect(previewHang(world.store.read, world.officer('TCT'), now, look)).rejects.toMatchObject({
      forbidden: true,
    });
    expect(await dayOf(world.plan, 'dossier')).toBe('2022-12-22');
    await hang('nomination', null);
    await move(world.plan, 'selfScore', '2022-12-01');
    expect(await dayOf(world.plan, 'nomination')).toBe('2022-12-17');
  });
});

describe('a date of the bloc’s own', () => {
  const check = { name: 'Kiểm tra chéo tại cơ sở', dueOn: '2022-11-29', note: 'Mỗi tổ ba cơ quan' };

  test('is added, hung on a deadline, moves with it, and is withdrawn while its row stays', async () => {
    const { ownDateId: key } = await world.do(addOwnDate, keeper(), { blocYearId: world.plan, ...check });
    const hangs = { on: 'selfScore' as const, afterDays: 3 };
    await hang(key, hangs);
    await move(world.plan, 'selfScore', '2022-12-01');
    expect(await dayOf(world.plan, key)).toBe('2022-12-04');
    const input = { blocYearId: world.plan, ownDateId: key, reason: 'Không tổ chức nữa' };
    await world.do(withdrawOwnDate, keeper(), input);
    expect(await dayOf(world.plan, key)).toBeUndefined();
    const [row] = await world.store.read.select().from(ownDates).where(eq(ownDates.id, key));
    expect(row).toMatchObject({ name: check.name, withdrawnAt: now, withdrawReason: 'Không tổ chức nữa' });
    await expect(world.do(withdrawOwnDate, keeper(), input)).rejects.toMatchObject({
      refusal: { code: 'ownDate.gone' },
    });
  });

  test('of another year cannot be taken off here', async () => {
    const { ownDateId } = await world.do(addOwnDate, keeper(), { blocYearId: world.plan, ...check });
    const input = { blocYearId: world.review, ownDateId, reason: 'Nhầm' };
    await expect(world.do(withdrawOwnDate, keeper(), input)).rejects.toMatchObject({
      refusal: { code: 'ownDate.gone' },
    });
  });

  test('twice on one day, or by somebody else, is refused', async () => {
    await world.do(addOwnDate, keeper(), { blocYearId: world.plan, ...check });
    await expect(world.do(addOwnDate, keeper(), { blocYearId: world.plan, ...check })).rejects.toMatchObject({
      refusal: { code: 'ownDate.alreadyThere', field: 'name' },
    });
    await expect(world.do(addOwnDate, world.head('TCT'), { blocYearId: world.plan, ...check })).rejects.toMatchObject({
      forbidden: true,
    });
  });
});

describe('copying the dates of last year', () => {
  test('fills a year that has none in one click, and then has nothing more to copy', async () => {
    const agencyIds = ['UBKT', 'TCT'].map((code) => world.agency(code).id);
    const composed = { blocId: world.blocId, year: 2023, namesOn: '2022-01-10', agencyIds, leadership: [] };
    const { blocYearId } = await world.do(composeYear, systemActor, composed);
    await world.do(addOwnDate, keeper(), {
      blocYearId: world.plan,
      name: 'Kiểm tra chéo',
      dueOn: '2022-11-29',
      note: '',
    });
    expect(await world.do(copyDates, keeper(), { blocYearId })).toEqual({ copied: 9 });
    expect((await datesOf(blocYearId)).map(({ dueOn, name }) => [dueOn, name])).toContainEqual([
      '2023-11-29',
      'Kiểm tra chéo',
    ]);
    expect(await dayOf(blocYearId, 'conference')).toBe('2024-01-08');
    await expect(world.do(copyDates, keeper(), { blocYearId })).rejects.toMatchObject({
      refusal: { code: 'deadline.nothingToCopy', params: { year: 2022 } },
    });
  });

  test('is refused where there is no year before', async () => {
    await expect(world.do(copyDates, keeper(), { blocYearId: world.review })).rejects.toMatchObject({
      refusal: { code: 'deadline.nothingToCopy' },
    });
  });
});

test('the standing of the year follows a moved date at once', async () => {
  await move(world.plan, 'selfScore', '2022-12-01');
  expect((await readStandings(world.store.read, [world.plan])).get(world.plan)?.deadlines.selfScore).toBe('2022-12-01');
});
