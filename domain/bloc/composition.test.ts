import { describe, expect, test } from 'vitest';
import {
  compositionFaults,
  daysInYear,
  firstDayOf,
  leftOut,
  mayDraft,
  memberField,
  termOfMember,
  unusualSize,
} from './composition';

const bloc = { blocId: 'party', kind: 'khoi', foundedOn: '2011-07-01', year: 2025, isLatest: true };
const since2004 = [{ from: '2004-01-01', to: null }];
const candidate = (agencyId: string, changes = {}) => ({ agencyId, versions: since2004, held: [], ...changes });
const term = (from: string, to: string | null, changes = {}) => ({
  blocId: 'party',
  blocName: 'Khối Đảng',
  agencyId: 'TCT',
  kind: 'khoi',
  from,
  to,
  ...changes,
});

describe('through which days a member of a year belongs', () => {
  test('from 1 January until further notice; in an earlier year until its end', () => {
    expect(termOfMember(bloc, candidate('TCT'))).toMatchObject({
      value: { from: '2025-01-01', to: null, isNew: true },
    });
    expect(termOfMember({ ...bloc, isLatest: false }, candidate('TCT'))).toMatchObject({
      value: { from: '2025-01-01', to: '2025-12-31' },
    });
  });

  test('from the founding of the bloc, where that lies in the year', () => {
    const founded = { ...bloc, foundedOn: '2025-03-15' };
    expect(firstDayOf(2025, founded)).toBe('2025-03-15');
    const decided = termOfMember(founded, candidate('TCT'));
    expect(decided).toMatchObject({ value: { from: '2025-03-15' } });
    expect(daysInYear({ from: '2025-03-15', to: null }, founded)).toEqual({ joinedOn: null, leftOn: null });
  });

  test('until the last day of the agency itself', () => {
    const ending = candidate('BTG', { versions: [{ from: '2004-01-01', to: '2025-02-28' }] });
    expect(termOfMember(bloc, ending)).toMatchObject({ value: { from: '2025-01-01', to: '2025-02-28' } });
    expect(daysInYear({ from: '2025-01-01', to: '2025-02-28' }, bloc)).toEqual({
      joinedOn: null,
      leftOn: '2025-02-28',
    });
  });

  test('by the membership on record, where one reaches into the year', () => {
    const joined = candidate('TCT', { held: [term('2025-03-01', null)] });
    expect(termOfMember(bloc, joined)).toEqual({ ok: true, value: { from: '2025-03-01', to: null, isNew: false } });
    expect(daysInYear({ from: '2025-03-01', to: null }, bloc)).toEqual({ joinedOn: '2025-03-01', leftOn: null });
  });
});

test('two memberships without a day between them are one; with days between, a year cannot tell them', () => {
  const twice = (to: string) =>
    termOfMember(bloc, candidate('TCT', { held: [term('2021-01-01', to), term('2025-03-01', null)] }));
  expect(twice('2025-02-28')).toEqual({ ok: true, value: { from: '2021-01-01', to: null, isNew: false } });
  expect(twice('2025-01-31')).toMatchObject({
    refusal: { code: 'membership.twiceInAYear', field: memberField('TCT') },
  });
});

describe('what stands in the way of publishing', () => {
  const two = [candidate('TCT'), candidate('BTC')];
  const faults = (candidates: Parameters<typeof compositionFaults>[1], missing: string[] = []) =>
    compositionFaults(bloc, candidates, missing).map(({ code, field }) => `${field ?? ''} ${code}`.trim());

  test('nothing, for two agencies that are free', () => {
    expect(faults(two)).toEqual([]);
  });

  test('one alone is no bloc', () => {
    expect(faults([candidate('TCT')])).toEqual(['composition.tooFew']);
  });

  test('each agency is refused at its own row: one of another khối, one that has ended, one not yet there', () => {
    const other = { blocId: 'departments', blocName: 'Khối sở', agencyId: 'STC' };
    expect(
      faults([
        ...two,
        candidate('STC', { held: [term('2018-03-01', null, other)] }),
        candidate('DUK', { versions: [{ from: '2004-01-01', to: '2024-12-31' }] }),
        candidate('BTGDV', { versions: [{ from: '2025-03-01', to: null }] }),
      ]),
    ).toEqual([
      `${memberField('STC')} membership.inAnotherBloc`,
      `${memberField('DUK')} membership.agencyNotThere`,
      `${memberField('BTGDV')} membership.agencyNotThere`,
    ]);
  });

  test('a cụm beside a khối does not matter, nor does a khối it left on the eve', () => {
    const cluster = term('2018-03-01', null, { blocId: 'cluster', kind: 'cum' });
    const left = term('2018-03-01', '2024-12-31', { blocId: 'departments' });
    expect(faults([...two, candidate('STC', { held: [cluster, left] })])).toEqual([]);
  });

  test('who joined by decision may stand on the list though it did not exist on 1 January', () => {
    const joined = { versions: [{ from: '2025-03-01', to: null }], held: [term('2025-03-01', null)] };
    expect(faults([...two, candidate('BTGDV', joined)])).toEqual([]);
  });

  test('those left out are named', () => {
    expect(compositionFaults(bloc, two, ['Ban Mới', 'Báo Mới'])).toEqual([
      { code: 'composition.leftOut', params: { agencies: 'Ban Mới, Báo Mới' } },
    ]);
  });
});

describe('who is left out of a list though belonging by decision', () => {
  const held = [term('2021-01-01', null), term('2025-03-01', null, { agencyId: 'BTGDV' })];
  test('in the latest year whoever joined within it; who belonged before leaves with the year before', () => {
    expect(leftOut(bloc, [], held)).toEqual(['BTGDV']);
    expect(leftOut(bloc, ['BTGDV'], held)).toEqual([]);
  });
  test('in an earlier year whoever belonged through it', () => {
    expect(leftOut({ year: 2024, isLatest: false }, [], held)).toEqual(['TCT']);
  });
});

describe('which years may be drawn up', () => {
  const life = { name: 'Khối', foundedOn: '2015-03-01', dissolvedOn: null };
  const code = (year: number, changes = {}) => {
    const decision = mayDraft({ ...life, ...changes }, { year, composed: [2026], today: '2026-11-23' });
    return decision.ok ? null : decision.refusal.code;
  };
  test.each([
    [2027, null],
    [2016, null],
    [2015, null],
    [2014, 'composition.beforeBloc'],
    [2026, 'composition.published'],
    [2028, 'composition.tooEarly'],
  ])('%s: %s', (year, expected) => {
    expect(code(year)).toBe(expected);
  });
  test('none after the bloc has ended', () => {
    expect(code(2027, { dissolvedOn: '2026-12-31' })).toBe('composition.afterBloc');
  });
});

test('blocs of three to twenty are usual', () => {
  expect([2, 3, 20, 21].map(unusualSize)).toEqual(['few', null, null, 'many']);
});
