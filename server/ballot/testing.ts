import { eq } from 'drizzle-orm';
import { awardForms } from '@/db/schema/award';
import { nominate as putToTheVote } from '../sample/walk/nominations';
import { publishRanking, recordPoints, scoreThemselves } from '../sample/walk/results';
import type { World } from '../testing/world';
import { prepareBallot } from './prepare';
import { getBallot } from './queries';
import { getBlocYear } from '../bloc/queries';

/** The ranking of 2021 published, and these agencies' nominations for the provincial certificate put to the ballot. */
export async function nominate({ stage }: World, codes: readonly string[]): Promise<void> {
  await scoreThemselves(stage);
  await recordPoints(stage);
  await publishRanking(stage);
  await putToTheVote({ ...stage, results: stage.results.filter(({ code }) => codes.includes(code)) });
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
