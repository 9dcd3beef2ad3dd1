import { describe, expect, test } from 'vitest';
import {
  emptySections,
  findReportForm,
  inFormOfDay,
  reportFormName,
  reportFormOn,
  reportForms,
  type ReportSubject,
} from './report-form';

const merit: ReportSubject = {
  subjectKind: 'agency',
  formCode: 'PROV_CERT',
  ground: 'twoYears',
  achievementKind: null,
};
const code = (subject: Partial<ReportSubject>, on: string) => reportFormOn({ ...merit, ...subject }, on)?.code;

describe('the form of a report', () => {
  test.each([
    ['2022-01-10', 'd91.merit.collective'],
    ['2023-12-31', 'd91.merit.collective'],
    ['2024-01-01', 'd98.merit.collective'],
    ['2025-06-30', 'd98.merit.collective'],
    ['2025-07-01', 'd152.merit.collective'],
    ['2026-10-02', 'd152.merit.collective'],
  ])('on %s is %s', (on, form) => expect(code({}, on)).toBe(form));

  test.each<[Partial<ReportSubject>, string]>([
    [{ formCode: 'GOV_FLAG', ground: 'leading' }, 'mẫu số 1'],
    [{}, 'mẫu số 3'],
    [{ ground: 'sudden' }, 'mẫu số 5'],
    [{ ground: 'movement', achievementKind: 'thematic' }, 'mẫu số 7'],
    [{ ground: 'movement' }, 'mẫu số 3'],
    [{ subjectKind: 'individual' }, 'mẫu báo cáo'],
  ])('of %j under Decree 152 is %s', (subject, name) => {
    const form = reportFormOn({ ...merit, ...subject }, '2025-08-05');
    expect(form && reportFormName(form)).toContain(name);
    expect(form?.verified).toBe(!('subjectKind' in subject));
  });

  test('there is none before the texts that are known', () => expect(code({}, '2010-01-01')).toBeUndefined());

  test('nobody checked a form of before July 2025', () => {
    expect(reportForms.filter(({ from, verified }) => from < '2025-07-01' && verified)).toEqual([]);
  });

  test('nor one under the law of 2026', () => {
    expect([reportFormOn(merit, '2026-09-30')?.verified, reportFormOn(merit, '2026-10-01')?.verified]).toEqual([
      true,
      false,
    ]);
  });

  test('each section has a code of its own', () => {
    for (const { sections } of reportForms) expect(new Set(sections.map((one) => one.code)).size).toBe(sections.length);
  });

  test('written in another is refused with both names', () => {
    const due = findReportForm('d152.merit.collective');
    expect(inFormOfDay('d152.merit.collective', due, '2025-08-05').ok).toBe(true);
    expect(inFormOfDay('d98.merit.collective', null, '2025-08-05').ok).toBe(true);
    expect(inFormOfDay('d98.merit.collective', due, '2025-08-05')).toMatchObject({
      refusal: {
        code: 'nomination.reportWrongForm',
        params: {
          written: 'mẫu báo cáo thành tích, Nghị định 98/2023/NĐ-CP',
          due: 'mẫu số 3, Nghị định 152/2025/NĐ-CP',
        },
      },
    });
  });

  test('is written once nothing is empty but what may be', () => {
    const form = findReportForm('d152.sudden.collective');
    const texts = { outline: 'a', event: 'b' };
    expect(form && emptySections(form, texts).map((one) => one.code)).toEqual(['results']);
    expect(form && emptySections(form, { ...texts, results: 'c' })).toEqual([]);
  });
});
