import { giveOpinion } from '../../nomination/give-opinion';
import { putToBallot } from '../../nomination/put-to-ballot';
import { saveNomination } from '../../nomination/save';
import { sendNomination } from '../../nomination/send';
import { reviewedYear, timeOf, type Stage } from './stage';

/** Which agencies are nominated for the provincial Certificate of Merit, on what ground and with how many votes. */
export const nomineesOf = ({ results }: Pick<Stage, 'results'>) =>
  results.flatMap(({ code, ground, yes }) => (ground && yes !== null ? [{ code, ground, yes }] : []));

const achievementIn = (year: number) => ({
  movement: `Dẫn đầu, nổi bật trong phong trào thi đua của Khối năm ${year}; hoàn thành các nhiệm vụ Tỉnh ủy giao.`,
  twoYears: `Hai năm liên tục ${year - 1}, ${year} được xếp loại hoàn thành xuất sắc nhiệm vụ.`,
});

/** Each agency writes and sends its nomination; another head agrees; the leader, or for the leader's own agency another head, puts it to the ballot. */
export async function nominate(stage: Stage): Promise<void> {
  const { run, ground, review: blocYearId, outgoing, incoming } = stage;
  const achievement = achievementIn(reviewedYear(stage));
  for (const { code, ground: groundCode } of nomineesOf(stage)) {
    const draft = {
      blocYearId,
      agencyId: ground.agencyId(code),
      formCode: 'PROV_CERT',
      groundCode,
      achievement: achievement[groundCode],
    };
    const { nominationId } = await run(saveNomination, ground.officer(code), draft, timeOf(stage, '09:00'));
    await run(sendNomination, ground.head(code), { blocYearId, nominationId }, timeOf(stage, '09:30'));
    const reviewer = ground.head(code === outgoing ? incoming : outgoing);
    await run(
      giveOpinion,
      reviewer,
      { blocYearId, nominationId, recommendation: 'agree', remark: '' },
      timeOf(stage, '10:00'),
    );
    await run(putToBallot, reviewer, { blocYearId, nominationId }, timeOf(stage, '10:30'));
  }
}
