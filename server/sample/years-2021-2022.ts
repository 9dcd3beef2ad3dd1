import { membersOf2022 } from '@/db/sample/agencies';
import { conferenceOn, leadershipVotes, resultsOf2021 } from '@/db/sample/article';
import type { Store } from '@/db/client';
import { systemActor } from '../context';
import type { Ground } from './ground';
import { markIllustrative } from './mark-illustrative';
import { foundPartyBloc, type PartyBloc } from './party-bloc';
import { at, type Run } from './run';
import { closeMeeting, openMeeting, voteOnCertificates } from './walk/conference';
import { registerAll, signTogether } from './walk/covenant';
import { handOver } from './walk/handover';
import { recordHistory } from './walk/history';
import { nominate } from './walk/nominations';
import { decide, propose, tellIt } from './walk/proposal';
import { publishRanking, recordPoints, scoreThemselves } from './walk/results';
import type { Stage } from './walk/stage';

export const partySlug = 'khoi-dang-tinh';

/** The two years the conference of the article joins, in a bloc founded for it. */
export function theArticlesStage(store: Store, run: Run, ground: Ground, { review, plan }: PartyBloc): Stage {
  return {
    store,
    run,
    ground,
    review,
    plan,
    members: membersOf2022,
    results: resultsOf2021,
    outgoing: 'UBKT',
    incoming: leadershipVotes.leader.code,
    deputy: leadershipVotes.deputy.code,
    on: conferenceOn,
  };
}

/** The Party bloc through its conference of 10 January 2022, on the article's facts; what the article does not tell is marked. */
export async function walkTheArticle(store: Store, run: Run, ground: Ground): Promise<PartyBloc> {
  const bloc = await foundPartyBloc(run, ground, { slug: partySlug, name: 'Khối thi đua các cơ quan Đảng tỉnh' });
  const stage = theArticlesStage(store, run, ground, bloc);
  await recordHistory(run, ground, bloc.review, at('2022-01-07'));
  await scoreThemselves(stage);
  await recordPoints(stage);
  await publishRanking(stage);
  await nominate(stage);
  await registerAll(stage, ['EXCELLENT_COLLECTIVE']);
  await openMeeting(stage, {
    place: 'tỉnh Điện Biên',
    session: 'afternoon',
    review: 'Năm 2021, các cơ quan trong Khối đã phối hợp thực hiện các phong trào thi đua và công tác khen thưởng.',
  });
  await voteOnCertificates(stage);
  await handOver(stage, { leader: leadershipVotes.leader.votesFor, deputy: leadershipVotes.deputy.votesFor });
  await signTogether(stage);
  await closeMeeting(stage);
  await tellIt(stage, at(conferenceOn, '17:00'));
  await propose(stage);
  await decide(stage, { number: '412/QĐ-UBND', decidedOn: '2022-03-08', recordedOn: '2022-03-10' });
  const untold = [
    'selfScores',
    'results',
    'nominees',
    'history',
    'attendance',
    'tally',
    'leadershipVotes',
    'submission',
    'decision',
  ] as const;
  await run(markIllustrative, systemActor, { blocYearId: bloc.review, facts: untold }, at(conferenceOn, '18:00'));
  await run(
    markIllustrative,
    systemActor,
    { blocYearId: bloc.plan, facts: ['registrations', 'signingTimes', 'planTasks', 'activities'] },
    at(conferenceOn, '18:00'),
  );
  return bloc;
}
