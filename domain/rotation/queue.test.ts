import { describe, expect, test } from 'vitest';
import type { RotationFacts } from './facts';
import { proposalFor, refusalOf } from './propose';
import { queueOf } from './queue';
import { answer, bloc, hold, judged, order, skip, stay, whole } from './testing';

describe('who is next', () => {
  test.each<[string, RotationFacts, unknown]>([
    [
      'in a bloc founded this year, the first by protocol',
      bloc(['a', 'b', 'c'], []),
      ['leader a: neverLedFirst', 'deputy b: leadsNext'],
    ],
    [
      'who never led goes before who did',
      bloc(['a', 'b', 'c'], ['a', 'b']),
      ['leader c: neverLedFirst', 'deputy a: leadsNext'],
    ],
    [
      'when everybody has led, a new round begins with who has waited longest',
      bloc(['a', 'b', 'c'], ['b', 'c', 'a']),
      ['leader b: waitedLongest', 'deputy c: leadsNext'],
    ],
    [
      'the deputy of the year before, where the deputy succeeds',
      bloc(
        ['a', 'b', 'c', 'd'],
        ['a'],
        { leaderChoice: 'deputySucceeds' },
        {
          terms: [
            { year: 2020, agencyId: 'a', role: 'leader', position: 1 },
            { year: 2020, agencyId: 'd', role: 'deputy', position: 1 },
          ],
        },
      ),
      ['leader d: deputySucceeds', 'deputy b: leadsNext'],
    ],
    [
      'the second deputy, where the first is under discipline',
      bloc(
        ['a', 'b', 'c', 'd'],
        ['a'],
        { leaderChoice: 'deputySucceeds', deputies: 2 },
        {
          terms: [
            { year: 2020, agencyId: 'a', role: 'leader', position: 1 },
            { year: 2020, agencyId: 'c', role: 'deputy', position: 2 },
            { year: 2020, agencyId: 'd', role: 'deputy', position: 1 },
          ],
          holds: [hold('d')],
        },
      ),
      ['leader c: deputySucceeds', 'deputy b: leadsNext', 'deputy a: leadsNext'],
    ],
    [
      'the first of the queue, where the deputy is excluded',
      bloc(
        ['a', 'b', 'c'],
        ['a', 'b'],
        { leaderChoice: 'deputySucceeds' },
        {
          terms: [
            { year: 2020, agencyId: 'a', role: 'leader', position: 1 },
            { year: 2021, agencyId: 'b', role: 'leader', position: 1 },
            { year: 2021, agencyId: 'a', role: 'deputy', position: 1 },
          ],
        },
      ),
      ['leader c: deputyCannot', 'deputy a: leadsNext'],
    ],
    [
      'the first of the queue, where no deputy is on record',
      bloc(['a', 'b', 'c'], ['a'], { leaderChoice: 'deputySucceeds' }),
      ['leader b: deputyUnknown', 'deputy c: leadsNext'],
    ],
    [
      'two deputies, where the charter has two',
      bloc(['a', 'b', 'c', 'd'], ['a'], { leaderChoice: 'twoDeputies' }),
      ['leader b: neverLedFirst', 'deputy c: leadsNext', 'deputy d: leadsNext'],
    ],
    ['no deputy, where the charter has none', bloc(['a', 'b'], ['a'], { deputies: 0 }), ['leader b: neverLedFirst']],
    [
      'not as deputy who steps back from that',
      bloc(['a', 'b', 'c', 'd'], ['a'], {}, { skips: [skip(2021, 'c', 'deputy')] }),
      ['leader b: neverLedFirst', 'deputy d: leadsNext'],
    ],
  ])('%s', (_, facts, expected) => {
    expect(answer(facts)).toEqual(expected);
  });
});

describe('an exclusion', () => {
  test('not two years in a row: whoever led last year gives way, even before a round is over', () => {
    const facts = bloc(['a', 'b'], ['a', 'b', 'a'], {}, { holds: [hold('b')] });
    expect(answer(facts)).toBe('nobody');
    expect(judged(facts, 'a')).toContain('fail ledLastYear');
    expect(answer({ ...facts, rules: { ...facts.rules, notTwiceInARow: false } })).toEqual(['leader a: waitedLongest']);
  });

  test('under discipline: skipped over while it lasts, next as soon as it ends', () => {
    const facts = bloc(['a', 'b', 'c'], ['a'], {}, { holds: [hold('b')] });
    expect(answer(facts)).toEqual(['leader c: neverLedFirst', 'deputy a: leadsNext']);
    expect(judged(facts, 'b')).toContain('fail onHold');
    expect(answer({ ...facts, holds: [hold('b', '2020-06-01', '2021-01-10')] })).toEqual([
      'leader b: neverLedFirst',
      'deputy c: leadsNext',
    ]);
    const lenient = { ...facts, rules: { ...facts.rules, notUnderDiscipline: false } };
    expect(answer(lenient)).toEqual(['leader b: neverLedFirst', 'deputy c: leadsNext']);
    expect(judged(lenient, 'b')).not.toContain('fail onHold');
  });

  test('already led in this round: waits for those who have not, joiners too', () => {
    const facts = bloc(
      ['a', 'b', 'x'],
      ['a', 'b'],
      {},
      {
        past: [
          { year: 2020, chosenOn: '2020-01-10', members: ['a', 'b'].map(whole) },
          { year: 2021, chosenOn: '2021-01-10', members: ['a', 'b', 'x'].map(whole) },
        ],
        stays: [stay('a'), stay('b'), stay('x', '2021-01-01')],
      },
    );
    expect(judged(facts, 'a')).toContain('fail ledThisRound');
    expect(order(facts)).toEqual(['x', 'a', 'b']);
    expect(answer(facts)).toEqual(['leader x: neverLedSince', 'deputy a: leadsNext']);
    expect(order({ ...facts, rules: { ...facts.rules, oncePerRound: false } })).toEqual(['a', 'x', 'b']);
  });

  test('a skip costs the year and not the turn', () => {
    const facts = bloc(['a', 'b', 'c'], ['a'], {}, { skips: [skip(2021, 'b')] });
    expect(answer(facts)).toEqual(['leader c: neverLedFirst', 'deputy b: leadsNext']);
    expect(judged(facts, 'b')).toContain('fail skipped');
    const later = bloc(['a', 'b', 'c'], ['a', 'c'], {}, { skips: [skip(2021, 'b')] });
    expect(answer(later)).toEqual(['leader b: neverLedFirst', 'deputy a: leadsNext']);
  });

  test('passed over by the conference: next, unless the charter has the deputy succeed whom it chose in that year', () => {
    const passedOver = {
      terms: [
        { year: 2020, agencyId: 'a', role: 'leader', position: 1 },
        { year: 2021, agencyId: 'b', role: 'leader', position: 1 },
        { year: 2022, agencyId: 'b', role: 'leader', position: 1 },
        { year: 2022, agencyId: 'a', role: 'deputy', position: 1 },
      ],
      skips: [skip(2022, 'c')],
    } as const;
    const facts = bloc(['a', 'b', 'c'], ['a', 'b', 'b'], { oncePerRound: false }, passedOver);
    expect(answer(facts)).toEqual(['leader c: neverLedFirst', 'deputy a: leadsNext']);
    const succeeding = { ...facts, rules: { ...facts.rules, leaderChoice: 'deputySucceeds' as const } };
    expect(answer(succeeding)).toEqual(['leader a: deputySucceeds', 'deputy c: leadsNext']);
  });

  test('a round ends although somebody is held back, who then stands first in the next', () => {
    const facts = bloc(['a', 'b', 'c'], ['a', 'c'], {}, { skips: [skip(2022, 'b')] });
    expect(answer(facts)).toEqual(['leader a: waitedLongest', 'deputy b: leadsNext']);
    expect(queueOf(facts).round).toMatchObject({ number: 2, since: 2022, opens: true });
    const later = bloc(['a', 'b', 'c'], ['a', 'c', 'a'], {}, { skips: [skip(2022, 'b')] });
    expect(queueOf(later).round).toMatchObject({ number: 2, since: 2022, opens: false });
    expect(answer(later)).toEqual(['leader b: neverLedFirst', 'deputy c: leadsNext']);
  });

  test('a year given out of order to somebody who had led ends no round', () => {
    const facts = bloc(['a', 'b', 'c'], ['a', 'b', 'a']);
    expect(queueOf(facts).round).toMatchObject({ number: 1, since: 2020, opens: false });
    expect(answer(facts)).toEqual(['leader c: neverLedFirst', 'deputy b: leadsNext']);
  });
});

describe('nobody eligible', () => {
  test('says which exclusion keeps out whom', () => {
    const facts = bloc(['a', 'b', 'c'], ['a', 'b', 'c'], {}, { holds: [hold('a')], skips: [skip(2023, 'b')] });
    const proposal = proposalFor(facts);
    expect(proposal).toEqual({
      kind: 'nobody',
      removed: [
        { by: 'skipped', agencyIds: ['b'] },
        { by: 'underDiscipline', agencyIds: ['a'] },
        { by: 'ledLastYear', agencyIds: ['c'] },
        { by: 'ledThisRound', agencyIds: expect.any(Array) },
      ],
    });
    expect(proposal.kind === 'nobody' && refusalOf(proposal, 2023)).toEqual({
      ok: false,
      refusal: {
        code: 'rotation.nobodyEligible',
        params: { year: '2023', skipped: 1, underDiscipline: 1, ledLastYear: 1 },
      },
    });
  });

  test('and a bloc without members has nobody', () => {
    expect(proposalFor(bloc([], []))).toEqual({ kind: 'nobody', removed: [] });
  });
});

describe('joiners', () => {
  const joined = {
    past: [{ year: 2020, chosenOn: '2020-01-10', members: ['b', 'c'].map(whole) }],
    stays: [stay('b'), stay('c'), stay('a', '2020-06-01')],
  };

  test('stand at the end of the queue', () => {
    expect(order(bloc(['a', 'b', 'c'], ['b'], {}, joined))).toEqual(['c', 'a', 'b']);
    expect(judged(bloc(['a', 'b', 'c'], ['b'], {}, joined), 'a')).toContain('pass joinedAtEnd');
  });

  test('or, where the charter says so, at their place of protocol', () => {
    expect(order(bloc(['a', 'b', 'c'], ['b'], { joinersLast: false }, joined))).toEqual(['a', 'c', 'b']);
  });

  test('who left and came back joins again, with the terms it had', () => {
    const back = { stays: [stay('a', '2020-01-01', '2020-12-31'), stay('a', '2022-05-01'), stay('b'), stay('c')] };
    expect(order(bloc(['a', 'b', 'c'], ['a', 'b', 'c'], { oncePerRound: false }, back))).toEqual(['b', 'a', 'c']);
  });
});
