import { describe, expect, test } from 'vitest';
import { freezeHurdles, mayFreeze } from './freeze';
import { mayReopen } from './reopen';
import { isComplete, maySign } from './sign';
import { covenantMoves, covenantStatus, covenantStatuses, mayPass } from './status';

const at = new Date('2022-01-10T08:00:00Z');
const open = { completedAt: null, voidedAt: null };
const voided = { completedAt: null, voidedAt: at };
const complete = { completedAt: at, voidedAt: null };

describe('where a covenant stands', () => {
  test('is told by the version in force', () => {
    expect([null, open, complete, voided].map(covenantStatus)).toEqual(['drafting', 'signing', 'complete', 'drafting']);
  });

  test('moves only along the table', () => {
    const moves = covenantStatuses.flatMap((from) =>
      covenantStatuses.filter((to) => mayPass(from, to)).map((to) => `${from} ${to}`),
    );
    expect(moves).toEqual(
      Object.entries(covenantMoves).flatMap(([from, next]) =>
        covenantStatuses.filter((to) => next.some((one) => one === to)).map((to) => `${from} ${to}`),
      ),
    );
    expect(mayReopen(complete).ok && mayReopen(open).ok).toBe(true);
    expect(mayReopen(null)).toEqual({ ok: false, refusal: { code: 'covenant.notFrozen' } });
  });
});

describe('freezing', () => {
  test('names everything that is still missing', () => {
    const facts = {
      version: voided,
      planAdopted: false,
      weights: [5000, 4999],
      missing: ['Ban Tổ chức Tỉnh ủy', 'Văn phòng Tỉnh ủy'],
      waiting: ['Trường Chính trị tỉnh'],
      openRemarks: [3, 5],
    };
    expect(freezeHurdles(facts)).toEqual([
      { code: 'covenant.planNotAdopted' },
      { code: 'plan.weightsUnder', params: { sumCenti: 9999, missingCenti: 1 } },
      {
        code: 'covenant.registrationsMissing',
        params: { count: 2, agencies: 'Ban Tổ chức Tỉnh ủy, Văn phòng Tỉnh ủy' },
      },
      { code: 'covenant.registrationsWaiting', params: { count: 1, agencies: 'Trường Chính trị tỉnh' } },
      { code: 'covenant.remarksOpen', params: { count: 2, numbers: '3, 5' } },
    ]);
    const ready = { version: null, planAdopted: true, weights: [], missing: [], waiting: [], openRemarks: [] };
    expect(mayFreeze(ready).ok).toBe(true);
    expect(mayFreeze({ ...ready, version: complete })).toMatchObject({
      refusal: { code: 'covenant.alreadyFrozen' },
    });
  });
});

describe('signing', () => {
  const facts = { version: { ...open, sha256: 'a' }, isParty: true, signed: false };

  test.each([
    ['a voided text', { ...facts, version: { ...voided, sha256: 'a' } }, 'a', 'covenant.reopened'],
    ['an agency the text does not name', { ...facts, isParty: false }, 'a', 'covenant.notParty'],
    ['an agency that has signed', { ...facts, signed: true }, 'a', 'covenant.alreadySigned'],
    ['another text than was read', facts, 'b', 'covenant.changed'],
  ])('%s is refused', (_case, given, read, code) => {
    expect(maySign(given, read)).toMatchObject({ ok: false, refusal: { code } });
  });

  test('is complete with every party and nobody less', () => {
    expect(maySign(facts, 'a').ok).toBe(true);
    expect(isComplete(['A', 'B'], new Set(['A', 'B', 'C']))).toBe(true);
    expect(isComplete(['A', 'B'], new Set(['A']))).toBe(false);
    expect(isComplete([], new Set())).toBe(false);
  });
});
