import type { Reader } from '@/db/client';
import type { Standing } from '@/domain/bloc/standing';
import type { BlocYearScope } from '../bloc/queries';
import { findHandover, listAcclamations } from './queries';

/** How the leadership after this year stands: who is acclaimed, how far the handover is. Four small queries. */
export async function standing(reader: Reader, scope: BlocYearScope): Promise<Pick<Standing, 'acclaimed' | 'handover'>> {
  const acclaimed = await listAcclamations(reader, scope);
  const handover = await findHandover(reader, scope);
  return {
    acclaimed: acclaimed.map(({ role }) => role),
    handover: handover && {
      fromAgencyId: handover.fromAgencyId,
      toAgencyId: handover.toAgencyId,
      preparedAt: handover.preparedAt,
      unchecked: handover.items.filter(({ checkedAt }) => checkedAt === null).length,
      confirmedSides: handover.confirmations.map(({ side }) => side),
      completedOn: handover.completedOn,
      completedAt: handover.completedAt,
    },
  };
}
