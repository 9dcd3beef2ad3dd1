import { describe, expect, test } from 'vitest';
import { leadersIn, leadershipNow, type LeadershipFacts, type OfficeHeld } from './bloc-year';

const at = (moment: string) => new Date(`${moment}+07:00`);
const led = (
  agencyId: string,
  year: number,
  from: string,
  startedAt: string,
  role: LeadershipFacts['role'] = 'leader',
): LeadershipFacts => ({
  agencyId,
  role,
  year,
  from,
  startedAt: at(startedAt),
});

const of2021 = led('UBKT', 2021, '2021-01-01', '2021-01-15T08:00');
const of2022 = led('TCT', 2022, '2022-01-10', '2022-01-10T15:01');

describe('who leads a bloc now', () => {
  test('nobody before the first year is composed', () => {
    expect(leadershipNow([])).toEqual({ leadingAgencyId: null, formerLeaders: [] });
  });

  test('the agency that leads this year, until the handover', () => {
    expect(leadershipNow([of2021])).toEqual({ leadingAgencyId: 'UBKT', formerLeaders: [] });
  });

  test('the handover moves it, and the former leader led until that day', () => {
    const moved = { leadingAgencyId: 'TCT', formerLeaders: [{ agencyId: 'UBKT', until: '2022-01-10' }] };
    expect(leadershipNow([of2021, of2022])).toEqual(moved);
    expect(leadershipNow([of2022, of2021])).toEqual(moved);
  });

  test('deputies are not asked', () => {
    const deputy = led('BDBP', 2022, '2022-01-10', '2022-01-10T15:02', 'deputy');
    expect(leadershipNow([of2021, of2022, deputy]).leadingAgencyId).toBe('TCT');
    expect(leadershipNow([deputy])).toEqual({ leadingAgencyId: null, formerLeaders: [] });
  });

  test('of two that began at one moment, the later year leads, in whatever order the rows come', () => {
    const same = led('UBKT', 2021, '2021-01-01', '2022-01-10T15:01');
    const moved = { leadingAgencyId: 'TCT', formerLeaders: [{ agencyId: 'UBKT', until: '2022-01-10' }] };
    expect(leadershipNow([same, of2022])).toEqual(moved);
    expect(leadershipNow([of2022, same])).toEqual(moved);
  });

  test('an agency that led twice is told the end of its last term, and one that leads again is no former leader', () => {
    const of2025 = led('UBKT', 2025, '2025-01-01', '2025-08-01T08:00');
    expect(leadershipNow([of2021, of2022, of2025])).toEqual({
      leadingAgencyId: 'UBKT',
      formerLeaders: [{ agencyId: 'TCT', until: '2025-01-01' }],
    });
    const of2026 = led('VPTU', 2026, '2026-01-08', '2026-01-08T15:00');
    expect(leadershipNow([of2021, of2022, of2025, of2026])).toEqual({
      leadingAgencyId: 'VPTU',
      formerLeaders: [
        { agencyId: 'UBKT', until: '2026-01-08' },
        { agencyId: 'TCT', until: '2025-01-01' },
      ],
    });
  });

  test('a term renewed without a break ended when it did, not when it was renewed', () => {
    const renewed = led('UBKT', 2022, '2022-01-10', '2022-01-10T15:00');
    const of2023 = led('TCT', 2023, '2023-01-12', '2023-01-12T15:00');
    expect(leadershipNow([of2021, renewed, of2023]).formerLeaders).toEqual([{ agencyId: 'UBKT', until: '2023-01-12' }]);
  });
});

describe('who leads a year with which deputies', () => {
  const office = (facts: LeadershipFacts, position = 1): OfficeHeld => ({ ...facts, position, basis: '' });
  const seats = (rows: readonly OfficeHeld[], year = 2025) => {
    const told = ({ agencyId, role, position, until }: OfficeHeld & { until?: string | null }) =>
      `${role}${position} ${agencyId}${until ? ` until ${until}` : ''}`;
    const { leaders, replacedLeaders } = leadersIn(rows, [], year);
    const words = (held: typeof leaders) =>
      held.map((one) => told({ ...one, year, startedAt: at('2025-01-01T08:00') }));
    return { now: words(leaders), before: words(replacedLeaders) };
  };
  const rows = [
    office(led('BTG', 2025, '2025-01-08', '2025-01-08T15:00')),
    office(led('BDV', 2025, '2025-01-08', '2025-01-08T15:00', 'deputy')),
    office(led('BNC', 2025, '2025-01-08', '2025-01-08T15:00', 'deputy'), 2),
  ];

  test('those the conference chose, until the next year has its own', () => {
    expect(seats(rows)).toEqual({ now: ['leader1 BTG', 'deputy1 BDV', 'deputy2 BNC'], before: [] });
    const next = office(led('TCT', 2026, '2026-01-12', '2026-01-12T15:00'));
    expect(seats([next, ...rows]).now).toEqual(['leader1 BTG until 2026-01-12', 'deputy1 BDV', 'deputy2 BNC']);
  });

  test('a seat taken over within the year is told with the day it passed on', () => {
    const heir = office(led('BTGDV', 2025, '2025-03-10', '2025-03-12T09:00'));
    expect(seats([...rows, heir])).toEqual({
      now: ['deputy1 BDV', 'deputy2 BNC', 'leader1 BTGDV'],
      before: ['leader1 BTG until 2025-03-10'],
    });
  });

  test('the deputy that becomes leader leaves its own seat empty; the other deputy keeps its', () => {
    const risen = office(led('BNC', 2025, '2025-03-10', '2025-03-12T09:00'));
    expect(seats([...rows, risen])).toEqual({
      now: ['deputy1 BDV', 'leader1 BNC'],
      before: ['leader1 BTG until 2025-03-10', 'deputy2 BNC until 2025-03-10'],
    });
  });

  test('whom only older papers tell of stands apart: it neither leads nor takes a seat over', () => {
    const told = office(led('UBKT', 2025, '2025-01-01', '2026-03-01T09:00', 'deputy'), 2);
    const { leaders, replacedLeaders, toldLeaders } = leadersIn(rows.slice(0, 2), [told], 2025);
    expect(leaders.map(({ agencyId }) => agencyId)).toEqual(['BTG', 'BDV']);
    expect(replacedLeaders).toEqual([]);
    expect(toldLeaders).toMatchObject([{ agencyId: 'UBKT', role: 'deputy', position: 2, until: null }]);
  });
});
