import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { line } from './input';
import { filledRows } from './rows';

const Rows = filledRows(z.object({ text: line(10), unit: line(5) }), ['text', 'unit'], 2, 'plan.tooManyTasks');

describe('rows typed into a form with spare ones', () => {
  test('rows left empty are no rows', () => {
    const typed = [
      { text: 'a', unit: '%' },
      { text: ' ', unit: '' },
      { text: 'b', unit: 'bài' },
    ];
    expect(Rows.parse(typed)).toEqual([
      { text: 'a', unit: '%' },
      { text: 'b', unit: 'bài' },
    ]);
    expect(Rows.parse(undefined)).toEqual([]);
  });

  test('a row half filled is refused at its own place, with the limit of its field', () => {
    const { error } = Rows.safeParse([
      { text: '', unit: '' },
      { text: 'a', unit: '' },
      { text: 'much too long', unit: '%' },
    ]);
    expect(error?.issues.map(({ path, message, code }) => ({ path, message, code }))).toEqual([
      { path: [1, 'unit'], message: 'form.required', code: 'too_small' },
      { path: [2, 'text'], message: 'form.tooLong', code: 'too_big' },
    ]);
    expect(error?.issues[1]).toMatchObject({ maximum: 10 });
  });

  test('more rows than there may be are refused as a whole', () => {
    const row = { text: 'a', unit: '%' };
    expect(Rows.safeParse([row, row, row]).error?.issues.map(({ message }) => message)).toEqual(['plan.tooManyTasks']);
  });
});
