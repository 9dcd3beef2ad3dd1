import type { Ranking } from '@/domain/scoring/rank';
import type { Nomination } from './queries';

/** The place a nominee holds in the ranking, which places agencies only: null for a unit or a person, and while it is not published. */
export function ownPlace(ranking: Ranking | null, { subjectKind, agencyId }: Nomination): Ranking[number] | null {
  return (subjectKind === 'agency' && ranking?.find((one) => one.agencyId === agencyId)) || null;
}
