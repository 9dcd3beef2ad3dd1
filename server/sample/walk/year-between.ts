import type { YearStory } from '@/db/sample/year-between';
import { attendActivity } from '../../activity/attend';
import { cancelActivity } from '../../activity/cancel';
import { moveActivity } from '../../activity/move';
import { planActivity } from '../../activity/plan';
import { settleActivity } from '../../activity/settle';
import { assignTask } from '../../plan-task/assign';
import { reportTask } from '../../plan-task/report';
import type { Ground } from '../ground';
import { at, type Run } from '../run';

type Living = {
  readonly run: Run;
  readonly ground: Ground;
  readonly blocYearId: string;
  /** Whose secretary keeps the bloc in this year. */
  readonly leader: string;
  readonly members: readonly string[];
  /** What lies behind this day is not told. */
  readonly until: string;
};

/** One act of the year on its day. */
type Act = { readonly on: string; readonly act: () => Promise<unknown> };

/** Lives a year between two conferences: tasks are given and reported on, activities planned, held and settled, day by day. */
export async function liveTheYear(living: Living, { assignedOn, tasks, activities }: YearStory): Promise<void> {
  const acts = [
    ...tasks.flatMap((task) => workOn(living, assignedOn, task)),
    ...activities.flatMap((activity, i) => meetFor(living, i + 1, activity)),
  ];
  for (const { act } of acts.filter(({ on }) => on <= living.until).toSorted((a, b) => a.on.localeCompare(b.on)))
    await act();
}

function workOn({ run, ground, blocYearId, leader }: Living, on: string, task: YearStory['tasks'][number]): Act[] {
  const { number, owner, dueOn, reports } = task;
  const keeper = ground.secretary(leader);
  const given = {
    blocYearId,
    number,
    dueOn,
    seen: 0,
    wholeBloc: owner === 'bloc',
    ownerAgencyId: owner === 'bloc' ? null : ground.agencyId(owner),
  };
  return [
    { on, act: () => run(assignTask, keeper, given, at(on, '09:00')) },
    ...reports.map(({ on: day, by, state, text }) => {
      const agencyId = by === 'keeper' ? null : ground.agencyId(by);
      const who = by === 'keeper' ? keeper : ground.officer(by);
      return {
        on: day,
        act: () => run(reportTask, who, { blocYearId, number, agencyId, state, text, reached: [] }, at(day, '15:00')),
      };
    }),
  ];
}

function meetFor(living: Living, number: number, activity: YearStory['activities'][number]): Act[] {
  const { run, ground, blocYearId, leader, members } = living;
  const { title, kind, host, plannedOn, session, place, moved, cancelled, away } = activity;
  const keeper = ground.secretary(leader);
  const heldOn = moved?.to ?? activity.heldOn;
  const planned = {
    blocYearId,
    title,
    kind,
    hostAgencyId: ground.agencyId(host),
    heldOn: activity.heldOn,
    session,
    place,
  };
  const presence = Object.fromEntries(
    members.map((code) => [
      ground.agencyId(code),
      Object.entries(away).find(([one]) => one === code)?.[1] ?? 'present',
    ]),
  );
  const which = { blocYearId, number };
  const change: Act[] = [
    {
      on: plannedOn,
      act: () => run(planActivity, keeper, { ...planned, everybody: true, expected: [] }, at(plannedOn, '10:00')),
    },
  ];
  if (moved)
    change.push({
      on: moved.on,
      act: () =>
        run(moveActivity, keeper, { ...which, heldOn, session, place, reason: moved.reason }, at(moved.on, '10:00')),
    });
  if (cancelled)
    return [
      ...change,
      {
        on: cancelled.on,
        act: () => run(cancelActivity, keeper, { ...which, reason: cancelled.reason }, at(cancelled.on, '10:00')),
      },
    ];
  return [
    ...change,
    {
      on: heldOn,
      act: async () => {
        await run(attendActivity, ground.officer(host), { ...which, presence, seen: 0 }, at(heldOn, '17:00'));
        await run(settleActivity, keeper, { ...which, seen: 1 }, at(heldOn, '17:30'));
      },
    },
  ];
}
