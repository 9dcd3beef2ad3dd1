import { resultsOf2021 } from '@/db/sample/article';
import { giveOpinion } from '../../nomination/give-opinion';
import { putToBallot } from '../../nomination/put-to-ballot';
import { saveNomination } from '../../nomination/save';
import { sendNomination } from '../../nomination/send';
import { timeOf, type Stage } from './stage';

/** Which agencies are nominated for the provincial Certificate of Merit, and on what ground (domain 12.3). */
export const nominated = resultsOf2021.flatMap(({ code, ground, yes }) =>
  ground && yes !== null ? [{ code, ground, yes }] : [],
);

const achievement = {
  movement: 'Dẫn đầu, nổi bật trong phong trào thi đua của Khối năm 2021; hoàn thành các nhiệm vụ Tỉnh ủy giao.',
  twoYears: 'Hai năm liên tục 2020, 2021 được xếp loại hoàn thành xuất sắc nhiệm vụ.',
};

/** Each agency writes and sends its nomination; another head agrees; the leader, or for the leader's own agency another head, puts it to the ballot. */
export async function nominateSeven(stage: Stage): Promise<void> {
  const { run, ground, review: blocYearId, outgoing } = stage;
  for (const { code, ground: groundCode } of nominated) {
    const draft = {
      blocYearId,
      agencyId: ground.agencyId(code),
      formCode: 'PROV_CERT',
      groundCode,
      achievement: achievement[groundCode],
    };
    const { nominationId } = await run(saveNomination, ground.officer(code), draft, timeOf(stage, '09:00'));
    await run(sendNomination, ground.head(code), { blocYearId, nominationId }, timeOf(stage, '09:30'));
    const reviewer = ground.head(code === outgoing ? 'TCT' : outgoing);
    await run(
      giveOpinion,
      reviewer,
      { blocYearId, nominationId, recommendation: 'agree', remark: '' },
      timeOf(stage, '10:00'),
    );
    await run(putToBallot, reviewer, { blocYearId, nominationId }, timeOf(stage, '10:30'));
  }
}
