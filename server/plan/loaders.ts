import 'server-only';
import { getStore } from '@/db/client';
import { adoptionHurdles } from '@/domain/plan/adopt';
import { mayWriteTasks } from '@/domain/plan/write';
import { may } from '@/domain/rights/may';
import type { Action } from '@/domain/rights/rights';
import { formsInForce } from '../award/queries';
import { loadBlocYear } from '../bloc/loaders';
import { findCharter } from '../charter/queries';
import { findCriteriaSet } from '../criteria/queries';
import { findOpeningConference, findPlan, listDeadlines, listStandingTasks, weightsOf } from './queries';

/** The plan of a year with its dates, charter and scale, and what the reader may do with it. */
export async function loadPlan(bloc: string, year: string) {
  const { scope, actor } = await loadBlocYear(bloc, year);
  const { read } = await getStore();
  const plan = await findPlan(read, scope);
  const tasks = await listStandingTasks(read, scope);
  const weights = weightsOf(tasks);
  const deadlines = await listDeadlines(read, scope);
  const charter = await findCharter(read, scope);
  const criteria = await findCriteriaSet(read, scope);
  const conference = await findOpeningConference(read, scope);
  const forms = charter ? await formsInForce(read, charter.adoptedOn) : [];
  const can = (action: Action) => may(actor, action, scope).ok;
  return {
    scope,
    plan,
    tasks,
    deadlines,
    charter,
    criteria,
    conference,
    formNames: Object.fromEntries(forms.map(({ code, name }) => [code, name])),
    opens: !plan && can('plan.opened'),
    writes: plan !== null && can('plan.tasksWritten') && mayWriteTasks(plan, 1).ok,
    adopts: can('plan.adopted'),
    copies: can('covenant.copied') && (!plan || mayWriteTasks(plan, 1).ok),
    hurdles: plan
      ? adoptionHurdles({ plan, tasks: tasks.length, weights, conferenceOpened: Boolean(conference?.openedAt) })
      : [],
  };
}
