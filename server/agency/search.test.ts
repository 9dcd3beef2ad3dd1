import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { agencyVersions } from '@/db/schema/agency';
import { readFilter } from '@/domain/agency/filter';
import { openWorld, type World } from '../testing/world';
import { composeYear } from '../bloc/found';
import { registerAgencies } from './register';
import { blocsOnDay, searchRegister } from './search';
import { happens, typed } from './testing';
import { findAgency } from './through-years';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  const renamed = {
    kind: 'renamed' as const,
    agencyId: world.agency('TCT').id,
    name: 'Trường Chính trị Điện Biên',
    shortName: 'Trường CT',
  };
  await happens(world, world.admin, typed({ ...renamed, on: '2022-02-01' }));
});
afterAll(() => world.close());

const today = '2022-03-01';
const all = { sight: 'all' as const, page: 1, today };
const codes = async (query: Record<string, string>, options: Parameters<typeof searchRegister>[2] = all) =>
  (await searchRegister(world.store.read, readFilter(query), options)).rows.map(({ code }) => code);

describe('the register is searched', () => {
  test.each(['dien bien', 'Điện Biên', 'dienbien', 'ĐIỆN  BIÊN', 'điện-biên', 'Ðiện Biên'])(
    'by "%s"',
    async (search) => {
      expect(await codes({ search })).toEqual(['TCT', 'BDBP', 'BPTTH']);
    },
  );

  test('by a former name, a short name and a code; wildcards are nothing but themselves', async () => {
    expect(await codes({ search: 'chinh tri tinh' })).toEqual(['TCT']);
    expect(await codes({ search: 'bptth' })).toEqual(['BPTTH']);
    expect(await codes({ search: 'u_kt' })).toEqual([]);
    expect((await codes({ search: '%' })).length).toBeGreaterThan(15);
    expect(await codes({ search: 'khong co' })).toEqual([]);
  });

  test('on a day: who existed then, under the name of the day', async () => {
    const on = async (day: string) =>
      (await searchRegister(world.store.read, readFilter({ on: day, search: 'truong chinh tri' }), all)).rows.map(
        ({ name }) => name,
      );
    expect(await on('31/01/2022')).toEqual(['Trường Chính trị tỉnh']);
    expect(await on('2022-02-01')).toEqual(['Trường Chính trị Điện Biên']);
    expect(await codes({ on: '2022-01-01' })).not.toContain('BTGDV');
    expect(await codes({ on: '2025-03-01' })).not.toContain('BTG');
  });

  test('by kind and by bloc, in pages, and only as far as the reader may see', async () => {
    expect(await codes({ kind: 'press' })).toEqual(['BDBP', 'BPTTH']);
    expect((await codes({ bloc: 'khoi-dang-tinh' })).toSorted()).toEqual([...world.stage.members].toSorted());
    const page = await searchRegister(world.store.read, readFilter({}), { ...all, page: 2, size: 5 });
    expect([page.rows.length, page.total]).toEqual([5, 19]);
    expect(await codes({ search: 'dien bien' }, { ...all, sight: [world.agency('TCT').id] })).toEqual(['TCT']);
    expect(await codes({}, { ...all, sight: [] })).toEqual([]);
    const belongs = await blocsOnDay(world.store.read, [world.agency('TCT').id], today);
    expect(belongs.get(world.agency('TCT').id)).toMatchObject([{ slug: 'khoi-dang-tinh' }]);
  });

  test('also by names that were written before there was a key', async () => {
    await world.store.transaction((tx) =>
      tx
        .update(agencyVersions)
        .set({ searchKey: '' })
        .where(eq(agencyVersions.agencyId, world.agency('BNC').id)),
    );
    expect(await codes({ search: 'noichinh' })).toEqual(['BNC']);
  });
});

test('the register and the page of an agency cost as many queries for many rows as for few', async () => {
  const counted = async (work: (reader: Reader) => Promise<unknown>) => {
    let queries = 0;
    const { read } = world.store;
    const counting: Reader = new Proxy(read, {
      get(target, name: keyof Reader) {
        if (name === 'select' || name === 'selectDistinct') queries += 1;
        const value = target[name];
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    await work(counting);
    return queries;
  };
  const register = (reader: Reader) => searchRegister(reader, readFilter({ search: 'a' }), all);
  const page = (reader: Reader) => findAgency(reader, 'ban-to-chuc-tinh-uy', today);
  const few = [await counted(register), await counted(page)];
  const versions = [{ name: 'Trạm A', shortName: 'A', from: '2010-01-01', to: null }];
  await world.do(
    registerAgencies,
    world.admin,
    Array.from({ length: 60 }, (_, i) => ({ code: `TRAM${i}`, kind: 'state' as const, versions })),
  );
  for (const year of [2023, 2024, 2025])
    await world.do(composeYear, world.provincial, {
      blocId: world.blocId,
      year,
      namesOn: `${year}-01-01`,
      agencyIds: [world.agency('BTC').id],
      leadership: [],
    });
  expect([await counted(register), await counted(page)]).toEqual(few);
  expect(few).toEqual([expect.any(Number), expect.any(Number)]);
  expect((await searchRegister(world.store.read, readFilter({ search: 'tram' }), all)).rows).toHaveLength(50);
});
