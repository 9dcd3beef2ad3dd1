import { predecessorsOf } from '../award/across-mergers';
import type { IsoDate } from '../shared/dates';
import type { AgencyRecords, Records } from './facts';

const none: readonly never[] = [];

/**
 * Parts what is on record by agency, once for many: answers what is on record of one, with the ratings, awards and achievements of those it
 * came from beside its own (each row bears its own agency), as it stood on a day: papers that came later had not come. Source: domain 12.2
 * (history survives mergers, and is never silently added); issue 6 (a nomination of 2022 judged today shows the verdict of its day).
 */
export function partRecords(records: Records): (agencyId: string, on: IsoDate) => AgencyRecords {
  const by = <R extends { readonly agencyId: string }>(rows: readonly R[]) => {
    const parted = new Map<string, R[]>();
    for (const row of rows) {
      const held = parted.get(row.agencyId);
      if (held) held.push(row);
      else parted.set(row.agencyId, [row]);
    }
    return (agencyId: string): readonly R[] => parted.get(agencyId) ?? none;
  };
  const ratings = by(records.ratings);
  const disciplines = by(records.disciplines);
  const people = by(records.people);
  const awards = by(records.awards);
  const achievements = by(records.achievements);
  const heirs = new Set(records.successions.map(({ toAgencyId }) => toAgencyId));
  return (agencyId, on) => {
    const predecessors = heirs.has(agencyId) ? predecessorsOf(agencyId, records.successions) : none;
    const family = <R>(of: (id: string) => readonly R[]) =>
      predecessors.length === 0 ? of(agencyId) : [agencyId, ...predecessors].flatMap(of);
    return {
      agencyId,
      ratings: family(ratings).map((row) => (row.paperOn && row.paperOn > on ? { ...row, issued: false } : row)),
      disciplines: disciplines(agencyId),
      people: people(agencyId),
      awards: family(awards)
        .filter(({ decidedOn }) => decidedOn === undefined || decidedOn <= on)
        .map((row) => (row.revokedOn && row.revokedOn > on ? { ...row, revoked: false } : row)),
      achievements: family(achievements),
      predecessors,
      successions: predecessors.length === 0 ? none : records.successions,
    };
  };
}

/**
 * What counts for a unit or a person of an agency: the ratings, people and discipline of the agency tell nothing of a unit; of a person the
 * rating of the body alone is looked at, where they lead it (rule G-10).
 */
export function recordsWithin(records: AgencyRecords, kind: 'unit' | 'individual'): AgencyRecords {
  return { ...records, ratings: kind === 'unit' ? none : records.ratings, disciplines: none, people: none };
}
