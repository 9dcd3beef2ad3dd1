import { describe, expect, test } from 'vitest';
import { fromForm, valuesOf } from './form';

function form(...fields: [string, string | File][]): FormData {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
}

describe('a form as an object', () => {
  test('dots nest', () => {
    expect(fromForm(form(['blocYearId', 'y'], ['points.A', '48,5'], ['points.B', '19'], ['a.b.c', '1']))).toEqual({
      blocYearId: 'y',
      points: { A: '48,5', B: '19' },
      a: { b: { c: '1' } },
    });
  });

  test('numbered rows become a list in the order of their numbers', () => {
    const rows = form(
      ['targets.10.text', 'k'],
      ['targets.2.text', 'c'],
      ['targets.0.text', 'a'],
      ['targets.0.unit', '%'],
      ['titles.1', 'x'],
    );
    expect(fromForm(rows)).toEqual({
      targets: [{ text: 'a', unit: '%' }, { text: 'c' }, { text: 'k' }],
      titles: ['x'],
    });
  });

  test('brackets make a list, also of one; of a name that came twice the first value counts', () => {
    const twice = form(['nominee[]', 'a'], ['other', '1'], ['nominee[]', 'b'], ['other', '2'], ['in.list[]', 'one']);
    expect(fromForm(twice)).toEqual({ nominee: ['a', 'b'], other: '1', in: { list: ['one'] } });
  });

  test("what belongs to the framework is not the form's", () => {
    expect(fromForm(form(['$ACTION_ID_1', 'x'], ['$ACTION_REF', ''], ['name', 'a']))).toEqual({ name: 'a' });
  });

  test('a file stays a file', () => {
    const file = new File(['x'], 'points.xlsx');
    expect(fromForm(form(['sheet', file])).sheet).toBeInstanceOf(File);
  });

  test('keys of prototypes are nobody’s field and touch nothing', () => {
    const evil = form(
      ['__proto__.admin', '1'],
      ['a.__proto__.admin', '1'],
      ['constructor.prototype.admin', '1'],
      ['__proto__', '1'],
      ['a.constructor', '1'],
      ['name', 'a'],
    );
    expect(fromForm(evil)).toEqual({ name: 'a' });
    expect(({} as Record<string, unknown>).admin).toBeUndefined();
    expect(fromForm(form(['toString.a', '1'], ['hasOwnProperty', '2']))).toEqual({
      toString: { a: '1' },
      hasOwnProperty: '2',
    });
  });

  test('a name that is both a value and a group is the last of them', () => {
    expect(fromForm(form(['a', '1'], ['a.b', '2']))).toEqual({ a: { b: '2' } });
    expect(fromForm(form(['a.b', '2'], ['a', '1']))).toEqual({ a: '1' });
  });

  test('a form of nothing but numbers is still an object', () => {
    expect(fromForm(form(['0', 'a'], ['1', 'b']))).toEqual({ 0: 'a', 1: 'b' });
  });

  test('a name of a hundred thousand parts is left out', () => {
    const deep = form([Array(100_000).fill('a').join('.'), '1'], ['name', 'a']);
    expect(fromForm(deep)).toEqual({ name: 'a' });
  });
});

describe('what was typed', () => {
  test('is shown again, without passwords, files and what belongs to the framework', () => {
    const typed = form(
      ['email', 'a@b.vn'],
      ['password', 'secret'],
      ['passwordAgain', 'secret'],
      ['newPassword', 'secret'],
      ['sheet', new File(['x'], 'x')],
      ['$ACTION_KEY', 'k'],
      ['points.A', '48,5'],
      ['titles', 'one'],
      ['titles', 'two'],
    );
    expect(valuesOf(typed)).toEqual({ email: 'a@b.vn', 'points.A': '48,5', titles: 'one\ntwo' });
  });

  test('holds nothing of a prototype', () => {
    expect(valuesOf(form(['toString', 'a'], ['constructor', 'b'], ['__proto__', 'c']))).toEqual({ toString: 'a' });
  });
});
