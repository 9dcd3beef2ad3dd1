import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { agencies } from '@/db/schema/agency';
import type { RegisterRow } from '@/domain/agency/import';
import { agencyRegister } from '@/papers/agency-register/agency-register';
import { type RegisterColumn, registerColumns } from '@/papers/agency-register/columns';
import { sha256 } from '../audit/hash';
import type { Cell } from '../sheet/cell';
import { readSheet } from '../sheet/read-sheet';
import { openWorld, type World } from '../testing/world';
import { applyRegister } from './apply-register';
import { checkRegister, findRegisterImport } from './check-register';
import { editProfile } from './profile';
import { findAgency } from './through-years';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const columns = Object.keys(registerColumns) as RegisterColumn[];
type Row = Partial<Record<RegisterColumn, string | Cell>>;
const cell = (value: string | Cell | undefined): Cell =>
  typeof value === 'object' ? value : { kind: value ? 'text' : 'empty', text: value ?? '' };
const sheetOf = (...rows: Row[]) => [
  columns.map((column) => cell(registerColumns[column])),
  ...rows.map((row) => columns.map((column) => cell(row[column]))),
];
const good: Row = { code: 'TTVH', name: 'Trung tâm Văn hóa tỉnh', kind: 'Cơ quan Nhà nước', from: '01/01/2015' };

async function check(cells: readonly (readonly Cell[])[]) {
  const input = { fileName: 'danh-muc.xlsx', sha256: sha256('x'), cells };
  const { importId } = await world.do(checkRegister, world.provincial, input);
  const checked = await findRegisterImport(world.store.read, importId);
  if (!checked) throw new Error('The dry run was not kept');
  return { importId, ...checked.sheet };
}

const faultsOf = (row: RegisterRow | undefined) =>
  row?.status === 'wrong' ? row.faults.map(({ cell: place, refusal }) => `${place} ${refusal.code}`) : [row?.status];

describe('bad cells, each with its own sentence at its place', () => {
  test.each<[string, Row, string[]]>([
    ['no code', { code: '' }, ['A2 sheet.emptyCell']],
    ['a code with spaces', { code: 'TT VH' }, ['A2 agency.codeShape']],
    ['no name', { name: '' }, ['B2 sheet.emptyCell']],
    ['a name too long', { name: 'x'.repeat(201) }, ['B2 form.tooLong']],
    ['a kind nobody knows', { kind: 'Câu lạc bộ' }, ['D2 agency.kindUnknown']],
    ['a parent nobody knows', { parent: 'XYZ' }, ['E2 agency.parentUnknown']],
    ['a parent that began later', { parent: 'BTGDV' }, ['E2 agency.parentNotThere']],
    ['a day that is none', { from: '31/02/2015' }, ['F2 form.notADay']],
    ['an end before the beginning', { to: '31/12/2014' }, ['G2 agency.endsBeforeStart']],
    [
      'a district body that would begin after its end',
      { kind: 'Cấp huyện', from: '01/07/2025' },
      ['F2 agency.districtEnded'],
    ],
    ['a district body without an end', { name: 'Huyện ủy Mường Ảng' }, ['G2 agency.districtOpen']],
    ['a formula', { address: { kind: 'formula', text: '' } }, ['J2 sheet.formula']],
    ['an identifier with spaces', { identifier: 'H18 01' }, ['I2 agency.identifierShape']],
    ['a telephone of letters', { phone: 'gọi sau' }, ['K2 agency.notAPhone']],
    ['an address that is no e-mail', { email: 'vp.mau' }, ['L2 person.notAnEmail']],
    [
      'several at once',
      { code: '', from: 'mai', email: 'x' },
      ['A2 sheet.emptyCell', 'F2 form.notADay', 'L2 person.notAnEmail'],
    ],
  ])('%s', async (_title, changes, expected) => {
    const { rows } = await check(sheetOf({ ...good, ...changes }));
    expect(faultsOf(rows[0])).toEqual(expected);
  });

  test('names that overlap, parents in a circle and an identifier of two', async () => {
    const { rows } = await check(
      sheetOf(
        { ...good, to: '31/12/2020' },
        { ...good, name: 'Trung tâm Văn hóa và Điện ảnh', from: '31/12/2020' },
        { ...good, code: 'X', parent: 'Y', identifier: 'H18.9' },
        { ...good, code: 'Y', parent: 'X', identifier: 'H18.9' },
      ),
    );
    expect(rows.map(faultsOf)).toEqual([
      ['new'],
      ['F3 agency.versionsOverlap'],
      ['E4 agency.parentCycle', 'I4 agency.identifierTaken'],
      ['E5 agency.parentCycle', 'I5 agency.identifierTaken'],
    ]);
  });

  test('headings that are missing are named, and an empty sheet is said to be empty', async () => {
    const { headingFaults } = await check([
      [cell('Mã cơ quan'), cell('Tên cơ quan')],
      [cell('A'), cell('B')],
    ]);
    expect(headingFaults.map(({ refusal }) => refusal.params?.column)).toEqual(['Loại', 'Từ ngày']);
    expect((await check(sheetOf())).headingFaults).toMatchObject([{ refusal: { code: 'sheet.empty' } }]);
  });

  test('one wrong cell and nothing may be written', async () => {
    const before = await world.store.read.$count(agencies);
    const { importId } = await check(sheetOf(good, { ...good, code: 'SAI', from: 'mai' }));
    await expect(world.do(applyRegister, world.provincial, { importId })).rejects.toMatchObject({
      refusal: { code: 'agency.importFaulty', params: { faults: 1 } },
    });
    expect(await world.store.read.$count(agencies)).toBe(before);
  });
});

describe('an import', () => {
  beforeEach(async () => {
    await world.close();
    world = await openWorld();
  });

  test('enters new agencies with names, parents and profiles, all at once and once only', async () => {
    const sheet = sheetOf(
      { ...good, to: '31/12/2020', parent: 'SVH' },
      {
        ...good,
        name: 'Trung tâm Văn hóa và Điện ảnh',
        from: '01/01/2021',
        parent: 'SVH',
        identifier: 'H18.7',
        contactPost: 'Phó Giám đốc',
      },
      { ...good, code: 'SVH', name: 'Sở Văn hóa', from: { kind: 'day', text: '01/01/2008' } },
    );
    const { importId, rows } = await check(sheet);
    expect(rows.map(({ status }) => status)).toEqual(['new', 'new', 'new']);
    expect(await world.do(applyRegister, world.provincial, { importId })).toEqual({ written: 3 });
    const made = await findAgency(world.store.read, 'trung-tam-van-hoa-tinh', '2022-01-10');
    expect(made).toMatchObject({ code: 'TTVH', identifier: 'H18.7', contactPost: 'Phó Giám đốc' });
    expect(made?.versions.map(({ name, to, parentId }) => [name, to, made.nameOf(parentId ?? '').name])).toEqual([
      ['Trung tâm Văn hóa tỉnh', '2020-12-31', 'Sở Văn hóa'],
      ['Trung tâm Văn hóa và Điện ảnh', null, 'Sở Văn hóa'],
    ]);
    await expect(world.do(applyRegister, world.provincial, { importId })).rejects.toMatchObject({
      refusal: { code: 'agency.importApplied' },
    });
  });

  test('shows what differs of agencies on record and never writes over a name', async () => {
    const known = { ...good, code: 'tct', name: 'Trường Chính trị tỉnh', from: '01/01/2004' };
    const { importId, rows } = await check(
      sheetOf(
        { ...known, phone: '0215 382 1111' },
        { ...known, code: 'BTC', name: 'Ban Tổ chức mới' },
        { ...known, code: 'VPTU', name: 'Văn phòng Tỉnh ủy' },
      ),
    );
    expect(rows).toMatchObject([
      { status: 'changed', changes: [{ field: 'phone', before: null, after: '0215 382 1111' }] },
      { status: 'renamed', nameOnRecord: 'Ban Tổ chức Tỉnh ủy' },
      { status: 'same' },
    ]);
    await world.do(applyRegister, world.admin, { importId });
    expect(await findAgency(world.store.read, 'truong-chinh-tri-tinh', '2022-01-10')).toMatchObject({
      phone: '0215 382 1111',
    });
    expect((await findAgency(world.store.read, 'ban-to-chuc-tinh-uy', '2022-01-10'))?.versions).toHaveLength(1);
  });

  test('is asked to look again when the register has changed since', async () => {
    const { importId } = await check(sheetOf(good));
    const empty = { identifier: null, address: null, phone: null, email: null, contactPhone: null, contactEmail: null };
    await world.do(editProfile, world.admin, {
      agencyId: world.agency('TCT').id,
      ...empty,
      contactPost: 'Trưởng phòng',
    });
    await expect(world.do(applyRegister, world.provincial, { importId })).rejects.toMatchObject({
      refusal: { code: 'agency.importStale' },
    });
  });

  test('belongs to the province and the administrator', async () => {
    const input = { fileName: 'x', sha256: 'x', cells: sheetOf(good) };
    for (const actor of [world.head('TCT'), world.secretary('UBKT'), world.stranger])
      await expect(world.do(checkRegister, actor, input)).rejects.toMatchObject({ forbidden: true });
  });
});

test('what is exported is read back without a difference, formulas and all', async () => {
  const entry = {
    code: 'TTVH',
    name: '=Trung tâm',
    shortName: '@TT',
    kind: 'state' as const,
    parentCode: 'TCT',
    from: '2015-01-01',
    to: null,
    decisionRef: '+12',
    identifier: null,
    address: '-1',
    phone: '+84 215',
    email: null,
    contactPost: null,
    contactPhone: null,
    contactEmail: null,
  };
  const read = await readSheet(await agencyRegister([entry], '2026-01-01'));
  const { rows } = await check(read.ok ? read.rows : []);
  const { code, name, shortName, kind, parentCode, from, to, decisionRef, ...profile } = entry;
  expect(rows).toEqual([
    { status: 'new', row: 2, line: { code, name, shortName, kind, parentCode, from, to, decisionRef, profile } },
  ]);
});
