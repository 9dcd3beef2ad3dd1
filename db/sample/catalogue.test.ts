import { describe, expect, test } from 'vitest';
import { onePerDay } from '@/domain/award/catalogue';
import { covers } from '@/domain/shared/dates';
import { awardForms, awardGrounds } from './catalogue';
import { regulations } from './regulations';

const formsOn = (on: string) => awardForms.filter((form) => covers(form, on));
const groundsOn = (formCode: string, on: string) =>
  awardGrounds.filter((ground) => ground.formCode === formCode && covers(ground, on));

describe('the catalogue of the sample', () => {
  test.each([
    ['2022-01-10', 'Bằng khen của Ủy ban nhân dân tỉnh'],
    ['2023-12-31', 'Bằng khen của Ủy ban nhân dân tỉnh'],
    ['2024-01-01', 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh'],
    ['2026-11-01', 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh'],
  ])('on %s the provincial certificate is called "%s"', (on, name) => {
    expect(
      formsOn(on)
        .filter(({ code }) => code === 'PROV_CERT')
        .map((form) => form.name),
    ).toEqual([name]);
  });

  test.each([
    '2021-01-01',
    '2022-01-10',
    '2023-12-31',
    '2024-01-01',
    '2025-06-30',
    '2025-07-01',
    '2026-09-30',
    '2026-10-01',
  ])('on %s the certificate has its four grounds', (on) => {
    expect(groundsOn('PROV_CERT', on).map(({ code }) => code)).toEqual([
      'movement',
      'sudden',
      'contribution',
      'twoYears',
    ]);
  });

  test.each([
    ['2022-01-10', 'Nghị định 91/2017/NĐ-CP', false],
    ['2025-06-30', 'Nghị định 98/2023/NĐ-CP', true],
    ['2025-07-01', 'Nghị định 152/2025/NĐ-CP', true],
    ['2026-10-01', 'Luật 06/2026/QH16', false],
  ])('on %s the two-year ground is cited from %s', (on, instrument, verified) => {
    const ground = groundsOn('PROV_CERT', on).find(({ code }) => code === 'twoYears');
    expect(ground?.citation).toContain(instrument);
    expect(ground?.verified).toBe(verified);
  });

  test('everything that rests on the law of 2026 is marked as unverified', () => {
    const since = [...awardForms, ...awardGrounds].filter(({ from }) => from >= '2026-10-01');
    expect(since.length).toBeGreaterThan(0);
    expect(since.every(({ verified }) => !verified)).toBe(true);
    expect(regulations.filter(({ from }) => from >= '2026-10-01').every(({ verified }) => !verified)).toBe(true);
  });

  test('on the day of the conference the law of 2003 and Decree 91/2017 are in force', () => {
    const codes = regulations.filter((regulation) => covers(regulation, '2022-01-10')).map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['R4', 'R5']));
    expect(codes).not.toContain('R6');
  });

  test('names each thing once on any day', () => {
    expect(onePerDay(awardForms.map(({ code, from, to }) => ({ name: code, from, to }))).ok).toBe(true);
    expect(
      onePerDay(awardGrounds.map(({ formCode, code, from, to }) => ({ name: `${formCode} ${code}`, from, to }))).ok,
    ).toBe(true);
  });
});
