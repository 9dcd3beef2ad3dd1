import { describe, expect, test } from 'vitest';
import { mayAppoint, mayEnd, maySit, type Seat } from './appoint';
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
  const next = { ...officer, from: '2022-01-10' };

  test('stands beside another office, or the same at another agency', () => {
    expect(said(mayAppoint([], next))).toBe('allowed');
    expect(said(mayAppoint([{ office: 'head', agencyId: 'TCT', from: '2020-01-01', to: null }], next))).toBe('allowed');
    expect(said(mayAppoint([{ office: 'officer', agencyId: 'BTC', from: '2020-01-01', to: null }], next))).toBe(
      'allowed',
    );
    expect(said(mayAppoint([], { office: 'officer', agencyId: null, from: '2022-01-10' }))).toBe(
      'person.agencyNeeded at agencyId',
    );
  });

  test('cannot repeat one that runs on that day or later', () => {
    for (const to of [null, '2022-01-10', '2023-01-01'])
      expect(said(mayAppoint([{ ...officer, from: '2020-01-01', to }], next))).toBe(
        'person.alreadyAppointed at office',
      );
    expect(said(mayAppoint([{ ...officer, from: '2020-01-01', to: '2022-01-09' }], next))).toBe('allowed');
    expect(said(mayAppoint([{ ...officer, from: '2022-06-01', to: null }], next))).toBe(
      'person.alreadyAppointed at office',
    );
  });
});

describe('the end of an appointment', () => {
  test('lies on its first day or later', () => {
    expect(said(mayEnd({ from: '2022-01-10', to: null }, '2022-01-10'))).toBe('allowed');
    expect(mayEnd({ from: '2022-01-10', to: null }, '2022-01-09')).toEqual({
      ok: false,
      refusal: { code: 'person.endsBeforeStart', params: { from: '2022-01-10' }, field: 'to' },
    });
  });

  test('is brought forward, never put off', () => {
    const planned = { from: '2020-01-01', to: '2022-06-30' };
    expect(said(mayEnd(planned, '2022-01-10'))).toBe('allowed');
    for (const later of ['2022-06-30', '2022-07-01'])
      expect(mayEnd(planned, later)).toMatchObject({
        refusal: { code: 'person.endsAlready', params: { to: '2022-06-30' } },
      });
  });
});
