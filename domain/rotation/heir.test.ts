import { describe, expect, test } from 'vitest';
import type { RotationFacts } from './facts';
import { forecast } from './forecast';
import { mayDecideHeir } from './heir';
import { proposalFor } from './propose';
import { answer, bloc, decided, judged, merger, order, stay, whole } from './testing';

describe('heirs of a merger', () => {
  const merged = (changes: Partial<RotationFacts> = {}) =>
    bloc(
      ['h', 'c', 'd'],
      ['a', 'c'],
      {},
      {
        past: [
          { year: 2020, chosenOn: '2020-01-10', members: ['a', 'b', 'c', 'd'].map(whole) },
          { year: 2021, chosenOn: '2021-01-10', members: ['a', 'b', 'c', 'd'].map(whole) },
        ],
        stays: [
          stay('a', '2020-01-01', '2021-02-28'),
          stay('b', '2020-01-01', '2021-02-28'),
          stay('c'),
          stay('d'),
        ].concat(stay('h', '2021-03-01')),
        successions: [merger('b', 'h'), merger('a', 'h')],
        ...changes,
      },
    );

  test('ask a human, and until then nothing is put forward', () => {
    expect(proposalFor(merged())).toEqual({
      kind: 'needsHuman',
      undecided: [{ heirAgencyId: 'h', on: '2021-03-01', ancestorAgencyIds: ['a', 'b'] }],
    });
    expect(judged(merged(), 'h')).toContain('needsHuman heirUndecided');
    expect(forecast(merged(), 10)).toHaveLength(1);
  });

  test('stand in the place of the one decided: who led has led, who waited is next', () => {
    expect(order(merged({ heirs: [decided('h', 'a')] }))).toEqual(['d', 'h', 'c']);
    expect(judged(merged({ heirs: [decided('h', 'a')] }), 'h')).toEqual(
      expect.arrayContaining(['pass inPlaceOf', 'fail ledThisRound']),
    );
    expect(order(merged({ heirs: [decided('h', 'b')] }))).toEqual(['h', 'd', 'c']);
  });

  test('or begin anew as joiners', () => {
    expect(order(merged({ heirs: [decided('h', null)] }))).toEqual(['d', 'h', 'c']);
    expect(judged(merged({ heirs: [decided('h', null)] }), 'h')).toEqual(
      expect.arrayContaining(['pass ownPlace', 'pass joinedAtEnd', 'pass dueThisRound']),
    );
  });

  test('a merger of last year’s leader carries "not two in a row" only with its place', () => {
    const facts = (ancestor: string) =>
      merged({ terms: [{ year: 2021, agencyId: 'a', role: 'leader', position: 1 }], heirs: [decided('h', ancestor)] });
    expect(judged(facts('a'), 'h')).toContain('fail ledLastYear');
    expect(judged(facts('b'), 'h')).toContain('pass notLastYear');
  });

  test('a renamed agency is the same one, and ancestors from outside the bloc ask nothing', () => {
    const renamed = [{ fromAgencyId: 'a', toAgencyId: 'h', kind: 'renamed' as const, on: '2021-03-01' }];
    expect(order(merged({ successions: renamed }))).toEqual(['d', 'h', 'c']);
    expect(judged(merged({ successions: renamed }), 'h')).toContain('fail ledThisRound');
    expect(answer(merged({ successions: [merger('outside', 'h')] }))).toEqual([
      'leader d: neverLedFirst',
      'deputy h: leadsNext',
    ]);
  });

  test('a chain of mergers is followed, a circle ends', () => {
    const chain = [merger('a', 'm'), merger('m', 'h', '2021-04-01')];
    const both = [decided('h', 'm', '2021-04-01'), decided('m', 'a')];
    expect(judged(merged({ successions: chain, heirs: both }), 'h')).toContain('fail ledThisRound');
    expect(proposalFor(merged({ successions: chain, heirs: [decided('h', 'm', '2021-04-01')] }))).toMatchObject({
      undecided: [{ heirAgencyId: 'm', ancestorAgencyIds: ['a'] }],
    });
    const circle = [merger('a', 'h'), merger('h', 'a')];
    expect(answer(merged({ successions: circle, heirs: [decided('h', 'a'), decided('a', 'h')] }))).toHaveLength(2);
  });

  test('a merger still to come asks nothing yet', () => {
    expect(proposalFor(merged({ successions: [merger('a', 'h', '2022-06-01')] })).kind).toBe('candidates');
  });

  const asked = { heirAgencyId: 'h', on: '2021-03-01', ancestorAgencyId: 'a', decidedOn: '2022-01-05' };
  const known = {
    successions: [merger('a', 'h'), merger('b', 'h')],
    heirs: [],
    on: '2022-01-10',
    memberAgencyIds: ['h', 'c'],
  };
  test.each([
    ['who is no heir', { ...asked, heirAgencyId: 'c' }, known, 'rotation.notAnHeir', 'ancestorAgencyId'],
    ['twice', asked, { ...known, heirs: [decided('h', null)] }, 'rotation.heirDecided', 'ancestorAgencyId'],
    [
      'for an agency that did not merge into it',
      { ...asked, ancestorAgencyId: 'c' },
      known,
      'rotation.notItsAncestor',
      'ancestorAgencyId',
    ],
    [
      'while the ancestor is a member',
      asked,
      { ...known, memberAgencyIds: ['a', 'h'] },
      'rotation.ancestorStays',
      'ancestorAgencyId',
    ],
    ['a place taken', asked, { ...known, heirs: [decided('k', 'a')] }, 'rotation.placeTaken', 'ancestorAgencyId'],
    ['on a day to come', { ...asked, decidedOn: '2022-01-11' }, known, 'rotation.decidedInFuture', 'decidedOn'],
  ])('is not decided %s', (_, heir, facts, code, field) => {
    expect(mayDecideHeir(heir, facts)).toMatchObject({ ok: false, refusal: { code, field } });
  });

  test('is decided once, by paper', () => {
    expect(mayDecideHeir(asked, known)).toMatchObject({ ok: true });
    expect(mayDecideHeir({ ...asked, ancestorAgencyId: null }, known)).toMatchObject({ ok: true });
  });
});
