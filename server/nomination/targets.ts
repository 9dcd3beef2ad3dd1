import { and, eq, isNull } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { registrations, registrationTargets } from '@/db/schema/registration';
import { figuresOf } from '@/domain/plan-task/reached';
import { targetsTold, type TargetsTold } from '@/domain/registration/met';
import { listTasksThrough } from '../annex/working-tasks';
import type { BlocYearScope } from '../bloc/queries';
import { listAssignments, listReports } from '../plan-task/queries';
import type { Nomination } from './queries';

type TargetsOf = (nominee: Pick<Nomination, 'agencyId' | 'subjectKind'>) => TargetsTold | null;

/**
 * What the members reported last of what they undertook: of their own targets, and of the common indicators of tasks of the whole bloc, by
 * nominee. Agencies undertake: of a unit or a person it answers null. A fixed number of queries. Source: issue 6 (targets met); domain 8.5.
 */
export async function readTargets(reader: Reader, scope: BlocYearScope): Promise<TargetsOf> {
  const own = await reader
    .select({
      agencyId: registrations.agencyId,
      unit: registrationTargets.unit,
      target: registrationTargets.target,
      result: registrationTargets.midYear,
    })
    .from(registrationTargets)
    .innerJoin(registrations, eq(registrations.id, registrationTargets.registrationId))
    .where(and(eq(registrationTargets.blocYearId, scope.id), isNull(registrationTargets.endedAt)));
  const reports = Map.groupBy(await listReports(reader, scope), ({ task }) => task);
  const assigned = new Map((await listAssignments(reader, scope)).map((one) => [one.task, one.wholeBloc]));
  const common = (await listTasksThrough(reader, scope))
    .filter(({ number, endedBy }) => endedBy === null && assigned.get(number) === true)
    .flatMap(({ number, indicators }) =>
      indicators.map((indicator) => ({
        unit: indicator.unit,
        target: indicator.target,
        parts: figuresOf(indicator, true, reports.get(number) ?? []).parts,
      })),
    );
  return ({ agencyId, subjectKind }) => {
    if (subjectKind !== 'agency') return null;
    return targetsTold([
      ...own.filter((one) => one.agencyId === agencyId),
      // Of a common indicator an agency is asked for its part only once it told one: whose part it is nobody else says.
      ...common.flatMap(({ unit, target, parts }) => {
        const part = parts.find((one) => one.agencyId === agencyId);
        return part ? [{ unit, target, result: part.reached }] : [];
      }),
    ]);
  };
}
