import type { Reader } from '@/db/client';
import { countingDay, membersOn } from '@/domain/bloc/membership';
import type { RotationFacts } from '@/domain/rotation/facts';
import { rulesOf } from '@/domain/rotation/rules';
import { covers, type IsoDate } from '@/domain/shared/dates';
import type { BlocYearScope } from '../bloc/queries';
import { readRotationRows, type RotationRows } from './queries';

/** The facts of a bloc's rotation on its official day, with the rows they were made of. */
export async function readRotation(
  reader: Reader,
  scope: BlocYearScope,
): Promise<{ facts: RotationFacts; rows: RotationRows }> {
  const rows = await readRotationRows(reader, scope.blocId);
  return { facts: factsOf(rows, scope.on), rows };
}

function factsOf(rows: RotationRows, on: IsoDate): RotationFacts {
  const yearOf = new Map(rows.years.map(({ id, year }) => [id, year]));
  const leaders = rows.leaders.map((one) => ({ ...one, year: yearOf.get(one.blocYearId) ?? 0 }));
  const year = comingYear(rows, on);
  const membersIn = (wanted: number) => rows.members.filter(({ blocYearId }) => yearOf.get(blocYearId) === wanted);
  const charter = rows.charters
    .toSorted((a, b) => (yearOf.get(a.blocYearId) ?? 0) - (yearOf.get(b.blocYearId) ?? 0))
    .findLast(({ blocYearId }) => (yearOf.get(blocYearId) ?? 0) < year);
  return {
    ...rulesOf(charter ?? null),
    year,
    on,
    members: membersOf(rows, year, on),
    past: [
      ...pastUnkept(rows).filter((one) => one.year < year),
      ...rows.years
        .filter((one) => one.year < year)
        .map((one) => ({
          year: one.year,
          chosenOn:
            leaders.find((leader) => leader.year === one.year && leader.role === 'leader')?.from ?? `${one.year}-01-01`,
          members: membersIn(one.year),
        })),
    ],
    terms: [...rows.earlier, ...leaders].map(({ year: led, agencyId, role, position }) => {
      return { year: led, agencyId, role, position };
    }),
    stays: rows.stays,
    skips: rows.skips.map(({ decidedBy, paper, ...skip }) => ({
      ...skip,
      basis: paper ? `${decidedBy}; ${paper}` : decidedBy,
    })),
    holds: rows.holds,
    successions: rows.successions,
    heirs: rows.heirs,
  };
}

/** The years of which only older papers tell: each with those who belonged all through it, as far as that is on record. */
function pastUnkept({ years, stays, earlier }: RotationRows): RotationFacts['past'] {
  const told = [...new Set(earlier.map(({ year }) => year))].filter((year) => !years.some((one) => one.year === year));
  return told.map((year) => {
    const chosenOn = `${year}-01-01`;
    const members = stays.filter((stay) => covers(stay, chosenOn));
    return { year, chosenOn, members: members.map(({ agencyId }) => ({ agencyId, joinedOn: null, leftOn: null })) };
  });
}

/** The year whose leader is chosen next: the one after the last that was led, and none that has gone by. */
function comingYear({ years, leaders }: RotationRows, on: IsoDate): number {
  const led = years.filter(({ id }) => leaders.some((one) => one.blocYearId === id && one.role === 'leader'));
  const next = (led.at(-1)?.year ?? (years[0]?.year ?? 0) - 1) + 1;
  return Math.max(next, Number(on.slice(0, 4)));
}

/** Who will belong in a year: its members where it is composed, else those of the latest year before who do not leave. */
function membersOf({ years, members, stays }: RotationRows, year: number, on: IsoDate): RotationFacts['members'] {
  const latest = years.findLast((one) => one.year <= year);
  if (!latest) return [];
  const present = membersOn(
    members.filter(({ blocYearId }) => blocYearId === latest.id),
    countingDay(latest.year, on),
  );
  const staysOn = (agencyId: string) => {
    const held = stays.filter((stay) => stay.agencyId === agencyId);
    return held.length === 0 || held.some(({ to }) => to === null || to >= `${year}-01-01`);
  };
  return present
    .filter(({ agencyId }) => latest.year === year || staysOn(agencyId))
    .map(({ agencyId, position }) => ({ agencyId, position }));
}
