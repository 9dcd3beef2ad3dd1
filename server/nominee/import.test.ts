import { afterAll, beforeAll, expect, test } from 'vitest';
import { individuals, units } from '@/db/schema/history';
import { nominations } from '@/db/schema/nomination';
import { nomineeColumns, type NomineeColumn } from '@/papers/nominee-sheet/columns';
import { nomineeSheet } from '@/papers/nominee-sheet/nominee-sheet';
import { sha256 } from '../audit/hash';
import { getBlocYear } from '../bloc/queries';
import { recordIndividual } from '../individual/record';
import { listNominations } from '../nomination/queries';
import { saveNomination } from '../nomination/save';
import { at } from '../sample/run';
import type { Cell } from '../sheet/cell';
import { readSheet } from '../sheet/read-sheet';
import { openWorld, type World } from '../testing/world';
import { applyNominees } from './apply-list';
import { checkNominees, findNomineeImport } from './check-list';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const columns = Object.keys(nomineeColumns) as NomineeColumn[];
type Row = Partial<Record<NomineeColumn, string | Cell>>;
const cell = (value: string | Cell | undefined): Cell =>
  typeof value === 'object' ? value : { kind: value ? 'text' : 'empty', text: value ?? '' };
const sheetOf = (...rows: Row[]) => [
  columns.map((column) => cell(nomineeColumns[column])),
  ...rows.map((row) => columns.map((column) => cell(row[column]))),
];
const of = (code: string) => ({ blocYearId: world.review, agencyId: world.agency(code).id });
const scope = () => getBlocYear(world.store.read, world.review, at('2022-01-10', '14:00'));
async function check(code: string, ...rows: Row[]) {
  const input = { ...of(code), fileName: 'danh-sach.xlsx', sha256: sha256('x'), cells: sheetOf(...rows) };
  const { importId } = await world.do(checkNominees, world.officer(code), input);
  const found = await findNomineeImport(world.store.read, await scope(), world.agency(code).id, importId);
  if (!found) throw new Error('The dry run was not kept');
  return { importId, rows: found.sheet.rows };
}
const unit: Row = {
  kind: 'Đơn vị',
  name: 'Phòng Tổng hợp',
  form: 'Tập thể lao động tiên tiến',
  achievement: 'Hoàn thành tốt nhiệm vụ.',
};
const person: Row = {
  kind: 'Cá nhân',
  name: 'Trưởng phòng Tổng hợp',
  birthYear: '1980',
  post: 'Trưởng phòng',
  unit: 'Phòng Tổng hợp',
  woman: 'x',
  informedOn: '05/01/2022',
  form: 'Lao động tiên tiến',
  achievement: 'Hoàn thành tốt nhiệm vụ.',
};

test.each<[string, Row, string[]]>([
  ['a kind nobody knows', { ...unit, kind: 'Hội' }, ['A2 nominee.kindUnknown']],
  ['no name', { ...unit, name: '' }, ['B2 sheet.emptyCell']],
  ['no year of birth', { ...person, birthYear: '' }, ['C2 sheet.emptyCell']],
  ['a year of birth that is none', { ...person, birthYear: '80' }, ['C2 individual.birthYear']],
  ['a year of birth out of reach', { ...person, unit: '', birthYear: '2020' }, ['C2 individual.birthYear']],
  ['a unit nobody knows', person, ['E2 nominee.unitUnknown']],
  ['told tomorrow', { ...person, unit: '', informedOn: '11/01/2022' }, ['H2 individual.informedInFuture']],
  ['a form nobody knows', { ...unit, form: 'Huân chương' }, ['I2 nominee.formUnknown']],
  ['a form of persons for a unit', { ...unit, form: 'Lao động tiên tiến' }, ['I2 nominee.formUnknown']],
  ['several grounds, none chosen', { ...unit, form: 'PROV_CERT' }, ['J2 sheet.emptyCell']],
  ['a ground the form does not have', { ...unit, ground: 'Dẫn đầu' }, ['J2 nominee.groundUnknown']],
  ['a formula', { ...unit, achievement: { kind: 'formula', text: '' } }, ['K2 sheet.formula']],
])('%s is named at its cell', async (_, row, faults) => {
  const { rows } = await check('BTC', row);
  expect(
    rows.map((one) => (one.status === 'wrong' ? one.faults.map((f) => `${f.cell} ${f.refusal.code}`) : one.status)),
  ).toEqual([faults]);
});

test('the dry run writes nobody down and proposes nothing', async () => {
  expect(await world.store.read.$count(units)).toBe(0);
  expect(await world.store.read.$count(individuals)).toBe(0);
  expect(await world.store.read.$count(nominations)).toBe(0);
});

test('one press writes units, people and drafts; the second press, and a faulty list, write nothing', async () => {
  const { importId, rows } = await check('VPTU', unit, person, {
    kind: 'Cơ quan',
    form: 'Tập thể lao động xuất sắc',
    achievement: 'Tốt.',
  });
  expect(rows.map((row) => row.status === 'new' && row.known)).toEqual([false, false, true]);
  const input = { ...of('VPTU'), importId };
  await expect(world.do(applyNominees, world.officer('BTC'), input)).rejects.toMatchObject({ forbidden: true });
  expect(await world.do(applyNominees, world.officer('VPTU'), input)).toMatchObject({ drafts: 3 });
  expect(
    (await listNominations(world.store.read, await scope())).map(({ nominee, status }) => [nominee, status]),
  ).toEqual([
    ['Phòng Tổng hợp, Văn phòng Tỉnh ủy', 'draft'],
    ['Trưởng phòng Tổng hợp, Trưởng phòng, Văn phòng Tỉnh ủy', 'draft'],
    ['Văn phòng Tỉnh ủy', 'draft'],
  ]);
  expect(await world.store.read.select().from(individuals)).toMatchObject([
    { woman: true, leads: false, birthYear: 1980 },
  ]);
  await expect(world.do(applyNominees, world.officer('VPTU'), input)).rejects.toMatchObject({
    refusal: { code: 'nominee.importApplied' },
  });
  const again = await check('VPTU', unit, { ...person, name: 'Người mới' }, { ...person, name: 'Người mới' });
  expect(
    again.rows.map((row) => (row.status === 'wrong' ? row.faults.map(({ refusal }) => refusal.code) : [])),
  ).toEqual([['nomination.sameForm'], [], ['nominee.double']]);
  await expect(
    world.do(applyNominees, world.officer('VPTU'), { ...of('VPTU'), importId: again.importId }),
  ).rejects.toMatchObject({ refusal: { code: 'nominee.importFaulty', params: { faults: 2 } } });
});

test('what was proposed between the dry run and the press undoes the whole list', async () => {
  const { importId } = await check(
    'TCT',
    { ...unit, name: 'Phòng Đào tạo' },
    { kind: 'Cơ quan', form: 'Tập thể lao động xuất sắc', achievement: 'Tốt.' },
  );
  await world.do(saveNomination, world.officer('TCT'), {
    ...of('TCT'),
    formCode: 'EXCELLENT_COLLECTIVE',
    groundCode: 'yearly',
    achievement: 'Tốt.',
  });
  await expect(world.do(applyNominees, world.officer('TCT'), { ...of('TCT'), importId })).rejects.toMatchObject({
    refusal: { code: 'nomination.sameForm' },
  });
  const scoped = await listNominations(world.store.read, await scope());
  expect(scoped.filter(({ agencyId }) => agencyId === world.agency('TCT').id)).toHaveLength(1);
});

test('a person on the list already is taken, not written down twice', async () => {
  const { individualId } = await world.do(recordIndividual, world.officer('BNC'), {
    ...of('BNC'),
    unitId: null,
    name: 'Trưởng phòng Tổng hợp',
    birthYear: 1980,
    post: 'Trưởng phòng',
    woman: true,
    leads: true,
    informedOn: '2022-01-05',
  });
  const { importId, rows } = await check('BNC', { ...person, unit: '' });
  expect(rows).toMatchObject([{ status: 'new', known: true }]);
  await world.do(applyNominees, world.officer('BNC'), { ...of('BNC'), importId });
  const own = (await listNominations(world.store.read, await scope())).filter(
    ({ agencyId }) => agencyId === world.agency('BNC').id,
  );
  expect(own).toMatchObject([{ individualId }]);
});

test('the template is read back: without a row it is empty, and its headings are known', async () => {
  const read = await readSheet(await nomineeSheet('Ban Tổ chức', [{ name: 'Giấy khen', grounds: ['Đột xuất'] }]));
  expect(read.ok && read.rows[0]?.map(({ text }) => text)).toEqual(Object.values(nomineeColumns));
});
