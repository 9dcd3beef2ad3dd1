import { describe, expect, test } from 'vitest';
import { mayRecordEarlier, type EarlierFacts } from './earlier';
import { mayWithdrawSkip } from './skip';

const facts: EarlierFacts = {
  on: '2026-05-04',
  foundedOn: '2015-06-01',
  terms: [
    { year: 2018, agencyId: 'a', role: 'leader', position: 1 },
    { year: 2018, agencyId: 'b', role: 'deputy', position: 1 },
  ],
  versions: [{ from: '2016-03-01', to: '2024-12-31' }],
  memberAgencyIds: null,
};
const asked = { year: 2019, agencyId: 'c', role: 'leader' } as const;

describe('who led a year before the records', () => {
  test('is written down where nothing is known, a second deputy beside the first', () => {
    expect(mayRecordEarlier(asked, facts)).toEqual({ ok: true, value: { position: 1 } });
    expect(mayRecordEarlier({ ...asked, year: 2018, role: 'deputy' }, facts)).toEqual({
      ok: true,
      value: { position: 2 },
    });
  });

  test.each<[string, object, object, string, string]>([
    ['a year that has not ended', { year: 2026 }, {}, 'rotation.earlierNotPast', 'year'],
    ['the last year on its own last day', { year: 2025 }, { on: '2025-12-31' }, 'rotation.earlierNotPast', 'year'],
    ['a year before the bloc', { year: 2014 }, {}, 'rotation.earlierBeforeBloc', 'year'],
    ['a leader that is on record', { year: 2018 }, {}, 'rotation.earlierKnown', 'year'],
    ['an agency that was not there yet', { year: 2015 }, {}, 'rotation.earlierNotThere', 'agencyId'],
    ['an agency that is in no register', {}, { versions: [] }, 'rotation.earlierNotThere', 'agencyId'],
    [
      'one that was no member of a year that is composed',
      {},
      { memberAgencyIds: ['a'] },
      'rotation.earlierNotAMember',
      'agencyId',
    ],
    [
      'the leader as its own deputy',
      { year: 2018, role: 'deputy', agencyId: 'a' },
      {},
      'rotation.earlierTwice',
      'agencyId',
    ],
  ])('is refused: %s', (_title, changes, others, code, field) => {
    expect(mayRecordEarlier({ ...asked, ...changes }, { ...facts, ...others })).toMatchObject({
      refusal: { code, field },
    });
  });

  test('an agency that came within the year counts as there', () => {
    expect(mayRecordEarlier({ ...asked, year: 2016 }, facts)).toMatchObject({ ok: true });
  });
});

describe('a skip', () => {
  test('is withdrawn while its year is still to be chosen for', () => {
    expect(mayWithdrawSkip({ year: 2026, byConference: false }, { year: 2026 })).toMatchObject({ ok: true });
  });

  test.each([
    ['that is not there', null, 'rotation.unknownSkip'],
    ['of a year chosen for already', { year: 2025, byConference: false }, 'rotation.skipPast'],
    ['the conference made', { year: 2026, byConference: true }, 'rotation.skipByConference'],
  ] as const)('%s is not', (_title, skip, code) => {
    expect(mayWithdrawSkip(skip, { year: 2026 })).toMatchObject({ refusal: { code } });
  });
});
