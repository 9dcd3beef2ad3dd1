import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import { auditEvents } from '@/db/schema/audit';
import { compositionDraftMembers } from '@/db/schema/bloc';
import { registerAgencies } from '../agency/register';
import { at } from '../sample/run';
import { openWorld, type World } from '../testing/world';
import { addToComposition, arrangeComposition, copyComposition, listDraft } from './draft';
import { composeYear, foundBloc } from './found';
import { joinBloc } from './join';
import { leaveBloc } from './leave';
import { findBlocYear } from './queries';
import { publishComposition } from './publish';
import { newBloc } from './testing';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const december = at('2022-12-20');
const draft2023 = () => ({ blocId: world.blocId, year: 2023 });
const codesIn = async (year: number, day: string) =>
  (await findBlocYear(world.store.read, 'khoi-dang-tinh', year, at(day)))?.members.map(({ code }) => code) ?? null;
const drawn = async () => {
  const ids = await listDraft(world.store.read, draft2023());
  return ids.map((id) =>
    ['UBKT', 'TCT', 'VPTU', 'BTC', 'BTG', 'BDV', 'BNC', 'BDBP', 'DUK', 'STC'].find(
      (code) => world.agency(code).id === id,
    ),
  );
};
const copy = () => world.do(copyComposition, world.provincial, draft2023(), december);
const publish = (decisionRef = 'QĐ 35') =>
  world.do(publishComposition, world.provincial, { ...draft2023(), decisionRef }, december);

describe('drawing up a year', () => {
  test("copies the last year's members in one go; nobody else sees anything of it yet", async () => {
    expect(await copy()).toEqual({ count: 9 });
    expect(await drawn()).toEqual(['UBKT', 'TCT', 'VPTU', 'BTC', 'BTG', 'BDV', 'BNC', 'BDBP', 'DUK']);
    expect(await codesIn(2023, '2023-01-05')).toBeNull();
    expect(await codesIn(2022, '2023-01-05')).toHaveLength(9);
  });

  test('leaves out who left and who ended before its first day', async () => {
    const leave = { blocId: world.blocId, agencyId: world.agency('BNC').id, to: '2022-12-01', decisionRef: 'QĐ 1' };
    await world.do(leaveBloc, world.provincial, leave, december);
    await copy();
    expect(await drawn()).not.toContain('BNC');
    const later = { blocId: world.blocId, year: 2025 };
    await world.do(copyComposition, world.provincial, later, at('2025-01-02'));
    expect(await listDraft(world.store.read, later)).toHaveLength(8);
  });

  test('the order of protocol follows the numbers, and who is taken off is gone', async () => {
    await copy();
    const id = (code: string) => world.agency(code).id;
    const order = { [id('TCT')]: '1', [id('UBKT')]: '2' };
    await world.do(
      arrangeComposition,
      world.provincial,
      { ...draft2023(), order, off: { [id('DUK')]: 'yes' } },
      december,
    );
    expect((await drawn()).slice(0, 2)).toEqual(['TCT', 'UBKT']);
    expect(await drawn()).not.toContain('DUK');
  });

  test('an agency of another khối is refused at its row and nobody is added', async () => {
    const { blocId } = await world.do(foundBloc, world.provincial, newBloc);
    const agencyIds = ['STC', 'STP'].map((code) => world.agency(code).id);
    await world.do(composeYear, world.provincial, {
      blocId,
      year: 2022,
      namesOn: '2022-01-01',
      agencyIds,
      leadership: [],
    });
    await copy();
    const [stc, ttt] = [world.agency('STC').id, world.agency('TTT').id];
    const adding = world.do(addToComposition, world.provincial, { ...draft2023(), members: [ttt, stc] }, december);
    await expect(adding).rejects.toMatchObject({
      fields: [{ code: 'membership.inAnotherBloc', params: { bloc: newBloc.name }, field: `members.${stc}` }],
    });
    expect(await drawn()).toHaveLength(9);
  });

  test('is for the province and the administrator, and for years that are due', async () => {
    for (const actor of [world.secretary('UBKT'), world.head('TCT'), world.stranger])
      await expect(world.do(copyComposition, actor, draft2023())).rejects.toMatchObject({ forbidden: true });
    const drawUp = (year: number) => world.do(copyComposition, world.admin, { blocId: world.blocId, year });
    await expect(drawUp(2022)).rejects.toMatchObject({ refusal: { code: 'composition.published' } });
    await expect(drawUp(2024)).rejects.toMatchObject({ refusal: { code: 'composition.tooEarly' } });
    await expect(drawUp(2010)).rejects.toMatchObject({ refusal: { code: 'composition.beforeBloc' } });
  });
});

describe('publishing a year', () => {
  test('freezes its members under the names of 1 January, with the decision; the draft is gone', async () => {
    await copy();
    expect(await publish()).toMatchObject({ slug: 'khoi-dang-tinh', year: 2023, count: 9 });
    expect(await codesIn(2023, '2023-01-01')).toHaveLength(9);
    expect(await world.store.read.select().from(compositionDraftMembers)).toEqual([]);
    await expect(publish()).rejects.toMatchObject({ refusal: { code: 'composition.published' } });
    await expect(copy()).rejects.toMatchObject({ refusal: { code: 'composition.published' } });
  });

  test('an empty list is refused', async () => {
    await expect(publish()).rejects.toMatchObject({ fields: [{ code: 'composition.tooFew' }] });
  });

  test('what another bloc took meanwhile is refused at its row, and the draft stays', async () => {
    await copy();
    await world.do(addToComposition, world.provincial, { ...draft2023(), members: [world.agency('STC').id] }, december);
    const { blocId } = await world.do(foundBloc, world.provincial, newBloc);
    const agencyIds = ['STC', 'STP'].map((code) => world.agency(code).id);
    await world.do(composeYear, world.provincial, {
      blocId,
      year: 2022,
      namesOn: '2022-01-01',
      agencyIds,
      leadership: [],
    });
    await expect(publish()).rejects.toMatchObject({
      fields: [{ code: 'membership.inAnotherBloc', field: `members.${world.agency('STC').id}` }],
    });
    expect(await drawn()).toHaveLength(10);
    expect(await codesIn(2023, '2023-01-05')).toBeNull();
  });

  test('who joined by decision before it was published must stand on the list', async () => {
    const [made] = await world.do(registerAgencies, world.admin, [
      {
        slug: 'ban-moi',
        code: 'BM',
        kind: 'party',
        position: 90,
        versions: [{ name: 'Ban Mới', shortName: 'Ban Mới', from: '2023-01-15', to: null }],
      },
    ]);
    const agencyId = made?.id ?? '';
    await copy();
    const joining = { blocId: world.blocId, agencyId, from: '2023-01-15', decisionRef: 'QĐ 2' };
    await world.do(joinBloc, world.provincial, joining, december);
    await expect(publish()).rejects.toMatchObject({
      fields: [{ code: 'composition.leftOut', params: { agencies: 'Ban Mới' } }],
    });
    await world.do(addToComposition, world.provincial, { ...draft2023(), members: [agencyId] }, december);
    await publish();
    expect(await codesIn(2023, '2023-01-14')).not.toContain('BM');
    expect((await codesIn(2023, '2023-01-15'))?.at(-1)).toBe('BM');
  });
});

describe('joining and leaving a published year', () => {
  test('shows the day, writes one event each, and changes nothing else of the year', async () => {
    const before = await findBlocYear(world.store.read, 'khoi-dang-tinh', 2022, at('2022-06-01'));
    const join = { blocId: world.blocId, agencyId: world.agency('STC').id, from: '2022-07-01', decisionRef: 'QĐ 8' };
    expect(await world.do(joinBloc, world.provincial, { ...join, year: 2022 })).toMatchObject({
      slug: 'khoi-dang-tinh',
      year: 2022,
      blocYearIds: [world.plan],
    });
    const leave = { blocId: world.blocId, agencyId: world.agency('DUK').id, to: '2022-08-31', decisionRef: 'QĐ 9' };
    await world.do(leaveBloc, world.provincial, leave);
    const after = await findBlocYear(world.store.read, 'khoi-dang-tinh', 2022, at('2022-09-01'));
    expect(after?.everybody.slice(0, 9).map(({ name, versionId }) => [name, versionId])).toEqual(
      before?.everybody.map(({ name, versionId }) => [name, versionId]),
    );
    expect(after?.members.map(({ code }) => code)).toEqual([
      'UBKT',
      'TCT',
      'VPTU',
      'BTC',
      'BTG',
      'BDV',
      'BNC',
      'BDBP',
      'STC',
    ]);
    for (const action of ['membership.begun', 'membership.ended'] as const) {
      const events = await world.store.read.select().from(auditEvents).where(eq(auditEvents.action, action));
      expect(events.map(({ chain }) => chain)).toEqual([world.blocId]);
    }
  });

  test('is refused at the field: a member, another khối, a day before the founding, a leaving that was', async () => {
    const join = (code: string, from: string) =>
      world.do(joinBloc, world.provincial, {
        blocId: world.blocId,
        agencyId: world.agency(code).id,
        from,
        decisionRef: 'QĐ',
      });
    await expect(join('TCT', '2022-05-01')).rejects.toMatchObject({
      refusal: { code: 'membership.alreadyMember', field: 'agencyId' },
    });
    await expect(join('STC', '2010-01-01')).rejects.toMatchObject({ refusal: { code: 'membership.beforeBloc' } });
    const leave = (to: string) =>
      world.do(leaveBloc, world.provincial, {
        blocId: world.blocId,
        agencyId: world.agency('DUK').id,
        to,
        decisionRef: 'QĐ',
      });
    await leave('2022-08-31');
    await expect(leave('2022-09-30')).rejects.toMatchObject({
      refusal: { code: 'membership.leftAlready', field: 'to' },
    });
    for (const actor of [world.secretary('UBKT'), world.stranger]) {
      const input = { blocId: world.blocId, agencyId: world.agency('STC').id, decisionRef: 'QĐ' };
      await expect(world.do(joinBloc, actor, { ...input, from: '2022-05-01' })).rejects.toMatchObject({
        forbidden: true,
      });
      await expect(world.do(leaveBloc, actor, { ...input, to: '2022-05-01' })).rejects.toMatchObject({
        forbidden: true,
      });
    }
  });
});
