import { planTaskAssignments } from '@/db/schema/plan-task';
import { faultsOfAssignment } from '@/domain/plan-task/assign';
import type { AssignTaskInput } from '@/domain/plan-task/input';
import { stateOf } from '@/domain/plan-task/state';
import { may } from '@/domain/rights/may';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demandFields, demandRight, RefusedError } from '../refused';
import { getTask } from './queries';

/**
 * Gives a common task to an agency, to the whole bloc or to nobody, until a day or without one; before the plan is adopted and after.
 * Refusals: `planTask.unknown`, `planTask.changedMeanwhile` where it was given away since the screen was drawn, those of
 * `faultsOfAssignment` at their fields. Source: issue "the year between".
 */
export async function assignTask(
  { tx, actor, now, record }: Context,
  { blocYearId, number, wholeBloc, ownerAgencyId, dueOn, seen }: AssignTaskInput,
): Promise<{ number: number }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'planTask.assigned', scope), key);
  await tx.alone(`plan-tasks:${scope.id}`);
  const { taskId, task, standing, assignments } = await getTask(tx, scope, number);
  const said = { wholeBloc, ownerAgencyId, dueOn };
  const same = (['wholeBloc', 'ownerAgencyId', 'dueOn'] as const).every((field) => task[field] === said[field]);
  if (seen !== assignments && !same) throw new RefusedError({ code: 'planTask.changedMeanwhile' }, false);
  const conferenceOn = standing.conference?.heldOn ?? standing.deadlines.conference ?? null;
  const { year, memberAgencyIds } = scope;
  const { decidedOn } = standing;
  demandFields(faultsOfAssignment(said, stateOf(task), { year, memberAgencyIds, conferenceOn, decidedOn }));
  const given = { id: newId(), ...key, taskId, number: assignments + 1, ...said };
  await tx.insert(planTaskAssignments).values({ ...given, assignedAt: now, assignedBy: actingPerson(actor) });
  await record({ action: 'planTask.assigned', subjectId: taskId, scope: key, details: { number, ...said } });
  return { number };
}
