import { describe, expect, test } from 'vitest';
import { freezeHurdles, mayFreeze } from './freeze';
import { mayReopen } from './reopen';
import { usualRules } from './method';
import { isComplete, maySign, type RoomFacts } from './sign';
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
    expect(mayReopen(complete, false).ok && mayReopen(open, false).ok).toBe(true);
    expect(mayReopen(complete, true)).toEqual({ ok: false, refusal: { code: 'covenant.yearRanked' } });
    expect(mayReopen(null, false)).toEqual({ ok: false, refusal: { code: 'covenant.notFrozen' } });
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
  const facts: RoomFacts = {
    version: { ...open, sha256: 'a' },
    isParty: true,
    signed: false,
    tooLate: false,
    rules: usualRules,
    atCeremony: false,
    stage: 'notBegun',
    leads: false,
    othersMissing: 8,
  };
  const signs = (changed: Partial<RoomFacts> = {}, how: Partial<Parameters<typeof maySign>[1]> = {}) =>
    maySign({ ...facts, ...changed }, { sha256: 'a', method: 'inApp', read: true, ...how });
  const leaderLast = { ...usualRules, leaderLast: true };

  test.each<[string, Partial<RoomFacts>, Partial<Parameters<typeof maySign>[1]>, string]>([
    ['a voided text', { version: { ...voided, sha256: 'a' } }, {}, 'covenant.reopened'],
    ['an agency the text does not name', { isParty: false }, {}, 'covenant.notParty'],
    ['an agency that has signed', { signed: true }, {}, 'covenant.alreadySigned'],
    ['an annex of a year that is ranked', { tooLate: true }, {}, 'annex.rankedMeanwhile'],
    ['another text than was read', {}, { sha256: 'b' }, 'covenant.changed'],
    ['a text that waits for its ceremony', { atCeremony: true }, {}, 'covenant.awaitsCeremony'],
    ['a ceremony that pauses', { stage: 'paused' }, {}, 'covenant.paused'],
    ['the leader before the others', { rules: leaderLast, leads: true }, {}, 'covenant.leaderLast'],
    ['a way that was not chosen', {}, { method: 'pdf' }, 'covenant.methodClosed'],
    ['a text not read to its end', {}, { read: false }, 'covenant.unread'],
  ])('%s is refused', (_case, changed, how, code) => {
    expect(signs(changed, how)).toMatchObject({ ok: false, refusal: { code } });
  });

  test('goes on when the ceremony opens, and after it has ended', () => {
    expect(signs({ atCeremony: true, stage: 'open' }).ok).toBe(true);
    expect(signs({ atCeremony: true, stage: 'ended' }).ok).toBe(true);
  });

  test('is open to the leader last of all, and to others at any time', () => {
    expect(signs({ rules: leaderLast, leads: true, othersMissing: 0 }).ok).toBe(true);
    expect(signs({ rules: leaderLast }).ok).toBe(true);
    expect(signs({ leads: true }).ok).toBe(true);
  });

  test('is complete with every party and nobody less', () => {
    expect(signs().ok).toBe(true);
    expect(isComplete(['A', 'B'], new Set(['A', 'B', 'C']))).toBe(true);
    expect(isComplete(['A', 'B'], new Set(['A']))).toBe(false);
    expect(isComplete([], new Set())).toBe(false);
  });
});
