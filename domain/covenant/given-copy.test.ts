import { describe, expect, test } from 'vitest';
import { mayReturnCopy, mayTakeCopy, type GivenCopy } from './given-copy';

const at = (minute: number) => new Date(Date.UTC(2022, 0, 10, 8, minute));
const given = (agencyId: string, minute: number): GivenCopy => ({ agencyId, fileId: 'f', until: at(minute + 10) });
const take = (agencyId: string, minute: number, copies: readonly GivenCopy[], signed: readonly string[] = []) => {
  const decision = mayTakeCopy({ order: 'inTurn', agencyId, given: copies, signedAgencyIds: signed, now: at(minute) });
  return decision.ok ? 'given' : decision.refusal;
};

describe('the file all sign in turn', () => {
  test('is with one agency for ten minutes, or until it has signed', () => {
    expect(take('B', 5, [given('A', 0)])).toEqual({ code: 'covenant.inOthersHands', params: { minutes: 5 } });
    expect(take('B', 10, [given('A', 0)])).toBe('given');
    expect(take('B', 5, [given('A', 0)], ['A'])).toBe('given');
    expect(take('A', 5, [given('A', 0)])).toBe('given');
    expect(take('B', 0, [])).toBe('given');
  });

  test('comes back from whoever has it, in time', () => {
    const copy = given('A', 0);
    expect(mayReturnCopy(copy, at(9))).toMatchObject({ ok: true });
    expect(mayReturnCopy(copy, at(10))).toMatchObject({ refusal: { code: 'covenant.turnOver' } });
    expect(mayReturnCopy(null, at(0))).toMatchObject({ refusal: { code: 'covenant.noCopy' } });
  });
});

test('a copy of its own may be taken and brought back at any time', () => {
  const own = { agencyId: 'A', fileId: 'f', until: null };
  const asked = { order: 'copies', agencyId: 'B', given: [own], signedAgencyIds: [], now: at(0) } as const;
  expect(mayTakeCopy(asked)).toMatchObject({ ok: true });
  expect(mayReturnCopy(own, at(59))).toMatchObject({ ok: true });
});
