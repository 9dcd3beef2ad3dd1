import { describe, expect, test } from 'vitest';
import {
  countingDay,
  mayBelong,
  mayJoin,
  mayLeave,
  membersOn,
  type MembershipTerm,
  yearsBeyond,
  yearsOfTerm,
} from './membership';

const ids = (members: readonly { agencyId: string }[]) => members.map(({ agencyId }) => agencyId);
const year2025 = [
  { agencyId: 'UBKT', joinedOn: null, leftOn: null },
  { agencyId: 'BTG', joinedOn: null, leftOn: '2025-02-28' },
  { agencyId: 'BTGDV', joinedOn: '2025-03-01', leftOn: null },
];

describe('the members of a year', () => {
  test('are those of the day: the boards until the eve of their merger, their heir from its first day', () => {
    expect(ids(membersOn(year2025, '2025-02-28'))).toEqual(['UBKT', 'BTG']);
    expect(ids(membersOn(year2025, '2025-03-01'))).toEqual(['UBKT', 'BTGDV']);
  });

  test('are counted within the year, whenever they are looked at', () => {
    expect(countingDay(2025, '2024-12-20')).toBe('2025-01-01');
    expect(countingDay(2025, '2025-06-01')).toBe('2025-06-01');
    expect(countingDay(2025, '2026-01-08')).toBe('2025-12-31');
  });
});

describe('belonging to a bloc', () => {
  const term = (changes: Partial<MembershipTerm> = {}): MembershipTerm => ({
    blocId: 'party',
    blocName: 'Khối Đảng',
    agencyId: 'BTG',
    kind: 'khoi',
    from: '2011-07-01',
    to: null,
    ...changes,
  });
  const codeOf = (decision: ReturnType<typeof mayBelong>) => (decision.ok ? 'allowed' : decision.refusal.code);

  test.each([
    ['nowhere else', [], 'allowed'],
    ['to the same bloc already', [term()], 'membership.alreadyMember'],
    ['to another khối', [term({ blocId: 'other' })], 'membership.inAnotherBloc'],
    ['to another khối until the day before', [term({ blocId: 'other', to: '2025-02-28' })], 'allowed'],
    ['to another khối until that very day', [term({ blocId: 'other', to: '2025-03-01' })], 'membership.inAnotherBloc'],
    ['to a cụm', [term({ blocId: 'other', kind: 'cum' })], 'allowed'],
    ['to a rehearsal', [term({ blocId: 'other', kind: null })], 'allowed'],
  ])('an agency that belongs %s', (_title, held, expected) => {
    expect(codeOf(mayBelong({ blocId: 'party', kind: 'khoi', from: '2025-03-01', to: null }, held))).toBe(expected);
  });

  test('a rehearsal takes everybody', () => {
    expect(codeOf(mayBelong({ blocId: 'play', kind: null, from: '2025-03-01', to: null }, [term()]))).toBe('allowed');
  });

  test('ends on its first day or later, and an end is not put off', () => {
    expect(codeOf(mayLeave(term(), '2011-06-30'))).toBe('membership.leftBeforeJoining');
    expect(codeOf(mayLeave(term({ to: '2025-02-28' }), '2025-03-01'))).toBe('membership.leftAlready');
    expect(codeOf(mayLeave(term(), '2025-02-28'))).toBe('allowed');
  });
});

describe('joining and leaving in the midst of a year', () => {
  const composed = (year: number, isMember = false) => ({ id: String(year), year, isMember, lastPosition: 8 });
  const life = [{ from: '2004-01-01', to: null }];
  const bloc = { blocId: 'party', foundedOn: '2011-07-01' };
  const termIn = (blocId: string, from: string, to: string | null): MembershipTerm => {
    const party = { blocName: 'Khối Đảng', agencyId: 'BTGDV', kind: 'khoi' };
    return { ...party, blocId, from, to };
  };
  const join = (from: string, facts: Partial<Parameters<typeof mayJoin>[1]> = {}) => {
    const decision = mayJoin({ ...bloc, from }, { versions: life, held: [], years: [], ...facts });
    return decision.ok ? (decision.value.to ?? 'open') : decision.refusal.code;
  };

  test.each([
    ['before the bloc was founded', join('2011-06-30'), 'membership.beforeBloc'],
    [
      'before the agency began',
      join('2025-02-28', { versions: [{ from: '2025-03-01', to: null }] }),
      'membership.agencyNotThere',
    ],
    [
      'after the agency ended',
      join('2025-03-01', { versions: [{ from: '2004-01-01', to: '2025-02-28' }] }),
      'membership.agencyNotThere',
    ],
    ['for good', join('2025-03-01'), 'open'],
    [
      'until the agency ends',
      join('2025-03-01', { versions: [{ from: '2004-01-01', to: '2026-06-30' }] }),
      '2026-06-30',
    ],
    [
      'until the eve of what is on record',
      join('2025-03-01', {
        held: [termIn('party', '2026-01-01', null)],
        years: [composed(2025), composed(2026, true)],
      }),
      '2025-12-31',
    ],
    [
      'again in the year it left',
      join('2025-09-01', { held: [termIn('party', '2020-01-01', '2025-02-28')], years: [composed(2025, true)] }),
      'membership.twiceInAYear',
    ],
    [
      'again in a later year',
      join('2026-01-01', {
        held: [termIn('party', '2020-01-01', '2025-02-28')],
        years: [composed(2025, true), composed(2026)],
      }),
      'open',
    ],
  ])('an agency joins %s', (_title, found, expected) => {
    expect(found).toBe(expected);
  });

  test('a membership shows in each composed year it reaches into, with the days that lie within', () => {
    const years = [composed(2023), composed(2024), composed(2025), composed(2026)];
    expect(
      yearsOfTerm({ from: '2024-03-01', to: '2026-06-30' }, years).map(({ year, joinedOn, leftOn, namesOn }) => [
        year,
        joinedOn,
        leftOn,
        namesOn,
      ]),
    ).toEqual([
      [2024, '2024-03-01', null, '2024-03-01'],
      [2025, null, null, '2025-01-01'],
      [2026, null, '2026-06-30', '2026-01-01'],
    ]);
    expect(yearsOfTerm({ from: '2024-01-01', to: '2024-12-31' }, years)).toMatchObject([
      { joinedOn: null, leftOn: null },
    ]);
  });

  test('an end shows in its own year and in later ones composed with the agency, never in those it did not reach', () => {
    const years = [composed(2024, true), composed(2025, true), composed(2026, true), composed(2027)];
    const shown = (lastDay: string, to: string | null = null) =>
      yearsBeyond({ from: lastDay, to }, years).map(({ year }) => year);
    expect(shown('2025-02-28')).toEqual([2025, 2026]);
    expect(shown('2025-12-31')).toEqual([2026]);
    expect(shown('2025-02-28', '2025-06-30')).toEqual([2025]);
  });
});
