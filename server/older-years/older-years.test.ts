import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { leaveBloc } from '../bloc/leave';
import { getBlocYear } from '../bloc/queries';
import { publishResults } from '../result/publish';
import { allRecorded, fileOf } from '../result/testing';
import { at } from '../sample/run';
import { openWorld, type World } from '../testing/world';
import { keepTable, type KeepTable } from './keep-table';
import { mapColumns } from './map-columns';
import { mapNames } from './map-names';
import { findTable, listOlderResults } from './queries';
import { takeTable } from './take';
import { takenSoFar } from './taking';
import { withdrawTable } from './withdraw-table';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const now = at('2022-01-10', '14:00');
const scope = () => getBlocYear(world.store.read, world.review, now);
const keeper = () => world.secretary('UBKT');
const refusedAs = (code: string) => ({ refusal: { code } });
const one = { sheet: 'Sheet1', sheets: ['Sheet1'] };
const heading = ['Năm', 'Cơ quan', 'Tổng điểm', 'Xếp hạng'];
const table = (...rows: string[][]) => [['BẢNG TỔNG HỢP'], heading, ...rows];
const keep = (cells: string[][], actor = keeper(), name = 'diem-cu.xlsx') =>
  world.do(keepTable, actor, { blocYearId: world.review, file: { ...fileOf(name), kind: 'xlsx' }, ...one, cells });
const take = (tableId: string, actor = keeper()) => world.do(takeTable, actor, { blocYearId: world.review, tableId });
const found = async (tableId: string) => findTable(world.store.read, await scope(), tableId);
const told = async () =>
  (await listOlderResults(world.store.read, await scope())).map(
    ({ year, name, agencyId, totalCenti, rank, fileName }) => {
      return [year, name, agencyId, totalCenti, rank, fileName];
    },
  );

const two = table(['2019', 'Ban Tổ chức Tỉnh ủy', '96,5', '1'], ['2019', 'Đài cũ', '90', '2']);

describe('a table of older years', () => {
  it('is read by its headings and taken over whole, marked by its file; who is not in the register is kept by name', async () => {
    const { tableId } = await keep(two);
    expect(await told()).toEqual([]);
    expect(await found(tableId)).toMatchObject({ mapping: { heading: 1, agency: 1, year: 0, total: 2, rank: 3 } });
    expect(await take(tableId)).toEqual({ rows: 2, years: 1 });
    expect(await told()).toEqual([
      [2019, 'Ban Tổ chức Tỉnh ủy', world.agency('BTC').id, 9650, 1, 'diem-cu.xlsx'],
      [2019, 'Đài cũ', null, 9000, 2, 'diem-cu.xlsx'],
    ]);
    await expect(take(tableId)).rejects.toMatchObject(refusedAs('olderYears.taken'));
  });

  it('belongs to the secretary of the agency that leads', async () => {
    await expect(keep(two, world.head('UBKT'))).rejects.toMatchObject({ forbidden: true });
    await expect(keep(two, world.secretary('TCT'))).rejects.toMatchObject({ forbidden: true });
    const { tableId } = await keep(two);
    await expect(take(tableId, world.officer('BTC'))).rejects.toMatchObject({ forbidden: true });
    await expect(take('nothing')).rejects.toMatchObject(refusedAs('olderYears.unknown'));
  });

  it('with a single fault is not taken over at all', async () => {
    const { tableId } = await keep(
      table(['2019', 'Ban Tổ chức Tỉnh ủy', '96,5', '1'], ['2021', 'Đài cũ', '1.000,5', 'x']),
    );
    expect((await found(tableId))?.read?.rows[1]?.faults.map(({ code }) => code)).toEqual([
      'olderYears.notOlder',
      'scoring.ambiguous',
      'olderYears.notARank',
    ]);
    await expect(take(tableId)).rejects.toMatchObject(refusedAs('olderYears.notReady'));
    expect(await told()).toEqual([]);
  });

  it('tells who takes it over how many of its rows are written, and nobody else', async () => {
    const rows = Array.from({ length: 1_000 }, (_, i) => ['2019', `Cơ quan cũ ${i}`, '90', '']);
    const { tableId } = await keep(table(...rows));
    const [own, other] = [keeper().personId ?? '', world.head('UBKT').personId ?? ''];
    const told: (number | null)[] = [];
    let others = 0;
    let over = false;
    const watching = (async () => {
      while (!over) {
        told.push(takenSoFar(tableId, own));
        if (takenSoFar(tableId, other) !== null) others += 1;
        await setImmediate();
      }
    })();
    await take(tableId);
    over = true;
    await watching;
    expect([...new Set(told)].filter((done) => done !== null)).toEqual([0, 250, 500, 750]);
    expect(others).toBe(0);
    expect(takenSoFar(tableId, own)).toBeNull();
  });

  it('takes the place of an earlier one for its years alone; the earlier file stays readable', async () => {
    await take((await keep(two)).tableId);
    await take((await keep(table(['2018', 'Ban Dân vận Tỉnh ủy', '88', '1']), keeper(), 'nam-2018.xlsx')).tableId);
    await take((await keep(table(['2019', 'Ban Tổ chức Tỉnh ủy', '97', '1']), keeper(), 'sua.xlsx')).tableId);
    expect((await told()).map(([year, , , total, , file]) => [year, total, file])).toEqual([
      [2019, 9700, 'sua.xlsx'],
      [2018, 8800, 'nam-2018.xlsx'],
    ]);
  });

  it('may be one sheet of several: another is read from the same file, as a table of its own', async () => {
    const sheets = ['2019', '2018'];
    const file = { ...fileOf('nhieu-nam.xlsx'), kind: 'xlsx' as const };
    const bring = (sheet: string, of: KeepTable['file'], ...rows: string[][]) =>
      world.do(keepTable, keeper(), { blocYearId: world.review, file: of, sheet, sheets, cells: table(...rows) });
    const first = await bring('2019', file, ['2019', 'Ban Tổ chức Tỉnh ủy', '96,5', '1']);
    const { fileId = '' } = (await found(first.tableId)) ?? {};
    const second = await bring('2018', { fileId, name: file.name, sha256: '' }, ['2018', 'Đài cũ', '90', '2']);
    expect(await found(second.tableId)).toMatchObject({ fileId, sheet: '2018', sheets });
    await take(first.tableId);
    await take(second.tableId);
    expect((await told()).map(([year, , , , , name]) => [year, name])).toEqual([
      [2019, 'nhieu-nam.xlsx'],
      [2018, 'nhieu-nam.xlsx'],
    ]);
  });

  it('may write a name in its own way: it is told once which agency that is', async () => {
    const { tableId } = await keep(table(['2019', 'Ban TC TU', '96,5', '1']));
    const names = (agency: string, actor = keeper()) =>
      world.do(mapNames, actor, {
        blocYearId: world.review,
        tableId,
        names: [{ name: 'Ban TC TU', agencyId: agency }],
      });
    const btc = world.agency('BTC').id;
    await expect(names(btc, world.officer('TCT'))).rejects.toMatchObject({ forbidden: true });
    await expect(names('nobody')).rejects.toMatchObject(refusedAs('olderYears.notOfBloc'));
    expect(await names(btc)).toEqual({ known: 1 });
    await take(tableId);
    expect((await told()).map(([, name, agencyId]) => [name, agencyId])).toEqual([['Ban TC TU', btc]]);
    const next = await keep(table(['2018', 'Ban TC TU', '95', '2']));
    expect((await found(next.tableId))?.read?.rows[0]?.agencyId).toBe(btc);
    await expect(names(btc)).rejects.toMatchObject(refusedAs('olderYears.taken'));
  });

  it('may mean an agency that has left the bloc since', async () => {
    const [after, btg] = [at('2022-03-15', '08:00'), world.agency('BTG').id];
    const left = { blocId: world.blocId, agencyId: btg, to: '2022-02-28', decisionRef: 'QĐ 9' };
    await world.do(leaveBloc, world.admin, left, after);
    const ofPlan = await getBlocYear(world.store.read, world.plan, after);
    expect(ofPlan.memberAgencyIds).not.toContain(btg);
    const file = { ...fileOf('diem-cu.xlsx'), kind: 'xlsx' as const };
    const cells = table(['2019', 'Ban TG TU', '91', '6']);
    const brought = { blocYearId: world.plan, file, ...one, cells };
    const { tableId } = await world.do(keepTable, keeper(), brought, after);
    const names = [{ name: 'Ban TG TU', agencyId: btg }];
    const meant = { blocYearId: world.plan, tableId, names };
    expect(await world.do(mapNames, keeper(), meant, after)).toEqual({ known: 1 });
    expect((await findTable(world.store.read, ofPlan, tableId))?.read?.rows[0]?.agencyId).toBe(btg);
  });

  it('is withdrawn with a reason: its years tell nothing of it any more, its file stays', async () => {
    const { tableId } = await keep(two);
    const withdraw = (actor = keeper()) =>
      world.do(withdrawTable, actor, { blocYearId: world.review, tableId, reason: 'Nhầm tệp của khối khác' });
    await expect(withdraw(), 'nothing was taken over yet').rejects.toMatchObject(refusedAs('olderYears.unknown'));
    await take(tableId);
    await expect(withdraw(world.officer('TCT'))).rejects.toMatchObject({ forbidden: true });
    expect(await withdraw()).toEqual({ years: 1 });
    expect(await told()).toEqual([]);
    await expect(withdraw()).rejects.toMatchObject(refusedAs('olderYears.withdrawn'));
    expect(await found(tableId)).toMatchObject({ withdrawnReason: 'Nhầm tệp của khối khác' });
  });

  it('gives back the years it had taken from another when it is withdrawn, and its columns are not read by again', async () => {
    const names = async () => (await told()).map(([, , , , , name]) => name);
    const withdraw = (tableId: string) =>
      world.do(withdrawTable, keeper(), { blocYearId: world.review, tableId, reason: 'Nhầm' });
    await take((await keep(two, keeper(), 'dung.xlsx')).tableId);
    const wrong = await keep(table(['2019', 'Ban Tổ chức Tỉnh ủy', '50', '9']), keeper(), 'nham.xlsx');
    await take(wrong.tableId);
    expect(await names()).toEqual(['nham.xlsx']);
    await withdraw(wrong.tableId);
    expect(await names()).toEqual(['dung.xlsx', 'dung.xlsx']);

    const [middle, last] = [await keep(two, keeper(), 'giua.xlsx'), await keep(two, keeper(), 'cuoi.xlsx')];
    for (const { tableId } of [middle, last]) await take(tableId);
    await withdraw(middle.tableId);
    expect(await names(), 'the one under it was replaced already').toEqual(['cuoi.xlsx', 'cuoi.xlsx']);
    await withdraw(last.tableId);
    expect(await names(), 'what was withdrawn does not come back').toEqual(['dung.xlsx', 'dung.xlsx']);
  });

  it('hands each of its years back to the table that holds it, whichever that is', async () => {
    const names = async () => (await told()).map(([year, , , , , name]) => `${year} ${name}`);
    const of = (...years: string[]) => table(...years.map((year) => [year, 'Ban Tổ chức Tỉnh ủy', '90', '1']));
    const withdraw = (tableId: string) =>
      world.do(withdrawTable, keeper(), { blocYearId: world.review, tableId, reason: 'Nhầm' });
    const first = await keep(of('2018', '2019'), keeper(), 'mot.xlsx');
    const second = await keep(of('2018', '2019'), keeper(), 'hai.xlsx');
    const third = await keep(of('2019'), keeper(), 'ba.xlsx');
    for (const { tableId } of [first, second, third]) await take(tableId);
    expect(await names()).toEqual(['2019 ba.xlsx', '2018 hai.xlsx']);
    await withdraw(second.tableId);
    expect(await names()).toEqual(['2019 ba.xlsx', '2018 mot.xlsx']);
    await withdraw(third.tableId);
    expect(await names()).toEqual(['2019 mot.xlsx', '2018 mot.xlsx']);
  });

  it('keeps what each of its names was said to mean, until that is taken back; other columns do not change it', async () => {
    const { tableId } = await keep(table(['2019', 'Ban TC TU', '96,5', '1'], ['2019', 'BDV', '95', '2']));
    const mean = (name: string, agencyId: string) =>
      world.do(mapNames, keeper(), { blocYearId: world.review, tableId, names: [{ name, agencyId }] });
    const known = async () => (await found(tableId))?.read?.rows.map(({ agencyId }) => agencyId !== null);
    await mean('Ban TC TU', world.agency('BTC').id);
    await mean('BDV', world.agency('BDV').id);
    expect(await known()).toEqual([true, true]);
    const mapping = (await found(tableId))?.mapping;
    if (!mapping) throw new Error('Its headings are known');
    const { names: _, ...columns } = { ...mapping, agency: mapping.agency ?? 0, rank: null };
    const input = { blocYearId: world.review, tableId, ...columns, maximumCenti: 100_00, ofYear: null };
    await world.do(mapColumns, keeper(), input);
    expect(await known(), 'the place is not read any more, the names are').toEqual([true, true]);
    await mean('Ban TC TU', '');
    expect(await known()).toEqual([false, true]);
  });

  it('that was withdrawn is nothing the next one is read by', async () => {
    const odd = [
      ['Năm', 'Tên gọi', 'KQ', 'TT'],
      ['2019', 'Ban Tổ chức Tỉnh ủy', '965', '1'],
    ];
    const { tableId } = await keep(odd);
    const mapping = { turned: false, heading: 0, agency: 1, year: 0, total: 2, rank: 3, rating: null };
    const columns = { blocYearId: world.review, tableId, ...mapping, maximumCenti: 1000_00, ofYear: null };
    await world.do(mapColumns, keeper(), columns);
    await take(tableId);
    await world.do(withdrawTable, keeper(), { blocYearId: world.review, tableId, reason: 'Nhầm' });
    const next = await keep(odd);
    expect(await found(next.tableId)).toMatchObject({ mapping: null, maximumCenti: 100_00 });
  });

  it('has its columns named once: the next one with the same headings is read like it', async () => {
    const odd = [
      ['Năm', 'Tên gọi', 'KQ', 'TT'],
      ['2019', 'Ban Tổ chức Tỉnh ủy', '965', '1'],
    ];
    const { tableId } = await keep(odd);
    expect(await found(tableId)).toMatchObject({ mapping: null, read: null });
    const mapping = { turned: false, heading: 0, agency: 1, year: 0, total: 2, rank: 3, rating: null };
    const input = { blocYearId: world.review, tableId, ...mapping, maximumCenti: 1000_00, ofYear: null };
    expect(await world.do(mapColumns, keeper(), input)).toEqual({ rows: 1, faults: 0 });
    await take(tableId);
    const next = await keep([...odd.slice(0, 1), ['2018', 'Ban Dân vận Tỉnh ủy', '880', '1']]);
    expect(await found(next.tableId)).toMatchObject({
      mapping,
      maximumCenti: 1000_00,
      read: { rows: [{ totalCenti: 880_00 }] },
    });
    await expect(world.do(mapColumns, keeper(), input)).rejects.toMatchObject(refusedAs('olderYears.taken'));
  });

  it('does not write over a ranking that was published here, not even when that happened after it was looked at', async () => {
    const input = { blocYearId: world.plan, file: { ...fileOf('2021.xlsx'), kind: 'xlsx' as const }, ...one };
    const cells = table(['2021', 'Ban Tổ chức Tỉnh ủy', '93', '3']);
    const { tableId } = await world.do(keepTable, keeper(), { ...input, cells });
    await allRecorded(world);
    await world.do(publishResults, keeper(), { blocYearId: world.review });
    await expect(world.do(takeTable, keeper(), { blocYearId: world.plan, tableId })).rejects.toMatchObject(
      refusedAs('olderYears.notReady'),
    );
  });
});
