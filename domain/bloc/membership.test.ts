import { describe, expect, test } from 'vitest';
import { countingDay, mayBelong, mayLeave, membersOn, type MembershipTerm } from './membership';

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
