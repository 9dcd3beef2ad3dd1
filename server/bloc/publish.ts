import { compositionFaults, firstDayOf, mayDraft } from '@/domain/bloc/composition';
import type { PublishCompositionInput } from '@/domain/bloc/input';
import { mayInstallation } from '@/domain/rights/may';
import { dayOf } from '@/domain/shared/dates';
import type { Context } from '../context';
import { demand, demandFields, demandRight } from '../refused';
import { composing, listCandidates, listLeftOut } from './belong';
import { dropDraft, isLatest, listComposed, listDraft } from './draft';
import { composeYear } from './found';
import { holdBloc } from './membership';

/**
 * Publishes what was drawn up: the year stands with its members under the names of its first day and is frozen. Who leads is chosen by
 * the conference. Refusals: `rights.notAppointed`, those of `mayDraft` and of `compositionFaults`. Source: domain 8.2, 10.1.
 */
export async function publishComposition(
  context: Context,
  { blocId, year, decisionRef }: PublishCompositionInput,
): Promise<{ blocYearId: string; slug: string; year: number; count: number }> {
  const { tx, actor, now } = context;
  demandRight(mayInstallation(actor, 'blocYear.composed', dayOf(now)), { blocId, blocYearId: null });
  const bloc = await holdBloc(tx, blocId);
  const composed = await listComposed(tx, blocId);
  demand(mayDraft(bloc, { year, composed, today: dayOf(now) }));
  const agencyIds = await listDraft(tx, { blocId, year });
  const rules = composing(bloc, { year, isLatest: isLatest(composed, year) });
  const missing = await listLeftOut(tx, rules, agencyIds);
  demandFields(compositionFaults(rules, await listCandidates(tx, agencyIds), missing));
  await dropDraft(tx, { blocId, year });
  const namesOn = firstDayOf(year, bloc);
  const { blocYearId } = await composeYear(context, { blocId, year, namesOn, agencyIds, leadership: [], decisionRef });
  return { blocYearId, slug: bloc.slug, year, count: agencyIds.length };
}
