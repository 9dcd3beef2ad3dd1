import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { resultImports } from '@/db/schema/result';
import { faultsOfSheet } from '@/domain/scoring/import';
import { textCell, workbook, type SheetCell } from '@/papers/layout/sheet';
import { scoreTemplate } from '@/papers/score-template/score-template';
import { saveAppraisal } from '../appraisal/save';
import { sendAppraisal } from '../appraisal/send';
import { sha256 } from '../audit/hash';
import { getBlocYear, type BlocYearScope } from '../bloc/queries';
import { recordDeduction } from '../deduction/record';
import { at } from '../sample/run';
import { attachSamples } from '../sample/walk/evidence';
import { typedLines } from '../sample/walk/lines';
import { spreadLines } from '../sample/walk/spread';
import { scoresOf } from '../score/queries';
import { returnSelfAssessment } from '../self-assessment/return';
import { saveSelfAssessment } from '../self-assessment/save';
import { submitSelfAssessment } from '../self-assessment/submit';
import { readSheet } from '../sheet/read-sheet';
import { openWorld, type World } from '../testing/world';
import { applyImport, findImport } from './apply-import';
import { checkSheet } from './check-sheet';
import { readPublicationFacts } from './publication-facts';
import { publishResults } from './publish';
import { readSheetFacts } from './sheet-facts';
import { getScale, listResults, publishedRanking } from './queries';
import { allRecorded, opened, openDetailedWorld, recorded, results2021, selfScored } from './testing';

let world: World;
let scope: BlocYearScope;
beforeEach(async () => {
  world = await openWorld();
  scope = await getBlocYear(world.store.read, world.review, new Date('2022-01-10T14:00:00+07:00'));
});
afterEach(() => world.close());

const headings = [
  'Mã cơ quan',
  'Cơ quan',
  'A. Chính trị',
  'B. Đảng',
  'C. Thi đua',
  'D. Cải cách',
  'Điểm thưởng',
  'Điểm trừ',
  'Lý do thưởng/trừ',
];
const formula: SheetCell = { type: 'Formula', value: '40+5' };
type Typed = string | number | SheetCell;

const cellOf = (typed: Typed): SheetCell =>
  typeof typed === 'number' ? { type: Number, value: typed } : typeof typed === 'string' ? textCell(typed) : typed;

const sheetOf = (rows: readonly (readonly Typed[])[], heads: readonly string[] = headings) =>
  workbook([
    {
      name: 'Điểm',
      rows: [heads, ...rows].map((row) => row.map(cellOf)),
      widths: heads.map(() => 12),
      frozen: { rows: 1, columns: 1 },
    },
  ]);

const row = (code: string, changes: Partial<Record<number, Typed>> = {}): Typed[] => {
  const usual = results2021.find((result) => result.code === code);
  const points = Object.values(usual?.points ?? { A: 0, B: 0, C: 0, D: 0 }).map((centi) => centi / 100);
  const cells: Typed[] = [
    code,
    code,
    ...points,
    (usual?.bonusCenti ?? 0) / 100,
    (usual?.deductionCenti ?? 0) / 100,
    usual?.reason ?? '',
  ];
  return cells.map((cell, i) => changes[i] ?? cell);
};

async function upload(bytes: Uint8Array, actor = world.secretary('UBKT')): Promise<string> {
  const read = await readSheet(bytes);
  if (!read.ok) throw new Error(read.refusal.code);
  const input = { blocYearId: world.review, fileName: 'diem.xlsx', sha256: sha256(bytes), cells: read.rows };
  return (await world.do(checkSheet, actor, input)).importId;
}

const apply = (importId: string, actor = world.secretary('UBKT')) =>
  world.do(applyImport, actor, { blocYearId: world.review, importId });
const shown = async (importId: string) => {
  const checked = await findImport(world.store.read, scope, importId);
  if (!checked) throw new Error('nothing was kept');
  return checked.sheet;
};
const faultsOf = async (importId: string) =>
  faultsOfSheet(await shown(importId)).map(({ cell, refusal }) => `${cell} ${refusal.code}`);
const refusedAs = (code: string) => ({ refusal: { code } });
const recordedNow = () => listResults(world.store.read, scope);

describe('an import of results', () => {
  it('shows first, writes with one button, and the demo year comes out exactly', async () => {
    await opened(world);
    const importId = await upload(await sheetOf(results2021.map(({ code }) => row(code))));
    expect((await shown(importId)).rows.map(({ status }) => status)).toEqual(results2021.map(() => 'new'));
    expect(await recordedNow()).toEqual([]);

    expect(await apply(importId)).toEqual({ written: 9 });
    await world.do(publishResults, world.secretary('UBKT'), { blocYearId: world.review });
    const totals = (await publishedRanking(world.store.read, scope))?.map(({ totalCenti }) => totalCenti);
    expect(totals).toEqual([9600, 9450, 9300, 9250, 9200, 9100, 9050, 8650, 8450]);
  });

  it('takes back the template it handed out, and finds nothing new in it', async () => {
    await allRecorded(world);
    const { lines, agencies, bonusCapCenti } = await readSheetFacts(
      world.store.read,
      scope,
      await getScale(world.store.read, scope),
    );
    const template = await scoreTemplate({
      bloc: scope.bloc.name,
      year: scope.year,
      lines: lines.map((line) => ({ ...line, name: line.code })),
      bonusCapCenti,
      agencies,
    });
    const importId = await upload(template);
    expect((await shown(importId)).rows.map(({ status }) => status)).toEqual(scope.members.map(() => 'same'));
    await expect(apply(importId)).rejects.toMatchObject(refusedAs('results.importNothing'));
  });

  it('tells new, changed and same rows apart, writes the first two and leaves the share of women alone', async () => {
    await opened(world);
    await recorded(world, 'TCT', { womenBps: 7100 });
    await recorded(world, 'BTC');
    const importId = await upload(await sheetOf([row('TCT', { 2: 47.25 }), row('BTC'), row('VPTU')]));
    const { rows, absent } = await shown(importId);
    expect(rows).toMatchObject([
      { status: 'changed', before: { points: { A: 4700 } } },
      { status: 'same' },
      { status: 'new' },
    ]);
    expect(absent).toHaveLength(6);
    expect(await apply(importId)).toEqual({ written: 2 });
    expect((await recordedNow()).find(({ agencyId }) => agencyId === world.agency('TCT').id)).toMatchObject({
      groups: { A: 4725 },
      womenBps: 7100,
    });
  });

  it('with ten bad cells names each of them with its reason, and writes nothing', async () => {
    await opened(world);
    const rows = [
      row('UBKT', { 2: 50.25 }),
      row('TCT', { 3: -1 }),
      row('BTC', { 4: 18.125 }),
      row('VPTU', { 5: 'chín' }),
      row('BDBP', { 2: formula }),
      row('BTG', { 3: '' }),
      row('XYZ'),
      row('UBKT'),
      row('BNC', { 6: 11, 8: 'Cờ thi đua' }),
      row('BDV', { 7: 1, 8: '' }),
      row('DUK'),
    ];
    const importId = await upload(await sheetOf(rows));
    expect(await faultsOf(importId)).toEqual([
      'C2 scoring.overMaximum',
      'D3 scoring.negative',
      'E4 scoring.tooManyDecimals',
      'F5 scoring.notANumber',
      'C6 sheet.formula',
      'D7 sheet.emptyCell',
      'A8 sheet.unknownAgency',
      'A9 sheet.duplicateAgency',
      'G10 scoring.bonusOverCap',
      'I11 results.reasonMissing',
    ]);
    expect((await shown(importId)).rows.at(-1)).toMatchObject({ status: 'new', agencyCode: 'DUK' });
    await expect(apply(importId)).rejects.toMatchObject({
      refusal: { code: 'results.importFaulty', params: { faults: 10 } },
    });
    expect(await recordedNow()).toEqual([]);
  });

  it('names a column that is missing, and a bonus in a sheet that has no column for its reason', async () => {
    await opened(world);
    const withoutB = (cells: readonly Typed[]) => cells.filter((_, i) => i !== 3);
    const missing = await upload(
      await sheetOf(
        [withoutB(row('TCT'))],
        headings.filter((_, i) => i !== 3),
      ),
    );
    expect(await faultsOf(missing)).toEqual(['A1 sheet.missingColumn']);
    const unexplained = await upload(await sheetOf([row('TCT').slice(0, 8)], headings.slice(0, 8)));
    expect(await faultsOf(unexplained)).toEqual(['H2 results.reasonMissing']);
    const overdrawn = await upload(await sheetOf([row('TCT', { 2: 0, 3: 0, 4: 0, 5: 0, 6: 0, 7: 1 })]));
    expect(await faultsOf(overdrawn)).toEqual(['H2 results.deductionOverPoints']);
  });

  it('of ten thousand rows is refused whole, before a row is read', async () => {
    const bytes = await sheetOf(Array.from({ length: 10_000 }, () => ['TCT', 'TCT', 1]));
    expect(await readSheet(bytes)).toMatchObject({
      ok: false,
      refusal: { code: 'sheet.tooManyRows', params: { count: 10_000 } },
    });
    expect(await world.store.read.select().from(resultImports)).toEqual([]);
  });
});

describe('a sheet of a year that was appraised here', () => {
  const keeper = () => world.secretary('UBKT');
  const ofTct = () => ({ blocYearId: world.review, agencyId: world.agency('TCT').id });
  const noon = at('2022-01-10', '12:00');
  const gives = (points: Record<string, number>, notes: Record<string, string> = {}) =>
    world.do(saveAppraisal, keeper(), { ...ofTct(), round: 'appraised', lines: typedLines(points, { notes }) }, noon);
  const template = async () => {
    const scale = await getScale(world.store.read, scope);
    const { lines, agencies, bonusCapCenti } = await readSheetFacts(world.store.read, scope, scale);
    const named = lines.map((line) => ({ ...line, name: line.code }));
    const rows = agencies.filter(({ current }) => current);
    return { bloc: scope.bloc.name, year: scope.year, lines: named, bonusCapCenti, agencies: rows };
  };
  const statuses = async (importId: string) => (await shown(importId)).rows.map(({ status }) => status);
  const ofAgency = async () =>
    (await scoresOf(world.store.read, scope, await getScale(world.store.read, scope), world.agency('TCT').id)).decided
      .appraised;

  beforeEach(async () => {
    await opened(world);
    await selfScored(world, 'TCT', { A: 4800, B: 1900, C: 1800, D: 900 });
    await gives({ A: 4700, B: 1850, C: 1800, D: 900 }, { A: 'Lý do A,\nhai dòng', B: 'Lý do B' });
    const deduction = { item: '', quantity: 0, centi: 100, reason: 'Vi phạm' };
    await world.do(recordDeduction, keeper(), { ...ofTct(), ...deduction }, noon);
  });

  it('comes back as it was handed out, whatever its reasons are', async () => {
    const importId = await upload(await scoreTemplate(await template()));
    expect(await statuses(importId)).toEqual(['same']);
  });

  it('changes what it says otherwise, and nothing else: other reasons stay, no deduction is made twice', async () => {
    const { agencies, ...rest } = await template();
    const changed = agencies.map(({ current, ...agency }) => ({
      ...agency,
      ...(current ? { current: { ...current, points: { ...current.points, A: 4600 }, reason: 'Biên bản 03' } } : {}),
    }));
    const importId = await upload(await scoreTemplate({ ...rest, agencies: changed }));
    expect(await statuses(importId)).toEqual(['changed']);
    await apply(importId);
    expect(await ofAgency()).toMatchObject({
      A: { pointsCenti: 4600, note: 'Biên bản 03' },
      B: { pointsCenti: 1850, note: 'Lý do B' },
    });
    expect(await recordedNow()).toMatchObject([{ deductionCenti: 100 }]);
    const year = await getBlocYear(world.store.read, world.review, noon);
    const facts = await readPublicationFacts(world.store.read, year, [world.agency('TCT').id]);
    expect(facts.unsentAgencyIds, 'what was appraised here is sent before it counts').toEqual([world.agency('TCT').id]);
  });

  it('does not take back what stands deducted line by line', async () => {
    const { agencies, ...rest } = await template();
    const less = agencies.map(({ current, ...agency }) => ({
      ...agency,
      ...(current ? { current: { ...current, deductionCenti: 50 } } : {}),
    }));
    const importId = await upload(await scoreTemplate({ ...rest, agencies: less }));
    expect(await faultsOf(importId)).toEqual(['H2 results.deductionUnderStanding']);
    const more = agencies.map(({ current, ...agency }) => ({
      ...agency,
      ...(current ? { current: { ...current, deductionCenti: 150 } } : {}),
    }));
    await apply(await upload(await scoreTemplate({ ...rest, agencies: more })));
    expect(await recordedNow()).toMatchObject([{ deductionCenti: 150 }]);
  });

  it('leaves alone what was sent to its agency: the same is the same, other points are refused at their row', async () => {
    await world.do(sendAppraisal, keeper(), { ...ofTct(), round: 'appraised', waived: [], waivedReason: '' }, noon);
    const { agencies, ...rest } = await template();
    expect(await statuses(await upload(await scoreTemplate({ ...rest, agencies })))).toEqual(['same']);
    const changed = agencies.map(({ current, ...agency }) => ({
      ...agency,
      ...(current ? { current: { ...current, points: { ...current.points, A: 4600 } } } : {}),
    }));
    expect(await faultsOf(await upload(await scoreTemplate({ ...rest, agencies: changed })))).toEqual([
      'A2 appraisal.roundSent',
    ]);
  });
});

describe('a sheet beside points an agency gave itself', () => {
  const standsFor = async (code: string) =>
    (await scoresOf(world.store.read, scope, await getScale(world.store.read, scope), world.agency(code).id)).decided
      .appraised;

  it('gives its reason where it differs from what lies with the bloc, and holds nothing unsent against anybody', async () => {
    await opened(world);
    const own = { A: 4800, B: 1900, C: 1800, D: 900 };
    await selfScored(world, 'TCT', own);
    await selfScored(world, 'BTC', own);
    const back = { blocYearId: world.review, agencyId: world.agency('BTC').id };
    const because = { reason: 'Thiếu minh chứng', answerBy: '2022-01-12' };
    await world.do(returnSelfAssessment, world.secretary('UBKT'), { ...back, ...because });
    const draft = { blocYearId: world.review, agencyId: world.agency('VPTU').id, lines: typedLines(own) };
    await world.do(saveSelfAssessment, world.officer('VPTU'), draft);

    await apply(await upload(await sheetOf(['TCT', 'BTC', 'VPTU'].map((code) => row(code, { 2: 40 })))));
    expect(await standsFor('TCT')).toMatchObject({ A: { pointsCenti: 4000, note: 'Theo biên bản thẩm định' } });
    expect(await standsFor('BTC'), 'a sheet given back').toMatchObject({ A: { pointsCenti: 4000, note: '' } });
    expect(await standsFor('VPTU'), 'a draft').toMatchObject({ A: { pointsCenti: 4000, note: '' } });
  });

  it('takes the number counted over with its points from what lies with the bloc, and from nothing unsent', async () => {
    await world.close();
    world = await openDetailedWorld();
    scope = await getBlocYear(world.store.read, world.review, at('2022-01-10', '14:00'));
    const scale = await getScale(world.store.read, scope);
    const own = { A: 4500, B: 1900, C: 1800, D: 900 };
    const given = spreadLines(scale, 'party', own, { centi: 0, reason: '' });
    for (const code of ['TCT', 'BTC']) {
      const sheet = { blocYearId: world.review, agencyId: world.agency(code).id };
      await world.do(saveSelfAssessment, world.officer(code), { ...sheet, lines: given });
      if (code === 'BTC') continue;
      const of = { scale, kind: 'party' } as const;
      await attachSamples(world.do, world.officer(code), sheet, of, at('2022-01-10', '14:00'));
      await world.do(submitSelfAssessment, world.head(code), sheet);
    }
    const { self } = await scoresOf(world.store.read, scope, scale, world.agency('BTC').id);
    const counted = Object.entries(self).flatMap(([code, { value }]) => (value === null ? [] : [[code, value]]));
    expect(counted, 'there is something to take over').not.toEqual([]);

    const { lines, agencies, bonusCapCenti } = await readSheetFacts(world.store.read, scope, scale);
    const points = Object.fromEntries(lines.map(({ code }) => [code, self[code]?.pointsCenti ?? 0]));
    const current = { points, bonusCenti: 0, deductionCenti: 0, reason: '' };
    const sheetOfBoth = await scoreTemplate({
      bloc: scope.bloc.name,
      year: scope.year,
      lines: lines.map((line) => ({ ...line, name: line.code })),
      bonusCapCenti,
      agencies: agencies.filter(({ code }) => ['TCT', 'BTC'].includes(code)).map((agency) => ({ ...agency, current })),
    });
    await apply(await upload(sheetOfBoth));
    const valuesOf = async (agency: string) => {
      const stands = await standsFor(agency);
      return counted.map(([code = '']) => [code, stands?.[code]?.value]);
    };
    expect(await valuesOf('TCT')).toEqual(counted);
    expect(await valuesOf('BTC')).toEqual(counted.map(([code]) => [code, null]));
  });
});

describe('the button under a dry run', () => {
  it('works once', async () => {
    await opened(world);
    const importId = await upload(await sheetOf([row('TCT')]));
    await apply(importId);
    await expect(apply(importId)).rejects.toMatchObject(refusedAs('results.importApplied'));
  });

  it('is refused when a result it compared with has changed since', async () => {
    await opened(world);
    const importId = await upload(await sheetOf([row('TCT'), row('BTC')]));
    await recorded(world, 'BTC', { deductionCenti: 50, reason: 'Báo cáo chậm' });
    await expect(apply(importId)).rejects.toMatchObject(refusedAs('results.importStale'));
    expect(await recordedNow()).toHaveLength(1);
  });

  it('writes only what was checked for its own year', async () => {
    await opened(world);
    const importId = await upload(await sheetOf([row('TCT')]));
    await expect(
      world.do(applyImport, world.secretary('UBKT'), { blocYearId: world.plan, importId }),
    ).rejects.toMatchObject(refusedAs('scoring.notOpened'));
    await expect(apply('another')).rejects.toMatchObject(refusedAs('results.importUnknown'));
  });

  it('and the dry run itself belong to the secretary of the leading agency', async () => {
    await opened(world);
    const bytes = await sheetOf([row('TCT')]);
    await expect(upload(bytes, world.officer('TCT'))).rejects.toMatchObject(refusedAs('rights.notAppointed'));
    const importId = await upload(bytes);
    await expect(apply(importId, world.head('TCT'))).rejects.toMatchObject(refusedAs('rights.notAppointed'));
    expect(await recordedNow()).toEqual([]);
  });

  it('is closed once the ranking is published', async () => {
    await allRecorded(world);
    const importId = await upload(await sheetOf([row('TCT', { 2: 40 })]));
    await world.do(publishResults, world.secretary('UBKT'), { blocYearId: world.review });
    await expect(apply(importId)).rejects.toMatchObject(refusedAs('results.locked'));
    await expect(upload(await sheetOf([row('TCT')]))).rejects.toMatchObject(refusedAs('results.locked'));
  });
});
