import { describe, expect, test } from 'vitest';
import type { Appointment } from '../person/actor';
import { checkMandate, lastDayOf, mayWithdraw, type MandateFacts } from './give';
import { mayReadPaper } from './read';

const today = '2026-11-26';
const next: MandateFacts = { agencyId: 'TCT', scopes: ['covenant'], from: '2026-12-01', to: '2027-05-31' };
const deputy: Appointment = {
  office: 'officer',
  agencyId: 'TCT',
  post: 'Phó Hiệu trưởng',
  from: '2020-01-01',
  to: null,
};
type Given = Parameters<typeof checkMandate>[0];
const said = (changes: Partial<MandateFacts>, more: Partial<Given> = {}) =>
  checkMandate({
    next: { ...next, ...changes },
    today,
    life: { from: '2004-01-01', to: null },
    held: [deputy],
    before: [],
    self: false,
    ...more,
  }).map(({ code, field }) => `${code} at ${field}`);

describe('a mandate', () => {
  test('is for a deputy of the agency, from a day to a day, of the past or to come', () => {
    expect(said({})).toEqual([]);
    expect(said({ from: '2026-01-01', to: '2026-12-31' })).toEqual([]);
    expect(said({ from: today, to: today })).toEqual([]);
  });

  test('is not for oneself, nor for the head, nor for somebody who is not of the agency on each of its days', () => {
    expect(said({}, { self: true })).toEqual(['mandate.yourself at personId']);
    expect(said({}, { held: [{ ...deputy, office: 'head' }] })).toEqual(['mandate.isHead at personId']);
    for (const held of [
      [],
      [{ ...deputy, agencyId: 'BTC' }],
      [{ ...deputy, to: '2027-05-30' }],
      [{ ...deputy, from: '2026-12-02' }],
      [{ ...deputy, office: 'authorised' as const }],
    ])
      expect(said({}, { held })).toEqual(['mandate.notOfAgency at personId']);
  });

  test('runs for a year at most, within the days of the agency, and is not over', () => {
    expect(said({ to: '2027-11-30' })).toEqual([]);
    expect(said({ to: '2027-12-02' })).toEqual(['mandate.tooLong at to']);
    expect(said({ to: '2026-11-30' })).toEqual(['mandate.endsBeforeStart at to']);
    expect(said({ from: '2026-01-01', to: '2026-11-25' })).toEqual(['mandate.over at to']);
    expect(said({}, { life: { from: '2026-12-02', to: null } })).toEqual(['mandate.beforeAgency at from']);
    expect(said({}, { life: { from: '2004-01-01', to: '2027-05-30' } })).toEqual(['mandate.afterAgency at to']);
  });

  test('is not given twice for the same thing on the same day; for another thing, or afterwards, it is', () => {
    const before = [{ agencyId: 'TCT', scope: 'covenant' as const, from: '2026-06-01', to: '2026-12-01' }];
    expect(said({}, { before })).toEqual(['mandate.overlaps at scopes']);
    expect(said({ from: '2026-12-02' }, { before })).toEqual([]);
    expect(said({ scopes: ['handover'] }, { before })).toEqual([]);
    expect(said({ scopes: ['handover', 'covenant'] }, { before })).toEqual(['mandate.overlaps at scopes']);
  });
});

describe('withdrawing', () => {
  const running = { from: '2026-11-01', to: '2027-01-31' };
  const code = (mandate: typeof running, from: string) => {
    const decision = mayWithdraw(mandate, from, today);
    return decision.ok ? 'allowed' : `${decision.refusal.code} at ${decision.refusal.field}`;
  };

  test('takes it away from a day on, today at the earliest', () => {
    expect([code(running, today), code(running, '2027-01-31')]).toEqual(['allowed', 'allowed']);
    expect(code(running, '2026-11-25')).toBe('mandate.withdrawnInPast at from');
    expect(code(running, '2027-02-01')).toBe('mandate.endsAlready at from');
    expect(code({ from: '2026-01-01', to: '2026-11-25' }, today)).toBe('mandate.endsAlready at from');
  });

  test('before it begins it never holds at all', () => {
    const coming = { from: '2026-12-10', to: '2027-01-31' };
    expect([code(coming, '2026-12-09'), code(coming, '2026-12-10')]).toEqual([
      'mandate.withdrawnTooEarly at from',
      'allowed',
    ]);
    expect(lastDayOf({ to: '2027-01-31', withdrawnFrom: '2026-12-10' })).toBe('2026-12-09');
    expect(lastDayOf({ to: '2027-01-31', withdrawnFrom: null })).toBe('2027-01-31');
  });
});

test('the paper is read by the agency, the administrator and who keeps its bloc', () => {
  const year = {
    on: today,
    year: 2026,
    memberAgencyIds: ['TCT', 'UBKT'],
    everAgencyIds: ['TCT', 'UBKT'],
    presentAgencyIds: ['TCT', 'UBKT'],
    leadingAgencyId: 'UBKT',
    formerLeaders: [],
  };
  const reads = (office: Appointment['office'], agencyId: string | null) =>
    mayReadPaper(
      { kind: 'person', personId: 'p', name: '', appointments: [{ ...deputy, office, agencyId }] },
      'TCT',
      [year],
      today,
    ).ok;
  expect([reads('officer', 'TCT'), reads('admin', null), reads('secretary', 'UBKT'), reads('head', 'UBKT')]).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect([reads('officer', 'UBKT'), reads('head', 'BTC'), reads('provincial', null)]).toEqual([false, false, false]);
});
