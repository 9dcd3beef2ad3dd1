import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inOrder } from '@/domain/bloc/compare';
import { registerAgencies } from '../agency/register';
import { foundDepartments } from '../sample/departments-bloc';
import { findGround } from '../sample/ground';
import { foundRehearsal } from '../sample/rehearsal';
import { at, runIn } from '../sample/run';
import { registerAll, signTogether } from '../sample/walk/covenant';
import { closeMeeting, openMeeting } from '../sample/walk/conference';
import { handOver } from '../sample/walk/handover';
import { openWorld, type World } from '../testing/world';
import { compareBlocs, listEveryYear } from './comparison';
import { composeYear, foundBloc } from './found';
import { countOutside, lastBlocs, listOffered, listOutside } from './outside';
import { countingReader, newBloc } from './testing';
import { leaveBloc } from './leave';

let world: World;
const now = at('2022-11-20');
beforeAll(async () => {
  world = await openWorld();
  const ground = await findGround(world.store.read);
  const run = runIn(world.store, () => now);
  await registerAll(world.stage, ['EXCELLENT_COLLECTIVE']);
  await openMeeting(world.stage, { place: 'Điện Biên', session: 'afternoon', review: 'Tổng kết.' });
  await handOver(world.stage, { leader: 9, deputy: 9 });
  await signTogether(world.stage);
  await closeMeeting(world.stage);
  await foundDepartments(run, ground, now);
  await foundRehearsal(run, ground);
}, 60_000);
afterAll(() => world.close());

describe('the blocs of a year side by side', () => {
  test('each with its stage, leader, signatures and lateness; rehearsals left out', async () => {
    const compared = inOrder(await compareBlocs(world.store.read, 2022, now), { by: 'name', direction: 'up' });
    expect(compared.map(({ slug }) => slug)).toEqual(['khoi-dang-tinh', 'khoi-so-nganh-tong-hop']);
    expect(compared[0]).toMatchObject({
      members: 9,
      leader: 'Trường Chính trị',
      signed: 9,
      parties: 9,
      signedOn: '2022-01-10',
      station: 'progress',
    });
    // Nobody has told what half a year brought, and scoring is not open yet.
    expect(compared[0]?.late).toHaveLength(9);
    expect(compared[1]).toMatchObject({ members: 6, leader: 'Sở Tài chính', signed: 0, station: 'results', sheets: 0 });
    expect(compared[1]?.next).toEqual({ kind: 'selfScore', on: '2022-11-29' });
    const [, departments] = inOrder(await compareBlocs(world.store.read, 2022, at('2022-12-05')), {
      by: 'name',
      direction: 'up',
    });
    expect(departments?.late).toHaveLength(6);
    expect(await compareBlocs(world.store.read, 1999, now)).toEqual([]);
    expect(await listEveryYear(world.store.read)).toEqual([2022, 2021]);
  });

  test('costs as many queries for two blocs as for fourteen', async () => {
    const count = async () => {
      const { reader, queries } = countingReader(world.store.read);
      return [(await compareBlocs(reader, 2022, now)).length, queries()];
    };
    const [few, queriesOfFew] = await count();
    for (let number = 1; number <= 12; number += 1) {
      const versions = [{ name: `Đơn vị ${number}`, shortName: `Đơn vị ${number}`, from: '2010-01-01', to: null }];
      const [agency] = await world.do(registerAgencies, world.admin, [
        { slug: `don-vi-${number}`, code: `DV${number}`, kind: 'commune', position: 100 + number, versions },
      ]);
      const { blocId } = await world.do(foundBloc, world.provincial, { ...newBloc, name: `Khối số ${number}` });
      const agencyIds = [agency?.id ?? ''];
      await world.do(composeYear, world.provincial, {
        blocId,
        year: 2022,
        namesOn: '2022-01-01',
        agencyIds,
        leadership: [],
      });
    }
    const [many, queriesOfMany] = await count();
    expect([few, many]).toEqual([2, 14]);
    expect(queriesOfMany).toBe(queriesOfFew);
  }, 60_000);
});

describe('agencies outside every bloc', () => {
  test('are those that exist on the day and belong to none then; a rehearsal is no bloc', async () => {
    const codes = async (on: string) => (await listOutside(world.store.read, on, '', 1)).map(({ code }) => code);
    expect(await codes('2022-11-20')).toEqual([]);
    const agencyId = world.agency('DUK').id;
    const leave = { blocId: world.blocId, agencyId, to: '2022-10-31', decisionRef: 'QĐ' };
    await world.do(leaveBloc, world.provincial, leave, now);
    expect(await codes('2022-10-31')).toEqual([]);
    expect(await codes('2022-11-01')).toEqual(['DUK']);
    expect(await countOutside(world.store.read, '2022-11-01')).toBe(1);
    expect((await lastBlocs(world.store.read, [agencyId], '2022-11-01')).get(agencyId)).toEqual({
      bloc: 'Khối thi đua các cơ quan Đảng tỉnh',
      to: '2022-10-31',
    });
    expect(await codes('2025-03-01')).toEqual(expect.arrayContaining(['BTGDV', 'DUCQ', 'DUUB']));
    expect(await codes('2025-03-01')).not.toContain('DUK');
  });

  test('are offered for a list first; others are found by name, marks and spaces or none, with the bloc they belong to', async () => {
    const offered = async (typed: string) =>
      (await listOffered(world.store.read, { on: '2022-11-20', kind: 'khoi', typed })).map(({ code, bloc }) => [
        code,
        bloc,
      ]);
    expect(await offered('')).toEqual([['DUK', null]]);
    const found = [['STC', 'Khối thi đua các sở, ngành tổng hợp']];
    for (const typed of ['Sở Tài chính', 'so tai chinh', 'sotaichinh', 'SỞ  TÀI'])
      expect(await offered(typed)).toEqual(found);
    expect(await offered('không có ai')).toEqual([]);
  });
});
