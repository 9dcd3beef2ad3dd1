import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { and, eq } from 'drizzle-orm';
import { agencyVersions } from '@/db/schema/agency';
import { blocMemberships, memberships } from '@/db/schema/bloc';
import { registerAgencies } from '../agency/register';
import { openWorld, type World } from '../testing/world';
import { composeYear } from './found';
import { beginMembership, type BeginMembershipInput, endMembership } from './membership';
import { findBlocYear } from './queries';
import { at } from '../sample/run';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const begin = (input: Omit<BeginMembershipInput, 'blocId'>) =>
  world.store.transaction((tx) => beginMembership(tx, { blocId: world.blocId, ...input }));
const end = (code: string, to: string) =>
  world.store.transaction((tx) => endMembership(tx, { blocId: world.blocId, agencyId: world.agency(code).id, to }));
const codesOn = async (year: number, day: string) =>
  (await findBlocYear(world.store.read, 'khoi-dang-tinh', year, at(day)))?.members.map(({ code }) => code) ?? [];
const termsOf = (agencyId: string) =>
  world.store.read
    .select({ from: blocMemberships.from, to: blocMemberships.to, decisionRef: blocMemberships.decisionRef })
    .from(blocMemberships)
    .where(eq(blocMemberships.agencyId, agencyId))
    .orderBy(blocMemberships.from);

describe('joining a bloc in the midst of a year', () => {
  test('shows the agency from that day on, last in the order, under the name of that day', async () => {
    const versions = [
      { name: 'Ban Mới', shortName: 'Ban Mới', from: '2020-01-01', to: '2022-02-28' },
      { name: 'Ban Mới tỉnh', shortName: 'Ban Mới tỉnh', from: '2022-03-01', to: null },
    ];
    const [made] = await world.do(registerAgencies, world.admin, [
      { slug: 'ban-moi', code: 'BM', kind: 'party', position: 90, versions },
    ]);
    const agencyId = made?.id ?? '';
    const change = await begin({ agencyId, from: '2022-03-01', decisionRef: 'QĐ 12' });
    expect(change.blocYearIds).toEqual([world.plan]);
    expect(await termsOf(agencyId)).toEqual([{ from: '2022-03-01', to: null, decisionRef: 'QĐ 12' }]);
    expect(await codesOn(2022, '2022-02-28')).not.toContain('BM');
    expect((await codesOn(2022, '2022-03-01')).at(-1)).toBe('BM');
    expect(await codesOn(2021, '2022-03-01')).not.toContain('BM');
    const scope = await findBlocYear(world.store.read, 'khoi-dang-tinh', 2022, at('2022-03-01'));
    expect(scope?.members.at(-1)).toMatchObject({ name: 'Ban Mới tỉnh', joinedOn: '2022-03-01', leftOn: null });
  });

  test('reaches into the years composed later; a year composed afterwards does not begin a second membership', async () => {
    const agencyId = world.agency('STC').id;
    await begin({ agencyId, from: '2021-06-01' });
    expect((await codesOn(2021, '2021-12-31')).at(-1)).toBe('STC');
    expect((await codesOn(2022, '2022-01-10')).at(-1)).toBe('STC');
    const agencyIds = ['TCT', 'STC'].map((code) => world.agency(code).id);
    await world.do(composeYear, world.provincial, {
      blocId: world.blocId,
      year: 2023,
      namesOn: '2023-01-01',
      agencyIds,
      leadership: [],
    });
    expect(await termsOf(agencyId)).toEqual([{ from: '2021-06-01', to: null, decisionRef: null }]);
  });

  test('fills the time until a membership that is on record already', async () => {
    const agencyId = world.agency('STC').id;
    await begin({ agencyId, from: '2022-01-01' });
    await begin({ agencyId, from: '2021-06-01' });
    expect(await termsOf(agencyId)).toMatchObject([
      { from: '2021-06-01', to: '2021-12-31' },
      { from: '2022-01-01', to: null },
    ]);
    expect(await codesOn(2021, '2021-06-01')).toContain('STC');
  });

  test.each([
    ['one that belongs already', 'TCT', '2022-03-01', 'membership.alreadyMember'],
    ['one that does not exist yet', 'BTGDV', '2022-03-01', 'membership.agencyNotThere'],
    ['before the bloc was founded', 'STC', '2011-06-30', 'membership.beforeBloc'],
  ])('is refused to %s, and nothing is written', async (_title, code, from, refusal) => {
    const agencyId = world.agency(code).id;
    const before = await termsOf(agencyId);
    await expect(begin({ agencyId, from, field: 'joins' })).rejects.toMatchObject({
      refusal: { code: refusal, field: 'joins' },
    });
    expect(await termsOf(agencyId)).toEqual(before);
  });
});

describe('leaving a bloc in the midst of a year', () => {
  test('keeps the agency in the year as one that left', async () => {
    expect((await end('BTG', '2022-02-28')).blocYearIds).toEqual([world.plan]);
    expect(await codesOn(2022, '2022-02-28')).toContain('BTG');
    expect(await codesOn(2022, '2022-03-01')).not.toContain('BTG');
    expect(await codesOn(2021, '2022-03-01')).toContain('BTG');
    const scope = await findBlocYear(world.store.read, 'khoi-dang-tinh', 2022, at('2022-06-01'));
    expect(scope?.everybody.map(({ code }) => code)).toContain('BTG');
  });

  test('back-dated before a year that was composed with it, it belongs on no day of that year and nothing is deleted', async () => {
    await end('BDV', '2021-12-31');
    expect(await codesOn(2021, '2021-12-31')).toContain('BDV');
    expect(await codesOn(2022, '2022-01-01')).not.toContain('BDV');
    const rows = await world.store.read
      .select()
      .from(memberships)
      .where(and(eq(memberships.blocYearId, world.plan), eq(memberships.agencyId, world.agency('BDV').id)));
    expect(rows).toMatchObject([{ leftOn: '2021-12-31' }]);
  });

  test('is refused to who does not belong, before the joining, and a second time', async () => {
    await expect(end('STC', '2022-02-28')).rejects.toMatchObject({
      refusal: { code: 'membership.notMember', field: 'to' },
    });
    await expect(end('BTG', '2020-12-31')).rejects.toMatchObject({ refusal: { code: 'membership.leftBeforeJoining' } });
    await end('BTG', '2022-02-28');
    await expect(end('BTG', '2022-03-31')).rejects.toMatchObject({ refusal: { code: 'membership.leftAlready' } });
  });

  test('and coming back is for another year', async () => {
    await end('BTG', '2022-02-28');
    await expect(begin({ agencyId: world.agency('BTG').id, from: '2022-09-01' })).rejects.toMatchObject({
      refusal: { code: 'membership.twiceInAYear', params: { year: '2022' } },
    });
    await begin({ agencyId: world.agency('BTG').id, from: '2023-01-01' });
    const names = await world.store.read
      .select()
      .from(agencyVersions)
      .where(eq(agencyVersions.agencyId, world.agency('BTG').id));
    expect(names).toHaveLength(1);
    expect(await termsOf(world.agency('BTG').id)).toMatchObject([
      { to: '2022-02-28' },
      { from: '2023-01-01', to: '2025-02-28' },
    ]);
  });
});
