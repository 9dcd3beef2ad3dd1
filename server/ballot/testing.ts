import { eq } from 'drizzle-orm';
import { resultsOf2021 } from '@/db/sample/article';
import { awardForms } from '@/db/schema/award';
import { putToBallot } from '../nomination/put-to-ballot';
import { saveNomination } from '../nomination/save';
import { sendNomination } from '../nomination/send';
import { openScoring } from '../result/open-scoring';
import { publishResults } from '../result/publish';
import { recordResults } from '../result/record';
import type { World } from '../testing/world';
import { prepareBallot } from './prepare';
import { getBallot } from './queries';
import { getBlocYear } from '../bloc/queries';

/** The ranking of 2021 published, and these agencies' nominations for the provincial certificate put to the ballot. */
export async function nominate(world: World, codes: readonly string[]): Promise<void> {
  const blocYearId = world.review;
  const keeper = world.secretary('UBKT');
  await world.do(openScoring, keeper, { blocYearId });
  for (const {
    code,
    groups: [A, B, C, D],
    bonus,
    deduction,
    reason,
  } of resultsOf2021)
    await world.do(recordResults, keeper, {
      blocYearId,
      agencyId: world.agency(code).id,
      points: { A, B, C, D },
      bonusCenti: bonus,
      deductionCenti: deduction,
      reason,
      womenBps: null,
    });
  await world.do(publishResults, keeper, { blocYearId });
  for (const code of codes) await nominateOne(world, code);
}

async function nominateOne(world: World, code: string): Promise<void> {
  const blocYearId = world.review;
  const { nominationId } = await world.do(saveNomination, world.officer(code), {
    blocYearId,
    agencyId: world.agency(code).id,
    nominationId: undefined,
    formCode: 'PROV_CERT',
    groundCode: 'movement',
    achievement: 'Dẫn đầu phong trào thi đua của Khối năm 2021.',
  });
  await world.do(sendNomination, world.head(code), { blocYearId, nominationId });
  // The leader may not judge its own nomination; no deputy of 2021 is known.
  await world.do(putToBallot, world.head(code === 'UBKT' ? 'TCT' : 'UBKT'), { blocYearId, nominationId });
}

/** The id of the provincial certificate under its name of the day. */
export async function certificateId(world: World): Promise<string> {
  const [form] = await world.store.read
    .select({ id: awardForms.id })
    .from(awardForms)
    .where(eq(awardForms.code, 'PROV_CERT'));
  if (!form) throw new Error('The catalogue has no provincial certificate');
  return form.id;
}

/** The ballot on the certificate with the three tellers of the sample. */
export async function prepare(world: World, tellers = [0, 1, 2]) {
  const [first = '', second = '', third = ''] = tellers.map((index) => world.teller(index).personId ?? '');
  const formId = await certificateId(world);
  return world.do(prepareBallot, world.secretary('UBKT'), {
    blocYearId: world.review,
    formId,
    tellers: [first, second, third],
  });
}

/** The ballot as it stands. */
export async function readBallot(world: World, number = 1) {
  const scope = await getBlocYear(world.store.read, world.review, new Date('2022-01-10T07:00:00Z'));
  return getBallot(world.store.read, scope, number);
}

/** Nine present, issued, returned and valid; yes per nominee in the order they stand on the ballot. */
export async function tally(world: World, yes: readonly number[], number = 1) {
  const { nominees } = await readBallot(world, number);
  return {
    blocYearId: world.review,
    number,
    present: 9,
    writtenOpinions: 0,
    issued: 9,
    returned: 9,
    valid: 9,
    invalid: 0,
    yes: Object.fromEntries(nominees.map(({ id }, i) => [id, yes[i] ?? 0])),
    writtenYes: {},
  };
}
