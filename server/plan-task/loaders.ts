import 'server-only';
import { notFound } from 'next/navigation';
import { getStore } from '@/db/client';
import { daysOfTasks } from '@/domain/plan-task/assign';
import { figuresOf, type Figure, type Measure } from '@/domain/plan-task/reached';
import { mayReport, maySettle } from '@/domain/plan-task/report';
import {
  isClosed,
  isLate,
  partOf,
  reportedStates,
  reportersOf,
  standingReports,
  stateOf,
} from '@/domain/plan-task/state';
import { may } from '@/domain/rights/may';
import { reachedBps } from '@/domain/shared/reached';
import { listTasksThrough } from '../annex/working-tasks';
import { loadYearStanding } from '../standing/loaders';
import { listAssignments, listReports } from './queries';

/** An indicator with what stands reached of it, as a whole and by agency, each with its share of what was aimed at. */
function measured(indicator: Measure, wholeBloc: boolean, reports: Parameters<typeof figuresOf>[2]) {
  const share = <F extends Figure>(figure: F) => ({ ...figure, bps: reachedBps(indicator, figure.reached) });
  const { whole, parts } = figuresOf(indicator, wholeBloc, reports);
  return { ...indicator, whole: whole && share(whole), parts: parts.map(share) };
}

/** The common tasks of a year: each with its words, whom it was given to, how it stands and what was said of it last. */
export async function loadPlanTasks(bloc: string, year: string) {
  const { scope, actor, standing } = await loadYearStanding(bloc, year);
  const { read } = await getStore();
  const all = await listTasksThrough(read, scope);
  const texts = all.filter(({ endedBy }) => endedBy === null);
  const reports = Map.groupBy(await listReports(read, scope), ({ task }) => task);
  const own = scope.memberAgencyIds.filter((agencyId) => may(actor, 'planTask.reported', scope, { agencyId }).ok);
  const adopted = standing.plan?.adoptedOn != null;
  const tasks = texts.flatMap(({ number, text, illustrative, indicators }) => {
    const facts = standing.planTasks.find((one) => one.number === number);
    if (!facts) return [];
    const state = stateOf(facts);
    const waits = adopted ? reportersOf(facts, own) : [];
    return [
      {
        ...facts,
        text,
        illustrative,
        indicators: indicators.map((one) => measured(one, facts.wholeBloc, reports.get(number) ?? [])),
        state,
        late: isLate(facts, scope.on),
        last: standingReports(reports.get(number) ?? []).at(-1) ?? null,
        /** Those of the reader's agencies a report is asked of. */
        waits,
        isOwn: facts.wholeBloc ? own.length > 0 : own.some((id) => id === facts.ownerAgencyId),
        /** Of a task of the whole bloc: how many members have done their part. */
        parts: scope.memberAgencyIds.filter((agencyId) => partOf(facts, agencyId) === 'done').length,
      },
    ];
  });
  return {
    scope,
    tasks,
    /** Those that an annex ended: their reports stay to be read. */
    ended: all.flatMap(({ number, text, endedBy }) => (endedBy === null ? [] : [{ number, text, endedBy }])),
    adopted,
    assigns: may(actor, 'planTask.assigned', scope).ok && standing.decidedOn === null,
    reminded: standing.reminders.filter(({ about, agencyId }) => about === 'planTask' && own.includes(agencyId)),
  };
}

export type PlanTasksShown = Awaited<ReturnType<typeof loadPlanTasks>>;

/** One common task with all its reports and whom it was given to, and what the reader may do. 404 where there is none of that number. */
export async function loadPlanTask(bloc: string, year: string, n: string) {
  const { scope, actor, standing } = await loadYearStanding(bloc, year);
  const { read } = await getStore();
  const number = /^[1-9]\d?$/.test(n) ? Number(n) : 0;
  const texts = await listTasksThrough(read, scope);
  const words = texts.find((one) => one.number === number);
  const reports = (await listReports(read, scope)).filter((one) => one.task === number);
  const assignments = (await listAssignments(read, scope)).filter((one) => one.task === number);
  const given = assignments.at(-1);
  // One that an annex ended is worked on no more and stands nowhere else.
  const ended = {
    number,
    wholeBloc: given?.wholeBloc ?? false,
    ownerAgencyId: given?.ownerAgencyId ?? null,
    dueOn: given?.dueOn ?? null,
    reports: reports.map(({ number: nth, agencyId, state, corrects }) => ({ number: nth, agencyId, state, corrects })),
  };
  const task = words?.endedBy ? ended : standing.planTasks.find((one) => one.number === number);
  if (!words || !task) notFound();
  const facts = { adopted: standing.plan?.adoptedOn != null, decidedOn: standing.decidedOn };
  const own = scope.members.filter(({ agencyId }) => may(actor, 'planTask.reported', scope, { agencyId }).ok);
  const state = stateOf(task);
  const place = texts.indexOf(words);
  const works = words.endedBy === null;
  return {
    scope,
    task,
    words,
    indicators: words.indicators.map((one) => measured(one, task.wholeBloc, reports)),
    state,
    late: works && isLate(task, scope.on),
    previous: texts[place - 1]?.number ?? null,
    next: texts[place + 1]?.number ?? null,
    reports: standingReports(reports).map((report) => ({
      ...report,
      first: report.corrects ?? report.number,
      replaced: reports.filter(
        (one) => (one.corrects ?? one.number) === (report.corrects ?? report.number) && one !== report,
      ),
    })),
    assignments: assignments.toReversed(),
    parts: task.wholeBloc ? scope.members.map((member) => ({ member, state: partOf(task, member.agencyId) })) : [],
    days: daysOfTasks({
      year: scope.year,
      conferenceOn: standing.conference?.heldOn ?? standing.deadlines.conference ?? null,
    }),
    own: (works ? own : []).flatMap((member) => {
      const decision = mayReport(task, facts, member.agencyId);
      return decision.ok || task.ownerAgencyId === member.agencyId ? [{ member, decision }] : [];
    }),
    /** Why nobody can report yet, for who would own it. */
    mayAssign: may(actor, 'planTask.assigned', scope).ok && works && facts.decidedOn === null && !isClosed(state),
    settles:
      works && may(actor, 'planTask.settled', scope).ok
        ? reportedStates.filter((one) => maySettle(task, facts, one).ok)
        : [],
    corrects: works && may(actor, 'planTask.corrected', scope).ok && facts.adopted && facts.decidedOn === null,
  };
}

export type PlanTaskShown = Awaited<ReturnType<typeof loadPlanTask>>;
