import { describe, expect, test } from 'vitest';
import type { MembershipTerm } from '../bloc/membership';
import type { Decision } from '../shared/refusal';
import { applied } from './apply';
import { decide } from './decide';
import type { EventFacts } from './end';
import type { AgencyEvent, Effect, NewAgency } from './event';
import { type AgencyFacts, nameOf, type Register, versionOn } from './facts';
import { isDistrict, kindsOn, offeredOn } from './kind';
import { parentsOn } from './parent';
import { mayRegister } from './register';

const since = '2004-01-01';
type Stretch = [name: string, from: string, to: string | null, parentId?: string];
const agency = (code: string, ...stretches: Stretch[]): AgencyFacts => ({
  id: code,
  code,
  kind: 'party',
  versions: stretches.map(([name, from, to, parentId]) => {
    return { id: `${code} ${from}`, name, shortName: name, parentId: parentId ?? null, from, to };
  }),
});
const registerOf = (...agencies: AgencyFacts[]): Register => new Map(agencies.map((one) => [one.id, one]));
const boards = [
  agency('BTG', ['Ban Tuyên giáo', since, null]),
  agency('BDV', ['Ban Dân vận', since, null]),
  agency('TT', ['Trung tâm', since, null, 'BTG']),
  agency('MOI', ['Cơ quan mới', '2025-06-01', null]),
  agency('CU', ['Cơ quan cũ', since, '2020-12-31']),
  agency('DOI', ['Tên cũ', since, '2025-03-31'], ['Tên mới', '2025-04-01', null]),
];
const party = { blocId: 'party', blocName: 'Khối Đảng', kind: 'khoi' };
const terms: MembershipTerm[] = ['BTG', 'BDV', 'MOI'].map((agencyId) => {
  return { ...party, agencyId, from: agencyId === 'MOI' ? '2025-06-01' : '2011-07-01', to: null };
});
const facts: EventFacts = { today: '2025-02-15', register: registerOf(...boards), terms };
const board: NewAgency = {
  code: 'BTGDV',
  name: 'Ban Tuyên giáo và Dân vận',
  shortName: 'Ban TG và DV',
  kind: 'party',
  parentId: null,
};
const merger: AgencyEvent = {
  kind: 'merged',
  on: '2025-03-01',
  partIds: ['BTG', 'BDV'],
  heir: board,
  blocIds: ['party'],
};
const said = (decision: Decision<Effect> | Decision) =>
  decision.ok ? 'allowed' : `${decision.refusal.code} at ${decision.refusal.field ?? 'nowhere'}`;
const decided = (event: AgencyEvent, more: Partial<EventFacts> = {}) => decide(event, { ...facts, ...more }, 'khoi');
const effectOf = (event: AgencyEvent, more: Partial<EventFacts> = {}): Effect => {
  const decision = decided(event, more);
  if (!decision.ok) throw new Error(decision.refusal.code);
  return decision.value;
};

describe('the merger of the two Party boards', () => {
  test('ends both on the eve, begins their heir in their bloc, and passes on what stood under them', () => {
    expect(effectOf(merger)).toEqual({
      registers: [board],
      endsVersions: [
        { agencyId: 'BTG', versionId: `BTG ${since}`, to: '2025-02-28' },
        { agencyId: 'TT', versionId: `TT ${since}`, to: '2025-02-28' },
        { agencyId: 'BDV', versionId: `BDV ${since}`, to: '2025-02-28' },
      ],
      beginsVersions: [
        {
          agencyId: 'new:0',
          name: board.name,
          shortName: board.shortName,
          parentId: null,
          from: '2025-03-01',
          to: null,
        },
        { agencyId: 'TT', name: 'Trung tâm', shortName: 'Trung tâm', parentId: 'new:0', from: '2025-03-01', to: null },
      ],
      endsAgencies: [
        { agencyId: 'BTG', to: '2025-02-28' },
        { agencyId: 'BDV', to: '2025-02-28' },
      ],
      endsMemberships: [
        { agencyId: 'BTG', blocId: 'party', to: '2025-02-28' },
        { agencyId: 'BDV', blocId: 'party', to: '2025-02-28' },
      ],
      beginsMemberships: [{ agencyId: 'new:0', blocId: 'party', from: '2025-03-01' }],
      successions: [
        { fromAgencyId: 'BTG', toAgencyId: 'new:0' },
        { fromAgencyId: 'BDV', toAgencyId: 'new:0' },
      ],
    });
  });

  test('leaves the names of the past and of the children as they were', () => {
    const after = applied(facts.register, effectOf(merger));
    const nameOn = (id: string, on: string) => {
      const one = after.get(id);
      return (one && versionOn(one, on)?.name) ?? null;
    };
    expect([nameOn('BTG', '2025-02-28'), nameOn('BTG', '2025-03-01')]).toEqual(['Ban Tuyên giáo', null]);
    expect(nameOn('new:0', '2025-03-01')).toBe(board.name);
    expect(parentsOn('TT', '2025-02-28', after)).toEqual(['BTG']);
    expect(parentsOn('TT', '2025-03-01', after)).toEqual(['new:0']);
  });

  test('fits parts whose end is on record with that very eve, and leaves a rehearsal alone', () => {
    const ended = registerOf(agency('BTG', ['Ban Tuyên giáo', since, '2025-02-28']), ...boards.slice(1));
    const rehearsed = terms.map((term) => ({ ...term, kind: null }));
    const effect = effectOf({ ...merger, blocIds: [] }, { register: ended, terms: rehearsed });
    expect(effect.endsVersions.map(({ agencyId }) => agencyId)).toEqual(['TT', 'BDV']);
    expect(effect.endsMemberships).toEqual([]);
  });

  test.each<[string, Partial<Extract<AgencyEvent, { kind: 'merged' }>>, string]>([
    ['dated before a part existed', { partIds: ['BTG', 'MOI'], on: '2025-03-01' }, 'agency.notYet at parts.1'],
    ['on the very day a part begins', { partIds: ['BTG', 'MOI'], on: '2025-06-01' }, 'agency.notYet at parts.1'],
    ['with a part that has ended', { partIds: ['CU', 'BDV'] }, 'agency.endedAlready at parts.0'],
    ['with a part that bears a later name', { partIds: ['BTG', 'DOI'] }, 'agency.laterName at parts.1'],
    ['of one agency into a new one', { partIds: ['BTG'] }, 'agency.partsTooFew at parts.1'],
    ['of nobody', { partIds: [] }, 'agency.partsMissing at parts.0'],
    ['with the same part twice', { partIds: ['BTG', 'BTG'] }, 'agency.partTwice at parts.1'],
    ['with a part nobody knows', { partIds: ['BTG', 'XYZ'] }, 'agency.unknown at parts.1'],
    ['of one agency into another', { partIds: ['BTG'], heir: { agencyId: 'BDV' } }, 'allowed'],
    ['into one of the parts', { heir: { agencyId: 'BTG' } }, 'agency.heirIsPart at heirId'],
    ['into an agency that begins later', { heir: { agencyId: 'MOI' } }, 'agency.heirLater at heirId'],
    ['into an agency that has ended', { heir: { agencyId: 'CU' } }, 'agency.endedAlready at heirId'],
    ['into a new one whose code is taken', { heir: { ...board, code: 'bdv' } }, 'agency.codeTaken at heir.code'],
    ['under a parent that has ended', { heir: { ...board, parentId: 'CU' } }, 'agency.parentNotThere at heir.parent'],
    ['under one of the parts', { heir: { ...board, parentId: 'BTG' } }, 'agency.parentNotThere at heir.parent'],
    ['under what stood under a part', { heir: { ...board, parentId: 'TT' } }, 'agency.parentCycle at heir.parent'],
    ['in a bloc of nobody', { blocIds: ['state'] }, 'agency.blocNotTheirs at bloc'],
    ['far ahead', { on: '2027-03-01' }, 'agency.tooFarAhead at on'],
    [
      'as a district body',
      { on: '2025-07-01', heir: { ...board, name: 'Huyện ủy Tuần Giáo' } },
      'agency.districtEnded at heir.name',
    ],
  ])('%s', (_title, changes, expected) => {
    expect(said(decided({ ...merger, ...changes }))).toBe(expected);
  });

  test('a part that is recorded in a bloc from a later day is looked at first', () => {
    const later = [...terms, { ...party, blocId: 'cum', kind: 'cum', agencyId: 'BTG', from: '2026-01-01', to: null }];
    expect(said(decided(merger, { terms: later }))).toBe('agency.joinsLater at parts.0');
  });
});

describe('a new name', () => {
  const rename = { kind: 'renamed', agencyId: 'BTG', on: '2025-03-01', name: 'Ban mới', shortName: 'Ban mới' } as const;
  test.each<[string, Partial<typeof rename> | Record<string, string>, string]>([
    ['from a day within a name', {}, 'allowed'],
    ['that is the present one', { name: 'Ban Tuyên giáo', shortName: 'Ban Tuyên giáo' }, 'agency.sameName at name'],
    ['before the agency began', { on: '2003-12-31' }, 'agency.notYet at on'],
    ['after it ended', { agencyId: 'CU' }, 'agency.endedAlready at on'],
    ['on the day a name begins', { agencyId: 'DOI', on: '2025-04-01' }, 'agency.nameFromThatDay at on'],
    ['with "huyện" after its end', { on: '2025-07-01', name: 'HUYỆN uỷ' }, 'agency.districtEnded at name'],
  ])('%s', (_title, changes, expected) => {
    expect(said(decided({ ...rename, ...changes } as AgencyEvent))).toBe(expected);
  });

  test('between two names lasts until the next', () => {
    const { beginsVersions } = effectOf({ ...rename, agencyId: 'DOI', on: '2020-05-01' });
    expect(beginsVersions).toMatchObject([{ from: '2020-05-01', to: '2025-03-31' }]);
  });
});

describe('parting, moving and ending', () => {
  const halves = ['P1', 'P2'].map((code) => ({ ...board, code, name: `Phòng ${code}` }));
  const parting = { kind: 'split', agencyId: 'BTG', on: '2025-03-01', continues: false, blocIds: ['party'] } as const;
  test.each<[string, AgencyEvent, string]>([
    ['into two', { ...parting, heirs: halves }, 'allowed'],
    ['into one that replaces it', { ...parting, heirs: halves.slice(1) }, 'agency.heirsTooFew at heirs.0.name'],
    ['with one beside it', { ...parting, heirs: halves.slice(1), continues: true }, 'allowed'],
    [
      'into itself',
      { ...parting, heirs: [...halves, { ...board, name: 'BAN TUYÊN GIÁO' }] },
      'agency.heirIsPart at heirs.2.name',
    ],
    [
      'under its own code',
      { ...parting, heirs: [{ ...board, code: 'btg' }, ...halves] },
      'agency.heirIsPart at heirs.0.name',
    ],
    [
      'into two of one code',
      { ...parting, heirs: [...halves, { ...board, code: 'p1', name: 'Khác' }] },
      'agency.codeTaken at heirs.2.code',
    ],
    ['before it began', { ...parting, heirs: halves, on: '2003-01-01' }, 'agency.notYet at on'],
  ])('it parts %s', (_title, event, expected) => {
    expect(said(decided(event))).toBe(expected);
  });

  test('it goes on beside its heirs with name and bloc', () => {
    const effect = effectOf({ ...parting, heirs: halves, continues: true });
    expect([effect.endsVersions, effect.endsAgencies, effect.endsMemberships]).toEqual([[], [], []]);
    expect(effect.successions).toHaveLength(2);
  });

  const moving = { kind: 'moved', agencyId: 'BTG', on: '2025-03-01' } as const;
  test.each<[string, AgencyEvent, string]>([
    ['nowhere', moving, 'agency.nothingMoves at parent'],
    ['under another parent', { ...moving, parentId: 'BDV' }, 'allowed'],
    ['under itself', { ...moving, parentId: 'BTG' }, 'agency.parentCycle at parent'],
    ['under what stands under it', { ...moving, parentId: 'TT' }, 'agency.parentCycle at parent'],
    ['under a parent that is not there yet', { ...moving, parentId: 'MOI' }, 'agency.parentNotThere at parent'],
    ['to the bloc it is in', { ...moving, blocId: 'party' }, 'membership.alreadyMember at bloc'],
    ['to another bloc', { ...moving, blocId: 'state' }, 'allowed'],
    [
      'to another bloc on the day it joined',
      { ...moving, agencyId: 'MOI', on: '2025-06-01', blocId: 'state' },
      'agency.joinedThatDay at on',
    ],
  ])('it moves %s', (_title, event, expected) => {
    expect(said(decided(event))).toBe(expected);
  });

  test('a circle that closes on a later day only is seen too', () => {
    const register = registerOf(
      agency('A', ['A', since, null]),
      agency('B', ['B', since, '2025-12-31'], ['B', '2026-01-01', null, 'A']),
    );
    const move: AgencyEvent = { kind: 'moved', agencyId: 'A', on: '2025-03-01', parentId: 'B' };
    const decision = decided(move, { register });
    expect(decision).toMatchObject({
      ok: false,
      refusal: { code: 'agency.parentCycle', params: { on: '2026-01-01' } },
    });
  });

  test('it ends only when nothing stands under it', () => {
    const end = { kind: 'dissolved', on: '2025-03-01' } as const;
    expect(said(decided({ ...end, agencyId: 'BTG' }))).toBe('agency.hasChildren at on');
    expect(effectOf({ ...end, agencyId: 'BDV' }).successions).toEqual([{ fromAgencyId: 'BDV', toAgencyId: null }]);
  });
});

describe('entering an agency', () => {
  const old = { name: 'Huyện ủy Mường Chà', shortName: 'Huyện ủy', parentId: null };
  const enter = (...versions: Parameters<typeof mayRegister>[0]['versions']) =>
    said(mayRegister({ code: 'HMC', kind: 'party', versions }, facts.register));
  test.each([
    ['a body of the district level from before its end', enter({ ...old, from: since, to: '2025-06-30' }), 'allowed'],
    ['one that would begin after it', enter({ ...old, from: '2025-07-01', to: null }), 'agency.districtEnded at from'],
    ['one without an end', enter({ ...old, from: since, to: null }), 'agency.districtOpen at to'],
    [
      'one that ends before it begins',
      enter({ ...old, from: since, to: '2003-01-01' }),
      'agency.endsBeforeStart at to',
    ],
    [
      'one with names that overlap',
      enter({ ...old, from: since, to: '2015-06-30' }, { ...old, from: '2015-06-30', to: '2025-06-30' }),
      'agency.versionsOverlap at from',
    ],
    [
      'one under a parent that had ended',
      enter({ ...old, from: '2021-01-01', to: '2025-06-30', parentId: 'CU' }),
      'agency.parentNotThere at parent',
    ],
    [
      'one whose code is taken',
      said(mayRegister({ code: 'btg', kind: 'party', versions: [] }, facts.register)),
      'agency.codeTaken at code',
    ],
  ])('%s', (_title, found, expected) => {
    expect(found).toBe(expected);
  });

  test('the word "huyện" is offered until the level ended, and stays valid for older records', () => {
    expect(kindsOn('2025-06-30')).toContain('district');
    expect(kindsOn('2025-07-01')).not.toContain('district');
    const listed = [
      { kind: 'party', name: 'Huyện ủy Mường Chà' },
      { kind: 'district', name: 'UBND Mường Chà' },
      { kind: 'party', name: 'Ban Tổ chức' },
    ] as const;
    expect(offeredOn(listed, '2025-06-30')).toHaveLength(3);
    expect(offeredOn(listed, '2025-07-01').map(({ name }) => name)).toEqual(['Ban Tổ chức']);
    expect(isDistrict({ kind: 'school', name: 'Trường Chuyện kể' })).toBe(false);
    const one = facts.register.get('DOI');
    expect(one && [nameOf(one, '2030-01-01'), nameOf(one, '1999-01-01')]).toEqual(['Tên mới', 'Tên cũ']);
  });
});
