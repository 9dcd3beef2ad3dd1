import { describe, expect, test } from 'vitest';
import { mayRead } from '@/domain/rights/may';
import type { ActorFacts, Appointment } from '@/domain/person/actor';
import type { Office } from '@/domain/person/office';
import { at } from '../sample/run';
import type { Bloc } from './queries';
import { visibleBlocs } from './visible';

const bloc = (slug: string, changes: Partial<Bloc> = {}): Bloc => ({
  id: slug,
  slug,
  name: slug,
  nameFold: slug,
  kind: 'khoi',
  level: 'province',
  body: 'party',
  superior: '',
  province: '',
  foundedOn: '2011-07-01',
  decisionRef: null,
  decidedOn: null,
  decidedBy: null,
  managedBy: null,
  dissolvedOn: null,
  dissolutionRef: null,
  rehearsalOn: null,
  replacedAt: null,
  ...changes,
});
const party = bloc('party');
const rehearsal = bloc('rehearsal', { rehearsalOn: '2022-01-10' });
const departments = bloc('departments');
const year = (of: Bloc, inYear: number, agencyIds: string[], left: string[] = []) => ({
  bloc: of,
  year: inYear,
  blocYearId: `${of.slug} ${inYear}`,
  agencyIds,
  memberAgencyIds: agencyIds.filter((id) => !left.includes(id)),
});
const years = [
  year(party, 2021, ['UBKT', 'BDV']),
  year(party, 2026, ['UBKT', 'BTGDV', 'DUK'], ['DUK']),
  year(rehearsal, 2021, ['UBKT', 'BDV']),
  year(departments, 2026, ['STC']),
];

const person = (office: Office, agencyId: string | null, term: Partial<Appointment> = {}): ActorFacts => ({
  kind: 'person',
  personId: 'p',
  name: '',
  appointments: [{ office, agencyId, post: '', from: '2004-01-01', to: null, ...term }],
});
const sees = (actor: ActorFacts, day = '2026-11-23') =>
  visibleBlocs(actor, years, at(day)).map(
    ({ bloc: seen, years: open }) => `${seen.slug} ${open.map(({ year }) => year).join(' ')}`,
  );

describe('the blocs a person may see', () => {
  test("a member of the latest year sees all of the bloc's years, latest first", () => {
    expect(sees(person('officer', 'UBKT'))).toEqual(['party 2026 2021', 'rehearsal 2021']);
    expect(sees(person('head', 'BTGDV'))).toEqual(['party 2026 2021']);
  });

  test('whoever left sees the years of their membership', () => {
    expect(sees(person('officer', 'BDV'))).toEqual(['party 2021', 'rehearsal 2021']);
  });

  test('whoever left within the latest year sees that year and no earlier one', () => {
    expect(sees(person('officer', 'DUK'))).toEqual(['party 2026']);
  });

  test('people of another bloc see nothing of it', () => {
    expect(sees(person('head', 'STC'))).toEqual(['departments 2026']);
    expect(sees(person('head', 'nowhere'))).toEqual([]);
  });

  test('the offices above see everything', () => {
    for (const office of ['provincial', 'admin'] as const)
      expect(sees(person(office, null))).toEqual(['party 2026 2021', 'rehearsal 2021', 'departments 2026']);
  });

  test('an appointment that has ended shows nothing, but in a rehearsal its day counts', () => {
    expect(sees(person('head', 'BDV', { to: '2025-02-28' }))).toEqual(['rehearsal 2021']);
    expect(sees(person('provincial', null, { to: '2025-02-28' }))).toEqual(['rehearsal 2021']);
    expect(sees(person('head', 'BTGDV', { from: '2027-01-01' }))).toEqual([]);
  });

  test('lists exactly the years that open', () => {
    const everybody = ['UBKT', 'BDV', 'BTGDV', 'DUK', 'STC', 'nowhere'].map((agencyId) =>
      person('officer', agencyId, { to: '2026-12-31' }),
    );
    for (const actor of [...everybody, person('admin', null)]) {
      const opens = years.filter(({ bloc: of, year: inYear, agencyIds, memberAgencyIds }) => {
        const latest = years.filter((one) => one.bloc === of).at(-1);
        const on = of.rehearsalOn ?? '2026-11-23';
        const facts = {
          on,
          year: inYear,
          memberAgencyIds,
          everAgencyIds: agencyIds,
          presentAgencyIds: latest?.memberAgencyIds ?? [],
          leadingAgencyId: null,
          formerLeaders: [],
        };
        return mayRead(actor, facts).ok;
      });
      const listed = visibleBlocs(actor, years, at('2026-11-23')).flatMap((seen) =>
        seen.years.map(({ blocYearId }) => blocYearId),
      );
      expect(listed.toSorted()).toEqual(opens.map(({ blocYearId }) => blocYearId).toSorted());
    }
  });
});
