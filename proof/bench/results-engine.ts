// Run by results.ts once for each engine, which is chosen when the columns are loaded: prints one JSON line per measured thing.
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import writeXlsxFile from 'write-excel-file/node';
import { openStore } from '@/db/client';
import { migrateStore } from '@/db/migrate';
import { makeTestPlace } from '@/db/testing';
import { scoreMatrix } from '@/papers/score-matrix/score-matrix';
import { matrixFacts } from '@/papers/testing';
import { findBlocYear } from '@/server/bloc/queries';
import { findCriteriaSet } from '@/server/criteria/queries';
import { keepTable } from '@/server/older-years/keep-table';
import { takeTable } from '@/server/older-years/take';
import { listDifferences } from '@/server/result/differences';
import { rankRecorded } from '@/server/result/ranking';
import { readScores } from '@/server/score/queries';
import { readTrend } from '@/server/result/trend';
import { readSheet } from '@/server/sheet/read-sheet';
import { sheetLimits } from '@/server/sheet/scan-zip';
import { layGround } from '@/server/sample/ground';
import { foundPartyBloc } from '@/server/sample/party-bloc';
import { at, runIn } from '@/server/sample/run';
import { bareDriver } from './bare-driver';
import { fillManyScores, lastScoredYear, scored } from './many-scores';
import { median } from './median';

const now = new Date(`${lastScoredYear}-12-25T08:00:00+07:00`);
const importedRows = 5_000;

const yearId = `bloc-7 ${lastScoredYear}`;
const bareRanking = `
  select r.agency_id, sum(p.points_centi) + r.bonus_centi - r.deduction_centi as total
  from results r join result_points p on p.result_id = r.id where r.bloc_year_id = '${yearId}'
  group by r.id, r.agency_id, r.bonus_centi, r.deduction_centi order by total desc`;
const bareTrend = `
  select y.year, p.ranking from result_publications p join bloc_years y on y.id = p.bloc_year_id
  where p.bloc_id = 'bloc-7' and y.year <= ${lastScoredYear} order by y.year`;
const bareDifferences = `
  select s.agency_id, c.code, s.points_centi, a.points_centi, a.note
  from scores s join scores a on a.agency_id = s.agency_id and a.criterion_id = s.criterion_id and a.round = 'appraised' and a.by_agency_id is null and a.bloc_year_id = s.bloc_year_id
  join criteria c on c.id = s.criterion_id
  where s.bloc_year_id = '${yearId}' and s.round = 'self' and s.points_centi <> a.points_centi`;

const say = (row: object) => console.log(JSON.stringify(row));

/** The sheet of past points as somebody would bring it: so many rows of a name, points and a place. */
function pastTable(): Promise<Buffer> {
  const head = ['Năm', 'Cơ quan', 'Tổng điểm', 'Xếp hạng'].map((value) => ({ value, type: String }));
  const rows = Array.from({ length: importedRows }, (_, i) => [
    { value: 1960 + (i % 50), type: Number },
    { value: `Cơ quan số ${i} tỉnh Điện Biên`, type: String },
    { value: 80 + (i % 80) / 4, type: Number },
    { value: (i % 15) + 1, type: Number },
  ]);
  return writeXlsxFile([head, ...rows]).toBuffer();
}

/** A table of years brought and taken over, start to end, while the loop is watched. */
async function measureImport(engine: string): Promise<void> {
  const { place: own, remove: removeOwn } = await makeTestPlace();
  await migrateStore(own);
  const store = await openStore(own);
  try {
    const run = runIn(store, () => at('2022-01-10', '14:00'));
    const ground = await layGround(store, run);
    const founded = { slug: 'khoi-nhap-bang', name: 'Khối nhập bảng năm cũ' };
    const year = { blocYearId: (await foundPartyBloc(run, ground, founded)).review };
    const keeper = ground.secretary('UBKT');
    const bytes = await pastTable();
    const bring = async () => {
      const sheet = await readSheet(bytes, { ...sheetLimits, maxDataRows: importedRows });
      if (!sheet.ok) throw new Error(`The sheet was refused: ${sheet.refusal.code}`);
      const cells = sheet.rows.map((row) => row.map(({ text }) => text));
      const file = { name: 'diem-cu.xlsx', kind: 'xlsx' as const, content: bytes, uploadId: null };
      const { tableId } = await run(keepTable, keeper, {
        ...year,
        file,
        sheet: sheet.sheet,
        sheets: sheet.sheets,
        cells,
      });
      return run(takeTable, keeper, { ...year, tableId });
    };
    await bring();
    const delay = monitorEventLoopDelay({ resolution: 5 });
    // The loop has to turn once before and after, or what lies between is not seen.
    await setTimeout(20);
    delay.enable();
    const began = performance.now();
    const { rows } = await bring();
    const ms = performance.now() - began;
    await setTimeout(20);
    delay.disable();
    say({ engine, name: 'import', found: rows, ms, bareMs: null });
    say({ engine, name: 'importDelay', found: rows, ms: delay.percentile(99) / 1e6, bareMs: null });
    say({ engine, name: 'importWorst', found: rows, ms: delay.max / 1e6, bareMs: null });
  } finally {
    await store.close();
    await removeOwn();
  }
}

const { place, remove } = await makeTestPlace();
try {
  await migrateStore(place);
  const store = await openStore(place);
  const bare = await bareDriver(place);
  const { engine, read } = store;
  try {
    await fillManyScores(store, 2026);
    const scope = await findBlocYear(read, 'khoi-7', lastScoredYear, now);
    const scale = scope && (await findCriteriaSet(read, scope));
    if (!scope || !scale) throw new Error('The bloc of the measure is not there');
    const works = {
      ranking: { ours: async () => (await rankRecorded(read, scope)).ranking.length, sql: bareRanking },
      trend: { ours: async () => new Set((await readTrend(read, scope)).map(({ year }) => year)).size, sql: bareTrend },
      differences: {
        ours: async () => (await listDifferences(read, scope, scale, scope.everybody, null)).length,
        sql: bareDifferences,
      },
    };
    for (const [name, { ours, sql }] of Object.entries(works)) {
      const [found, byHand] = [await ours(), (await bare.ask(sql)).length];
      if (found !== byHand || found === 0) throw new Error(`The bare SQL of ${name} gives ${byHand}, we give ${found}`);
      say({ engine, name, found, ms: await median(ours), bareMs: await median(() => bare.ask(sql)) });
    }
    const table = matrixFacts({ agencies: scored.agencies, groups: 6, perGroup: scored.criteria / 6 });
    const sheet = async () => {
      await readScores(read, scope, scale);
      return scoreMatrix(table);
    };
    say({ engine, name: 'sheet', found: scored.criteria, ms: await median(sheet), bareMs: null });
    await measureImport(engine);
  } finally {
    await bare.close();
    await store.close();
  }
} finally {
  await remove();
}
