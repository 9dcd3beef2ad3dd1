import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { resultImports } from '@/db/schema/result';
import { textCell, workbook, type SheetCell } from '@/papers/layout/sheet';
import { scoreTemplate } from '@/papers/score-template/score-template';
import type { BlocYearScope } from '../bloc/queries';
import type { Actor } from '../context';
import { readSheet } from '../sheet/read-sheet';
import { openWorld, type World } from '../testing/world';
import { applyImport } from './apply-import';
import { publishResults } from './publish';
import { listResults, publishedRanking } from './queries';
import { allRecorded, opened, recorded, results2021 } from './testing';
import { applied, dryRun, faultsIn, handedOut, reviewed, uploaded } from './testing-sheets';

let world: World;
let scope: BlocYearScope;
beforeEach(async () => {
  world = await openWorld();
  scope = await reviewed(world);
});
afterEach(() => world.close());

const headings = [
  'Mã cơ quan',
  'Cơ quan',
  'A. Chính trị',
  'B. Đảng',
  'C. Thi đua',
  'D. Cải cách',
  'Điểm thưởng',
  'Điểm trừ',
  'Lý do thưởng/trừ',
];
const formula: SheetCell = { type: 'Formula', value: '40+5' };
type Typed = string | number | SheetCell;

const cellOf = (typed: Typed): SheetCell =>
  typeof typed === 'number' ? { type: Number, value: typed } : typeof typed === 'string' ? textCell(typed) : typed;

const sheetOf = (rows: readonly (readonly Typed[])[], heads: readonly string[] = headings) =>
  workbook([
    {
      name: 'Điểm',
      rows: [heads, ...rows].map((row) => row.map(cellOf)),
      widths: heads.map(() => 12),
      frozen: { rows: 1, columns: 1 },
    },
  ]);

const row = (code: string, changes: Partial<Record<number, Typed>> = {}): Typed[] => {
  const usual = results2021.find((result) => result.code === code);
  const points = Object.values(usual?.points ?? { A: 0, B: 0, C: 0, D: 0 }).map((centi) => centi / 100);
  const cells: Typed[] = [
    code,
    code,
    ...points,
    (usual?.bonusCenti ?? 0) / 100,
    (usual?.deductionCenti ?? 0) / 100,
    usual?.reason ?? '',
  ];
  return cells.map((cell, i) => changes[i] ?? cell);
};

const upload = (bytes: Uint8Array, actor?: Actor) => uploaded(world, bytes, actor);
const apply = (importId: string, actor?: Actor) => applied(world, importId, actor);
const shown = (importId: string) => dryRun(world, importId);
const faultsOf = (importId: string) => faultsIn(world, importId);
const refusedAs = (code: string) => ({ refusal: { code } });
const recordedNow = () => listResults(world.store.read, scope);

describe('an import of results', () => {
  it('shows first, writes with one button, and the demo year comes out exactly', async () => {
    await opened(world);
    const importId = await upload(await sheetOf(results2021.map(({ code }) => row(code))));
    expect((await shown(importId)).rows.map(({ status }) => status)).toEqual(results2021.map(() => 'new'));
    expect(await recordedNow()).toEqual([]);

    expect(await apply(importId)).toEqual({ written: 9 });
    await world.do(publishResults, world.secretary('UBKT'), { blocYearId: world.review });
    const totals = (await publishedRanking(world.store.read, scope))?.map(({ totalCenti }) => totalCenti);
    expect(totals).toEqual([9600, 9450, 9300, 9250, 9200, 9100, 9050, 8650, 8450]);
  });

  it('takes back the template it handed out, and finds nothing new in it', async () => {
    await allRecorded(world);
    const importId = await upload(await scoreTemplate(await handedOut(world)));
    expect((await shown(importId)).rows.map(({ status }) => status)).toEqual(scope.members.map(() => 'same'));
    await expect(apply(importId)).rejects.toMatchObject(refusedAs('results.importNothing'));
  });

  it('tells new, changed and same rows apart, writes the first two and leaves the share of women alone', async () => {
    await opened(world);
    await recorded(world, 'TCT', { womenBps: 7100 });
    await recorded(world, 'BTC');
    const importId = await upload(await sheetOf([row('TCT', { 2: 47.25 }), row('BTC'), row('VPTU')]));
    const { rows, absent } = await shown(importId);
    expect(rows).toMatchObject([
      { status: 'changed', before: { points: { A: 4700 } } },
      { status: 'same' },
      { status: 'new' },
    ]);
    expect(absent).toHaveLength(6);
    expect(await apply(importId)).toEqual({ written: 2 });
    expect((await recordedNow()).find(({ agencyId }) => agencyId === world.agency('TCT').id)).toMatchObject({
      groups: { A: 4725 },
      womenBps: 7100,
    });
  });

  it('with ten bad cells names each of them with its reason, and writes nothing', async () => {
    await opened(world);
    const rows = [
      row('UBKT', { 2: 50.25 }),
      row('TCT', { 3: -1 }),
      row('BTC', { 4: 18.125 }),
      row('VPTU', { 5: 'chín' }),
      row('BDBP', { 2: formula }),
      row('BTG', { 3: '' }),
      row('XYZ'),
      row('UBKT'),
      row('BNC', { 6: 11, 8: 'Cờ thi đua' }),
      row('BDV', { 7: 1, 8: '' }),
      row('DUK'),
    ];
    const importId = await upload(await sheetOf(rows));
    expect(await faultsOf(importId)).toEqual([
      'C2 scoring.overMaximum',
      'D3 scoring.negative',
      'E4 scoring.tooManyDecimals',
      'F5 scoring.notANumber',
      'C6 sheet.formula',
      'D7 sheet.emptyCell',
      'A8 sheet.unknownAgency',
      'A9 sheet.duplicateAgency',
      'G10 scoring.bonusOverCap',
      'I11 results.reasonMissing',
    ]);
    expect((await shown(importId)).rows.at(-1)).toMatchObject({ status: 'new', agencyCode: 'DUK' });
    await expect(apply(importId)).rejects.toMatchObject({
      refusal: { code: 'results.importFaulty', params: { faults: 10 } },
    });
    expect(await recordedNow()).toEqual([]);
  });

  it('names a column that is missing, and a bonus in a sheet that has no column for its reason', async () => {
    await opened(world);
    const withoutB = (cells: readonly Typed[]) => cells.filter((_, i) => i !== 3);
    const missing = await upload(
      await sheetOf(
        [withoutB(row('TCT'))],
        headings.filter((_, i) => i !== 3),
      ),
    );
    expect(await faultsOf(missing)).toEqual(['A1 sheet.missingColumn']);
    const unexplained = await upload(await sheetOf([row('TCT').slice(0, 8)], headings.slice(0, 8)));
    expect(await faultsOf(unexplained)).toEqual(['H2 results.reasonMissing']);
    const overdrawn = await upload(await sheetOf([row('TCT', { 2: 0, 3: 0, 4: 0, 5: 0, 6: 0, 7: 1 })]));
    expect(await faultsOf(overdrawn)).toEqual(['H2 results.deductionOverPoints']);
  });

  it('of ten thousand rows is refused whole, before a row is read', async () => {
    const bytes = await sheetOf(Array.from({ length: 10_000 }, () => ['TCT', 'TCT', 1]));
    expect(await readSheet(bytes)).toMatchObject({
      ok: false,
      refusal: { code: 'sheet.tooManyRows', params: { count: 10_000 } },
    });
    expect(await world.store.read.select().from(resultImports)).toEqual([]);
  });
});

describe('the button under a dry run', () => {
  it('works once', async () => {
    await opened(world);
    const importId = await upload(await sheetOf([row('TCT')]));
    await apply(importId);
    await expect(apply(importId)).rejects.toMatchObject(refusedAs('results.importApplied'));
  });

  it('is refused when a result it compared with has changed since', async () => {
    await opened(world);
    const importId = await upload(await sheetOf([row('TCT'), row('BTC')]));
    await recorded(world, 'BTC', { deductionCenti: 50, reason: 'Báo cáo chậm' });
    await expect(apply(importId)).rejects.toMatchObject(refusedAs('results.importStale'));
    expect(await recordedNow()).toHaveLength(1);
  });

  it('writes only what was checked for its own year', async () => {
    await opened(world);
    const importId = await upload(await sheetOf([row('TCT')]));
    await expect(
      world.do(applyImport, world.secretary('UBKT'), { blocYearId: world.plan, importId }),
    ).rejects.toMatchObject(refusedAs('scoring.notOpened'));
    await expect(apply('another')).rejects.toMatchObject(refusedAs('results.importUnknown'));
  });

  it('and the dry run itself belong to the secretary of the leading agency', async () => {
    await opened(world);
    const bytes = await sheetOf([row('TCT')]);
    await expect(upload(bytes, world.officer('TCT'))).rejects.toMatchObject(refusedAs('rights.notAppointed'));
    const importId = await upload(bytes);
    await expect(apply(importId, world.head('TCT'))).rejects.toMatchObject(refusedAs('rights.notAppointed'));
    expect(await recordedNow()).toEqual([]);
  });

  it('is closed once the ranking is published', async () => {
    await allRecorded(world);
    const importId = await upload(await sheetOf([row('TCT', { 2: 40 })]));
    await world.do(publishResults, world.secretary('UBKT'), { blocYearId: world.review });
    await expect(apply(importId)).rejects.toMatchObject(refusedAs('results.locked'));
    await expect(upload(await sheetOf([row('TCT')]))).rejects.toMatchObject(refusedAs('results.locked'));
  });
});
