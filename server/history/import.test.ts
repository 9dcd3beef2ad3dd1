import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HistoryRow } from '@/domain/history/import';
import { agencyHistory } from '@/papers/agency-history/agency-history';
import { type HistoryColumn, historyColumns } from '@/papers/agency-history/columns';
import { sha256 } from '../audit/hash';
import { getBlocYear } from '../bloc/queries';
import { recordPastAward } from '../past-award/record';
import { at } from '../sample/run';
import type { Cell } from '../sheet/cell';
import { readSheet } from '../sheet/read-sheet';
import { openWorld, type World } from '../testing/world';
import { recordYearRating } from '../year-rating/record';
import { applyHistory } from './apply-sheet';
import { checkHistory, findHistoryImport } from './check-sheet';
import { listPastAwards, listYearRatings, readHistory } from './queries';
import { readSheetEntries } from './sheet-entries';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const columns = Object.keys(historyColumns) as HistoryColumn[];
type Row = Partial<Record<HistoryColumn, string | Cell>>;
const cell = (value: string | Cell | undefined): Cell =>
  typeof value === 'object' ? value : { kind: value ? 'text' : 'empty', text: value ?? '' };
const sheetOf = (...rows: Row[]) => [
  columns.map((column) => cell(historyColumns[column])),
  ...rows.map((row) => columns.map((column) => cell(row[column]))),
];
const paper = { paperNumber: '45-QĐ/TU', paperOn: '05/01/2021', paperIssuer: 'Tỉnh ủy' };
const rated: Row = { agency: 'BTC', year: '2020', rating: 'hoàn thành xuất sắc', ...paper };
const awarded: Row = {
  agency: 'BTC',
  year: '2018',
  form: 'Bằng khen của Ủy ban nhân dân tỉnh',
  basis: 'Phong trào',
  reason: 'Dẫn đầu phong trào thi đua năm 2018',
  paperNumber: '215/QĐ-UBND',
  paperOn: '15/02/2019',
  paperIssuer: 'Chủ tịch UBND tỉnh',
};

async function check(cells: readonly (readonly Cell[])[], actor = world.secretary('UBKT')) {
  const input = { blocYearId: world.review, fileName: 'ho-so.xlsx', sha256: sha256('x'), cells };
  const { importId } = await world.do(checkHistory, actor, input);
  const scope = await getBlocYear(world.store.read, world.review, at('2022-01-10'));
  const checked = await findHistoryImport(world.store.read, scope, importId);
  if (!checked) throw new Error('The dry run was not kept');
  return { importId, ...checked.sheet };
}

const apply = (importId: string, actor = world.secretary('UBKT')) =>
  world.do(applyHistory, actor, { blocYearId: world.review, importId });
const faultsOf = (row: HistoryRow | undefined) =>
  row?.status === 'wrong' ? row.faults.map(({ cell: place, refusal }) => `${place} ${refusal.code}`) : [row?.status];

describe('bad cells, each with its own sentence at its place', () => {
  test.each<[string, Row, string[]]>([
    ['an agency nobody knows', { ...rated, agency: 'XYZ' }, ['A2 history.agencyUnknown']],
    ['an agency by its name', { ...rated, agency: 'ban tổ chức tỉnh uỷ' }, ['new']],
    ['no year', { ...rated, year: '' }, ['C2 sheet.emptyCell']],
    ['a year that is none', { ...rated, year: 'năm ngoái' }, ['C2 history.notAYear']],
    ['a year to come', { ...rated, year: '2023' }, ['C2 history.yearInFuture']],
    ['a rating nobody knows', { ...rated, rating: 'Giỏi' }, ['D2 history.ratingUnknown']],
    ['a regulation nobody knows', { ...rated, scheme: 'Nội bộ' }, ['E2 history.schemeUnknown']],
    ['a regulation not yet in force', { ...rated, scheme: 'Quy định 366-QĐ/TW' }, ['E2 yearRating.schemeNotInForce']],
    ['a rating and an award in one row', { ...rated, form: 'Cờ' }, ['F2 history.bothTold']],
    ['half a paper', { ...rated, paperOn: '' }, ['J2 history.paperIncomplete']],
    ['a day that is none', { ...rated, paperOn: '31/02/2021' }, ['J2 form.notADay']],
    ['a form nobody knows', { ...awarded, form: 'Bằng khen lạ' }, ['F2 history.formUnknown']],
    ['another form, said so', { ...awarded, form: 'Khác: Bằng khen của Bộ' }, ['new']],
    ['a basis nobody knows', { ...awarded, basis: 'Vui' }, ['G2 history.basisUnknown']],
    ['an award without a decision', { ...awarded, paperNumber: '' }, ['I2 sheet.emptyCell']],
    ['an award decided before its year', { ...awarded, paperOn: '31/12/2017' }, ['J2 pastAward.decidedBeforeYear']],
    ['a formula', { ...awarded, reason: { kind: 'formula', text: '' } }, ['H2 sheet.formula']],
  ])('%s', async (_title, row, expected) => {
    expect(faultsOf((await check(sheetOf(row))).rows[0])).toEqual(expected);
  });

  test('the same row twice, and a sheet without its columns or its rows', async () => {
    const { rows } = await check(sheetOf(rated, { ...rated, rating: 'Hoàn thành tốt' }, awarded, awarded));
    expect(rows.map(faultsOf)).toEqual([['new'], ['C3 history.twiceInSheet'], ['new'], ['C5 history.twiceInSheet']]);
    expect((await check([[cell('Mã cơ quan')]])).headingFaults.map(({ refusal }) => refusal.code)).toEqual([
      'sheet.missingColumn',
    ]);
    expect((await check(sheetOf({ agency: 'BTC', year: '2021' }))).headingFaults).toMatchObject([
      { refusal: { code: 'sheet.empty' } },
    ]);
  });
});

describe('what is written', () => {
  test('nobody but who keeps the year and the province looks or writes', async () => {
    for (const actor of [world.head('BTC'), world.secretary('TCT'), world.stranger])
      await expect(check(sheetOf(rated), actor)).rejects.toMatchObject({ forbidden: true });
    const { importId } = await check(sheetOf(rated));
    await expect(apply(importId, world.head('BTC'))).rejects.toMatchObject({ forbidden: true });
  });

  test('with a fault nothing; else all of it, once, under the name the form had on the day of the decision', async () => {
    const faulty = await check(sheetOf(rated, { ...awarded, basis: 'Vui' }));
    await expect(apply(faulty.importId)).rejects.toMatchObject({ refusal: { code: 'history.importFaulty' } });
    expect(await listYearRatings(world.store.read, 'all')).toEqual([]);
    const { importId } = await check(sheetOf(rated, awarded));
    expect(await apply(importId)).toEqual({ written: 2 });
    await expect(apply(importId)).rejects.toMatchObject({ refusal: { code: 'history.importApplied' } });
    expect(await listYearRatings(world.store.read, 'all')).toMatchObject([
      { agencyId: world.agency('BTC').id, year: 2020, rating: 'excellent', scheme: 'superior', paperOn: '2021-01-05' },
    ]);
    expect(await listPastAwards(world.store.read, 'all')).toMatchObject([
      { formCode: 'PROV_CERT', formName: 'Bằng khen của Ủy ban nhân dân tỉnh', decidedOn: '2019-02-15' },
    ]);
  });

  test('what is on record stays: the same is told, another rating is not written over', async () => {
    const { rows, importId } = await check(sheetOf(rated, { ...awarded, paperNumber: 'số 215/qđ-ubnd' }));
    expect(rows.map(({ status }) => status)).toEqual(['same', 'same']);
    await expect(apply(importId)).rejects.toMatchObject({ refusal: { code: 'history.importNothing' } });
    expect((await check(sheetOf({ ...rated, rating: 'Hoàn thành tốt' }))).rows[0]?.status).toBe('differs');
  });

  test('a dry run that was overtaken is not written', async () => {
    const { importId } = await check(sheetOf({ ...rated, agency: 'TCT' }));
    await world.do(recordYearRating, world.officer('VPTU'), {
      blocYearId: world.review,
      agencyId: world.agency('VPTU').id,
      file: null,
      year: 2019,
      rating: 'good',
      scheme: 'superior',
      pointsCenti: null,
      tasks: null,
      tasksOnTime: null,
      tasksAboveRequired: null,
      defects: null,
      defectsCured: null,
      paperNumber: '',
      paperOn: null,
      paperIssuer: '',
    });
    await expect(apply(importId)).rejects.toMatchObject({ refusal: { code: 'history.importStale' } });
    await expect(apply('none')).rejects.toMatchObject({ refusal: { code: 'history.importUnknown' } });
  });

  test('what is handed out comes back as what is on record', async () => {
    await world.do(recordPastAward, world.officer('BDV'), {
      blocYearId: world.review,
      agencyId: world.agency('BDV').id,
      file: null,
      subject: { subjectKind: 'agency', unitId: null, individualId: null },
      formCode: 'OTHER',
      formName: 'Bằng khen của Ban Dân vận Trung ương',
      basis: 'contribution',
      year: 2017,
      reason: 'Công tác dân vận',
      decidedOn: '2018-01-15',
      decisionNumber: '9-QĐ/BDVTW',
      issuer: 'Ban Dân vận Trung ương',
    });
    const { ratings, pastAwards } = await readHistory(world.store.read, 'all');
    const code = (agencyId: string) => ({
      code: ['BTC', 'VPTU', 'BDV'].find((one) => world.agency(one).id === agencyId) ?? '',
      name: '',
    });
    const bytes = await agencyHistory(
      [
        ...ratings.map((rating) => ({ ...code(rating.agencyId), year: rating.year, rating })),
        ...pastAwards.map((award) => ({ ...code(award.agencyId), year: award.year, award })),
      ],
      [],
    );
    const read = await readSheet(bytes);
    if (!read.ok) throw new Error(read.refusal.code);
    expect((await check(read.rows)).rows.map(({ status }) => status)).toEqual(['same', 'same', 'same', 'same']);
  });

  test('the sheet of a day tells what had come by then, and has an empty row for a member without a rating of the year', async () => {
    const scope = await getBlocYear(world.store.read, world.review, at('2022-01-10'));
    const rating = {
      blocYearId: world.review,
      agencyId: world.agency('DUK').id,
      file: null,
      rating: 'good',
      scheme: 'superior',
      pointsCenti: null,
      tasks: null,
      tasksOnTime: null,
      tasksAboveRequired: null,
      defects: null,
      defectsCured: null,
      paperNumber: '41-QĐ/TU',
      paperIssuer: 'Ban Thường vụ Tỉnh ủy',
    } as const;
    const record = (year: number, paperOn: string) =>
      world.do(recordYearRating, world.officer('DUK'), { ...rating, year, paperOn }, at('2022-03-01'));
    await record(2019, '2020-01-07');
    await record(2021, '2022-02-01');
    const own = (await readSheetEntries(world.store.read, scope)).filter(({ code }) => code === 'DUK');
    expect(own.map(({ year, rating: told }) => [year, told?.rating ?? null])).toEqual([
      [2019, 'good'],
      [2021, null],
    ]);
  });
});
