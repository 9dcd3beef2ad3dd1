import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import { disciplines, individuals, yearRatings } from '@/db/schema/history';
import { newId } from '@/lib/id';
import { recordDiscipline } from '../discipline/record';
import { withdrawDiscipline } from '../discipline/withdraw';
import { recordInitiative } from '../initiative/record';
import { withdrawInitiative } from '../initiative/withdraw';
import { recordPastAward } from '../past-award/record';
import { revokePastAward } from '../past-award/revoke';
import { withdrawPastAward } from '../past-award/withdraw';
import { countingReader } from '../bloc/testing';
import { openWorld, type World } from '../testing/world';
import { recordWorkforce } from '../workforce/record';
import { withdrawWorkforce } from '../workforce/withdraw';
import { recordYearRating } from '../year-rating/record';
import { withdrawYearRating } from '../year-rating/withdraw';
import { agenciesOfScan } from './files';
import { listPastAwards, listYearRatings, readHistory } from './queries';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const of = (code: string) => ({ blocYearId: world.review, agencyId: world.agency(code).id, file: null });
const noPaper = { paperNumber: '', paperOn: null, paperIssuer: '' };
const paper = { paperNumber: '45-QĐ/TU', paperOn: '2021-01-05', paperIssuer: 'Tỉnh ủy' };
const scan = () => ({
  name: '45-QĐ-TU.pdf',
  kind: 'pdf' as const,
  content: Buffer.from(`%PDF ${newId()}`),
  uploadId: null,
});
const rating = (code: string, year: number) => ({
  ...of(code),
  year,
  rating: 'excellent' as const,
  scheme: 'superior' as const,
  pointsCenti: null,
  tasks: null,
  tasksOnTime: null,
  tasksAboveRequired: null,
  defects: null,
  defectsCured: null,
  ...paper,
});
const award = (code: string) => ({
  ...of(code),
  subject: { subjectKind: 'agency' as const, unitId: null, individualId: null },
  formCode: 'PROV_CERT',
  formName: '',
  basis: 'movement' as const,
  year: 2018,
  reason: 'Dẫn đầu phong trào thi đua năm 2018',
  decidedOn: '2019-02-01',
  decisionNumber: '120/QĐ-UBND',
  issuer: 'Chủ tịch UBND tỉnh',
});

describe('yearly ratings', () => {
  test('the agency, who keeps the year and the province write them down; others do not', async () => {
    await world.do(recordYearRating, world.officer('BTC'), rating('BTC', 2020));
    await world.do(recordYearRating, world.secretary('UBKT'), rating('BDV', 2020));
    await world.do(recordYearRating, world.provincial, rating('DUK', 2020));
    for (const actor of [world.head('BTC'), world.secretary('TCT'), world.stranger])
      await expect(world.do(recordYearRating, actor, rating('BTG', 2020))).rejects.toMatchObject({ forbidden: true });
  });

  test('nobody writes to an agency that was no member of the year', async () => {
    await expect(world.do(recordYearRating, world.provincial, rating('STC', 2020))).rejects.toMatchObject({
      refusal: { code: 'history.notMember' },
    });
  });

  test('a second one for a year is refused until the first is taken back with a reason; both stay on record', async () => {
    const { ratingId } = await world.do(recordYearRating, world.head('VPTU'), rating('VPTU', 2019));
    await expect(world.do(recordYearRating, world.head('VPTU'), rating('VPTU', 2019))).rejects.toMatchObject({
      refusal: { code: 'yearRating.alreadyRecorded', field: 'year' },
    });
    const back = {
      blocYearId: world.review,
      agencyId: world.agency('VPTU').id,
      factId: ratingId,
      reason: 'Ghi nhầm năm',
    };
    await world.do(withdrawYearRating, world.head('VPTU'), back);
    await expect(world.do(withdrawYearRating, world.head('VPTU'), back)).rejects.toMatchObject({
      refusal: { code: 'history.unknown' },
    });
    await world.do(recordYearRating, world.head('VPTU'), { ...rating('VPTU', 2019), rating: 'good' });
    expect(await listYearRatings(world.store.read, [back.agencyId])).toMatchObject([{ year: 2019, rating: 'good' }]);
    const rows = await world.store.read.select().from(yearRatings).where(eq(yearRatings.agencyId, back.agencyId));
    expect(rows.map(({ withdrawnReason }) => withdrawnReason)).toEqual(expect.arrayContaining(['Ghi nhầm năm', null]));
  });

  test('the paper that comes later takes the place of what was written before it', async () => {
    const { ratingId } = await world.do(recordYearRating, world.officer('BNC'), { ...rating('BNC', 2021), ...noPaper });
    await world.do(recordYearRating, world.officer('BNC'), {
      ...rating('BNC', 2021),
      ...paper,
      paperOn: '2022-01-08',
      replaces: ratingId,
    });
    expect(await listYearRatings(world.store.read, [world.agency('BNC').id])).toMatchObject([
      { year: 2021, paperNumber: '45-QĐ/TU', paperOn: '2022-01-08' },
    ]);
  });

  test('nobody takes back another agency’s by its id', async () => {
    const { ratingId } = await world.do(recordYearRating, world.officer('TCT'), rating('TCT', 2020));
    const back = { blocYearId: world.review, agencyId: world.agency('BTC').id, factId: ratingId, reason: 'x' };
    await expect(world.do(withdrawYearRating, world.head('BTC'), back)).rejects.toMatchObject({
      refusal: { code: 'history.unknown' },
    });
  });

  test('the scan of a paper is kept with it, and known by its agency', async () => {
    await world.do(recordYearRating, world.officer('BTC'), { ...rating('BTC', 2019), file: scan() });
    const [first] = await listYearRatings(world.store.read, [world.agency('BTC').id]);
    expect(await agenciesOfScan(world.store.read, first?.fileId ?? '')).toEqual([world.agency('BTC').id]);
    expect(await agenciesOfScan(world.store.read, 'none')).toEqual([]);
  });
});

describe('discipline, people, initiatives', () => {
  test('an agency writes its discipline down, and only who keeps the year or the province takes it back', async () => {
    const measure = { subject: 'leader', measure: 'warning', from: '2021-03-01', until: null, ...noPaper } as const;
    const { disciplineId } = await world.do(recordDiscipline, world.officer('BDV'), { ...of('BDV'), ...measure });
    const back = { blocYearId: world.review, agencyId: world.agency('BDV').id, factId: disciplineId, reason: 'Nhầm' };
    await expect(world.do(withdrawDiscipline, world.head('BDV'), back)).rejects.toMatchObject({ forbidden: true });
    await world.do(withdrawDiscipline, world.secretary('UBKT'), back);
    const rows = await world.store.read.select().from(disciplines);
    expect(rows).toMatchObject([{ withdrawnReason: 'Nhầm', until: null }]);
  });

  test('the people of a year stand once', async () => {
    const people = { year: 2021, people: 30, completedTasks: 30, advancedWorkers: 21, baseFighters: 3, women: 12 };
    const facts = { ...of('BTC'), ...people, ...noPaper };
    const { workforceId } = await world.do(recordWorkforce, world.officer('BTC'), facts);
    await expect(world.do(recordWorkforce, world.officer('BTC'), facts)).rejects.toMatchObject({
      refusal: { code: 'workforce.alreadyRecorded' },
    });
    const back = { blocYearId: world.review, agencyId: facts.agencyId, factId: workforceId, reason: 'Đếm lại' };
    await world.do(withdrawWorkforce, world.officer('BTC'), back);
    await world.do(recordWorkforce, world.officer('BTC'), facts);
  });

  test('an initiative of the same title in the agency it merged into is pointed out', async () => {
    const initiative = {
      title: 'Số hóa hồ sơ cán bộ',
      individualId: null,
      scope: 'base',
      recognisedOn: '2021-11-01',
      ...noPaper,
    } as const;
    await world.do(recordInitiative, world.officer('BTG'), { ...of('BTG'), ...initiative });
    await expect(
      world.do(recordInitiative, world.officer('BTG'), { ...of('BTG'), ...initiative, title: 'SỐ HOÁ hồ sơ cán bộ' }),
    ).rejects.toMatchObject({ refusal: { code: 'initiative.sameOnRecord' } });
    const { doubles, initiativeId } = await world.do(recordInitiative, world.officer('BDV'), {
      ...of('BDV'),
      ...initiative,
    });
    // The two boards are no relatives of each other; their heir is of both.
    expect(doubles).toEqual([]);
    await expect(
      world.do(recordInitiative, world.officer('BDV'), {
        ...of('BDV'),
        ...initiative,
        title: 'Khác',
        individualId: newId(),
      }),
    ).rejects.toMatchObject({ refusal: { code: 'history.notOfAgency', field: 'individualId' } });
    const back = { blocYearId: world.review, agencyId: world.agency('BDV').id, factId: initiativeId, reason: 'Trùng' };
    await world.do(withdrawInitiative, world.officer('BDV'), back);
    const { initiatives } = await readHistory(world.store.read, 'all');
    expect(initiatives).toMatchObject([{ title: 'Số hóa hồ sơ cán bộ', uses: [] }]);
  });
});

describe('awards of before', () => {
  test('bear the name of the day of their decision, and stand once by decision, form and subject', async () => {
    const { awardId, doubles } = await world.do(recordPastAward, world.officer('BTC'), award('BTC'));
    expect(doubles).toEqual([]);
    expect(await listPastAwards(world.store.read, [world.agency('BTC').id])).toMatchObject([
      { id: awardId, formName: 'Bằng khen của Ủy ban nhân dân tỉnh', subjectKey: 'agency', from: 'record' },
    ]);
    await expect(
      world.do(recordPastAward, world.officer('BTC'), { ...award('BTC'), decisionNumber: 'số 120/qđ-ubnd' }),
    ).rejects.toMatchObject({ refusal: { code: 'pastAward.sameDecision', field: 'decisionNumber' } });
    await world.do(recordPastAward, world.officer('BTC'), { ...award('BTC'), formCode: 'PROV_FLAG' });
  });

  test('the likely double of another reason and decision is told', async () => {
    const other = {
      ...award('BTC'),
      decisionNumber: '9/QĐ-UBND',
      reason: 'Dẫn đầu phong trào thi đua yêu nước năm 2018',
    };
    const { doubles, awardId } = await world.do(recordPastAward, world.officer('BTC'), other);
    expect(doubles).toMatchObject([{ why: 'similarReason', award: { decisionNumber: '120/QĐ-UBND' } }]);
    const back = { blocYearId: world.review, agencyId: world.agency('BTC').id, factId: awardId, reason: 'Trùng' };
    await world.do(withdrawPastAward, world.officer('BTC'), back);
  });

  test('an unknown form and a subject of another agency are refused', async () => {
    await expect(
      world.do(recordPastAward, world.officer('BNC'), { ...award('BNC'), formCode: 'NOTHING' }),
    ).rejects.toMatchObject({ refusal: { code: 'award.unknownForm', field: 'formCode' } });
    const individualId = newId();
    await world.store.transaction((tx) =>
      tx.insert(individuals).values({
        id: individualId,
        agencyId: world.agency('BTC').id,
        name: 'Trưởng phòng',
        nameFold: 'truong phong',
        birthYear: 1980,
        post: 'Trưởng phòng',
        woman: true,
        leads: true,
        informedOn: '2022-01-01',
        recordedAt: new Date(),
        recordedBy: world.head('BTC').personId ?? '',
      }),
    );
    const subject = { subjectKind: 'individual' as const, unitId: null, individualId };
    await expect(world.do(recordPastAward, world.officer('BNC'), { ...award('BNC'), subject })).rejects.toMatchObject({
      refusal: { code: 'history.notOfAgency', field: 'subject' },
    });
    await world.do(recordPastAward, world.officer('BTC'), { ...award('BTC'), subject });
    const { pastAwards } = await readHistory(world.store.read, [world.agency('BTC').id]);
    expect(pastAwards.filter(({ subjectKey }) => subjectKey === individualId)).toHaveLength(1);
  });

  test('only the province revokes; what is revoked stays on record', async () => {
    const { awardId } = await world.do(recordPastAward, world.officer('TCT'), award('TCT'));
    const input = {
      blocYearId: world.review,
      agencyId: world.agency('TCT').id,
      factId: awardId,
      revokedOn: '2021-06-01',
      revokedBy: 'Quyết định 800/QĐ-UBND ngày 01/6/2021',
    };
    for (const actor of [world.head('TCT'), world.secretary('UBKT')])
      await expect(world.do(revokePastAward, actor, input)).rejects.toMatchObject({ forbidden: true });
    await world.do(revokePastAward, world.provincial, input);
    await expect(world.do(revokePastAward, world.provincial, input)).rejects.toMatchObject({
      refusal: { code: 'pastAward.alreadyRevoked' },
    });
    expect(await listPastAwards(world.store.read, [input.agencyId])).toMatchObject([{ revokedOn: '2021-06-01' }]);
  });

  test('nobody’s history is empty and asks nothing', async () => {
    expect(await readHistory(world.store.read, [])).toEqual({
      ratings: [],
      disciplines: [],
      workforces: [],
      initiatives: [],
      pastAwards: [],
    });
  });

  test('the history of one agency and of all costs the same seven queries', async () => {
    const count = async (whose: readonly string[] | 'all') => {
      const { reader, queries } = countingReader(world.store.read);
      await readHistory(reader, whose, world.blocId);
      return queries();
    };
    expect(await count([world.agency('BTG').id])).toBe(7);
    expect(await count('all')).toBe(7);
  });
});
