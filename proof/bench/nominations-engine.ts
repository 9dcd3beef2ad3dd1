// Run by nominations.ts once for each engine, which is chosen when the columns are loaded: prints one JSON line per measured thing.
import { openStore } from '@/db/client';
import { migrateStore } from '@/db/migrate';
import { makeTestPlace } from '@/db/testing';
import { listScopes } from '@/server/bloc/queries';
import { readGrid, type Grid } from '@/server/eligibility/grid';
import { bareDriver } from './bare-driver';
import { fillManyRecords, judged, lastJudgedYear } from './many-records';
import { median } from './median';

const now = new Date(`${lastJudgedYear}-12-25T08:00:00+07:00`);
const [year, before] = [lastJudgedYear, lastJudgedYear - 1];

/** The published ranking as rows: each engine unfolds JSON in its own way. */
const places = {
  sqlite: `select json_extract(r.value, '$.agencyId') as agency_id, json_extract(r.value, '$.totalCenti') as total_centi
    from result_publications p, json_each(p.ranking) r`,
  postgres: `select r.value ->> 'agencyId' as agency_id, (r.value ->> 'totalCenti')::int as total_centi
    from result_publications p, jsonb_array_elements(p.ranking) r`,
};

/** The same answer in one statement written by hand: how each agency stands to each form on each ground, by the law of that day. */
const bareGrid = (engine: 'sqlite' | 'postgres') => `
  with places as (${places[engine]}),
  rated as (
    select agency_id, max(case when year = ${year} then rating end) as now_rated, max(case when year = ${before} then rating end) as before_rated
    from year_ratings where year in (${before}, ${year}) and withdrawn_at is null group by agency_id
  ),
  titled as (
    select agency_id, count(distinct year) as titles from past_awards
    where form_code = 'EXCELLENT_COLLECTIVE' and year in (${before}, ${year}) and revoked_on is null and withdrawn_at is null
      and decided_on <= '${year}-12-25' group by agency_id
  ),
  disciplined as (
    select distinct agency_id from disciplines where subject = 'collective' and until_on >= '${before}-01-01' and withdrawn_at is null
  ),
  facts as (
    select m.agency_id, l.total_centi < c.score_floor_centi as below, r.now_rated, r.before_rated, coalesce(t.titles, 0) as titles,
      d.agency_id is not null as touched, w.completed_tasks >= w.people as completed,
      w.advanced_workers * 10000 >= 7000 * w.people as advanced, w.base_fighters >= 1 as fighter
    from memberships m
    join charters c on c.bloc_year_id = m.bloc_year_id
    left join places l on l.agency_id = m.agency_id
    left join rated r on r.agency_id = m.agency_id
    left join titled t on t.agency_id = m.agency_id
    left join disciplined d on d.agency_id = m.agency_id
    left join workforces w on w.agency_id = m.agency_id and w.year = ${year} and w.withdrawn_at is null
  )
  select agency_id || ' ' || basis as cell, case when below then 'lacks' else standing end as standing from (
    select agency_id, below, 'PROV_CERT.movement' as basis, 'passes' as standing from facts
    union all select agency_id, below, 'PROV_CERT.sudden', 'needsHuman' from facts
    union all select agency_id, below, 'PROV_CERT.contribution', 'needsHuman' from facts
    union all select agency_id, below, 'PROV_CERT.twoYears', case
      when titles < 2 and (now_rated <> 'excellent' or before_rated <> 'excellent') then 'lacks'
      when touched then 'needsHuman' else 'passes' end from facts
    union all select agency_id, below, 'PROV_FLAG.leading', 'needsHuman' from facts
    union all select agency_id, below, 'GOV_FLAG.leading', 'needsHuman' from facts
    union all select agency_id, below, 'EXCELLENT_COLLECTIVE.yearly', case
      when now_rated = 'excellent' and completed and advanced and fighter then 'passes' else 'lacks' end from facts
    union all select agency_id, below, 'ADVANCED_COLLECTIVE.yearly', case
      when now_rated in ('excellent', 'good') and advanced then 'passes' else 'lacks' end from facts
    union all select agency_id, below, 'PM_CERT.severalYears', 'needsHuman' from facts
    union all select agency_id, below, 'LOCAL_CERT.movement', case when now_rated in ('excellent', 'good') then 'passes' else 'lacks' end from facts
    union all select agency_id, below, 'LOCAL_CERT.sudden', case when now_rated in ('excellent', 'good') then 'needsHuman' else 'lacks' end from facts
  ) cells`;

const say = (row: object) => console.log(JSON.stringify(row));

const answerOf = ({ columns, rows }: Grid) =>
  rows
    .flatMap(({ agencyId, cells }) =>
      cells.map(({ standing }, i) => `${agencyId} ${columns[i]?.form.code}.${columns[i]?.ground.code} ${standing}`),
    )
    .toSorted();

const { place, remove } = await makeTestPlace();
try {
  await migrateStore(place);
  const store = await openStore(place);
  const bare = await bareDriver(place);
  const { engine, read } = store;
  try {
    await fillManyRecords(store, 2026);
    const ids = Array.from({ length: judged.blocs }, (_, b) => `bloc-${b} ${lastJudgedYear}`);
    const grid = async () => readGrid(read, await listScopes(read, ids, now));
    const ours = answerOf(await grid());
    const sql = bareGrid(engine);
    const byHand = (await bare.ask(sql)).map(({ cell, standing }) => `${String(cell)} ${String(standing)}`).toSorted();
    const odd = ours.find((cell, i) => cell !== byHand[i]);
    if (odd !== undefined || ours.length !== byHand.length || ours.length === 0)
      throw new Error(`The bare SQL gives ${byHand.length} cells, we give ${ours.length}; first other: ${odd}`);
    for (const standing of ['passes', 'lacks', 'needsHuman'])
      if (!ours.some((cell) => cell.endsWith(standing)))
        throw new Error(`No cell ${standing}: the measure says little`);
    say({
      engine,
      name: 'grid',
      found: ours.length,
      ms: await median(grid),
      bareMs: await median(() => bare.ask(sql)),
    });
  } finally {
    await bare.close();
    await store.close();
  }
} finally {
  await remove();
}
