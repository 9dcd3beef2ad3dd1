import { describe, expect, test } from 'vitest';
import { AddFormInput } from '../award/input';
import { AddRegulationInput } from './input';

const paper = {
  kind: 'decree',
  number: '200/2027/NĐ-CP',
  issuer: 'Chính phủ',
  signedOn: '14/6/2027',
  citation: 'Nghị định số 200/2027/NĐ-CP',
  sourceUrl: '',
};
const spare = { kind: 'decree', number: '', issuer: '', signedOn: '', citation: '', sourceUrl: '' };
const typed = {
  code: 'ND200',
  instruments: 'Nghị định 200/2027/NĐ-CP',
  papers: [paper, spare],
  summary: 'Hướng dẫn luật mới',
  subjects: { awards: 'yes', voting: 'yes' },
  province: '',
  replaces: 'R8, R9 R8',
  amends: '',
  from: '01/07/2027',
  to: '',
};
const said = (input: unknown) =>
  AddRegulationInput.safeParse(input).error?.issues.map(
    ({ path, message }) => `${path.map(String).join('.')}: ${message}`,
  );

describe('a regulation as typed', () => {
  test('spare papers left empty are none, boxes become subjects, codes a list', () => {
    expect(AddRegulationInput.parse(typed)).toMatchObject({
      papers: [{ number: '200/2027/NĐ-CP', signedOn: '2027-06-14', sourceUrl: null }],
      subjects: ['awards', 'voting'],
      province: null,
      replaces: ['R8', 'R9'],
      amends: [],
      from: '2027-07-01',
      to: null,
    });
    expect(AddRegulationInput.parse({ ...typed, subjects: undefined }).subjects).toEqual([]);
  });

  test.each<[Record<string, unknown>, string]>([
    [{ papers: [spare] }, 'papers.0.citation: regulation.noInstrument'],
    [{ papers: [{ ...paper, citation: '' }] }, 'papers.0.citation: form.required'],
    [{ papers: [paper, { ...spare, number: '1' }] }, 'papers.1.issuer: form.required'],
    [{ papers: [{ ...paper, sourceUrl: 'công báo' }] }, 'papers.0.sourceUrl: regulation.notAnAddress'],
    [{ papers: [{ ...paper, signedOn: '31/02/2027' }] }, 'papers.0.signedOn: form.notADay'],
    [{ code: 'ND 200' }, 'code: regulation.notACode'],
    [{ from: '' }, 'from: form.required'],
  ])('%j says %s', (change, sentence) => {
    expect(said({ ...typed, ...change })).toContain(sentence);
  });
});

describe('a title or form as typed', () => {
  const form = {
    code: 'PROV_FLAG',
    kind: 'title',
    subject: 'collective',
    name: 'Cờ thi đua',
    period: 'yearly',
    condition: '',
    councilBps: '66,67',
    decidedBy: 'Chủ tịch Ủy ban nhân dân tỉnh',
    dossier: '',
    moneyCenti: '1,5',
    citation: 'Luật, Điều 26',
    regulation: '',
    from: '2027-01-01',
    to: '',
  };

  test('shares are kept in basis points, money in hundredths; empty means none', () => {
    expect(AddFormInput.parse(form)).toMatchObject({ councilBps: 66_67, moneyCenti: 1_50, regulation: null });
    expect(AddFormInput.parse({ ...form, councilBps: '', moneyCenti: '' })).toMatchObject({
      councilBps: null,
      moneyCenti: null,
    });
  });

  test.each([
    [{ councilBps: '101' }, 'rule.shareOverWhole'],
    [{ councilBps: 'đa số' }, 'rule.notAShare'],
    [{ moneyCenti: 'ba' }, 'award.notAMultiple'],
    [{ citation: '' }, 'form.required'],
    [{ name: ' ' }, 'form.required'],
  ])('%j says %s at its field', (change, code) => {
    const issues = AddFormInput.safeParse({ ...form, ...change }).error?.issues ?? [];
    expect(issues.map(({ path, message }) => [path.join('.'), message])).toEqual([[Object.keys(change)[0], code]]);
  });
});
