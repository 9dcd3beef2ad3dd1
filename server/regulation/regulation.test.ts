import fc from 'fast-check';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { auditEvents } from '@/db/schema/audit';
import { awardForms, awardGrounds } from '@/db/schema/award';
import { regulations, ruleValues } from '@/db/schema/regulation';
import type { AddRegulationInput } from '@/domain/regulation/input';
import type { AddRuleInput } from '@/domain/rule/input';
import { ruleOn } from '@/domain/rule/rule';
import { addDays, covers } from '@/domain/shared/dates';
import { addForm, addGround } from '../award/add';
import { correctForm, correctGround } from '../award/correct';
import { formsInForce, proposableForms } from '../award/queries';
import { addRule, correctRule, recordRules } from '../rule/record';
import { listRules, rulesOf } from '../rule/queries';
import { openWorld, type World } from '../testing/world';
import { addRegulation } from './add';
import { correctRegulation } from './correct';
import { layLaw } from './lay';
import { listResting, listVersions, regulationsFor, regulationsInForce } from './queries';
import { recordRegulations } from './record';
import { lapseVersion, verifyVersion } from './verify';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const decree: AddRegulationInput = {
  code: 'R11',
  instruments: 'Nghị định hướng dẫn Luật 06/2026/QH16',
  papers: [
    {
      kind: 'decree',
      number: '1/2027/NĐ-CP',
      issuer: 'Chính phủ',
      signedOn: null,
      citation: 'Nghị định số 1/2027/NĐ-CP',
      sourceUrl: null,
    },
  ],
  summary: 'Hướng dẫn luật mới',
  subjects: ['awards'],
  province: null,
  replaces: ['R8'],
  amends: [],
  from: '2027-01-01',
  to: null,
};
const flagRule: AddRuleInput = {
  code: 'Q-03',
  key: 'council.flagShare',
  statement: 'Cờ thi đua: từ hai phần ba tổng số thành viên Hội đồng',
  unit: 'share',
  value: 75_00,
  scope: 'national',
  scopeOf: '',
  citation: 'Nghị định mới, Điều 3',
  regulation: null,
  from: '2026-12-01',
  to: null,
};
const flagShare = async (on: string, province = 'Điện Biên') => {
  const answer = ruleOn(await rulesOf(world.store.read, ['council.flagShare'], on), 'council.flagShare', on, {
    province,
  });
  return answer.is === 'missing' ? answer.is : [answer.is, answer.rule.value];
};
const refused = (code: string, field?: string) =>
  expect.objectContaining({ refusal: expect.objectContaining({ code, ...(field ? { field } : {}) }) });

describe('a new version of a rule', () => {
  test('ends the one before it the day before, and each is found on its days', async () => {
    await world.do(addRule, world.admin, flagRule);
    expect(await flagShare('2026-11-30')).toEqual(['unverified', 80_00]);
    expect(await flagShare('2026-12-01')).toEqual(['unverified', 75_00]);
  });

  test('may be counted with once somebody vouches for it, by name and day', async () => {
    const { id } = await world.do(addRule, world.admin, flagRule);
    await world.do(verifyVersion, world.provincial, { of: 'rule', id, source: 'Công báo' });
    expect(await flagShare('2026-12-01')).toEqual(['known', 75_00]);
    const [row] = await world.store.read.select().from(ruleValues).where(eq(ruleValues.id, id));
    expect(row).toMatchObject({
      verifiedOn: '2022-01-10',
      verifiedBy: expect.stringContaining('Sở Nội vụ'),
      source: 'Công báo',
    });
    await expect(world.do(verifyVersion, world.admin, { of: 'rule', id, source: 'x' })).rejects.toEqual(
      refused('version.alreadyVerified'),
    );
  });

  test('of a province stands beside that of the country', async () => {
    await world.do(addRule, world.admin, { ...flagRule, scope: 'province', scopeOf: 'Điện Biên' });
    expect(await flagShare('2026-12-01')).toEqual(['unverified', 75_00]);
    expect(await flagShare('2026-12-01', 'Lai Châu')).toEqual(['unverified', 80_00]);
  });

  test('is corrected while unchecked, and only then', async () => {
    const { id } = await world.do(addRule, world.admin, flagRule);
    const { code: _code, key: _key, ...typed } = flagRule;
    await world.do(correctRule, world.admin, { id, ...typed, value: 66_67 });
    expect(await flagShare('2026-12-01')).toEqual(['unverified', 66_67]);
    await expect(world.do(correctRule, world.admin, { id, ...typed, from: '2026-10-01' })).rejects.toEqual(
      refused('version.sameStart', 'from'),
    );
    await expect(world.do(correctRule, world.admin, { id, ...typed, from: '2026-11-01' })).rejects.toEqual(
      refused('version.overlaps', 'to'),
    );
    await world.do(verifyVersion, world.admin, { of: 'rule', id, source: 'Công báo' });
    await expect(world.do(correctRule, world.admin, { id, ...typed })).rejects.toEqual(
      refused('version.alreadyVerified'),
    );
  });

  test.each<[string, Partial<AddRuleInput>, string, string]>([
    ['from the day of another', { from: '2026-10-01' }, 'version.sameStart', 'from'],
    ['that ends before it begins', { to: '2026-11-30' }, 'version.endsBeforeStart', 'to'],
    ['without an end before a later one', { from: '2025-09-01' }, 'version.overlaps', 'to'],
    ['on a regulation nobody knows', { regulation: 'R99' }, 'regulation.unknownCode', 'regulation'],
  ])('%s is refused at its field, and nothing is written', async (_title, change, code, field) => {
    const before = await listRules(world.store.read);
    await expect(world.do(addRule, world.admin, { ...flagRule, ...change })).rejects.toEqual(refused(code, field));
    expect(await listRules(world.store.read)).toEqual(before);
  });

  test('whatever versions are entered, no day ever has two', async () => {
    const first = '2030-01-01';
    const typed = fc.record({
      start: fc.integer({ min: 0, max: 40 }),
      lasts: fc.option(fc.integer({ min: -2, max: 15 })),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(typed, { maxLength: 8 }), fc.uuid(), async (all, key) => {
        for (const { start, lasts } of all) {
          const from = addDays(first, start);
          const version = { ...flagRule, key, from, to: lasts === null ? null : addDays(from, lasts) };
          await world.do(addRule, world.admin, version).catch((error: unknown) => {
            expect(error).toHaveProperty('refusal.code', expect.stringMatching(/^version\./));
          });
        }
        const rows = await world.store.read.select().from(ruleValues).where(eq(ruleValues.key, key));
        for (let day = 0; day <= 60; day += 1)
          expect(rows.filter((row) => covers(row, addDays(first, day))).length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 12 },
    );
  });
});

describe('a regulation', () => {
  test('is added with its papers; what rests on another is found there', async () => {
    const { id } = await world.do(addRegulation, world.admin, decree);
    const [version] = await listVersions(world.store.read, 'R11');
    expect(version).toMatchObject({
      id,
      verified: false,
      replaces: ['R8'],
      papers: [{ citation: 'Nghị định số 1/2027/NĐ-CP' }],
    });
    const { forms, grounds, rules } = await listResting(world.store.read, 'R8');
    expect(forms).toEqual([]);
    expect(grounds.map(({ code }) => code)).toContain('twoYears');
    expect(rules.map(({ code }) => code)).toContain('G-05');
  });

  test('has its versions in order, each with its own papers', async () => {
    const papers = (await listVersions(world.store.read, 'R5')).map((version) => [
      version.from,
      version.papers.map(({ number }) => number),
    ]);
    expect(papers).toEqual([
      ['2017-10-01', ['91/2017/NĐ-CP', '08/2017/TT-BNV']],
      ['2019-12-20', ['91/2017/NĐ-CP', '12/2019/TT-BNV']],
    ]);
  });

  test('is cited where it matters: by subject, and not outside its province', async () => {
    const codes = async (province: string) =>
      (await regulationsFor(world.store.read, '2026-01-10', 'awards', province)).map(({ code }) => code);
    expect(await codes('Điện Biên')).toEqual(['R6', 'R8', 'R8b', 'R9']);
    expect(await codes('Bắc Ninh')).toEqual(['R6', 'R8', 'R8b', 'R9', 'BN86']);
  });

  test('is corrected with its papers and days; a code nobody knows is refused at its field', async () => {
    const { id } = await world.do(addRegulation, world.admin, decree);
    const { code: _code, ...typed } = decree;
    const papers = [
      ...typed.papers,
      { ...decree.papers[0], number: '2/2027/NĐ-CP', citation: 'Nghị định số 2/2027/NĐ-CP' },
    ];
    await world.do(correctRegulation, world.admin, {
      id,
      ...typed,
      papers: papers as typeof typed.papers,
      from: '2027-02-01',
    });
    const [version] = await listVersions(world.store.read, 'R11');
    expect([version?.from, version?.papers.length]).toEqual(['2027-02-01', 2]);
    await expect(world.do(correctRegulation, world.admin, { id, ...typed, amends: ['R99'] })).rejects.toEqual(
      refused('regulation.unknownCode', 'amends'),
    );
  });

  test('lapses with a last day and stays on record; an end is not put off', async () => {
    const [law] = (await listVersions(world.store.read, 'R3')).slice(-1);
    const lapse = { of: 'regulation' as const, id: law?.id ?? '', basis: 'Hướng dẫn mới' };
    await world.do(lapseVersion, world.admin, { ...lapse, to: '2025-12-31' });
    const codes = async (on: string) => (await regulationsInForce(world.store.read, on)).map(({ code }) => code);
    expect(await codes('2025-12-31')).toContain('R3');
    expect(await codes('2026-01-01')).not.toContain('R3');
    await expect(world.do(lapseVersion, world.admin, { ...lapse, to: '2026-06-30' })).rejects.toEqual(
      refused('version.lapsesAlready', 'to'),
    );
    await expect(world.do(lapseVersion, world.admin, { ...lapse, to: '2010-01-01' })).rejects.toEqual(
      refused('version.endsBeforeStart', 'to'),
    );
  });

  test('that came with the program is laid once', async () => {
    const before = (await regulationsInForce(world.store.read, '2026-11-01')).length;
    await layLaw(world.store, new Date());
    expect((await regulationsInForce(world.store.read, '2026-11-01')).length).toBe(before);
    await expect(world.do(recordRegulations, world.admin, [])).resolves.toEqual({ recorded: 0 });
    await expect(
      world.do(recordRules, world.admin, [
        { ...flagRule, verified: false, verifiedOn: null, verifiedBy: null, source: null },
      ]),
    ).rejects.toEqual(refused('version.periodsOverlap'));
  });
});

describe('the catalogue of awards', () => {
  const form = {
    code: 'PROV_CERT',
    kind: 'form',
    subject: 'collective',
    name: 'Bằng khen cấp tỉnh',
    period: 'whenQualified',
    condition: '',
    councilBps: null,
    decidedBy: 'Chủ tịch Ủy ban nhân dân tỉnh',
    dossier: '',
    moneyCenti: 3_00,
    citation: 'Nghị định mới',
    regulation: 'R10',
    from: '2027-01-01',
    to: null,
  } as const;
  const ground = {
    formCode: 'PROV_CERT',
    code: 'twoYears',
    label: 'Ba năm liên tục',
    citation: 'Nghị định mới, Điều 5',
    regulation: null,
    from: '2027-01-01',
    to: null,
  } as const;

  test('takes a new version of a form and of a ground, and blocs propose by them from their day', async () => {
    await world.do(addForm, world.admin, form);
    await world.do(addGround, world.admin, ground);
    const certificate = async (on: string) => {
      const found = (await proposableForms(world.store.read, on)).find(({ code }) => code === 'PROV_CERT');
      return [found?.name, found?.grounds.find(({ code }) => code === 'twoYears')?.label];
    };
    expect(await certificate('2026-12-31')).toEqual([
      'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
      'Hai năm liên tục hoàn thành xuất sắc nhiệm vụ',
    ]);
    expect(await certificate('2027-01-01')).toEqual(['Bằng khen cấp tỉnh', 'Ba năm liên tục']);
  });

  test('takes a title of one’s own, last in the list', async () => {
    await world.do(addForm, world.admin, { ...form, code: 'NEW_TITLE', from: '2026-11-01' });
    expect((await formsInForce(world.store.read, '2026-11-01')).at(-1)?.code).toBe('NEW_TITLE');
  });

  test('corrects what nobody has checked, refuses a ground of no form', async () => {
    const { id } = await world.do(addForm, world.admin, form);
    const { code: _code, ...typedForm } = form;
    await world.do(correctForm, world.admin, { id, ...typedForm, name: 'Bằng khen của tỉnh' });
    expect((await world.store.read.select().from(awardForms).where(eq(awardForms.id, id)))[0]?.name).toBe(
      'Bằng khen của tỉnh',
    );
    const written = await world.do(addGround, world.admin, ground);
    const { formCode: _form, code: _ground, ...typedGround } = ground;
    await world.do(correctGround, world.admin, { id: written.id, ...typedGround, label: 'Hai năm' });
    expect((await world.store.read.select().from(awardGrounds).where(eq(awardGrounds.id, written.id)))[0]?.label).toBe(
      'Hai năm',
    );
    await expect(world.do(addGround, world.admin, { ...ground, formCode: 'NONE' })).rejects.toEqual(
      refused('award.unknownForm', 'formCode'),
    );
  });
});

describe('the keepers of the law', () => {
  test('are the administration and the province; everybody else is refused, and the refusal is on record', async () => {
    await world.do(addRule, world.provincial, flagRule);
    for (const actor of [world.head('TCT'), world.secretary('UBKT'), world.officer('BTC')]) {
      await expect(world.do(addRule, actor, { ...flagRule, from: '2027-01-01' })).rejects.toMatchObject({
        forbidden: true,
      });
      await expect(world.do(addRegulation, actor, decree)).rejects.toMatchObject({ forbidden: true });
      await expect(world.do(verifyVersion, actor, { of: 'rule', id: 'x', source: 'x' })).rejects.toMatchObject({
        forbidden: true,
      });
    }
    const rows = await world.store.read.select().from(auditEvents).where(eq(auditEvents.action, 'access.refused'));
    expect(rows).toHaveLength(9);
  });

  test('delete nothing: every version that ever was stays', async () => {
    const before = await world.store.read.$count(regulations);
    await world.do(addRegulation, world.admin, { ...decree, code: 'R8', replaces: [] });
    expect(await world.store.read.$count(regulations)).toBe(before + 1);
  });
});
