import { describe, expect, test } from 'vitest';
import { refusalIn, refusalQuery } from './refusal-address';

const refusal = { code: 'covenant.otherNames', params: { names: 'Sở Tài chính; Kế toán' }, field: 'confirmed' };
const toldIn = (query: string) => new URLSearchParams(query).get('refusal') ?? '';

describe('a refusal in an address', () => {
  test('is told whole to whom it was made for', () => {
    expect(refusalIn(toldIn(refusalQuery(refusal, 'ai-do')), 'ai-do')).toEqual(refusal);
    expect(refusalIn(toldIn(refusalQuery({ code: 'form.broken' }, null)), null)).toEqual({ code: 'form.broken' });
  });

  test('says nothing to anybody else, nor where it was written by somebody else', () => {
    const told = toldIn(refusalQuery(refusal, 'ai-do'));
    const changed = `${told.slice(0, 30)}${told[30] === 'A' ? 'B' : 'A'}${told.slice(31)}`;
    const asked = [told, changed, 'covenant.changed', '', 'AAAA'];
    expect(asked.map((one) => refusalIn(one, one === told ? 'nguoi-khac' : 'ai-do'))).toEqual(asked.map(() => null));
    expect([refusalIn(undefined, 'ai-do'), refusalIn([told, told], 'ai-do')]).toEqual([null, null]);
  });
});
