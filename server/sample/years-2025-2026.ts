import { membersOf2026 } from '@/db/sample/agencies';
import { criteria, charter } from '@/db/sample/rules';
import { meetingOf2025, resultsOf2025, returnOf2026, selfScoresOf2026, tasksOf2026 } from '@/db/sample/today';
import type { Store } from '@/db/client';
import { illustrativeFacts } from '@/domain/bloc/illustrative';
import { addDays, dayOf } from '@/domain/shared/dates';
import { composeYear } from '../bloc/found';
import { adoptCharter } from '../charter/adopt';
import { systemActor } from '../context';
import { adoptCriteria } from '../criteria/adopt';
import { openPlan } from '../plan/open';
import { setDeadlines } from '../plan/set-deadlines';
import { writeTasks } from '../plan/write-tasks';
import { openScoring } from '../result/open-scoring';
import { returnSelfAssessment } from '../self-assessment/return';
import { saveSelfAssessment } from '../self-assessment/save';
import { submitSelfAssessment } from '../self-assessment/submit';
import type { Ground } from './ground';
import { markIllustrative } from './mark-illustrative';
import { at, type Run } from './run';
import { closeMeeting, openMeeting, voteOnCertificates } from './walk/conference';
import { registerAll, signTogether } from './walk/covenant';
import { handOver } from './walk/handover';
import { nominate } from './walk/nominations';
import { propose } from './walk/proposal';
import { pointsOf, publishRanking, recordPoints, scoreThemselves } from './walk/results';
import type { Stage } from './walk/stage';

/** The same bloc today, after the mergers of 2025: its covenant signed, its self-scoring open, so that each office finds work. */
export async function walkToday(store: Store, run: Run, ground: Ground, blocId: string, now: Date): Promise<void> {
  const agencyIds = membersOf2026.map(ground.agencyId);
  const led = { agencyId: ground.agencyId('UBKT'), role: 'leader' as const, basis: 'Hội nghị tổng kết năm 2024' };
  const { blocYearId: review } = await run(
    composeYear,
    systemActor,
    { blocId, year: 2025, namesOn: '2025-08-01', agencyIds, leadership: [led] },
    at('2025-08-01'),
  );
  const { blocYearId: plan } = await run(
    composeYear,
    systemActor,
    { blocId, year: 2026, namesOn: meetingOf2025, agencyIds, leadership: [] },
    at('2026-01-05'),
  );
  const keeper = ground.secretary('UBKT');
  for (const [blocYearId, on] of [
    [review, at('2025-08-12')],
    [plan, at('2026-01-05')],
  ] as const) {
    await run(adoptCharter, keeper, { blocYearId, ...charter, tieBreaks: [...charter.tieBreaks] }, on);
    await run(adoptCriteria, keeper, { blocYearId, ...criteria }, on);
  }
  await run(openPlan, keeper, { blocYearId: plan }, at('2026-01-05'));
  await run(writeTasks, keeper, { blocYearId: plan, tasks: [...tasksOf2026] }, at('2026-01-05'));
  const stage: Stage = {
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
  };
  await scoreThemselves(stage);
  await recordPoints(stage);
  await publishRanking(stage);
  await nominate(stage);
  await registerAll(stage, ['EXCELLENT_COLLECTIVE']);
  await openMeeting(stage, {
    place: 'tỉnh Điện Biên',
    session: 'afternoon',
    review: 'Tổng kết công tác thi đua, khen thưởng năm 2025.',
  });
  await voteOnCertificates(stage);
  await handOver(stage, { leader: 9, deputy: 8 });
  await signTogether(stage);
  await closeMeeting(stage);
  await propose(stage);
  await scoreInAutumn(run, ground, plan, now);
  for (const blocYearId of [review, plan])
    await run(markIllustrative, systemActor, { blocYearId, facts: illustrativeFacts }, now);
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
    const bonusReason = bonus > 0 ? 'Sáng kiến được áp dụng ngoài cơ quan' : '';
    const filled = Object.fromEntries(Object.entries(pointsOf(points)).filter(([, centi]) => centi > 0));
    await run(
      saveSelfAssessment,
      ground.officer(code),
      { blocYearId, agencyId, points: filled, notes: {}, bonusCenti: bonus, bonusReason },
      at(addDays(today, -6)),
    );
    if (state === 'draft') continue;
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
