import { predecessorsOf } from '../award/across-mergers';
import type { AgencyRecords, Records } from './facts';

const none: readonly never[] = [];

/**
 * Parts what is on record by agency, once for many: answers what is on record of one, with the ratings, awards and achievements of those it
 * came from beside its own (each row bears its own agency). Source: domain 12.2 (history survives mergers, and is never silently added).
 */
export function partRecords(records: Records): (agencyId: string) => AgencyRecords {
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
  return (agencyId) => {
    const predecessors = heirs.has(agencyId) ? predecessorsOf(agencyId, records.successions) : none;
    const family = <R>(of: (id: string) => readonly R[]) =>
      predecessors.length === 0 ? of(agencyId) : [agencyId, ...predecessors].flatMap(of);
    return {
      agencyId,
      ratings: family(ratings),
      disciplines: disciplines(agencyId),
      people: people(agencyId),
      awards: family(awards),
      achievements: family(achievements),
      predecessors,
      successions: predecessors.length === 0 ? none : records.successions,
    };
  };
}
