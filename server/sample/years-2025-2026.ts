import { membersOf2026, partyAgencies } from '@/db/sample/agencies';
import type { AgencyKind } from '@/domain/agency/kind';
import { laterRatings } from '@/db/sample/history';
import { meetingOf2025, resultsOf2025, returnOf2026, selfScoresOf2026, tasksOf2026 } from '@/db/sample/today';
import { yearOf2026 } from '@/db/sample/year-between';
import type { Store } from '@/db/client';
import { usualScale } from '@/domain/criteria/defaults';
import { illustrativeFacts } from '@/domain/bloc/illustrative';
import { addDays, dayOf } from '@/domain/shared/dates';
import { systemActor } from '../context';
import { setDeadlines } from '../plan/set-deadlines';
import { openScoring } from '../result/open-scoring';
import { returnSelfAssessment } from '../self-assessment/return';
import { saveSelfAssessment } from '../self-assessment/save';
import { submitSelfAssessment } from '../self-assessment/submit';
import type { Ground } from './ground';
import { markIllustrative } from './mark-illustrative';
import { at, type Run } from './run';
import { recordRatings } from './walk/history';
import { walkMeeting } from './walk/meeting';
import { liveTheYear } from './walk/year-between';
import { prepareYear } from './walk/prepare';
import { attachSamples } from './walk/evidence';
import { spreadLines } from './walk/spread';
import { pointsOf } from './walk/results';

/** The bloc has gone over to criteria under its groups, each with its evidence. */
const scaleOf2026 = usualScale(100);

/** The same bloc today, after the mergers of 2025: its covenant signed, its self-scoring open, so that each office finds work. */
export async function walkToday(
  store: Store,
  run: Run,
  ground: Ground,
  { blocId, review }: { blocId: string; review: string },
  now: Date,
): Promise<void> {
  const plan = await prepareYear(run, {
    blocId,
    year: 2026,
    agencyIds: membersOf2026.map(ground.agencyId),
    keeper: ground.secretary('UBKT'),
    on: '2026-01-05',
    namesOn: '2026-01-01',
    deadlines: [],
    tasks: tasksOf2026,
    scale: scaleOf2026,
  });
  await walkMeeting(
    {
      store,
      run,
      ground,
      review,
      plan,
      members: membersOf2026,
      results: resultsOf2025,
      outgoing: 'UBKT',
      incoming: 'TCT',
      deputy: 'VPTU',
      on: meetingOf2025,
    },
    { leader: 9, deputy: 8 },
  );
  for (const ratings of laterRatings.filter(({ year }) => year === 2025))
    await recordRatings(run, ground, review, ratings, at('2026-01-12'));
  const until = addDays(dayOf(now), -21);
  const living = { run, ground, blocYearId: plan, leader: 'TCT', members: membersOf2026, until };
  await liveTheYear(living, yearOf2026);
  await scoreInAutumn(run, ground, plan, now);
  for (const blocYearId of [review, plan])
    await run(markIllustrative, systemActor, { blocYearId, facts: illustrativeFacts }, now);
}

/** The kind of an agency of the sample, by which lines are asked of it. */
function kindOf(code: string): AgencyKind {
  return partyAgencies.find((agency) => agency.code === code)?.kind ?? 'party';
}

/** Dates are set around the day of installation, so that the sample is always in the middle of its self-scoring. */
async function scoreInAutumn(run: Run, ground: Ground, blocYearId: string, now: Date): Promise<void> {
  const keeper = ground.secretary('TCT');
  const today = dayOf(now);
  const dated = [
    ['midYear', addDays(today, -130)],
    ['selfScore', addDays(today, 4)],
    ['appraisal', addDays(today, 5)],
    ['nomination', addDays(today, 12)],
    ['dossier', addDays(today, 17)],
    ['conference', addDays(today, 46)],
  ] as const;
  await run(
    setDeadlines,
    keeper,
    { blocYearId, deadlines: dated.map(([kind, dueOn]) => ({ kind, dueOn })) },
    at(addDays(today, -20)),
  );
  await run(openScoring, keeper, { blocYearId }, at(addDays(today, -20)));
  for (const { code, state, points, bonus } of selfScoresOf2026) {
    const agencyId = ground.agencyId(code);
    const reason = bonus > 0 ? 'Sáng kiến được áp dụng ngoài cơ quan' : '';
    const filled = Object.fromEntries(Object.entries(pointsOf(points)).filter(([, centi]) => centi > 0));
    const kind = kindOf(code);
    await run(
      saveSelfAssessment,
      ground.officer(code),
      { blocYearId, agencyId, lines: spreadLines(scaleOf2026, kind, filled, { centi: bonus, reason }) },
      at(addDays(today, -6)),
    );
    if (state === 'draft') continue;
    const ofAgency = { blocYearId, agencyId };
    await attachSamples(run, ground.officer(code), ofAgency, { scale: scaleOf2026, kind }, at(addDays(today, -5)));
    await run(submitSelfAssessment, ground.head(code), { blocYearId, agencyId }, at(addDays(today, -4)));
  }
  const { code, reason } = returnOf2026;
  await run(
    returnSelfAssessment,
    keeper,
    { blocYearId, agencyId: ground.agencyId(code), reason, answerBy: addDays(today, 3) },
    at(addDays(today, -1)),
  );
}
