import { resultsOf2021 } from '@/db/sample/article';
import { confirmTally } from '../ballot/confirm-tally';
import { enterTally } from '../ballot/enter-tally';
import { prepareBallot } from '../ballot/prepare';
import { findBallot } from '../ballot/queries';
import { formsInForce } from '../award/queries';
import { getBlocYear } from '../bloc/queries';
import { holdConference } from '../leadership/testing';
import { putToBallot } from '../nomination/put-to-ballot';
import { saveNomination } from '../nomination/save';
import { sendNomination } from '../nomination/send';
import { openScoring } from '../result/open-scoring';
import { publishResults } from '../result/publish';
import { recordResults } from '../result/record';
import { at } from '../sample/run';
import type { World } from '../testing/world';

const letters = ['A', 'B', 'C', 'D'];

/** The results of 2021 recorded and published as domain 12.3 gives them. */
async function publish(world: World): Promise<void> {
  const keeper = world.secretary('UBKT');
  const year = { blocYearId: world.review };
  await world.do(openScoring, keeper, year);
  for (const { code, groups, bonus, deduction, reason } of resultsOf2021)
    await world.do(recordResults, keeper, {
      ...year,
      agencyId: world.agency(code).id,
      points: Object.fromEntries(groups.map((centi, i) => [letters[i] ?? '', centi])),
      bonusCenti: bonus,
      deductionCenti: deduction,
      reason,
      womenBps: null,
    });
  await world.do(publishResults, keeper, year);
}

/** The seven agencies of the article, each nominated for the certificate and put to the ballot. */
async function nominate(world: World): Promise<void> {
  const year = { blocYearId: world.review };
  for (const { code, ground } of resultsOf2021) {
    if (!ground) continue;
    const { nominationId } = await world.do(saveNomination, world.officer(code), {
      ...year,
      agencyId: world.agency(code).id,
      formCode: 'PROV_CERT',
      groundCode: ground,
      achievement: 'Hoàn thành xuất sắc nhiệm vụ được giao.',
    });
    await world.do(sendNomination, world.head(code), { ...year, nominationId });
    await world.do(putToBallot, world.head(code === 'UBKT' ? 'TCT' : 'UBKT'), { ...year, nominationId });
  }
}

/** The conference in session, its ballot on seven certificates counted and confirmed: all seven approved, as in the article. */
export async function voteOnCertificates(world: World): Promise<void> {
  await publish(world);
  await nominate(world);
  await holdConference(world);
  const year = { blocYearId: world.review };
  const now = at('2022-01-10', '15:00');
  const form = (await formsInForce(world.store.read, '2022-01-10')).find(({ code }) => code === 'PROV_CERT');
  const tellers = [0, 1, 2].map((index) => world.teller(index).personId ?? '');
  const { number } = await world.do(prepareBallot, world.secretary('UBKT'), {
    ...year,
    formId: form?.id ?? '',
    tellers: [tellers[0] ?? '', tellers[1] ?? '', tellers[2] ?? ''],
  });
  const ballot = await findBallot(world.store.read, await getBlocYear(world.store.read, world.review, now), number);
  const votes = new Map(resultsOf2021.map(({ code, yes }) => [world.agency(code).id, yes ?? 0]));
  const yes = Object.fromEntries((ballot?.nominees ?? []).map(({ id, agencyId }) => [id, votes.get(agencyId) ?? 0]));
  const turnout = { present: 9, writtenOpinions: 0, issued: 9, returned: 9, valid: 9, invalid: 0 };
  const tally = { ...year, number, ...turnout, yes, writtenYes: {} };
  const { tallySha256 } = await world.do(enterTally, world.secretary('UBKT'), tally);
  for (const index of [0, 1, 2]) await world.do(confirmTally, world.teller(index), { ...year, number, tallySha256 });
}
