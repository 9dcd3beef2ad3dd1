import { predecessorsOf } from '@/domain/award/across-mergers';
import { likelySame } from '@/domain/achievement/record';
import type { Reader } from '@/db/client';
import { findAgencyNames } from '../agency/queries';
import { listSuccessions } from '../agency/successions';
import type { BlocYearScope } from '../bloc/queries';
import { listAchievements, usesOfAchievements, type Achievement } from './queries';

/**
 * The achievements of an agency, each with others that are likely the same, its own and those of bodies it came from or that came from it,
 * and with what each was used for. A fixed number of queries.
 */
export async function achievementsWithAlike(reader: Reader, scope: BlocYearScope, agencyId: string) {
  const successions = await listSuccessions(reader);
  const heirs = successions.flatMap(({ toAgencyId }) =>
    toAgencyId && predecessorsOf(toAgencyId, successions).includes(agencyId) ? [toAgencyId] : [],
  );
  const family = [...new Set([agencyId, ...predecessorsOf(agencyId, successions), ...heirs])];
  const all = await listAchievements(reader, family);
  const ids = all.map(({ id }) => id);
  const uses = await usesOfAchievements(reader, ids, null, scope.blocId);
  const names = await findAgencyNames(reader, family, scope.on);
  const shown = (one: Achievement) => ({
    ...one,
    agency: names.get(one.agencyId)?.name ?? '',
    used: uses.get(one.id) ?? null,
  });
  return all
    .filter((one) => one.agencyId === agencyId)
    .map((one) => ({
      ...shown(one),
      alike: all.filter((other) => other.id !== one.id && likelySame(one, other)).map((other) => shown(other)),
    }));
}
export type AchievementShown = Awaited<ReturnType<typeof achievementsWithAlike>>[number];
