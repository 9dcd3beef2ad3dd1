import type { Stage } from './stage';
import { closeMeeting, openMeeting, voteOnCertificates } from './conference';
import { registerAll, signTogether } from './covenant';
import { handOver } from './handover';
import { nominate } from './nominations';
import { propose } from './proposal';
import { publishRanking, recordPoints, scoreThemselves } from './results';
import { reviewedYear } from './stage';

/** A conference from the self-scores of December to the letter before the province, with nothing out of the ordinary. */
export async function walkMeeting(stage: Stage, votes: { leader: number; deputy: number }): Promise<void> {
  await scoreThemselves(stage);
  await recordPoints(stage);
  await publishRanking(stage);
  await nominate(stage);
  await registerAll(stage, ['EXCELLENT_COLLECTIVE']);
  await openMeeting(stage, {
    place: 'tỉnh Điện Biên',
    session: 'afternoon',
    review: `Tổng kết công tác thi đua, khen thưởng năm ${reviewedYear(stage)}.`,
  });
  await voteOnCertificates(stage);
  await handOver(stage, votes);
  await signTogether(stage);
  await closeMeeting(stage);
  await propose(stage);
}
