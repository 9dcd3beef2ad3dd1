import { samplePdf } from '@/db/sample/evidence';
import { attachPaper } from '../../nomination/attach-paper';
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
    if (groundCode === 'twoYears') await attachRating(stage, code, nominationId);
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

/** The paper by which the agency was rated, without which a letter that rests on ratings waits. */
async function attachRating(stage: Stage, code: string, nominationId: string): Promise<void> {
  const { run, ground, review: blocYearId, on } = stage;
  const year = reviewedYear(stage);
  const name = `Quyết định xếp loại ${code} năm ${year}.pdf`;
  const content = Buffer.from(samplePdf(`${code} ${year}`));
  const file = { name, kind: 'pdf' as const, content, uploadId: null };
  const told = { kind: 'rating' as const, number: '45-QĐ/TU', datedOn: on, issuer: 'Ban Thường vụ Tỉnh ủy' };
  await run(attachPaper, ground.officer(code), { blocYearId, nominationId, ...told, file }, timeOf(stage, '09:10'));
}
