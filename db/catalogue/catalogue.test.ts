import { describe, expect, test } from 'vitest';
import { regimeFor } from '@/domain/regulation/transition';
import { ruleKeys, ruleOn } from '@/domain/rule/rule';
import { covers } from '@/domain/shared/dates';
import { onePerDay } from '@/domain/shared/versions';
import { awardForms } from './award-forms';
import { awardGrounds } from './award-grounds';
import { regulations } from './regulations';
import { rules } from './rules';

const formsOn = (on: string) => awardForms.filter((form) => covers(form, on));
const groundsOn = (formCode: string, on: string) =>
  awardGrounds.filter((ground) => ground.formCode === formCode && covers(ground, on));

describe('the catalogue', () => {
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
    const since = [...awardForms, ...awardGrounds, ...rules].filter(({ from }) => from >= '2026-10-01');
    expect(since.length).toBeGreaterThan(0);
    expect(since.every(({ verified }) => !verified)).toBe(true);
    expect(regulations.filter(({ from }) => from >= '2026-10-01').every(({ verified }) => !verified)).toBe(true);
  });

  test.each([
    ['2022-01-10', ['R4', 'R5']],
    ['2023-12-31', ['R4', 'R5']],
    ['2024-01-01', ['R6', 'R7']],
    ['2025-06-30', ['R6', 'R7']],
    ['2025-07-01', ['R6', 'R8', 'R8b']],
    ['2025-08-05', ['R6', 'R8', 'R8b', 'R9']],
    ['2026-09-30', ['R6', 'R8', 'R8b', 'R9']],
    ['2026-10-01', ['R6', 'R8', 'R8b', 'R9', 'R10']],
  ])('on %s awards of the whole country rest on %j', (on, codes) => {
    const inForce = regulations.filter(
      (regulation) => covers(regulation, on) && regulation.subjects.includes('awards') && regulation.province === null,
    );
    expect(inForce.map(({ code }) => code)).toEqual(codes);
  });

  test.each([
    ['2022-01-10', 'council.fighterShare', 'known', 90_00],
    ['2024-01-01', 'council.flagShare', 'known', 80_00],
    ['2025-06-30', 'council.flagShare', 'known', 80_00],
    ['2025-07-01', 'council.flagShare', 'unverified', 80_00],
    ['2026-10-01', 'council.flagShare', 'unverified', 80_00],
    ['2022-01-10', 'council.flagShare', 'missing', null],
    ['2023-12-31', 'collective.advancedMoreThan', 'known', 50_00],
    ['2024-01-01', 'collective.advancedMoreThan', 'missing', null],
    ['2023-12-31', 'collective.advancedShare', 'missing', null],
    ['2024-01-01', 'collective.advancedShare', 'known', 70_00],
    ['2022-01-10', 'certificate.yearsInRow', 'unverified', 2],
    ['2025-08-05', 'certificate.yearsInRow', 'known', 2],
    ['2022-01-10', 'title.registration', 'unverified', null],
    ['2024-01-01', 'title.registration', 'missing', null],
    ['2022-01-10', 'money.baseSalary', 'unverified', 1_490_000],
    ['2026-09-30', 'money.baseSalary', 'known', 2_530_000],
    ['2025-06-30', 'hold.openMatter', 'missing', null],
    ['2025-07-01', 'hold.openMatter', 'known', null],
    ['2026-10-01', 'achievement.once', 'unverified', null],
    ['2025-06-30', 'level.district', 'known', null],
    ['2025-07-01', 'level.district', 'missing', null],
  ])('on %s the rule %s is %s', (on, key, is, value) => {
    const answer = ruleOn(rules, key, on, { province: 'Điện Biên', blocKind: 'khoi' });
    expect([answer.is, answer.is === 'missing' ? null : answer.rule.value]).toEqual([is, value]);
  });

  test.each([
    ['2022-01-10', '2022-02-18', ['R4', 'R5'], [], 'regimeUnverified'],
    ['2023-12-31', '2024-01-01', ['R4', 'R5'], ['R6', 'R7'], 'regimeUnverified'],
    ['2024-01-01', '2025-06-30', ['R6', 'R7'], [], 'oneRegime'],
    ['2025-06-30', '2025-07-01', ['R6', 'R7'], ['R8', 'R8b'], 'newerRegime'],
    ['2025-08-05', '2026-09-30', ['R6', 'R8', 'R8b', 'R9'], [], 'oneRegime'],
    ['2026-09-30', '2026-10-01', ['R6', 'R8', 'R8b', 'R9'], ['R6', 'R8', 'R9', 'R10'], 'regimeUnverified'],
    ['2026-10-01', '2026-10-01', ['R6', 'R8', 'R8b', 'R9', 'R10'], [], 'regimeUnverified'],
  ])('a dossier received on %s and judged on %s', (receivedOn, judgedOn, codes, since, code) => {
    const decision = regimeFor(regulations, receivedOn, judgedOn, 'Điện Biên');
    expect(decision.ok && decision.value.rules.map((each) => each.code)).toEqual(codes);
    expect(decision.ok && decision.value.since.map((each) => each.code)).toEqual(since);
    expect(decision.ok && decision.value.finding.code).toBe(code);
  });

  test('a deadline of Bắc Ninh is asked for in Bắc Ninh and nowhere else', () => {
    const asked = (province: string) => ruleOn(rules, 'dossier.yearEnd', '2026-11-01', { province });
    expect(asked('Bắc Ninh')).toMatchObject({ is: 'known', rule: { value: 1210 } });
    expect(asked('Điện Biên')).toMatchObject({ is: 'missing', finding: { verdict: 'needsHuman' } });
  });

  test('every figure the code asks for by name is there', () => {
    expect(ruleKeys.filter((key) => !rules.some((rule) => rule.key === key))).toEqual([]);
  });

  test('the rules keep the numbers of the field, and figures are whole with a unit', () => {
    const numbers = (letter: string) =>
      [
        ...new Set(rules.filter(({ code }) => code.startsWith(letter)).map(({ code }) => Number(code.slice(2)))),
      ].toSorted((a, b) => a - b);
    expect(numbers('G')).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    expect(numbers('B')).toEqual([1, 2, 3, 4]);
    expect(numbers('D')).toEqual([1, 2, 3, 4, 5]);
    expect(
      rules.filter(({ value, unit }) => (value === null) !== (unit === null) || !Number.isInteger(value ?? 0)),
    ).toEqual([]);
  });

  test('what rests on a regulation names one that is there', () => {
    const codes = new Set(regulations.map(({ code }) => code));
    const named = [...awardForms, ...awardGrounds, ...rules].flatMap(({ regulation }) => regulation ?? []);
    const followed = regulations.flatMap(({ replaces, amends }) => [...replaces, ...amends]);
    expect([...named, ...followed].filter((code) => !codes.has(code))).toEqual([]);
  });

  test('whatever is checked says by whom, when and where', () => {
    const rows = [...regulations, ...awardForms, ...awardGrounds, ...rules];
    expect(rows.filter((row) => row.verified && !(row.source && row.verifiedBy && row.verifiedOn))).toEqual([]);
    expect(rows.filter((row) => ('papers' in row ? row.papers.length === 0 : row.citation === ''))).toEqual([]);
  });

  test('names each thing once on any day', () => {
    const named = [
      ...regulations.map(({ code, from, to }) => ({ name: code, from, to })),
      ...awardForms.map(({ code, from, to }) => ({ name: code, from, to })),
      ...awardGrounds.map(({ formCode, code, from, to }) => ({ name: `${formCode} ${code}`, from, to })),
      ...rules.map(({ key, scope, scopeOf, from, to }) => ({ name: `${key} ${scope} ${scopeOf}`, from, to })),
    ];
    expect(onePerDay(named).ok).toBe(true);
  });
});
