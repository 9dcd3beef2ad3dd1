import { charter, criteria } from '@/db/sample/rules';
import type { CriteriaRules } from '@/domain/criteria/scale';
import type { DeadlineKind } from '@/domain/plan/deadline';
import type { IsoDate } from '@/domain/shared/dates';
import { freshTasks } from '@/domain/plan/write';
import { composeYear } from '../../bloc/found';
import { adoptCharter } from '../../charter/adopt';
import { type Actor, systemActor } from '../../context';
import { adoptCriteria } from '../../criteria/adopt';
import { openPlan } from '../../plan/open';
import { setDeadlines } from '../../plan/set-deadlines';
import { writeTasks } from '../../plan/write-tasks';
import { at, type Run } from '../run';

type Preparation = {
  readonly blocId: string;
  readonly year: number;
  readonly agencyIds: readonly string[];
  readonly keeper: Actor;
  /** The day the rules are adopted and the plan is opened; the names of the members are those of `namesOn`. */
  readonly on: IsoDate;
  readonly namesOn: IsoDate;
  readonly deadlines: readonly { readonly kind: DeadlineKind; readonly dueOn: IsoDate }[];
  /** The scale of the sample unless told otherwise. */
  readonly scale?: CriteriaRules;
  readonly tasks: readonly { readonly number: number; readonly text: string; readonly illustrative: boolean }[];
};

/** Composes the coming year, with its charter, criteria, deadlines and open plan, before the conference; answers its id. */
export async function prepareYear(run: Run, preparation: Preparation): Promise<string> {
  const { blocId, year, agencyIds, keeper, on, namesOn, deadlines, tasks, scale = criteria } = preparation;
  const day = at(on);
  const composed = { blocId, year, namesOn, agencyIds, leadership: [] };
  const { blocYearId } = await run(composeYear, systemActor, composed, day);
  await run(adoptCharter, keeper, { blocYearId, ...charter, tieBreaks: [...charter.tieBreaks] }, day);
  await run(adoptCriteria, keeper, { blocYearId, ...scale }, day);
  if (deadlines.length > 0) await run(setDeadlines, keeper, { blocYearId, deadlines: [...deadlines] }, day);
  await run(openPlan, keeper, { blocYearId }, day);
  await run(writeTasks, keeper, { blocYearId, tasks: freshTasks(tasks) }, day);
  return blocYearId;
}
