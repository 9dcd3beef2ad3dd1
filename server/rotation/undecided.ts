import type { Reader } from '@/db/client';
import { may } from '@/domain/rights/may';
import type { Undecided } from '@/domain/rotation/lineage';
import { undecidedAmong } from '@/domain/rotation/undecided';
import type { BlocYearScope } from '../bloc/queries';
import type { Actor } from '../context';
import { readLineageRows } from './queries';

/** The heirs an actor has to place in the rotations of the blocs they keep, given the latest year of each: three queries at most. */
export async function listUndecided(
  reader: Reader,
  actor: Actor,
  latest: readonly BlocYearScope[],
): Promise<{ scope: BlocYearScope; undecided: Undecided[] }[]> {
  const kept = latest.filter((scope) => may(actor, 'rotation.heirDecided', scope).ok);
  if (kept.length === 0) return [];
  const rows = await readLineageRows(
    reader,
    kept.map(({ blocId }) => blocId),
  );
  return kept.map((scope) => {
    const ofBloc = <T extends { blocId: string }>(list: readonly T[]) =>
      list.filter(({ blocId }) => blocId === scope.blocId);
    const facts = { ...rows, on: scope.on, stays: ofBloc(rows.stays), heirs: ofBloc(rows.heirs), terms: [] };
    return { scope, undecided: undecidedAmong(scope.presentAgencyIds, facts) };
  });
}
