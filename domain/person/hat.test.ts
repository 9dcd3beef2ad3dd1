import { describe, expect, test } from 'vitest';
import type { Hat } from './hat';
import { hatsOn, mayWear, wear } from './hat';

const on = '2026-11-26';
const hat = (id: string, office: Hat['office'], agencyId: string | null, days: Partial<Hat> = {}): Hat => ({
  id,
  office,
  agencyId,
  post: id,
  from: '2026-01-01',
  to: null,
  ...days,
});
const mandate = (agencyId: string, days: Partial<Hat> = {}) =>
  hat('mandate', 'authorised', agencyId, { to: '2026-12-31', scopes: ['covenant'], ...days });
const ids = (hats: readonly object[]) => hats.map((one) => ('id' in one ? one.id : null));

describe('the hats of a person', () => {
  test('are the appointments in force, by office and then by seniority', () => {
    const held = [
      hat('officer since 2026', 'officer', 'VPTU'),
      hat('officer since 2020', 'officer', 'BTC', { from: '2020-01-01' }),
      hat('head', 'head', 'TCT'),
      hat('over', 'admin', null, { to: '2026-11-25' }),
      hat('to come', 'provincial', null, { from: '2026-11-27' }),
    ];
    expect(ids(hatsOn(held, on))).toEqual(['head', 'officer since 2020', 'officer since 2026']);
  });

  test('include a mandate last, while its person holds an office of the agency', () => {
    const own = hat('own', 'officer', 'TCT');
    expect(ids(hatsOn([mandate('TCT'), own], on))).toEqual(['own', 'mandate']);
    expect(ids(hatsOn([mandate('TCT'), { ...own, to: '2026-11-25' }], on))).toEqual([]);
    expect(ids(hatsOn([mandate('BTC'), own], on))).toEqual(['own']);
    expect(ids(hatsOn([mandate('TCT', { to: '2026-11-25' }), own], on))).toEqual(['own']);
  });
});

describe('wearing', () => {
  const two = [hat('A', 'officer', 'VPTU'), hat('B', 'officer', 'VPUB')];

  test('one of several, rights follow from it and from nothing else', () => {
    expect(wear(two, 'B', on)).toMatchObject({ hat: { id: 'B' }, appointments: [{ id: 'B' }] });
    expect(wear(two, 'B', on).appointments).toHaveLength(1);
  });

  test('none chosen, or one that has ended, it is the first', () => {
    expect(wear(two, null, on).hat?.id).toBe('A');
    expect(wear([...two, hat('C', 'head', 'TCT', { to: '2026-11-25' })], 'C', on).hat?.id).toBe('A');
    expect(wear(two, 'somebody else’s', on).hat?.id).toBe('A');
  });

  test('with one hat in force, or none, everything on record counts: a rehearsal has a day of its own', () => {
    const former = hat('former', 'head', 'BTG', { to: '2025-02-28' });
    expect(ids(wear([former, hat('A', 'officer', 'VPTU')], null, on).appointments)).toEqual(['former', 'A']);
    expect(wear([former], null, on)).toMatchObject({ hat: null, appointments: [{ id: 'former' }] });
  });

  test('a mandate left without an office counts for nothing', () => {
    expect(wear([mandate('TCT')], 'mandate', on)).toEqual({ hats: [], hat: null, appointments: [] });
  });

  test('only what is in force may be put on', () => {
    expect(mayWear(hatsOn(two, on), 'B')).toMatchObject({ ok: true, value: { id: 'B' } });
    expect(mayWear(hatsOn(two, on), 'C')).toEqual({ ok: false, refusal: { code: 'hat.notYours' } });
  });
});
