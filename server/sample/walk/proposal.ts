import { addDays, type IsoDate } from '@/domain/shared/dates';
import { publishBulletin } from '../../bulletin/publish';
import { draftSubmission } from '../../submission/draft';
import { receiveSubmission } from '../../submission/receive';
import { recordDecision } from '../../submission/record-decision';
import { sendSubmission } from '../../submission/send';
import { findSubmission, listProposed } from '../../submission/queries';
import { at } from '../run';
import { keeperAfter, scopeOf, type Stage } from './stage';

/** The letter to the province and its receipt; the days are examples. */
export async function propose(stage: Stage): Promise<void> {
  const { run, ground, review: blocYearId, incoming, on } = stage;
  const datedOn = addDays(on, 2);
  await run(draftSubmission, keeperAfter(stage), { blocYearId, number: '01-TTr/KTĐ', datedOn }, at(datedOn));
  await run(sendSubmission, ground.head(incoming), { blocYearId }, at(datedOn, '09:00'));
  await run(receiveSubmission, ground.provincial, { blocYearId }, at(addDays(on, 4)));
}

/** The province's decision on the letter, granting all that was proposed; its number and days are examples. */
export async function decide(
  stage: Stage,
  { recordedOn, ...paper }: { number: string; decidedOn: IsoDate; recordedOn: IsoDate },
): Promise<void> {
  const { run, ground, store, review: blocYearId } = stage;
  const submission = await findSubmission(store.read, await scopeOf(stage, blocYearId, at(recordedOn)));
  if (!submission) throw new Error('The sample has no letter');
  const granted = Object.fromEntries((await listProposed(store.read, submission)).map((id) => [id, 'yes' as const]));
  const decision = { blocYearId, ...paper, signer: 'Chủ tịch Ủy ban nhân dân tỉnh', granted };
  await run(recordDecision, ground.provincial, decision, at(recordedOn));
}

/** The conference told to the public. */
export async function tellIt(stage: Stage, when: Date): Promise<void> {
  await stage.run(publishBulletin, keeperAfter(stage), { blocYearId: stage.review }, when);
}
