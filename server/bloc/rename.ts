import { asc, eq } from 'drizzle-orm';
import { blocFormerNames, blocs } from '@/db/schema/bloc';
import type { RenameBlocInput } from '@/domain/bloc/input';
import { mayRename } from '@/domain/bloc/register';
import { mayInstallation } from '@/domain/rights/may';
import { dayOf } from '@/domain/shared/dates';
import { fold } from '@/lib/fold';
import { newId } from '@/lib/id';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { holdBloc } from './membership';
import { isNameTaken } from './register';

/**
 * Calls a bloc something else from a day on. Years that ended before keep the old name, and its address stays.
 * Refusals: `rights.notAppointed`, those of `mayRename`. Source: design 3, History.
 */
export async function renameBloc(
  { tx, actor, now, record }: Context,
  input: RenameBlocInput,
): Promise<{ name: string }> {
  const today = dayOf(now);
  demandRight(mayInstallation(actor, 'bloc.renamed', today), { blocId: input.blocId, blocYearId: null });
  await tx.alone('blocs');
  const bloc = await holdBloc(tx, input.blocId);
  const former = await tx
    .select()
    .from(blocFormerNames)
    .where(eq(blocFormerNames.blocId, bloc.id))
    .orderBy(asc(blocFormerNames.from));
  const nameTaken = await isNameTaken(tx, input.name, bloc.id);
  const { name, on, decisionRef } = input;
  const before = demand(mayRename({ name, on }, { bloc, former, today, nameTaken }));
  await tx.insert(blocFormerNames).values({ id: newId(), blocId: bloc.id, ...before, decisionRef });
  await tx
    .update(blocs)
    .set({ name, nameFold: fold(name) })
    .where(eq(blocs.id, bloc.id));
  await record({
    action: 'bloc.renamed',
    subjectId: bloc.id,
    scope: { blocId: bloc.id, blocYearId: null },
    details: { before: before.name, name, on, decisionRef },
  });
  return { name };
}
