import { afterAll, beforeAll, expect, test } from 'vitest';
import { awardForms } from '@/db/schema/award';
import { openWorld, type World } from '../testing/world';
import { catalogueAwards } from './catalogue';
import { formsInForce, groundsInForce, proposableForms } from './queries';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const certificate = {
  code: 'NEW_CERT',
  kind: 'form',
  subject: 'collective',
  name: 'Bằng khen mới',
  period: 'yearly',
  condition: '',
  councilBps: null,
  decidedBy: '',
  dossier: '',
  moneyCenti: null,
  citation: '',
  regulation: null,
  from: '2026-10-01',
  to: null,
  verified: false,
  verifiedOn: null,
  verifiedBy: null,
  source: null,
  position: 9,
} as const;

test('a form is read under its name of the day', async () => {
  const on = async (day: string) =>
    (await formsInForce(world.store.read, day)).find(({ code }) => code === 'PROV_CERT')?.name;
  expect(await on('2022-01-10')).toBe('Bằng khen của Ủy ban nhân dân tỉnh');
  expect(await on('2025-01-10')).toBe('Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh');
});

test('grounds come in the order of the law, cited from the text of the day', async () => {
  const grounds = await groundsInForce(world.store.read, 'PROV_CERT', '2022-01-10');
  expect(grounds.map(({ code }) => code)).toEqual(['movement', 'sudden', 'contribution', 'twoYears']);
  expect(grounds[3]?.citation).toContain('91/2017');
});

test('what has no ground is not the bloc’s to propose', async () => {
  const forms = await proposableForms(world.store.read, '2022-01-10');
  expect(forms.map(({ code }) => code)).toEqual([
    'PROV_CERT',
    'PROV_FLAG',
    'GOV_FLAG',
    'EXCELLENT_COLLECTIVE',
    'ADVANCED_COLLECTIVE',
    'PM_CERT',
    'ADVANCED_WORKER',
    'EMU_FIGHTER_BASE',
    'EMU_FIGHTER_PROV',
    'EMU_FIGHTER_NATION',
    'PROV_CERT_INDIVIDUAL',
  ]);
  const persons = await proposableForms(world.store.read, '2025-08-05', 'individual');
  expect(persons.every(({ subject }) => subject === 'individual')).toBe(true);
  expect(persons).toHaveLength(5);
});

test('titles of persons and residents are kept, and not offered to agencies', async () => {
  const codes = async (subject?: 'collective' | 'individual') =>
    (await formsInForce(world.store.read, '2025-08-05', subject)).map(({ code }) => code);
  expect(await codes('individual')).toContain('EMU_FIGHTER_BASE');
  expect(await codes('collective')).not.toContain('EMU_FIGHTER_BASE');
  expect(await codes()).toContain('EXEMPLARY_COMMUNE');
});

test('a form whose days overlap those on record is refused, and nothing of it is kept', async () => {
  await world.do(catalogueAwards, world.admin, { forms: [certificate], grounds: [] });
  await expect(
    world.do(catalogueAwards, world.admin, { forms: [{ ...certificate, from: '2027-01-01' }], grounds: [] }),
  ).rejects.toMatchObject({ refusal: { code: 'version.periodsOverlap' } });
  const rows = await world.store.read.select().from(awardForms);
  expect(rows.filter(({ code }) => code === 'NEW_CERT')).toHaveLength(1);
});
