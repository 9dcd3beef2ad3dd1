// Run by through-time.ts once for each engine, which is chosen when the columns are loaded: prints one JSON line per measured query.
import { openStore } from '@/db/client';
import { migrateStore } from '@/db/migrate';
import { makeTestPlace } from '@/db/testing';
import { readFilter } from '@/domain/agency/filter';
import { blocsOnDay, searchRegister } from '@/server/agency/search';
import { findAgency } from '@/server/agency/through-years';
import { bareDriver } from './bare-driver';
import { fillManyAgencies } from './many-agencies';
import { median } from './median';

const today = '2026-11-23';

/** The same answer as a page of the register, written by hand for the driver alone. */
const bareSearch = `
  select a.id, a.slug, a.code, a.kind, v.name, v.short_name, v.from_on, v.to_on, count(*) over () as total
  from agencies a join agency_versions v on v.agency_id = a.id
  where v.from_on = (select max(from_on) from agency_versions where agency_id = a.id)
    and a.id in (select agency_id from agency_versions where search_key like '%dienbien%')
  order by a.position, a.id limit 50`;
const bareBlocs = (ids: readonly string[]) => `
  select m.agency_id, b.slug, b.name from bloc_memberships m join blocs b on b.id = m.bloc_id
  where m.agency_id in (${ids.map((id) => `'${id}'`).join(', ')}) and m.from_on <= '${today}'
    and (m.to_on is null or m.to_on >= '${today}') and b.rehearsal_on is null and b.replaced_at is null
  order by b.name_fold`;

const { place, remove } = await makeTestPlace();
try {
  await migrateStore(place);
  const store = await openStore(place);
  const bare = await bareDriver(place);
  try {
    await fillManyAgencies(store, 2025);
    const page = async (search: string) => {
      const { rows, total } = await searchRegister(store.read, readFilter({ search }), {
        sight: 'all',
        page: 1,
        today,
      });
      const belongs = await blocsOnDay(
        store.read,
        rows.map(({ id }) => id),
        today,
      );
      return { rows, total, belongs };
    };
    const byHand = async () => {
      const rows = await bare.ask(bareSearch);
      return { rows, belongs: await bare.ask(bareBlocs(rows.map(({ id }) => String(id)))) };
    };
    const [ours, theirs] = [await page('dien bien'), await byHand()];
    if (ours.total === 0 || ours.rows.map(({ id }) => id).join() !== theirs.rows.map(({ id }) => String(id)).join())
      throw new Error('The bare SQL does not give the same answer');
    const hand = await median(byHand);
    for (const search of ['dien bien', 'Điện Biên', 'dienbien'])
      console.log(
        JSON.stringify({
          engine: store.engine,
          name: search,
          found: ours.total,
          ms: await median(() => page(search)),
          bareMs: hand,
        }),
      );
    console.log(
      JSON.stringify({
        engine: store.engine,
        name: 'co-quan-7',
        found: 1,
        ms: await median(() => findAgency(store.read, 'co-quan-7', today)),
        bareMs: null,
      }),
    );
  } finally {
    await bare.close();
    await store.close();
  }
} finally {
  await remove();
}
