import { describe, expect, test } from 'vitest';
import { faultsOfAssignment, mayAssign, type AssignFacts } from './assign';

const member = (agencyId: string, joinedOn: string | null = null) => ({ agencyId, joinedOn, leftOn: null });
const first: AssignFacts = {
  year: 2026,
  on: '2026-05-04',
  everybody: [member('a'), member('b'), member('late', '2026-04-01')],
  memberAgencyIds: ['a', 'b', 'late'],
  leaders: [],
  deputies: 1,
  leadingAgencyId: null,
  laterYearLed: false,
};
const led = { role: 'leader', position: 1, agencyId: 'a', from: '2026-01-10' } as const;
const deputy = { role: 'deputy', position: 1, agencyId: 'b', from: '2026-01-10' } as const;
const full: AssignFacts = { ...first, leaders: [led, deputy], leadingAgencyId: 'a' };

describe('the province assigns', () => {
  test('the leader and the deputy of a bloc that nobody leads yet', () => {
    expect(mayAssign('leader', first)).toEqual({ ok: true, value: { position: 1, held: null } });
    expect(mayAssign('deputy', first)).toEqual({ ok: true, value: { position: 1, held: null } });
  });

  test('a deputy to a seat that stands empty beside a leader', () => {
    expect(mayAssign('deputy', { ...full, leaders: [led] })).toMatchObject({ ok: true });
    expect(mayAssign('deputy', { ...full, deputies: 2 })).toEqual({ ok: true, value: { position: 2, held: null } });
  });

  test('no deputy once the year is over, but still a leader where nobody leads the bloc', () => {
    const over = { ...first, on: '2027-01-05' };
    expect(mayAssign('deputy', { ...over, leaders: [led], leadingAgencyId: 'a' })).toMatchObject({
      refusal: { code: 'leadership.yearOver', params: { year: '2026' } },
    });
    expect(mayAssign('leader', over)).toMatchObject({ ok: true });
  });

  test('another in the place of an agency that no longer belongs', () => {
    const gone = { ...full, memberAgencyIds: ['b', 'late'] };
    expect(mayAssign('leader', gone)).toEqual({ ok: true, value: { position: 1, held: led } });
    expect(mayAssign('deputy', gone)).toMatchObject({ refusal: { code: 'leadership.seatHeld' } });
  });

  test('for a year nobody leads, once the agency that led the year before has gone', () => {
    expect(mayAssign('leader', { ...first, leadingAgencyId: 'gone' })).toMatchObject({ ok: true });
  });

  test.each([
    ['a year that is still to come', { ...first, year: 2027, leadingAgencyId: 'gone' }, 'leadership.conferenceChooses'],
    ['what a conference will choose', { ...first, leadingAgencyId: 'a' }, 'leadership.conferenceChooses'],
    ['a seat that is held', full, 'leadership.seatHeld'],
    ['a year gone by', { ...first, laterYearLed: true }, 'leadership.laterYearLed'],
  ] as const)('but not %s', (_title, facts, code) => {
    expect(mayAssign('leader', facts)).toMatchObject({ refusal: { code } });
  });
});

describe('an assignment is refused at its field', () => {
  const assignment = { role: 'leader', agencyId: 'b', from: '2026-05-01', decidedOn: '2026-04-28' } as const;
  const open = { position: 1, held: null };
  const faults = (changes: object, facts: AssignFacts = first, seat: Parameters<typeof faultsOfAssignment>[2] = open) =>
    faultsOfAssignment({ ...assignment, ...changes }, facts, seat).map(({ code, field }) => `${field}: ${code}`);

  test('not when it is as it should be', () => {
    expect(faults({})).toEqual([]);
  });

  test.each<[string, object, AssignFacts, string]>([
    ['an agency of another bloc', { agencyId: 'x' }, first, 'agencyId: leadership.notInYear'],
    [
      'no agency chosen of those that left',
      { agencyId: 'a' },
      { ...first, memberAgencyIds: ['b'] },
      'agencyId: leadership.notInYear',
    ],
    ['the leader as its own deputy', { role: 'deputy', agencyId: 'a' }, full, 'agencyId: leadership.leadsAlready'],
    ['a second seat for a deputy', { role: 'deputy' }, { ...full, deputies: 2 }, 'agencyId: leadership.leadsAlready'],
    ['a day of another year', { from: '2025-12-31' }, first, 'from: leadership.outsideYear'],
    ['a day to come', { from: '2026-05-05' }, first, 'from: leadership.fromInFuture'],
    ['a day before it joined', { agencyId: 'late', from: '2026-03-31' }, first, 'from: leadership.notYetMember'],
    ['a decision of a day to come', { decidedOn: '2026-05-05' }, first, 'decidedOn: leadership.decidedInFuture'],
  ])('%s', (_title, changes, facts, fault) => {
    expect(faults(changes, facts)).toEqual([fault]);
  });

  test('a day on which the agency before had not begun', () => {
    expect(faults({ from: '2026-01-10' }, full, { position: 1, held: led })).toContain('from: leadership.beforeHolder');
  });

  test('every field at once', () => {
    expect(faults({ agencyId: 'x', from: '2027-01-01', decidedOn: '2027-01-01' })).toHaveLength(3);
  });

  test('and the deputy may rise to leader', () => {
    expect(faults({}, { ...full, memberAgencyIds: ['b', 'late'] }, { position: 1, held: led })).toEqual([]);
  });
});
