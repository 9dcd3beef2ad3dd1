import { describe, expect, test } from 'vitest';
import { acclaims, mayAcclaimTo, seatsOf, type AcclaimFacts } from './acclaim';

const at = new Date('2022-01-10T07:00:00Z');
const hall: AcclaimFacts = {
  conference: { openedAt: at, closedAt: null },
  present: 9,
  threshold: { operator: 'moreThan', num: 1, den: 2 },
  deputies: 1,
  planMemberAgencyIds: ['tct', 'bdbp'],
  acclaimed: [],
  recognised: false,
  handedOver: false,
};
const tct = { role: 'leader', agencyId: 'tct', votesFor: 8 } as const;

test('eight of nine present acclaim the leader', () => {
  expect(acclaims(tct, hall)).toEqual({ ok: true, value: { base: 9, position: 1 } });
});

describe('a charter with two deputies', () => {
  const two = { ...hall, deputies: 2, acclaimed: [{ role: 'deputy', agencyId: 'bdbp' }] } as const;

  test('has three seats, the deputies told apart by their number', () => {
    expect(seatsOf(two).map(({ role, position, several }) => [role, position, several])).toEqual([
      ['leader', 1, false],
      ['deputy', 1, true],
      ['deputy', 2, true],
    ]);
    expect(seatsOf(hall).map(({ several }) => several)).toEqual([false, false]);
  });

  test('acclaims the second after the first, and no third', () => {
    expect(mayAcclaimTo('deputy', two)).toMatchObject({ ok: true, value: { position: 2 } });
    const full = { ...two, acclaimed: [...two.acclaimed, { role: 'deputy', agencyId: 'tct' } as const] };
    expect(mayAcclaimTo('deputy', full)).toMatchObject({ refusal: { code: 'leadership.alreadyAcclaimed' } });
    expect(mayAcclaimTo('leader', full)).toMatchObject({ ok: true, value: { position: 1 } });
  });
});

describe('refuses, at the field concerned,', () => {
  test.each([
    [
      'an agency that is no member of the coming year',
      { ...tct, agencyId: 'xyz' },
      hall,
      'leadership.notAMember',
      'agencyId',
    ],
    [
      'the leader as deputy',
      { ...tct, role: 'deputy' },
      { ...hall, acclaimed: [{ role: 'leader', agencyId: 'tct' }] },
      'leadership.sameAgency',
      'agencyId',
    ],
    ['more votes than members present', { ...tct, votesFor: 10 }, hall, 'leadership.votesAbovePresent', 'votesFor'],
    ['four of nine where more than half is asked', { ...tct, votesFor: 4 }, hall, 'leadership.tooFewVotes', 'votesFor'],
  ] as const)('%s', (_, candidate, facts, code, field) => {
    expect(acclaims(candidate, facts)).toMatchObject({ ok: false, refusal: { code, field } });
  });
});

describe('the floor is closed', () => {
  test.each([
    ['without a conference', { ...hall, conference: null }, 'leadership.noConference'],
    ['before the conference opens', { ...hall, conference: { openedAt: null, closedAt: null } }, 'conference.notOpen'],
    ['after the conference closed', { ...hall, conference: { openedAt: at, closedAt: at } }, 'conference.closed'],
    ['without a charter', { ...hall, threshold: null }, 'leadership.noCharter'],
    ['while nobody is recorded as present', { ...hall, present: 0 }, 'leadership.nobodyPresent'],
    [
      'once the role is filled',
      { ...hall, acclaimed: [{ role: 'leader', agencyId: 'bdbp' }] },
      'leadership.alreadyAcclaimed',
    ],
    ['once the province has recognised those chosen', { ...hall, recognised: true }, 'leadership.recognised'],
    ['once the leadership has passed', { ...hall, handedOver: true }, 'leadership.handedOver'],
  ] as const)('%s', (_, facts, code) => {
    expect(mayAcclaimTo('leader', facts)).toMatchObject({ ok: false, refusal: { code } });
  });
});
