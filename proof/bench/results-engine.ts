// Run by results.ts once for each engine, which is chosen when the columns are loaded: prints one JSON line per measured thing.
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import writeXlsxFile from 'write-excel-file/node';
import { openStore } from '@/db/client';
import { migrateStore } from '@/db/migrate';
import { makeTestPlace } from '@/db/testing';
import { scoreMatrix } from '@/papers/score-matrix/score-matrix';
import { matrixFacts } from '@/papers/testing';
import { findBlocYear } from '@/server/bloc/queries';
import { findCriteriaSet } from '@/server/criteria/queries';
import { listDifferences } from '@/server/result/differences';
import { rankRecorded } from '@/server/result/ranking';
import { readScores } from '@/server/score/queries';
import { readTrend } from '@/server/result/trend';
import { readSheet } from '@/server/sheet/read-sheet';
import { sheetLimits } from '@/server/sheet/scan-zip';
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
    { value: 2000 + (i % 20), type: Number },
    { value: `Cơ quan số ${i} tỉnh Điện Biên`, type: String },
    { value: 80 + (i % 80) / 4, type: Number },
    { value: (i % 15) + 1, type: Number },
  ]);
  return writeXlsxFile([head, ...rows]).toBuffer();
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
    if (engine === 'sqlite') {
      const bytes = await pastTable();
      const delay = monitorEventLoopDelay({ resolution: 5 });
      await readSheet(bytes, { ...sheetLimits, maxDataRows: importedRows });
      delay.enable();
      const began = performance.now();
      const imported = await readSheet(bytes, { ...sheetLimits, maxDataRows: importedRows });
      const ms = performance.now() - began;
      delay.disable();
      if (!imported.ok) throw new Error(`The sheet was refused: ${imported.refusal.code}`);
      say({ engine, name: 'import', found: imported.rows.length - 1, ms, bareMs: null });
      say({
        engine,
        name: 'importDelay',
        found: imported.rows.length - 1,
        ms: delay.percentile(99) / 1e6,
        bareMs: null,
      });
    }
  } finally {
    await bare.close();
    await store.close();
  }
} finally {
  await remove();
}
