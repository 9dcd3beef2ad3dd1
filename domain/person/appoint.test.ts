import { describe, expect, test } from 'vitest';
import { lifeOf, mayAppoint, mayEnd, maySit, withinLife, type Seat } from './appoint';
import { offices } from './office';

const said = (decision: { ok: boolean; refusal?: { code: string; field?: string } }) =>
  decision.refusal ? `${decision.refusal.code} at ${decision.refusal.field}` : 'allowed';

describe('where an office is held', () => {
  test.each(offices)('%s', (office) => {
    const above = office === 'provincial' || office === 'admin';
    expect(said(maySit({ office, agencyId: 'TCT' }))).toBe(above ? 'person.noAgencyWanted at agencyId' : 'allowed');
    expect(said(maySit({ office, agencyId: null }))).toBe(above ? 'allowed' : 'person.agencyNeeded at agencyId');
  });
});

describe('a further appointment', () => {
  const officer: Seat = { office: 'officer', agencyId: 'TCT' };
  const next = { ...officer, from: '2022-01-10', to: null };

  test('stands beside another office, or the same at another agency', () => {
    expect(said(mayAppoint([], next, null))).toBe('allowed');
    expect(said(mayAppoint([{ office: 'head', agencyId: 'TCT', from: '2020-01-01', to: null }], next, null))).toBe(
      'allowed',
    );
    expect(said(mayAppoint([{ office: 'officer', agencyId: 'BTC', from: '2020-01-01', to: null }], next, null))).toBe(
      'allowed',
    );
    expect(said(mayAppoint([], { office: 'officer', agencyId: null, from: '2022-01-10', to: null }, null))).toBe(
      'person.agencyNeeded at agencyId',
    );
  });

  test('cannot repeat one that runs on that day or later', () => {
    for (const to of [null, '2022-01-10', '2023-01-01'])
      expect(said(mayAppoint([{ ...officer, from: '2020-01-01', to }], next, null))).toBe(
        'person.alreadyAppointed at office',
      );
    expect(said(mayAppoint([{ ...officer, from: '2020-01-01', to: '2022-01-09' }], next, null))).toBe('allowed');
    expect(said(mayAppoint([{ ...officer, from: '2022-06-01', to: null }], next, null))).toBe(
      'person.alreadyAppointed at office',
    );
  });
});

describe('the end of an appointment', () => {
  test('lies on its first day or later', () => {
    expect(said(mayEnd({ from: '2022-01-10', to: null }, '2022-01-10', null))).toBe('allowed');
    expect(mayEnd({ from: '2022-01-10', to: null }, '2022-01-09', null)).toEqual({
      ok: false,
      refusal: { code: 'person.endsBeforeStart', params: { from: '2022-01-10' }, field: 'to' },
    });
  });

  test('is brought forward, never put off', () => {
    const planned = { from: '2020-01-01', to: '2022-06-30' };
    expect(said(mayEnd(planned, '2022-01-10', null))).toBe('allowed');
    for (const later of ['2022-06-30', '2022-07-01'])
      expect(mayEnd(planned, later, null)).toMatchObject({
        refusal: { code: 'person.endsAlready', params: { to: '2022-06-30' } },
      });
  });
});

describe('the days of an agency', () => {
  const life = { from: '2004-01-01', to: '2025-02-28' };

  test('run from its first name to the end of its last', () => {
    const renamed = [
      { from: '2010-01-01', to: null },
      { from: '2004-01-01', to: '2009-12-31' },
    ];
    expect(lifeOf(renamed)).toEqual({ from: '2004-01-01', to: null });
    expect(lifeOf([{ from: '2004-01-01', to: '2025-02-28' }])).toEqual(life);
    expect(lifeOf([])).toBeNull();
  });

  test.each([
    ['before it existed', '2003-12-31', '2020-01-01', 'person.beforeAgency at from'],
    ['after it ended', '2025-03-01', null, 'person.afterAgency at from'],
    ['beyond its last day', '2020-01-01', '2025-03-01', 'person.afterAgency at to'],
    ['for good, at an agency that has an end', '2020-01-01', null, 'person.agencyEnds at to'],
    ['from its first day to its last', '2004-01-01', '2025-02-28', 'allowed'],
  ])('an appointment %s', (_, from, to, expected) => {
    expect(said(withinLife(life, { from, to }))).toBe(expected);
    expect(said(mayAppoint([], { office: 'officer', agencyId: 'DUK', from, to }, life))).toBe(expected);
  });

  test('nor does an appointment end after its agency', () => {
    expect(said(mayEnd({ from: '2020-01-01', to: null }, '2025-03-01', life))).toBe('person.afterAgency at to');
    expect(said(mayEnd({ from: '2020-01-01', to: null }, '2025-02-28', life))).toBe('allowed');
  });

  test('an appointment ends on its first day or later', () => {
    const seat: Seat = { office: 'officer', agencyId: 'DUK' };
    expect(said(mayAppoint([], { ...seat, from: '2020-01-02', to: '2020-01-01' }, life))).toBe(
      'person.endsBeforeStart at to',
    );
  });
});

test('the same office is held again before or after, never on the same day', () => {
  const seat: Seat = { office: 'head', agencyId: 'TCT' };
  const held = [{ ...seat, from: '2020-01-01', to: '2021-12-31' }];
  const again = (from: string, to: string | null) => said(mayAppoint(held, { ...seat, from, to }, null));
  expect([again('2018-01-01', '2019-12-31'), again('2022-01-01', null)]).toEqual(['allowed', 'allowed']);
  const meeting = [
    ['2018-01-01', '2020-01-01'],
    ['2021-12-31', null],
    ['2020-06-01', '2020-07-01'],
    ['2018-01-01', null],
  ] as const;
  for (const [from, to] of meeting) expect(again(from, to)).toBe('person.alreadyAppointed at office');
});
