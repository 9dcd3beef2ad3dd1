import { describe, expect, test } from 'vitest';
import { activity } from '../desk/testing';
import { checkRoll, differs, expectedOf, stateOfActivity } from './attendance';
import { AttendActivityInput, PlanActivityInput } from './input';
import { faultsOfPlan, mayAttend, mayCancel, mayCorrectAttendance, mayMoveActivity, maySettleAttendance } from './plan';
import { takingPart, valueFromActivities } from './take-part';

const member = (agencyId: string, joinedOn: string | null = null, leftOn: string | null = null) => ({
  agencyId,
  joinedOn,
  leftOn,
});
/** Two all year, one that joined in July, one that left in March. */
const everybody = [member('A'), member('B'), member('JOINED', '2022-07-01'), member('LEFT', null, '2022-03-31')];
const year = { year: 2022, everybody, decidedOn: null };
const ids = (list: readonly { agencyId: string }[]) => list.map(({ agencyId }) => agencyId);
const planned = { heldOn: '2022-04-19', hostAgencyId: 'A', everybody: true, expected: [] };
const spring = activity(1, { hostAgencyId: 'A', heldOn: '2022-04-19' });
const codeOf = (decision: { ok: boolean; refusal?: { code: string } }) => decision.refusal?.code ?? 'allowed';

describe('who is expected at an activity', () => {
  test('belongs to the bloc on its day, whoever joined or left around it', () => {
    const on = (heldOn: string) => ids(expectedOf({ heldOn, expectedAgencyIds: null }, everybody));
    expect(on('2022-03-31')).toEqual(['A', 'B', 'LEFT']);
    expect(on('2022-04-01')).toEqual(['A', 'B']);
    expect(on('2022-07-01')).toEqual(['A', 'B', 'JOINED']);
  });

  test('is only who was named, where not everybody is, and still belongs', () => {
    expect(ids(expectedOf({ heldOn: '2022-04-19', expectedAgencyIds: ['B', 'LEFT'] }, everybody))).toEqual(['B']);
  });
});

describe('planning an activity', () => {
  test.each([
    ['on a day of another year', { heldOn: '2023-01-02' }, 'activity.outsideYear', 'heldOn'],
    ['hosted by who has left', { hostAgencyId: 'LEFT' }, 'activity.hostNotMember', 'hostAgencyId'],
    ['at which nobody is expected', { everybody: false }, 'activity.nobodyExpected', 'expected'],
    [
      'at which who joins later is expected',
      { everybody: false, expected: ['JOINED'] },
      'activity.expectedNotMember',
      'expected',
    ],
  ])('%s is refused', (_title, said, code, field) => {
    expect(faultsOfPlan(planned, year, 0)).toEqual([]);
    expect(faultsOfPlan({ ...planned, ...said }, year, 0)).toMatchObject([{ code, field }]);
  });

  test('ends with the year, and with sixty of them', () => {
    expect(faultsOfPlan(planned, { ...year, decidedOn: '2023-03-08' }, 0)).toMatchObject([
      { code: 'activity.yearOver' },
    ]);
    expect(faultsOfPlan(planned, year, 60)).toMatchObject([{ code: 'activity.tooMany' }]);
  });

  test('a day that does not exist, a name too long and no kind are refused at their fields', () => {
    const typed = {
      blocYearId: 'y',
      title: 'Hội thao',
      kind: 'exchange',
      hostAgencyId: 'A',
      heldOn: '19/4/2022',
      session: 'morning',
      place: 'Sân vận động',
      asked: 'everybody',
    };
    expect(PlanActivityInput.parse(typed)).toMatchObject({ heldOn: '2022-04-19', everybody: true, expected: [] });
    const said = PlanActivityInput.safeParse({ ...typed, heldOn: '31/4/2022', title: 'ă'.repeat(201), kind: '' });
    expect(said.error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
      ['title', 'form.tooLong'],
      ['kind', 'form.notChosen'],
      ['heldOn', 'form.notADay'],
    ]);
  });
});

describe('an activity that is planned', () => {
  const slot = { heldOn: '2022-04-19', session: 'morning', place: 'Hội trường' };
  const standing = { ...spring, ...slot };
  const move = (to: Partial<typeof slot>, said: Partial<typeof standing> = {}, when: Partial<typeof year> = {}) =>
    codeOf(mayMoveActivity({ ...standing, ...said }, { ...slot, ...to }, { ...year, ...when }));

  test('moves to another day, part of it or place, from where its host and guests still belong', () => {
    expect([move({ heldOn: '2022-05-02' }), move({ session: 'evening' }), move({ place: 'Nhà văn hóa' })]).toEqual(
      Array(3).fill('allowed'),
    );
    expect(move({})).toBe('activity.notMoved');
    expect(move({ heldOn: '2023-05-02' })).toBe('activity.outsideYear');
    expect(move({ heldOn: '2022-05-02' }, { hostAgencyId: 'LEFT' })).toBe('activity.hostNotMember');
    expect(move({ heldOn: '2022-05-02' }, { expectedAgencyIds: ['LEFT'] })).toBe('activity.nobodyExpected');
  });

  test('neither moves nor is cancelled once it was held, and not twice', () => {
    const held = { presences: { A: 'present' } } as const;
    expect([move({ place: 'Khác' }, held), codeOf(mayCancel({ ...standing, ...held }))]).toEqual(
      Array(2).fill('activity.alreadyHeld'),
    );
    expect([move({ place: 'Khác' }, { cancelled: true }), codeOf(mayCancel({ ...standing, cancelled: true }))]).toEqual(
      Array(2).fill('activity.cancelled'),
    );
    expect(codeOf(mayCancel(standing))).toBe('allowed');
  });
});

describe('the attendance of an activity', () => {
  const recorded = activity(1, { ...spring, presences: { A: 'present', B: 'absent' } });
  const settled = { ...recorded, settled: true };

  test('is recorded from its day on, until it is settled', () => {
    expect(codeOf(mayAttend(spring, '2022-04-18'))).toBe('activity.notYet');
    expect(codeOf(mayAttend(spring, '2022-04-19'))).toBe('allowed');
    expect(codeOf(mayAttend(settled, '2022-04-20'))).toBe('activity.settled');
    expect(codeOf(mayAttend({ ...spring, cancelled: true }, '2022-04-20'))).toBe('activity.cancelled');
    expect(stateOfActivity(spring, '2022-04-18')).toBe('coming');
  });

  test('is of agencies that are expected', () => {
    const expected = expectedOf(spring, everybody);
    expect(checkRoll({ A: 'present' }, expected, () => '')).toEqual([]);
    expect(checkRoll({ JOINED: 'present' }, expected, () => 'Sở mới')).toMatchObject([
      { code: 'activity.notExpected', params: { agency: 'Sở mới' }, field: 'presence.JOINED' },
    ]);
    expect([differs({ A: 'present' }, recorded.presences), differs({ A: 'absent' }, recorded.presences)]).toEqual([
      false,
      true,
    ]);
    expect(
      AttendActivityInput.safeParse({ blocYearId: 'y', number: '1', seen: '0', presence: { A: 'late' } }).success,
    ).toBe(false);
  });

  test('is settled when everybody is recorded, and corrected with another answer until the ranking is out', () => {
    expect(maySettleAttendance(spring, everybody, '2022-04-20')).toMatchObject({
      refusal: { code: 'activity.attendanceMissing', params: { count: 2 } },
    });
    expect(codeOf(maySettleAttendance(recorded, everybody, '2022-04-20'))).toBe('allowed');
    const correct = (to: object, facts = settled, published: string | null = null) =>
      codeOf(mayCorrectAttendance(facts, { agencyId: 'B', agency: 'B', presence: 'present', ...to }, published));
    expect(correct({})).toBe('allowed');
    expect(correct({ presence: 'absent' })).toBe('activity.sameAsBefore');
    expect(correct({ agencyId: 'JOINED' })).toBe('activity.notExpected');
    expect(correct({}, recorded)).toBe('activity.notSettled');
    expect(correct({}, settled, '2023-01-09')).toBe('activity.published');
  });
});

describe('how an agency took part', () => {
  const year2022 = [
    activity(1, { heldOn: '2022-02-03', settled: true, presences: { A: 'present', B: 'present', LEFT: 'absent' } }),
    activity(2, { heldOn: '2022-04-19', settled: true, presences: { A: 'excused', B: 'present' } }),
    activity(3, { heldOn: '2022-08-19', settled: true, presences: { A: 'present', B: 'absent', JOINED: 'present' } }),
    activity(4, { heldOn: '2022-09-02', presences: { A: 'present' } }),
    activity(5, { heldOn: '2022-09-03', cancelled: true }),
    activity(6, { heldOn: '2022-12-03' }),
  ];
  const of = (agencyId: string) => takingPart(agencyId, year2022, { everybody, on: '2022-10-01' });

  test('counts what is settled and what it was expected at; the excused did not attend and are told apart', () => {
    expect(of('A')).toEqual({
      attended: 2,
      expected: 3,
      missed: [{ number: 2, title: 'Hoạt động 2', excused: true }],
      open: 1,
    });
    expect(of('JOINED')).toMatchObject({ attended: 1, expected: 1, missed: [], open: 1 });
    expect(of('LEFT')).toMatchObject({ attended: 0, expected: 1, open: 0 });
  });

  test('feeds a share and a count, and nothing else, and nothing while nothing is settled', () => {
    expect([valueFromActivities('share', of('A')), valueFromActivities('count', of('A'))]).toEqual([66_67, 2]);
    expect(valueFromActivities('share', { ...of('A'), attended: 1 })).toBe(33_33);
    expect(valueFromActivities('points', of('A'))).toBeNull();
    expect(valueFromActivities('share', { attended: 0, expected: 0, missed: [], open: 2 })).toBeNull();
  });
});
