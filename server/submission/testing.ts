import { openMeeting, voteOnCertificates } from '../sample/walk/conference';
import { nominate } from '../sample/walk/nominations';
import { publishRanking, recordPoints, scoreThemselves } from '../sample/walk/results';
import type { World } from '../testing/world';

/** The conference in session, its ballot on seven certificates counted and confirmed: all seven approved, as in the article. */
export async function vote({ stage }: World): Promise<void> {
  await scoreThemselves(stage);
  await recordPoints(stage);
  await publishRanking(stage);
  await nominate(stage);
  await openMeeting(stage, { place: 'thành phố Điện Biên Phủ', session: 'afternoon', review: 'Phối hợp tốt.' });
  await voteOnCertificates(stage);
}
