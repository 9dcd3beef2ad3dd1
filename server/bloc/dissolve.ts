import { and, eq, gt, isNull, max, or } from 'drizzle-orm';
import { blocMemberships, blocs, blocYears } from '@/db/schema/bloc';
import type { DissolveBlocInput } from '@/domain/bloc/input';
import { mayDissolve } from '@/domain/bloc/register';
import { mayInstallation } from '@/domain/rights/may';
import { dayOf, type IsoDate } from '@/domain/shared/dates';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { endMembership, holdBloc } from './membership';

/**
 * Dissolves a bloc with a day, its last one: whoever still belongs leaves with it. Its years stay to be read.
 * Refusals: `rights.notAppointed`, those of `mayDissolve` and of `endMembership` at the field `on`.
 */
export async function dissolveBloc(
  { tx, actor, now, record }: Context,
  { blocId, on, decisionRef }: DissolveBlocInput,
): Promise<{ on: IsoDate }> {
  demandRight(mayInstallation(actor, 'bloc.dissolved', dayOf(now)), { blocId, blocYearId: null });
  const bloc = await holdBloc(tx, blocId);
  const [known] = await tx
    .select({ latest: max(blocYears.year) })
    .from(blocYears)
    .where(eq(blocYears.blocId, blocId));
  demand(mayDissolve(bloc, { on, latestYear: known?.latest ?? null }));
  const members = await tx
    .select({ agencyId: blocMemberships.agencyId })
    .from(blocMemberships)
    .where(and(eq(blocMemberships.blocId, blocId), or(isNull(blocMemberships.to), gt(blocMemberships.to, on))));
  for (const { agencyId } of members) await endMembership(tx, { blocId, agencyId, to: on, decisionRef, field: 'on' });
  await tx.update(blocs).set({ dissolvedOn: on, dissolutionRef: decisionRef }).where(eq(blocs.id, blocId));
  await record({
    action: 'bloc.dissolved',
    subjectId: blocId,
    scope: { blocId, blocYearId: null },
    details: { on, decisionRef, members: members.map(({ agencyId }) => agencyId) },
  });
  return { on };
}
