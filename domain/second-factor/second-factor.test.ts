import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Appointment } from '../person/actor';
import { mayTake, readCode, stepAt } from './code';
import { needsSecondFactor } from './required';

describe('a code', () => {
  test('is taken once, whatever is tried in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 1, max: 12 })), { maxLength: 60 }), (tried) => {
        let last = 0;
        const taken: number[] = [];
        for (const step of tried) {
          const decision = mayTake(step, last);
          if (!decision.ok) continue;
          last = decision.value;
          taken.push(decision.value);
        }
        expect(new Set(taken).size).toBe(taken.length);
        expect(taken).toEqual(taken.toSorted((a, b) => a - b));
      }),
    );
  });

  test('that belongs to no step is wrong; one of an earlier step was used', () => {
    expect(mayTake(null, 5)).toMatchObject({ refusal: { code: 'secondFactor.wrongCode', field: 'code' } });
    for (const step of [4, 5])
      expect(mayTake(step, 5)).toMatchObject({ refusal: { code: 'secondFactor.codeUsed', field: 'code' } });
    expect(mayTake(6, 5)).toEqual({ ok: true, value: 6 });
  });

  test('lies in a step of thirty seconds', () => {
    expect([0, 29_999, 30_000].map((ms) => stepAt(new Date(ms)))).toEqual([0, 0, 1]);
  });

  test.each([
    [' 123 456 ', { kind: 'app', code: '123456' }],
    ['１２３４５６', { kind: 'app', code: '123456' }],
    ['abcd-efgh-jkmn-pqrs', { kind: 'recovery', code: 'ABCDEFGHJKMNPQRS' }],
    ['OIL0 OIL0 OIL0 OIL0', { kind: 'recovery', code: '0110011001100110' }],
    ['12345', null],
    ['1234567', null],
    ['UUUU-UUUU-UUUU-UUUU', null],
    ['', null],
  ])('typed as "%s" is read', (typed, read) => {
    expect(readCode(typed)).toEqual(read);
  });
});

describe('a second factor is required in a real installation', () => {
  const seat = (office: Appointment['office'], agencyId: string | null): Appointment => ({
    office,
    agencyId,
    post: office,
    from: '2026-01-01',
    to: null,
  });
  const needed = (held: Appointment[], countsABallot = false) =>
    needsSecondFactor({ held, leadingAgencyIds: ['UBKT'], countsABallot, on: '2026-11-26' });

  test.each<[string, boolean, Appointment]>([
    ['of the administrator', true, seat('admin', null)],
    ['of the province', true, seat('provincial', null)],
    ['of the head who leads a bloc', true, seat('head', 'UBKT')],
    ['of whoever is authorised to act for that head', true, seat('authorised', 'UBKT')],
    ['not of the secretary', false, seat('secretary', 'UBKT')],
    ['not of another head', false, seat('head', 'TCT')],
    ['not of an officer', false, seat('officer', 'UBKT')],
    ['not of an administrator of former days', false, { ...seat('admin', null), to: '2026-11-25' }],
  ])('%s', (_, expected, held) => {
    expect(needed([seat('officer', 'TCT'), held])).toBe(expected);
  });

  test('of a teller, as long as the ballot is not final', () => {
    expect(needed([seat('officer', 'TCT')], true)).toBe(true);
  });
});
