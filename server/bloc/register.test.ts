import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import { blocMemberships, blocs } from '@/db/schema/bloc';
import { verifyAudit } from '../audit/verify';
import { at } from '../sample/run';
import { openWorld, type World } from '../testing/world';
import { dissolveBloc } from './dissolve';
import { composeYear, foundBloc } from './found';
import { findBlocYear, getBlocYear } from './queries';
import { findBloc, listBlocs } from './register';
import { renameBloc } from './rename';
import { newBloc } from './testing';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const now = at('2022-01-10');
const refusedAt = (...fields: [string, string][]) => ({
  fields: fields.map(([field, code]) => expect.objectContaining({ field, code })),
});

describe('founding a bloc', () => {
  test('keeps the decision behind it; its address is made of its name', async () => {
    const facts = { ...newBloc, decidedOn: '2021-12-20', decidedBy: 'Chủ tịch', managedBy: 'Sở Nội vụ' };
    const { slug } = await world.do(foundBloc, world.provincial, facts);
    expect(slug).toBe('khoi-thi-dua-cac-so-quan-ly-kinh-te');
    expect((await findBloc(world.store.read, slug))?.bloc).toMatchObject({
      level: 'province',
      decisionRef: '12/QĐ-UBND',
      decidedOn: '2021-12-20',
      decidedBy: 'Chủ tịch',
      managedBy: 'Sở Nội vụ',
    });
  });

  test('under the name of one that exists is refused, whatever its marks; of one that has ended it takes another address', async () => {
    const again = { ...newBloc, name: 'KHỐI THI ĐUA CÁC SỞ QUẢN LÝ KINH TẾ' };
    await expect(world.do(foundBloc, world.admin, again)).rejects.toMatchObject(refusedAt(['name', 'bloc.nameTaken']));
    const [known] = await world.store.read.select().from(blocs).where(eq(blocs.name, newBloc.name));
    const end = { blocId: known?.id ?? '', on: '2022-01-05', decisionRef: '15/QĐ-UBND' };
    await world.do(dissolveBloc, world.admin, end);
    expect((await world.do(foundBloc, world.admin, again)).slug).toBe('khoi-thi-dua-cac-so-quan-ly-kinh-te-2');
  });

  test('to come, or named like a page of ours, is refused or given another address', async () => {
    const toCome = { ...newBloc, name: 'Khối mai sau', foundedOn: '2022-01-11' };
    await expect(world.do(foundBloc, world.provincial, toCome)).rejects.toMatchObject(
      refusedAt(['foundedOn', 'bloc.foundedInFuture']),
    );
    expect((await world.do(foundBloc, world.provincial, { ...newBloc, name: 'Compare' })).slug).toBe('compare-2');
  });

  test('renaming and dissolving are for the province and the administrator', async () => {
    const change = { blocId: world.blocId, on: '2022-01-10', decisionRef: 'QĐ' };
    for (const actor of [world.head('UBKT'), world.secretary('UBKT'), world.stranger]) {
      await expect(world.do(foundBloc, actor, newBloc)).rejects.toMatchObject({ forbidden: true });
      await expect(world.do(renameBloc, actor, { ...change, name: 'Khối khác' })).rejects.toMatchObject({
        forbidden: true,
      });
      await expect(world.do(dissolveBloc, actor, change)).rejects.toMatchObject({ forbidden: true });
    }
  });
});

describe('a bloc that is renamed', () => {
  test('bears the old name in the years before, on both sides of the day in the year itself', async () => {
    const { blocId, slug } = await world.do(foundBloc, world.provincial, {
      ...newBloc,
      name: 'Khối cũ',
      foundedOn: '2020-01-01',
    });
    const agencyIds = ['STC', 'STP'].map((code) => world.agency(code).id);
    for (const year of [2020, 2021])
      await world.do(composeYear, world.provincial, {
        blocId,
        year,
        namesOn: `${year}-01-01`,
        agencyIds,
        leadership: [],
      });
    const change = { blocId, name: 'Khối mới', on: '2021-06-01', decisionRef: '33/QĐ-UBND' };
    await world.do(renameBloc, world.provincial, change);
    const nameIn = async (year: number, day: string) =>
      (await findBlocYear(world.store.read, slug, year, at(day)))?.bloc.name;
    expect(await nameIn(2020, '2022-01-10')).toBe('Khối cũ');
    expect(await nameIn(2021, '2021-05-31')).toBe('Khối cũ');
    expect(await nameIn(2021, '2021-06-01')).toBe('Khối mới');
    expect(await nameIn(2021, '2022-01-10')).toBe('Khối mới');
    await expect(world.do(renameBloc, world.provincial, { ...change, name: 'Khối nữa' })).rejects.toMatchObject({
      refusal: { code: 'bloc.renamedBefore', field: 'on' },
    });
  });
});

describe('a bloc that is dissolved', () => {
  test('lets everybody go with its last day, and its years stay to be read', async () => {
    const facts = { ...newBloc, name: 'Cụm sắp giải thể', kind: 'cum' as const, foundedOn: '2021-01-01' };
    const { blocId } = await world.do(foundBloc, world.provincial, facts);
    const agencyIds = ['STC', 'STP'].map((code) => world.agency(code).id);
    const composed = { blocId, year: 2021, namesOn: '2021-01-01', agencyIds, leadership: [] };
    const { blocYearId } = await world.do(composeYear, world.provincial, composed);
    const end = { blocId, on: '2021-09-30', decisionRef: '99/QĐ-UBND' };
    await world.do(dissolveBloc, world.provincial, end);
    const terms = await world.store.read.select().from(blocMemberships).where(eq(blocMemberships.blocId, blocId));
    expect(terms.map(({ to, endDecisionRef }) => [to, endDecisionRef])).toEqual([
      ['2021-09-30', '99/QĐ-UBND'],
      ['2021-09-30', '99/QĐ-UBND'],
    ]);
    const scope = await getBlocYear(world.store.read, blocYearId, now);
    expect([scope.members.length, scope.everybody.length]).toEqual([0, 2]);
    await expect(world.do(dissolveBloc, world.provincial, end)).rejects.toMatchObject({
      refusal: { code: 'bloc.dissolved' },
    });
  });

  test('not before a year that is composed already', async () => {
    const end = { blocId: world.blocId, on: '2021-12-31', decisionRef: 'QĐ' };
    await expect(world.do(dissolveBloc, world.provincial, end)).rejects.toMatchObject({
      refusal: { code: 'bloc.composedAfter', params: { year: '2022' } },
    });
  });
});

test('the register lists every bloc with its latest year and who belongs on the day', async () => {
  const listed = await listBlocs(world.store.read, '2022-01-10');
  expect(listed.find(({ slug }) => slug === 'khoi-dang-tinh')).toMatchObject({ latestYear: 2022, members: 9 });
  expect(listed.find(({ name }) => name === 'Cụm sắp giải thể')).toMatchObject({
    members: 0,
    dissolvedOn: '2021-09-30',
  });
  expect(await findBloc(world.store.read, "' or 1=1")).toBeNull();
  expect((await verifyAudit(world.store.read)).broken).toBeNull();
});
