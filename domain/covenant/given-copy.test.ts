import { describe, expect, test } from 'vitest';
import { mayReturnCopy, mayTakeCopy, type GivenCopy } from './given-copy';

const at = (minute: number) => new Date(Date.UTC(2022, 0, 10, 8, minute));
const given = (agencyId: string, minute: number): GivenCopy => ({
  agencyId,
  fileId: 'f',
  givenAt: at(minute),
  until: at(minute + 10),
});
const take = (
  agencyId: string,
  minute: number,
  copies: readonly GivenCopy[],
  { signed = [], othersMissing = 3 }: { signed?: readonly string[]; othersMissing?: number } = {},
) => {
  const turn = { agencyId, given: copies, signedAgencyIds: signed, othersMissing, now: at(minute) };
  const decision = mayTakeCopy({ order: 'inTurn', ...turn });
  return decision.ok ? 'given' : decision.refusal;
};
const bringBack = (agencyId: string, minute: number, copies: readonly GivenCopy[]) => {
  const decision = mayReturnCopy({ agencyId, given: copies, now: at(minute) });
  return decision.ok ? 'taken' : decision.refusal.code;
};

describe('the file all sign in turn', () => {
  test('is with one agency for ten minutes, or until it has signed', () => {
    expect(take('B', 5, [given('A', 0)])).toEqual({ code: 'covenant.inOthersHands', params: { minutes: 5 } });
    expect(take('B', 10, [given('A', 0)])).toBe('given');
    expect(take('B', 5, [given('A', 0)], { signed: ['A'] })).toBe('given');
    expect(take('B', 0, [])).toBe('given');
  });

  test('is given to who has it once again; then it lies there for the others as long as a turn takes', () => {
    expect(take('A', 8, [given('A', 0)])).toBe('given');
    const twice = [given('A', 0), given('A', 8)];
    expect(take('A', 12, twice)).toEqual({ code: 'covenant.letOthers', params: { minutes: 16 } });
    expect(take('A', 27, twice)).toEqual({ code: 'covenant.letOthers', params: { minutes: 1 } });
    expect(take('B', 18, twice)).toBe('given');
    expect(take('A', 28, twice)).toBe('given');
    expect(take('A', 30, [...twice, given('A', 28)])).toBe('given');
    expect(take('A', 40, [...twice, given('A', 28), given('A', 30)])).toMatchObject({ code: 'covenant.letOthers' });
  });

  test('may be kept by the last one as long as it likes, and by nobody because of what was before another had it', () => {
    expect(take('A', 12, [given('A', 0), given('A', 8)], { othersMissing: 0 })).toBe('given');
    expect(take('A', 32, [given('A', 0), given('A', 8), given('B', 20)])).toBe('given');
    expect(take('A', 34, [given('A', 0), given('A', 8), given('B', 20), given('A', 32)])).toBe('given');
  });

  test('comes back from whoever has it; late as well, while nobody else was given it since', () => {
    const mine = [given('B', 0), given('A', 10)];
    expect(bringBack('A', 19, mine)).toBe('taken');
    expect(bringBack('A', 45, mine)).toBe('taken');
    expect(bringBack('A', 45, [...mine, given('B', 20)])).toBe('covenant.turnOver');
    expect(bringBack('A', 25, [...mine, given('B', 20)])).toBe('covenant.turnOver');
    expect(bringBack('C', 0, mine)).toBe('covenant.noCopy');
  });
});

test('a copy of its own may be taken and brought back at any time', () => {
  const own = { agencyId: 'A', fileId: 'f', givenAt: at(0), until: null };
  const asked = { agencyId: 'B', given: [own], signedAgencyIds: [], othersMissing: 3, now: at(0) };
  expect(mayTakeCopy({ order: 'copies', ...asked })).toMatchObject({ ok: true });
  const others = [own, { ...own, agencyId: 'B' }];
  expect(mayReturnCopy({ agencyId: 'A', given: others, now: at(59) })).toMatchObject({ ok: true });
});
