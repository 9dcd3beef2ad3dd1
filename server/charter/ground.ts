import type { Reader } from '@/db/client';
import type { CharterGround } from '@/domain/charter/check';
import { totalOfScale } from '@/domain/criteria/scale';
import type { BlocYearScope } from '../bloc/queries';
import { findCriteriaDraft, findCriteriaSet } from '../criteria/queries';

/** What a charter of this year is measured by: its members, and its scale, adopted or as far as it is written. */
export async function readGround(reader: Reader, scope: BlocYearScope): Promise<CharterGround> {
  const scale = (await findCriteriaSet(reader, scope)) ?? (await findCriteriaDraft(reader, scope))?.rules;
  return {
    members: scope.members.length,
    scale:
      scale && scale.groups.length > 0
        ? { totalCenti: totalOfScale(scale), codes: scale.groups.map(({ code }) => code) }
        : null,
  };
}
