import { describe, expect, test } from 'vitest';
import { compared, inOrder, narrowed, type ComparedBloc } from './compare';
import { lateAgencies } from './lateness';
import type { Standing } from './standing';
import { nothing } from './testing';

const members = ['A', 'B', 'C'].map((agencyId) => ({ agencyId, shortName: `Ban ${agencyId}` }));
const year = {
  blocId: 'b',
  on: '2025-11-28',
  bloc: { slug: 'khoi', name: 'Khối', kind: 'khoi', level: 'province' },
  members,
  everybody: [...members, { agencyId: 'D', shortName: 'Ban D' }],
  leaders: [{ agencyId: 'D', role: 'leader' }],
} as const;
const ids = { on: year.on, memberAgencyIds: ['A', 'B', 'C'] };
const at = new Date('2025-11-20T08:00:00Z');
const sheet = (agencyId: string, changes: Partial<Standing['selfAssessments'][number]> = {}) => ({
  agencyId,
  status: 'submitted' as const,
  submittedOn: '2025-11-20',
  submittedAt: at,
  late: false,
  returnedAt: null,
  answerBy: null,
  totalCenti: 90_00,
  ...changes,
});
const covenant = {
  frozenOn: '2025-01-09',
  frozenAt: at,
  completedAt: null,
  partyAgencyIds: ['A', 'B', 'D'],
  signedAgencyIds: ['A'],
  refusals: [],
  joinedAgencyIds: [],
  annex: null,
};

describe('who is late', () => {
  const scoring: Standing = { ...nothing, scoringOpenedAt: at, deadlines: { selfScore: '2025-11-27' } };

  test('whoever has not sent the self-score after its deadline, and not on the day itself', () => {
    const some = { ...scoring, selfAssessments: [sheet('A'), sheet('B', { status: 'draft' })] };
    expect(lateAgencies(some, ids)).toEqual(['B', 'C']);
    expect(lateAgencies(some, { ...ids, on: '2025-11-27' })).toEqual([]);
  });

  test('whoever sent it late, also once the ranking is published; nobody else then', () => {
    const published = {
      ...scoring,
      publishedOn: '2025-12-30',
      selfAssessments: [sheet('A'), sheet('B', { late: true })],
    };
    expect(lateAgencies(published, ids)).toEqual(['B']);
  });

  test('a party that has not signed; who joined after the freeze is none, who left is asked no more', () => {
    const signing = { ...nothing, covenant, deadlines: { covenant: '2025-03-15' } };
    expect(lateAgencies(signing, ids)).toEqual(['B']);
    expect(lateAgencies({ ...signing, covenant: { ...covenant, completedAt: at } }, ids)).toEqual([]);
  });

  test('whose registration is missing, until the text is frozen', () => {
    const planned: Standing = {
      ...nothing,
      plan: { openedAt: at, adoptedOn: null },
      deadlines: { registration: '2025-02-28' },
      registrations: [{ agencyId: 'A', sentAt: at, agreedAt: null, returned: null }],
    };
    expect(lateAgencies(planned, ids)).toEqual(['B', 'C']);
    const returned = (answerBy: string) => ({
      agencyId: 'B',
      sentAt: null,
      agreedAt: null,
      returned: { at, answerBy },
    });
    const waited = { ...planned, registrations: [...planned.registrations, returned(ids.on)] };
    expect(lateAgencies(waited, ids)).toEqual(['C']);
    const over = { ...planned, registrations: [...planned.registrations, returned('2025-03-01')] };
    expect(lateAgencies(over, ids)).toEqual(['B', 'C']);
    expect(lateAgencies({ ...planned, covenant }, ids)).toEqual([]);
  });
});

describe('a bloc side by side with others', () => {
  const known = { signedOn: '2025-01-09', awards: 3 };

  test('shows members of the day, a leader that has left by name, signatures of parties, and the next deadline', () => {
    const standing = { ...nothing, covenant, deadlines: { appraisal: '2025-12-10', selfScore: '2025-11-27' } };
    expect(compared(year, standing, known)).toMatchObject({
      members: 3,
      leader: 'Ban D',
      signed: 1,
      parties: 3,
      signedOn: null,
      station: 'covenant',
      step: 3,
      next: { kind: 'appraisal', on: '2025-12-10' },
      dossier: null,
      awards: 3,
    });
    const complete = { ...standing, covenant: { ...covenant, completedAt: at } };
    expect(compared(year, complete, known).signedOn).toBe('2025-01-09');
  });

  test('a year that is done stands behind the last station', () => {
    expect(compared(year, { ...nothing, decidedOn: '2026-03-01' }, known)).toMatchObject({ station: null, step: 11 });
  });
});

describe('the list', () => {
  const base = compared(year, nothing, { signedOn: null, awards: 0 });
  const row = (name: string, changes: Partial<ComparedBloc> = {}): ComparedBloc => ({ ...base, name, ...changes });
  const names = (rows: readonly ComparedBloc[]) => rows.map(({ name }) => name);
  const rows = [
    row('Đống', { late: ['x'], signed: 1, parties: 2, next: { kind: 'selfScore', on: '2025-12-01' }, kind: 'cum' }),
    row('Ba', { late: ['x', 'y'], signed: 2, parties: 3, awards: 5 }),
    row('Ôn', { signed: 9, parties: 9, level: 'commune' }),
  ];

  test('is ordered in Vietnamese, by counts, by share and by day, equal ones by name', () => {
    const by = (key: Parameters<typeof inOrder>[1]['by'], direction: 'up' | 'down') =>
      names(inOrder(rows, { by: key, direction }));
    expect(by('name', 'up')).toEqual(['Ba', 'Đống', 'Ôn']);
    expect(by('name', 'down')).toEqual(['Ôn', 'Đống', 'Ba']);
    expect(by('late', 'down')).toEqual(['Ba', 'Đống', 'Ôn']);
    expect(by('signed', 'up')).toEqual(['Đống', 'Ba', 'Ôn']);
    expect(by('awards', 'down')).toEqual(['Ba', 'Đống', 'Ôn']);
    expect(by('next', 'up')).toEqual(['Đống', 'Ba', 'Ôn']);
  });

  test('is narrowed by kind, level and lateness', () => {
    const all = { kind: null, level: null, lateOnly: false };
    expect(names(narrowed(rows, { ...all, lateOnly: true }))).toEqual(['Đống', 'Ba']);
    expect(names(narrowed(rows, { ...all, kind: 'cum' }))).toEqual(['Đống']);
    expect(names(narrowed(rows, { ...all, level: 'commune' }))).toEqual(['Ôn']);
  });
});
