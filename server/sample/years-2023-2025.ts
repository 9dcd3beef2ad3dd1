import { membersOf2022 } from '@/db/sample/agencies';
import { laterRatings } from '@/db/sample/history';
import { joinersOf2025, turns } from '@/db/sample/between';
import { yearOf2022 } from '@/db/sample/year-between';
import type { Store } from '@/db/client';
import { illustrativeFacts, type IllustrativeFact } from '@/domain/bloc/illustrative';
import { inOneLine, planMove } from '@/domain/calendar/moving';
import type { DeadlineKind } from '@/domain/plan/deadline';
import type { IsoDate } from '@/domain/shared/dates';
import { getBlocYear } from '../bloc/queries';
import { joinBloc } from '../bloc/join';
import { moveDate } from '../calendar/move-date';
import { listYearDates } from '../calendar/queries';
import { systemActor } from '../context';
import { demand } from '../refused';
import type { Ground } from './ground';
import { markIllustrative } from './mark-illustrative';
import type { PartyBloc } from './party-bloc';
import { at, type Run } from './run';
import { recordRatings } from './walk/history';
import { walkMeeting } from './walk/meeting';
import { prepareYear } from './walk/prepare';
import { decide } from './walk/proposal';
import type { Stage } from './walk/stage';
import { liveTheYear } from './walk/year-between';

/** The deadlines of one of these years, all kept. */
const deadlinesFrom = (year: number): { kind: DeadlineKind; dueOn: IsoDate }[] => [
  { kind: 'registration', dueOn: `${year}-02-28` },
  { kind: 'covenant', dueOn: `${year}-03-15` },
  { kind: 'midYear', dueOn: `${year}-07-15` },
  { kind: 'selfScore', dueOn: `${year}-12-22` },
  { kind: 'appraisal', dueOn: `${year + 1}-01-10` },
  { kind: 'nomination', dueOn: `${year + 1}-01-10` },
  { kind: 'conference', dueOn: `${year + 1}-01-10` },
  { kind: 'dossier', dueOn: `${year + 1}-01-31` },
];

/** What the article's two years have marked by the time the review of 2022 is told. */
const markedOf2022: readonly IllustrativeFact[] = [
  'members',
  'charter',
  'criteria',
  'deadlines',
  'registrations',
  'signingTimes',
  'planTasks',
  'activities',
];

/**
 * The Party bloc through the conferences of January 2023, 2024 and 2025 and the mergers of 2025, made up and marked throughout; answers
 * the bloc year of 2025.
 */
export async function walkBetween(
  store: Store,
  run: Run,
  ground: Ground,
  { blocId, plan }: PartyBloc,
): Promise<string> {
  let review = plan;
  const living = { run, ground, blocYearId: plan, leader: 'TCT', members: membersOf2022, until: '2022-12-31' };
  await liveTheYear(living, yearOf2022);
  await putOffSelfScores(store, run, ground, plan);
  for (const turn of turns) {
    const year = Number(turn.on.slice(0, 4));
    const on = `${year}-01-03`;
    const next = await prepareYear(run, {
      blocId,
      year,
      agencyIds: membersOf2022.map(ground.agencyId),
      keeper: ground.secretary(turn.outgoing),
      on,
      namesOn: `${year}-01-01`,
      deadlines: deadlinesFrom(year),
      tasks: turn.tasks.map((text, i) => ({ number: i + 1, text, illustrative: true })),
    });
    const stage: Stage = { store, run, ground, review, plan: next, members: membersOf2022, ...turn };
    await walkMeeting(stage, turn.votes);
    await decide(stage, turn.decision);
    for (const ratings of laterRatings.filter((one) => one.year === year - 1))
      await recordRatings(run, ground, review, ratings, at(turn.decision.recordedOn));
    const marked = review === plan ? markedOf2022 : [];
    const facts = illustrativeFacts.filter((fact) => !marked.includes(fact));
    await run(markIllustrative, systemActor, { blocYearId: review, facts }, at(turn.decision.recordedOn));
    review = next;
  }
  for (const { codes, from, decisionRef } of joinersOf2025)
    for (const code of codes)
      await run(joinBloc, ground.provincial, { blocId, agencyId: ground.agencyId(code), from, decisionRef }, at(from));
  return review;
}

/** The day the article's bloc had set for the self-scores of 2022 lay before they were sent: it is moved, with what hangs on it. */
async function putOffSelfScores(store: Store, run: Run, ground: Ground, blocYearId: string): Promise<void> {
  const when = at('2022-11-15');
  const scope = await getBlocYear(store.read, blocYearId, when);
  const move = { key: 'selfScore', dueOn: '2022-12-22' };
  const moving = demand(planMove(await listYearDates(store.read, scope), move.key, move.dueOn, scope));
  const reason = 'Chờ số liệu tổng kết năm của các cơ quan';
  await run(moveDate, ground.secretary('TCT'), { blocYearId, ...move, reason, seen: inOneLine(moving) }, when);
}
