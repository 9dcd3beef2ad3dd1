import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { allow, refuse } from '@/domain/shared/refusal';
import { day, line } from '@/domain/shared/input';
import { filledRows } from '@/domain/shared/rows';
import { demand, demandFields, demandRight, refusals, RefusedError } from './refused';

const Form = z.object({
  name: line(10),
  on: day(),
  points: z.object({ A: line(5) }),
  rows: filledRows(z.object({ text: line(3) }), ['text'], 2, 'plan.tooManyTasks'),
  kind: z.enum(['a', 'b']),
});
const whole = { name: 'a', on: '10/1/2022', points: { A: '1' }, rows: [], kind: 'a' };
const refused = (changes: object) => {
  const { error } = Form.safeParse({ ...whole, ...changes });
  return error && refusals(error);
};

describe('what the form finds wrong', () => {
  test('is a refusal at its field, under the name the field has in the form', () => {
    expect(refused({ points: { A: '' } })).toEqual([{ code: 'form.required', field: 'points.A' }]);
    expect(refused({ rows: [{ text: '' }, { text: 'a' }, { text: 'abcd' }] })).toEqual([
      { code: 'form.tooLong', field: 'rows.2.text', params: { max: 3 } },
    ]);
  });

  test('all of it at once', () => {
    expect(refused({ name: undefined, on: '31/2/2022' })).toEqual([
      { code: 'form.required', field: 'name' },
      { code: 'form.notADay', field: 'on' },
    ]);
  });

  test('a text too long names the limit', () => {
    expect(refused({ name: 'a'.repeat(10_000) })).toEqual([
      { code: 'form.tooLong', field: 'name', params: { max: 10 } },
    ]);
    expect(refused({ name: 'ế'.repeat(10).normalize('NFD') })).toBeUndefined();
  });

  test('a text nobody can see is none', () => {
    expect(refused({ name: '\u200b\ufeff\u00ad' })).toEqual([{ code: 'form.required', field: 'name' }]);
  });

  test('what no sentence is written for is a broken form', () => {
    expect(refused({ kind: 'c' })).toEqual([{ code: 'form.broken', field: 'kind' }]);
    expect(refused({ points: 'a' })).toEqual([{ code: 'form.broken', field: 'points' }]);
    const { error } = Form.safeParse([]);
    expect(error && refusals(error)).toEqual([{ code: 'form.broken' }]);
  });
});

describe('a refusal', () => {
  const scope = { blocId: 'b', blocYearId: 'y' };
  const thrown = (act: () => unknown): RefusedError => {
    try {
      act();
    } catch (error) {
      if (error instanceof RefusedError) return error;
    }
    throw new Error('Nothing was refused');
  };

  test('of a rule is told, of a right is audited too', () => {
    expect(demand(allow(7))).toBe(7);
    expect(demandRight(allow(7), scope)).toBe(7);
    expect(thrown(() => demand(refuse('plan.noTasks')))).toMatchObject({
      refusal: { code: 'plan.noTasks' },
      forbidden: false,
      scope: null,
    });
    expect(thrown(() => demandRight(refuse('rights.otherAgency'), scope))).toMatchObject({ forbidden: true, scope });
  });

  test('of several fields carries them all', () => {
    const fields = [
      { code: 'form.required', field: 'a' },
      { code: 'form.notADay', field: 'b' },
    ];
    expect(thrown(() => demandFields(fields))).toMatchObject({ refusal: fields[0], forbidden: false, fields });
    expect(() => demandFields([])).not.toThrow();
  });
});
