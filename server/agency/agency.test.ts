import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { agencies } from '@/db/schema/agency';
import { findGround } from '../sample/ground';
import { foundRehearsal, rehearsalSlug, resetRehearsal } from '../sample/rehearsal';
import { at, runIn } from '../sample/run';
import { openWorld, type World } from '../testing/world';
import { findAgencyNames, listAgencies } from './queries';
import { findAgency } from './through-years';
import { registerAgencies, type RegisterAgencyInput } from './register';
import { succeedAgencies } from './succeed';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const found = (slug: string) => findAgency(world.store.read, slug, '2022-01-10');
const idOf = (code: string) => world.agency(code).id;
const renamed: RegisterAgencyInput = {
  slug: 'ban-thu',
  code: 'BT',
  kind: 'party',
  position: 90,
  versions: [
    { name: 'Ban Thử nghiệm cũ', shortName: 'Ban cũ', from: '2015-01-01', to: '2021-12-31' },
    { name: 'Ban Thử nghiệm mới', shortName: 'Ban mới', from: '2022-01-01', to: null, decisionRef: 'QĐ 1' },
  ],
};

describe('the register of agencies', () => {
  test('is written by the administrator and the province', async () => {
    for (const actor of [world.head('UBKT'), world.secretary('UBKT'), world.stranger]) {
      await expect(world.do(registerAgencies, actor, [renamed])).rejects.toMatchObject({
        refusal: { code: 'rights.notAppointed' },
        forbidden: true,
      });
      const merger = {
        fromAgencyIds: [idOf('BTG')],
        toAgencyId: idOf('BTC'),
        kind: 'merged' as const,
        on: '2022-01-10',
      };
      await expect(world.do(succeedAgencies, actor, merger)).rejects.toMatchObject({ forbidden: true });
    }
    expect(await found('ban-thu')).toBeNull();
    const before = await world.store.read.$count(agencies);
    expect(await world.do(registerAgencies, world.provincial, [renamed])).toMatchObject([{ code: 'BT' }]);
    expect(await world.store.read.$count(agencies)).toBe(before + 1);
  });

  test('keeps every name an agency bore; each day has its own', async () => {
    const agency = await found('ban-thu');
    expect(agency?.versions.map(({ name, nameFold, decisionRef }) => [name, nameFold, decisionRef])).toEqual([
      ['Ban Thử nghiệm cũ', 'ban thu nghiem cu', null],
      ['Ban Thử nghiệm mới', 'ban thu nghiem moi', 'QĐ 1'],
    ]);
    const nameOn = async (day: string) =>
      (await findAgencyNames(world.store.read, [agency?.id ?? ''], day)).get(agency?.id ?? '')?.name;
    expect(await nameOn('2021-12-31')).toBe('Ban Thử nghiệm cũ');
    expect(await nameOn('2022-01-01')).toBe('Ban Thử nghiệm mới');
    expect(await nameOn('2010-01-01')).toBe('Ban Thử nghiệm cũ');
    expect(await findAgencyNames(world.store.read, [], '2022-01-01')).toEqual(new Map());
  });

  test('an agency that has ended keeps its last name', async () => {
    expect((await findAgencyNames(world.store.read, [idOf('BDV')], '2026-11-23')).get(idOf('BDV'))?.shortName).toBe(
      'Ban Dân vận',
    );
  });

  test('is listed in the order of protocol, each agency under all its names', async () => {
    const rows = await listAgencies(world.store.read);
    expect(rows.slice(0, 3).map(({ code }) => code)).toEqual(['UBKT', 'TCT', 'BTC']);
    expect(rows.filter(({ code }) => code === 'BT').map(({ name }) => name)).toEqual([
      'Ban Thử nghiệm cũ',
      'Ban Thử nghiệm mới',
    ]);
  });
});

describe('one agency through the years', () => {
  test('knows the years of its blocs, latest first, and where it led', async () => {
    const agency = await found('co-quan-uy-ban-kiem-tra-tinh-uy');
    expect(agency?.years.map(({ slug, year, roles }) => [slug, year, ...roles])).toEqual([
      ['khoi-dang-tinh', 2022],
      ['khoi-dang-tinh', 2021, 'leader'],
    ]);
  });

  test('knows what became of it and where it came from', async () => {
    const heirs = async (slug: string) => (await found(slug))?.links.map(({ toId, kind, on }) => [toId, kind, on]);
    expect(await heirs('ban-dan-van-tinh-uy')).toEqual([[idOf('BTGDV'), 'merged', '2025-03-01']]);
    expect(await heirs('dang-uy-khoi-co-quan-va-doanh-nghiep-tinh')).toEqual([[null, 'dissolved', '2025-03-01']]);
    const heir = await found('ban-tuyen-giao-va-dan-van-tinh-uy');
    expect(heir?.links.map(({ fromId }) => fromId).toSorted()).toEqual([idOf('BTG'), idOf('BDV')].toSorted());
  });

  test('shows no rehearsal that was replaced', async () => {
    const run = runIn(world.store, () => at('2022-01-10'));
    await foundRehearsal(run, await findGround(world.store.read));
    await resetRehearsal(world.store, world.admin, rehearsalSlug);
    const years = (await found('truong-chinh-tri-tinh'))?.years.map(({ slug, year }) => `${slug} ${year}`);
    expect(years?.toSorted()).toEqual([
      'khoi-dang-tinh 2021',
      'khoi-dang-tinh 2022',
      `${rehearsalSlug} 2021`,
      `${rehearsalSlug} 2022`,
    ]);
  });

  test('is nobody at an address that does not exist or is none', async () => {
    for (const slug of ['khong-co', '', '\u0000', "' or 1=1", 'a'.repeat(101)]) expect(await found(slug)).toBeNull();
  });
});
