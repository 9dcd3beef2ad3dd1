import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { membersOf2022, membersOf2026 } from '@/db/sample/agencies';
import { ruleOn } from '@/domain/rule/rule';
import { findAgency } from '../agency/through-years';
import { listSuccessions } from '../agency/successions';
import { composeYear } from '../bloc/found';
import { getBlocYear } from '../bloc/queries';
import { systemActor } from '../context';
import { readJudge } from '../nomination/findings';
import { rulesOf } from '../rule/queries';
import { at } from '../sample/run';
import { openWorld, type World } from '../testing/world';

// The six cases of domain 12.2 as far as rules and awards go; the annex of case 2 and the pick lists of case 5 belong to other nouns.
let world: World;
let years: Record<'2024' | '2025' | '2026', string>;
beforeAll(async () => {
  world = await openWorld();
  const composed = async (year: number, codes: readonly string[], on: string) => {
    const agencyIds = codes.map((code) => world.agency(code).id);
    const leadership = [{ agencyId: world.agency('TCT').id, role: 'leader' as const, basis: 'Hội nghị' }];
    const facts = { blocId: world.blocId, year, namesOn: on, agencyIds, leadership };
    return (await world.do(composeYear, systemActor, facts, at(on))).blocYearId;
  };
  years = {
    '2024': await composed(2024, membersOf2022, '2024-01-10'),
    '2025': await composed(2025, membersOf2026, '2025-07-10'),
    '2026': await composed(2026, membersOf2026, '2026-01-10'),
  };
});
afterAll(() => world.close());

const twoYears = { code: 'twoYears', citation: 'Luật 2022, Điều 74', verified: true, from: '2024-01-01' } as const;
const history = async (code: string, year: keyof typeof years, on: string) => {
  const scope = await getBlocYear(world.store.read, years[year], at(on));
  const judge = await readJudge(world.store.read, scope, []);
  const findings = judge({
    agencyId: world.agency(code).id,
    formCode: 'PROV_CERT',
    formKind: 'form',
    ground: twoYears,
  });
  return findings
    .filter((finding) => /year|rule/i.test(finding.code))
    .map(({ verdict, code: found, params }) => [verdict, found, params?.years ?? params?.rule ?? null]);
};

describe('ratings and counts across the mergers of 2025', () => {
  test('1: the two boards end with February, the new one begins with March, both are linked to it', async () => {
    const boards = ['BTG', 'BDV'].map((code) => world.agency(code).id);
    const heir = world.agency('BTGDV').id;
    const links = (await listSuccessions(world.store.read)).filter(({ toAgencyId }) => toAgencyId === heir);
    expect(new Set(links.map(({ fromAgencyId, kind, on }) => `${fromAgencyId} ${kind} ${on}`))).toEqual(
      new Set(boards.map((id) => `${id} merged 2025-03-01`)),
    );
    for (const slug of ['ban-tuyen-giao-tinh-uy', 'ban-dan-van-tinh-uy'])
      expect((await findAgency(world.store.read, slug, '2026-11-26'))?.versions.at(-1)?.to).toBe('2025-02-28');
    expect(
      (await findAgency(world.store.read, 'ban-tuyen-giao-va-dan-van-tinh-uy', '2026-11-26'))?.versions[0]?.from,
    ).toBe('2025-03-01');
  });

  test('2: the year 2024 has both boards, the year 2025 the merged one', async () => {
    const codes = async (year: keyof typeof years, on: string) =>
      (await getBlocYear(world.store.read, years[year], at(on))).members.map(({ code }) => code);
    expect(await codes('2024', '2024-06-01')).toEqual(expect.arrayContaining(['BTG', 'BDV']));
    expect(await codes('2025', '2025-12-01')).toContain('BTGDV');
    expect(await codes('2025', '2025-12-01')).not.toContain('BTG');
  });

  test('3: two years in a row of the merged board reach back to its predecessors in 2025, and no longer in 2026', async () => {
    expect(await history('BTGDV', '2025', '2025-12-15')).toEqual([['needsHuman', 'yearOfPredecessor', '2024']]);
    expect(await history('BTC', '2025', '2025-12-15')).toEqual([['needsHuman', 'yearUnrecorded', '2024, 2025']]);
    expect(await history('BTGDV', '2026', '2026-09-15')).toEqual([['needsHuman', 'yearUnrecorded', '2025, 2026']]);
  });

  test('3: once the law of 2026 is in force, the number of years itself is unchecked and said so', async () => {
    expect(await history('BTGDV', '2026', '2026-12-15')).toEqual([
      ['needsHuman', 'twoYearsUnrecorded', null],
      ['needsHuman', 'ruleUnverified', 'Q-07'],
    ]);
  });

  test('4: the dissolved Party committee stays readable and leaves its history to nobody', async () => {
    const dissolved = await findAgency(world.store.read, 'dang-uy-khoi-co-quan-va-doanh-nghiep-tinh', '2026-11-26');
    expect(dissolved?.versions.at(-1)?.name).toBe('Đảng ủy Khối Cơ quan và Doanh nghiệp tỉnh');
    expect(dissolved?.years.map(({ year }) => year)).toEqual([2024, 2022, 2021]);
    expect(dissolved?.links).toMatchObject([{ kind: 'dissolved', toId: null }]);
  });

  test('5: there is a district level until 30/6/2025, and none to offer from the day after', async () => {
    const offered = async (on: string) =>
      ruleOn(await rulesOf(world.store.read, ['level.district'], on), 'level.district', on).is;
    expect([await offered('2025-06-30'), await offered('2025-07-01')]).toEqual(['known', 'missing']);
  });

  test('6: the record of 2022 keeps the name "Báo Điện Biên Phủ" when it is read today', async () => {
    const name = async (blocYearId: string) =>
      (await getBlocYear(world.store.read, blocYearId, at('2026-11-26'))).members.find(({ code }) => code === 'BDBP')
        ?.name;
    expect(await name(world.review)).toBe('Báo Điện Biên Phủ');
    expect(await name(world.plan)).toBe('Báo Điện Biên Phủ');
  });
});
