import { and, eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { agencies, agencyVersions } from '@/db/schema/agency';
import { agencyEvents } from '@/db/schema/agency-event';
import { mandates, mandateScopes } from '@/db/schema/mandate';
import { appointments } from '@/db/schema/person';
import { partiesOf } from '@/domain/covenant/content';
import { tasksOf } from '@/domain/desk/tasks';
import type { Actor } from '../context';
import { headOf } from '../annex/testing';
import { verifyAudit } from '../audit/verify';
import { foundBloc } from '../bloc/found';
import { beginMembership } from '../bloc/membership';
import { findBlocYear } from '../bloc/queries';
import { findVersion } from '../covenant/queries';
import { freezeReady } from '../covenant/testing';
import { giveMandate } from '../mandate/give';
import { appointPerson } from '../person/appoint';
import { at } from '../sample/run';
import { readStandings } from '../standing/standing';
import { openWorld, type World } from '../testing/world';
import { correctVersion } from './correct';
import { editProfile } from './profile';
import { registerAgencies } from './register';
import { happens, recordedAt, seePreview, typed, write } from './testing';
import { findAgency } from './through-years';
import { listUnseated } from './unseated';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const id = (code: string) => world.agency(code).id;
const found = (slug: string) => findAgency(world.store.read, slug, '2022-03-01');
const yearOn = (day: string) => findBlocYear(world.store.read, 'khoi-dang-tinh', 2022, at(day));
const codesOn = async (day: string) => (await yearOn(day))?.members.map(({ code }) => code) ?? [];
const merger = (changes: object = {}) =>
  typed({
    kind: 'merged' as const,
    on: '2022-03-01',
    parts: ['BTG', 'bdv · Ban Dân vận Tỉnh ủy'],
    heirId: '',
    heir: {
      code: 'BTGDV22',
      name: 'Ban Tuyên giáo và Dân vận Tỉnh ủy (2022)',
      shortName: 'Ban TG và DV',
      kind: 'party' as const,
      parent: '',
    },
    bloc: 'theirs',
    ...changes,
  });
const newHead = (agencyId: string): Promise<Actor> => headOf(world, agencyId, 'truong-ban.btgdv22@mau.example');

describe('the merger of the two Party boards', () => {
  test('says before it is written what it touches, and leaves nothing behind', async () => {
    await freezeReady(world);
    const before = await world.store.read.$count(agencies);
    const { touches } = await seePreview(world, merger());
    expect(touches.map(({ kind, count, place }) => [kind, count, place?.year ?? null])).toEqual([
      ['annex', 1, 2022],
      ['covenant', 1, 2022],
      ['registration', 2, 2022],
      ['appointment', 4, null],
      ['leaves', 2, null],
      ['joins', 1, null],
    ]);
    expect(await world.store.read.$count(agencies)).toBe(before);
    expect(await world.store.read.$count(agencyEvents, eq(agencyEvents.kind, 'merged'))).toBe(2);
  });

  test('puts their heir in their place from its day; the past and the signed text keep their names', async () => {
    await freezeReady(world);
    const { slug, agencyId } = await happens(world, world.provincial, merger());
    expect(await codesOn('2022-02-28')).toEqual(expect.arrayContaining(['BTG', 'BDV']));
    expect((await codesOn('2022-03-01')).filter((code) => /BTG|BDV/.test(code))).toEqual(['BTGDV22']);
    const scope = await yearOn('2022-03-01');
    const text = scope && (await findVersion(world.store.read, scope));
    expect(partiesOf(text?.content ?? '').map(({ name }) => name)).toEqual(
      expect.arrayContaining([world.agency('BTG').name, world.agency('BDV').name]),
    );
    const heir = await found(slug);
    expect(heir?.versions).toMatchObject([
      {
        from: '2022-03-01',
        to: null,
        decisionRef: '1676-QĐ/TU ngày 10/02/2022',
        searchKey: expect.stringContaining('btgdv22'),
      },
    ]);
    expect(heir?.links.map(({ fromId, toId }) => [fromId, toId])).toEqual([
      [id('BTG'), agencyId],
      [id('BDV'), agencyId],
    ]);
    const part = await found('ban-dan-van-tinh-uy');
    expect(part?.versions.at(-1)?.to).toBe('2022-02-28');
    expect(part?.years.map(({ year, name, leftOn }) => [year, name, leftOn])).toEqual([
      [2022, 'Ban Dân vận Tỉnh ủy', '2022-02-28'],
      [2021, 'Ban Dân vận Tỉnh ủy', null],
    ]);
    expect(await verifyAudit(world.store.read)).toMatchObject({ broken: null });
  });

  test("lays the annex on the new board's desk, and a note on the secretary's", async () => {
    await freezeReady(world);
    const { agencyId } = await happens(world, world.provincial, merger());
    const head = await newHead(agencyId);
    const scope = await yearOn('2022-03-01');
    const standing = scope && (await readStandings(world.store.read, [scope.id])).get(scope.id);
    const waiting = (actor: Actor) =>
      scope && standing ? tasksOf(actor, scope, standing).map(({ code, place }) => [code, place.at]) : [];
    expect(waiting(head)).toContainEqual(['registerForAnnex', 'registration']);
    expect(waiting(head)).not.toContainEqual(['sign', 'covenant']);
    expect(waiting(world.secretary('UBKT')).map(([code]) => code)).toContain('awaitAnnex');
    expect(waiting(world.head('BTG'))).toEqual([]);
  });

  test('ends what their people were appointed to, and the administrator is told who needs a new office', async () => {
    await happens(world, world.provincial, merger());
    const rows = await world.store.read
      .select()
      .from(appointments)
      .where(eq(appointments.agencyId, id('BTG')));
    expect(rows.every(({ to }) => to === '2022-02-28')).toBe(true);
    const waiting = await listUnseated(world.store.read, '2022-03-01');
    expect(waiting.length).toBeGreaterThan(3);
    expect(waiting[0]).toEqual(recordedAt);
    const again = {
      office: 'officer' as const,
      agencyId: id('TCT'),
      post: 'Chuyên viên',
      from: '2022-03-01',
      paperRef: null,
    };
    await world.do(appointPerson, world.admin, { personId: world.head('BTG').personId ?? '', ...again }, recordedAt);
    expect(await listUnseated(world.store.read, '2022-03-01')).toHaveLength(waiting.length - 1);
  });

  test('ends the mandates given there: told in the preview, and they hold no longer than their agency', async () => {
    const deputy = world.officer('BTG').personId ?? '';
    const paper = { name: 'giay-uy-quyen.pdf', kind: 'pdf' as const, content: Buffer.from('%PDF-1.7 …') };
    const period = { from: '2022-01-10', to: '2022-12-31' };
    const given = { agencyId: id('BTG'), personId: deputy, scopes: ['covenant' as const], ...period };
    await world.do(giveMandate, world.head('BTG'), { ...given, paperRef: 'Giấy ủy quyền số 02', paper });
    expect((await seePreview(world, merger())).touches).toContainEqual({ kind: 'mandate', count: 1, place: null });
    await happens(world, world.provincial, merger());
    expect(await world.store.read.select().from(mandates)).toMatchObject([{ withdrawnFrom: '2022-03-01' }]);
    expect(await world.store.read.select().from(mandateScopes)).toMatchObject([{ to: '2022-02-28' }]);
  });

  test('is not written when the world has moved since its preview, nor without one', async () => {
    const { seen } = await seePreview(world, merger());
    const rename = { kind: 'renamed' as const, agencyId: id('BDV'), name: 'Ban Dân vận', shortName: 'BDV' };
    await happens(world, world.admin, typed({ ...rename, on: '2022-02-01' }));
    for (const read of [seen, ''])
      await expect(write(world, world.provincial, merger({ seen: read }))).rejects.toMatchObject({
        refusal: { code: 'agency.previewStale' },
      });
    expect(await codesOn('2022-03-01')).toContain('BDV');
  });

  test.each<[string, object, string, string]>([
    ['before its parts existed', { on: '2003-12-31' }, 'agency.notYet', 'parts.0'],
    ['of an agency nobody knows, after an empty row', { parts: ['BTG', '', 'Ban lạ'] }, 'agency.notChosen', 'parts.2'],
    [
      'of a part that is not there yet, after an empty row',
      { parts: ['BTG', '', 'BTGDV'] },
      'agency.notYet',
      'parts.2',
    ],
    ['into a bloc they are not in', { bloc: 'khoi-la' }, 'agency.blocNotTheirs', 'bloc'],
  ])('is refused %s, and nothing is written', async (_title, changes, code, field) => {
    const before = await world.store.read.$count(agencyVersions);
    await expect(seePreview(world, merger(changes))).rejects.toMatchObject({ refusal: { code, field } });
    await expect(write(world, world.provincial, merger(changes))).rejects.toMatchObject({ refusal: { code, field } });
    expect(await world.store.read.$count(agencyVersions)).toBe(before);
  });

  test('of parts in two khối asks which one', async () => {
    const other = await world.do(foundBloc, world.provincial, {
      slug: 'khoi-khac',
      name: 'Khối khác',
      kind: 'khoi',
      body: 'state',
      superior: 'UBND tỉnh',
      province: 'Điện Biên',
      foundedOn: '2011-07-01',
    });
    await world.store.transaction(async (tx) =>
      beginMembership(tx, {
        blocId: other.blocId,
        agencyId: id('STC'),
        from: '2022-01-01',
      }),
    );
    const two = merger({ parts: ['BTG', 'STC'] });
    await expect(seePreview(world, two)).rejects.toMatchObject({
      refusal: { code: 'membership.inAnotherBloc', field: 'bloc' },
    });
    expect(
      (await seePreview(world, merger({ parts: ['BTG', 'STC'], bloc: world.blocId }))).effect.beginsMemberships,
    ).toHaveLength(1);
  });

  test('is refused to everybody below the province', async () => {
    for (const actor of [world.head('TCT'), world.secretary('UBKT'), world.stranger])
      await expect(write(world, actor, merger())).rejects.toMatchObject({ forbidden: true });
  });
});

describe('the other events', () => {
  test('a new name from a day on: both names stay, each on its days', async () => {
    const input = {
      kind: 'renamed' as const,
      agencyId: id('TCT'),
      name: 'Trường Chính trị Điện Biên',
      shortName: 'Trường CT',
    };
    await happens(world, world.admin, typed({ ...input, on: '2022-02-01' }));
    const names = (await found('truong-chinh-tri-tinh'))?.versions.map(({ name, from, to }) => [name, from, to]);
    expect(names).toEqual([
      ['Trường Chính trị tỉnh', '2004-01-01', '2022-01-31'],
      ['Trường Chính trị Điện Biên', '2022-02-01', null],
    ]);
    expect((await yearOn('2022-03-01'))?.members.find(({ code }) => code === 'TCT')?.name).toBe(
      'Trường Chính trị tỉnh',
    );
  });

  test('parting, moving and ending are written with their paper', async () => {
    const heirs = ['P1', 'P2'].map((code) => ({
      code,
      name: `Phòng ${code}`,
      shortName: code,
      kind: 'party' as const,
      parent: 'VPTU',
    }));
    const parting = { kind: 'split' as const, agencyId: id('BNC'), heirs, continues: false, bloc: 'theirs' };
    await happens(world, world.provincial, typed({ ...parting, on: '2022-02-01' }));
    expect(await codesOn('2022-02-01')).toEqual(expect.arrayContaining(['P1', 'P2']));
    const moving = { kind: 'moved' as const, agencyId: id('BTC'), parent: 'VPTU', noParent: false, bloc: 'keep' };
    await happens(world, world.provincial, typed({ ...moving, on: '2022-02-01' }));
    expect((await found('ban-to-chuc-tinh-uy'))?.versions.at(-1)?.parentId).toBe(id('VPTU'));
    const circle = typed({ ...moving, agencyId: id('VPTU'), parent: 'BTC', on: '2022-02-15' });
    await expect(seePreview(world, circle)).rejects.toMatchObject({
      refusal: { code: 'agency.parentCycle', field: 'parent' },
    });
    const end = (code: string) => typed({ kind: 'dissolved' as const, agencyId: id(code), on: '2022-02-15' });
    await expect(seePreview(world, end('VPTU'))).rejects.toMatchObject({ refusal: { code: 'agency.hasChildren' } });
    await happens(world, world.provincial, end('DUK'));
    expect(await codesOn('2022-02-15')).not.toContain('DUK');
    const papers = await world.store.read
      .select({ kind: agencyEvents.kind, number: agencyEvents.decisionNumber, on: agencyEvents.decisionOn })
      .from(agencyEvents)
      .where(and(eq(agencyEvents.decisionNumber, '1676-QĐ/TU'), eq(agencyEvents.on, '2022-02-15')));
    expect(papers).toEqual([{ kind: 'dissolved', number: '1676-QĐ/TU', on: '2022-02-10' }]);
  });

  test('the end of the leading agency is a matter for a human: it is said before, and waits for the province', async () => {
    const end = typed({ kind: 'dissolved' as const, agencyId: id('UBKT'), on: '2021-06-01' });
    expect((await seePreview(world, end)).touches[0]).toMatchObject({ kind: 'leadership', place: { year: 2021 } });
    await happens(world, world.provincial, end);
    const scope = await findBlocYear(world.store.read, 'khoi-dang-tinh', 2021, at('2021-07-01'));
    const standing = scope && (await readStandings(world.store.read, [scope.id])).get(scope.id);
    const codes = scope && standing ? tasksOf(world.provincial, scope, standing).map(({ code }) => code) : [];
    expect(codes).toContain('replaceLeader');
  });
});

describe('keeping the register', () => {
  const profile = {
    identifier: 'H18.01',
    address: 'Số 1, phường Mường Thanh',
    phone: '0215 382 0000',
    email: 'vp@mau.example',
    contactPost: 'Chánh Văn phòng',
    contactPhone: null,
    contactEmail: null,
  };

  test('a profile is written in place, and an identifier belongs to one agency', async () => {
    await world.do(editProfile, world.provincial, { agencyId: id('TCT'), ...profile });
    expect(await found('truong-chinh-tri-tinh')).toMatchObject(profile);
    await expect(world.do(editProfile, world.provincial, { agencyId: id('BTC'), ...profile })).rejects.toMatchObject({
      refusal: { code: 'agency.identifierTaken', field: 'identifier' },
    });
    await expect(world.do(editProfile, world.head('TCT'), { agencyId: id('TCT'), ...profile })).rejects.toMatchObject({
      forbidden: true,
    });
  });

  test('a mistaken name is put right only while no record bears it', async () => {
    const versions = [{ name: 'Ban Mói', shortName: 'Ban Mói', from: '2022-01-01', to: null }];
    const [made] = await world.do(registerAgencies, world.admin, [{ code: 'BM', kind: 'party', versions }]);
    const of = async (slug: string) => (await found(slug))?.versions[0]?.id ?? '';
    const right = { name: 'Ban Mới', shortName: 'Ban Mới', decisionRef: null };
    await world.do(correctVersion, world.admin, { versionId: await of(made?.slug ?? ''), ...right });
    expect((await found('ban-moi'))?.versions[0]?.searchKey).toBe('banmoi bm');
    await expect(
      world.do(correctVersion, world.admin, { versionId: await of('truong-chinh-tri-tinh'), ...right }),
    ).rejects.toMatchObject({ refusal: { code: 'agency.versionRests', field: 'name' } });
  });

  test.each([
    [
      'a code that is taken',
      { code: 'tct', kind: 'party' as const, name: 'Ban khác', from: '2022-01-01' },
      'agency.codeTaken',
    ],
    [
      'a district body of today',
      { code: 'HU', kind: 'district' as const, name: 'Huyện ủy', from: '2025-07-01' },
      'agency.districtEnded',
    ],
    [
      'a district body without an end',
      { code: 'HU', kind: 'party' as const, name: 'Huyện ủy Tủa Chùa', from: '2004-01-01' },
      'agency.districtOpen',
    ],
  ])('%s is refused', async (_title, { code, kind, name, from }, refusal) => {
    const versions = [{ name, shortName: name, from, to: null }];
    await expect(world.do(registerAgencies, world.admin, [{ code, kind, versions }])).rejects.toMatchObject({
      refusal: { code: refusal },
    });
  });

  test('a district body that ended with its level stays on record', async () => {
    const versions = [{ name: 'Huyện ủy Tủa Chùa', shortName: 'HU Tủa Chùa', from: '2004-01-01', to: '2025-06-30' }];
    await world.do(registerAgencies, world.admin, [{ code: 'HTC', kind: 'district', versions }]);
    expect((await found('huyen-uy-tua-chua'))?.kind).toBe('district');
  });

  test('two of one name get addresses of their own', async () => {
    const versions = [{ name: 'Trường Chính trị tỉnh', shortName: 'TCT', from: '2022-01-01', to: null }];
    const made = await world.do(registerAgencies, world.admin, [
      { code: 'T.2', kind: 'school', versions },
      { code: 'T.3', kind: 'school', versions },
    ]);
    expect(made.map(({ slug }) => slug)).toEqual(['truong-chinh-tri-tinh-t-2', 'truong-chinh-tri-tinh-t-3']);
  });
});
