import { describe, expect, test } from 'vitest';
import { actStates, type ActFacts } from './acts';
import { checkAttendance, type Attendance } from './attendance';
import { mayCloseConference } from './close';
import { mayConvene, type ConveneFacts } from './convene';
import { belongs } from './minutes';
import { mayOpenConference, type OpenFacts } from './open';
import { quorumOf } from './quorum';
import { maySignMinutes, type MinutesFacts } from './sign-minutes';

const at = new Date('2022-01-10T07:00:00Z');
const twoThirds = { operator: 'atLeast', num: 2, den: 3 } as const;
const convened = { openedAt: null, closedAt: null };
const open = { openedAt: at, closedAt: null };
const closed = { openedAt: at, closedAt: at };
const refused = (code: string) => ({ ok: false, refusal: { code } });

describe('a conference is convened', () => {
  const facts: ConveneFacts = {
    year: 2021,
    heldOn: '2022-01-10',
    on: '2022-01-10',
    opened: false,
    planYearId: '2022',
    leadingAgencyId: 'ubkt',
  };

  test('for the year it opens, chaired by the leading agency', () => {
    expect(mayConvene(facts)).toEqual({ ok: true, value: { planYearId: '2022', chairAgencyId: 'ubkt' } });
  });

  test.each([
    ['once it is opened', { ...facts, opened: true }, 'conference.alreadyOpened'],
    ['on a day that has passed', { ...facts, heldOn: '2022-01-09' }, 'conference.dayPast'],
    ['without a next year', { ...facts, planYearId: null }, 'conference.noPlanYear'],
    ['while nobody leads', { ...facts, leadingAgencyId: null }, 'conference.noLeader'],
    ['on the last day before its years', { ...facts, heldOn: '2020-12-31' }, 'conference.otherYear'],
    ['after its years', { ...facts, heldOn: '2023-01-01' }, 'conference.otherYear'],
  ] as const)('but not %s', (_, given, code) => {
    expect(mayConvene(given)).toMatchObject(refused(code));
  });

  test('on any day of its two years', () => {
    for (const heldOn of ['2021-01-01', '2021-12-31', '2022-12-31'])
      expect(mayConvene({ ...facts, heldOn, on: '2021-01-01' })).toMatchObject({ ok: true });
  });
});

describe('the quorum', () => {
  test('counts heads and authorised deputies in the hall, not opinions in writing', () => {
    expect(quorumOf(twoThirds, ['present', 'deputised', 'written', 'absent'], 9)).toEqual({
      members: 9,
      inHall: 2,
      written: 1,
      absent: 1,
      needed: 6,
      reached: false,
    });
  });

  test.each([
    [5, false],
    [6, true],
    [9, true],
  ])('of two thirds of nine: %i present', (present, reached) => {
    const roll = Array.from({ length: 9 }, (_, i): Attendance => (i < present ? 'present' : 'absent'));
    expect(quorumOf(twoThirds, roll, 9).reached).toBe(reached);
  });
});

describe('a roll', () => {
  test('names every member and nobody else', () => {
    const members = [
      { agencyId: 'a', name: 'A' },
      { agencyId: 'b', name: 'B' },
    ];
    expect(checkAttendance({ a: 'present', b: 'absent' }, members)).toEqual([]);
    expect(checkAttendance({ a: 'present', c: 'present' }, members)).toEqual([
      { code: 'conference.attendanceMissing', params: { agency: 'B' }, field: 'attendance.b' },
      { code: 'conference.notAMember' },
    ]);
  });
});

describe('a conference opens', () => {
  const facts: OpenFacts = {
    ...convened,
    heldOn: '2022-01-10',
    on: '2022-01-10',
    quorum: twoThirds,
    roll: ['present', 'present'],
    members: 3,
  };

  test('on its day or later, with the quorum in the hall', () => {
    expect(mayOpenConference(facts)).toMatchObject({ ok: true });
    expect(mayOpenConference({ ...facts, on: '2022-01-11' })).toMatchObject({ ok: true });
  });

  test.each([
    ['twice', { ...facts, ...open }, 'conference.alreadyOpened'],
    ['once it is closed', { ...facts, ...closed }, 'conference.closed'],
    ['before its day', { ...facts, on: '2022-01-09' }, 'conference.notTheDay'],
    ['before the roll is called', { ...facts, roll: [] }, 'conference.noRoll'],
    ['below the quorum', { ...facts, roll: ['present', 'written', 'absent'] }, 'conference.noQuorum'],
  ] as const)('but not %s', (_, given, code) => {
    expect(mayOpenConference(given)).toMatchObject(refused(code));
  });
});

describe('a conference closes', () => {
  test.each([
    ['while it is open and every ballot is final', { ...open, unfinishedBallots: [] }, null],
    ['before it was opened', { ...convened, unfinishedBallots: [] }, 'conference.notOpen'],
    ['twice', { ...closed, unfinishedBallots: [] }, 'conference.closed'],
    [
      'with a ballot its tellers have not confirmed',
      { ...open, unfinishedBallots: [2] },
      'conference.ballotsUnfinished',
    ],
  ])('%s', (_, facts, code) => {
    expect(mayCloseConference(facts)).toMatchObject(code ? refused(code) : { ok: true });
  });
});

describe('minutes are signed', () => {
  const head = { office: 'head', agencyId: 'ubkt', post: 'Chủ nhiệm', from: '2021-01-01', to: null } as const;
  const actor = { kind: 'person', personId: 'p', name: 'Chủ nhiệm', appointments: [head] } as const;
  const minutes: MinutesFacts = { ...closed, chairAgencyId: 'ubkt', signed: [], sha256: 'a' };
  const asChair = { capacity: 'chair', sha256: 'a', on: '2022-01-10' } as const;

  test('by the head of the agency that chaired, as its chair', () => {
    expect(maySignMinutes(minutes, actor, asChair)).toEqual({ ok: true, value: head });
  });

  test.each([
    ['before the conference closed', { ...minutes, ...open }, asChair, 'conference.notClosed'],
    ['by the head as its secretary', minutes, { ...asChair, capacity: 'secretary' }, 'conference.otherCapacity'],
    ['by the head of another agency', { ...minutes, chairAgencyId: 'tct' }, asChair, 'conference.otherCapacity'],
    ['after the term of the head', minutes, { ...asChair, on: '2020-12-31' }, 'conference.otherCapacity'],
    ['twice', { ...minutes, signed: ['chair'] }, asChair, 'conference.minutesSigned'],
    ['in another wording than was read', minutes, { ...asChair, sha256: 'b' }, 'conference.minutesChanged'],
  ] as const)('but not %s', (_, facts, given, code) => {
    expect(maySignMinutes(facts, actor, given)).toMatchObject(refused(code));
  });

  test('with what happened before the closing, not after', () => {
    const after = new Date(at.getTime() + 1);
    expect([belongs(at, at), belongs(after, at), belongs(after, null), belongs(null, null)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});

describe('the five acts', () => {
  const none: ActFacts = {
    rankingPublished: false,
    ballots: { prepared: 0, confirmed: 0 },
    acclaimed: { leader: false, deputy: false },
    handedOver: false,
    tasks: { written: 0, adopted: false },
    covenant: null,
  };

  test.each<[string, ActFacts, string]>([
    ['wait in the morning', none, 'waiting waiting waiting waiting waiting'],
    [
      'are under way',
      {
        rankingPublished: true,
        ballots: { prepared: 2, confirmed: 1 },
        acclaimed: { leader: true, deputy: false },
        handedOver: false,
        tasks: { written: 6, adopted: false },
        covenant: { signed: 8, members: 9 },
      },
      'done begun begun begun begun',
    ],
    [
      'are done when every ballot is final, the leadership has passed, the tasks are adopted and all have signed',
      {
        rankingPublished: true,
        ballots: { prepared: 1, confirmed: 1 },
        acclaimed: { leader: true, deputy: true },
        handedOver: true,
        tasks: { written: 6, adopted: true },
        covenant: { signed: 9, members: 9 },
      },
      'done done done done done',
    ],
  ])('%s', (_, facts, states) => {
    expect(Object.values(actStates(facts)).join(' ')).toBe(states);
  });
});
