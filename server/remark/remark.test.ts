import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AnswerRemarkInput, MakeRemarkInput } from '@/domain/covenant/input';
import { plainWords, type Paragraph, type Words } from '@/domain/covenant/paragraph';
import { freshTasks } from '@/domain/plan/write';
import { getBlocYear } from '../bloc/queries';
import { holdConference } from '../conference/testing';
import { consent } from '../consultation/consent';
import { openConsultation } from '../consultation/open';
import type { Actor } from '../context';
import { paragraphsOf, readDraft } from '../covenant/draft';
import { freezeCovenant } from '../covenant/freeze';
import { agree, freezeReady, register } from '../covenant/testing';
import { adoptPlan } from '../plan/adopt';
import { writeTasks } from '../plan/write-tasks';
import { at } from '../sample/run';
import { getStanding } from '../standing/standing';
import { openWorld, type World } from '../testing/world';
import { answerRemark } from './answer';
import { makeRemark } from './make';
import { listRemarks } from './queries';
import { withdrawRemark } from './withdraw';

let world: World;
const scope = () => getBlocYear(world.store.read, world.plan, at('2022-01-10', '14:00'));
const paragraphs = async () => paragraphsOf(await scope(), await readDraft(world.store.read, await scope(), 1));
const find = async (kind: Paragraph['kind'], i = 0) => {
  const found = (await paragraphs()).filter((one) => one.kind === kind)[i];
  if (!found) throw new Error(`There is no ${kind} ${i}`);
  return found;
};
const ask = (answerBy = '2022-01-20') =>
  world.do(openConsultation, world.secretary('UBKT'), { blocYearId: world.plan, answerBy });
const nothing = plainWords('');
const remark = (
  code: string,
  { kind, id, words }: Paragraph,
  said: Partial<Pick<MakeRemarkInput, 'comment' | 'was' | 'proposed'>>,
  actor: Actor = world.officer(code),
) =>
  world.do(makeRemark, actor, {
    blocYearId: world.plan,
    agencyId: world.agency(code).id,
    kind,
    paragraphId: id,
    comment: '',
    was: words,
    proposed: nothing,
    ...said,
  });
const answer = (remarkId: string, given: Partial<AnswerRemarkInput>, actor: Actor = world.secretary('UBKT')) =>
  world.do(answerRemark, actor, {
    blocYearId: world.plan,
    remarkId,
    answer: 'accepted',
    reason: '',
    words: nothing,
    seen: nothing,
    ...given,
  });
const consents = (code: string) =>
  world.do(consent, world.head(code), { blocYearId: world.plan, agencyId: world.agency(code).id });
const rewritten = (words: Words, text: string): Words => ({ ...words, text });

beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

describe('the draft before the members', () => {
  test('is sent by those who keep the bloc, with a day to come, and only while there are tasks and no frozen text', async () => {
    await expect(
      world.do(openConsultation, world.head('TCT'), { blocYearId: world.plan, answerBy: '2022-01-20' }),
    ).rejects.toMatchObject({ refusal: { code: 'rights.notAppointed' } });
    await expect(ask('2022-01-09')).rejects.toMatchObject({
      refusal: { code: 'consultation.answerByPast', field: 'answerBy' },
    });
    await expect(
      world.do(openConsultation, world.secretary('UBKT'), { blocYearId: world.review, answerBy: '2022-01-20' }),
    ).rejects.toMatchObject({ refusal: { code: 'consultation.nothingWritten' } });
    await expect(consents('TCT')).rejects.toMatchObject({ refusal: { code: 'consultation.notOpened' } });
    await expect(remark('TCT', await find('task'), { comment: 'Ý kiến' })).rejects.toMatchObject({
      refusal: { code: 'consultation.notOpened' },
    });
    await freezeReady(world);
    await expect(ask()).rejects.toMatchObject({ refusal: { code: 'covenant.alreadyFrozen' } });
  });

  test('is answered by each agency: its last word counts, and a further round asks everybody again', async () => {
    await ask();
    const answered = async () => (await getStanding(world.store.read, await scope())).consultation;
    await consents('TCT');
    await expect(consents('TCT')).rejects.toMatchObject({ refusal: { code: 'consultation.alreadyAgreed' } });
    const { remarkId } = await remark('BTC', await find('task'), { comment: 'Nên rõ hơn' });
    await expect(consents('BTC')).rejects.toMatchObject({
      refusal: { code: 'consultation.ownRemarksOpen', params: { count: 1 } },
    });
    expect(await answered()).toMatchObject({
      answerBy: '2022-01-20',
      answeredAgencyIds: expect.arrayContaining([world.agency('TCT').id, world.agency('BTC').id]),
      remarksSince: [at('2022-01-10', '14:00')],
    });
    await answer(remarkId, {});
    await consents('BTC');
    await world.do(
      openConsultation,
      world.secretary('UBKT'),
      { blocYearId: world.plan, answerBy: '2022-01-25' },
      at('2022-01-10', '15:00'),
    );
    expect(await answered()).toMatchObject({ answerBy: '2022-01-25', answeredAgencyIds: [], remarksSince: [] });
  });
});

describe('a remark on a paragraph', () => {
  test('is made by people of a member agency for their own agency, on a paragraph that reads so', async () => {
    await ask();
    const task = await find('task');
    for (const actor of [world.officer('BTC'), world.secretary('UBKT'), world.stranger])
      await expect(remark('TCT', task, { comment: 'Ý kiến' }, actor)).rejects.toMatchObject({ forbidden: true });
    const outside = world.do(makeRemark, world.stranger, {
      blocYearId: world.plan,
      agencyId: world.agency('STC').id,
      kind: task.kind,
      paragraphId: task.id,
      comment: 'Ý kiến',
      was: task.words,
      proposed: nothing,
    });
    await expect(outside).rejects.toMatchObject({ refusal: { code: 'rights.notAppointed' } });
    await expect(remark('TCT', { ...task, id: 'khong-con' }, { comment: 'Ý kiến' })).rejects.toMatchObject({
      refusal: { code: 'remark.paragraphGone' },
    });
    await expect(remark('TCT', task, { was: plainWords('Lời cũ'), comment: 'Ý kiến' })).rejects.toMatchObject({
      refusal: { code: 'remark.paragraphChanged' },
    });
    await expect(remark('TCT', task, { proposed: task.words })).rejects.toMatchObject({
      refusal: { code: 'remark.nothingSaid', field: 'comment' },
    });
    expect(await remark('TCT', task, { comment: 'Ý kiến' })).toMatchObject({ number: 1 });
    expect(await remark('BTC', task, { comment: 'Cũng vậy' })).toMatchObject({ number: 2 });
  });

  test('that is taken gives the paragraph its words: a task, an indicator with its figure, the usual opening', async () => {
    const aim = { text: 'Đảng viên hoàn thành tốt', target: '95', unit: '%', before: '', weight: null };
    const task = { number: 1, text: 'Việc mới', illustrative: false, indicators: [aim] };
    await world.do(writeTasks, world.secretary('UBKT'), { blocYearId: world.plan, tasks: freshTasks([task]) });
    await ask();
    const [first, indicator, opening] = [await find('task'), await find('indicator'), await find('clause')];
    const made = [
      await remark('TCT', first, { proposed: rewritten(first.words, 'Việc rõ hơn') }),
      await remark('TCT', indicator, { proposed: { ...indicator.words, target: '93' } }),
      await remark('BTC', opening, { proposed: rewritten(opening.words, 'Các cơ quan thống nhất:') }),
      // Made on the usual words, answered after they were replaced.
      await remark('VPTU', opening, { comment: 'Nên gọn' }),
    ];
    for (const { remarkId } of made) await answer(remarkId, {});
    expect((await find('task')).words.text).toBe('Việc rõ hơn');
    expect((await find('indicator')).words).toEqual({ ...indicator.words, target: '93' });
    expect((await find('clause')).words.text).toBe('Các cơ quan thống nhất:');
    expect((await readDraft(world.store.read, await scope(), 1)).content.opening).toEqual(['Các cơ quan thống nhất:']);
    expect((await find('task')).id).toBe(first.id);
  });

  test('is not taken as it stands once the paragraph has changed, but in other words it is', async () => {
    await ask();
    const task = await find('task');
    const mine = await remark('TCT', task, { proposed: rewritten(task.words, 'Lời một') });
    const theirs = await remark('BTC', task, { proposed: rewritten(task.words, 'Lời hai') });
    await answer(mine.remarkId, {});
    await expect(answer(mine.remarkId, {})).rejects.toMatchObject({ refusal: { code: 'remark.alreadyAnswered' } });
    await expect(answer(theirs.remarkId, {})).rejects.toMatchObject({ refusal: { code: 'remark.changedSince' } });
    const otherwise = { answer: 'acceptedOtherwise' as const, words: plainWords('Lời chung') };
    await expect(answer(theirs.remarkId, { ...otherwise, seen: task.words })).rejects.toMatchObject({
      refusal: { code: 'remark.changedMeanwhile' },
    });
    await expect(
      answer(theirs.remarkId, { ...otherwise, words: nothing, seen: plainWords('Lời một') }),
    ).rejects.toMatchObject({ refusal: { code: 'remark.noWords', field: 'words.text' } });
    await answer(theirs.remarkId, { ...otherwise, seen: plainWords('Lời một') });
    expect((await find('task')).words.text).toBe('Lời chung');
    const [, answered] = await listRemarks(world.store.read, await scope());
    expect(answered).toMatchObject({ answer: 'acceptedOtherwise', taken: plainWords('Lời chung'), was: task.words });
  });

  test('is answered once, by the keepers, with a reason where it is not taken', async () => {
    await ask();
    const { remarkId } = await remark('TCT', await find('task'), { comment: 'Nên bỏ' });
    const declined = { answer: 'declined' as const, reason: 'Nhiệm vụ do tỉnh giao.' };
    await expect(answer(remarkId, declined, world.head('BTC'))).rejects.toMatchObject({ forbidden: true });
    await expect(answer(remarkId, { ...declined, reason: '' })).rejects.toMatchObject({
      refusal: { code: 'remark.noReason', field: 'reason' },
    });
    const both = await Promise.allSettled([answer(remarkId, declined), answer(remarkId, {})]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('is taken back by its agency before the answer, never after it, and stays on record', async () => {
    await ask();
    const task = await find('task');
    const [first, second] = [
      await remark('TCT', task, { comment: 'Một' }),
      await remark('TCT', task, { comment: 'Hai' }),
    ];
    const withdraw = (remarkId: string, actor: Actor) =>
      world.do(withdrawRemark, actor, { blocYearId: world.plan, remarkId });
    await expect(withdraw(first.remarkId, world.head('BTC'))).rejects.toMatchObject({
      refusal: { code: 'rights.otherAgency' },
    });
    await withdraw(first.remarkId, world.head('TCT'));
    await expect(answer(first.remarkId, {})).rejects.toMatchObject({ refusal: { code: 'remark.withdrawn' } });
    await answer(second.remarkId, {});
    await expect(withdraw(second.remarkId, world.head('TCT'))).rejects.toMatchObject({
      refusal: { code: 'remark.alreadyAnswered' },
    });
    expect(await listRemarks(world.store.read, await scope())).toHaveLength(2);
  });

  test('changes no words the conference adopted nor what an agency registered; its answer ends with the freeze', async () => {
    await register(world, 'BTC');
    await ask();
    const task = await find('task');
    const before = await remark('TCT', task, { proposed: rewritten(task.words, 'Lời khác') });
    await holdConference(world);
    await world.do(adoptPlan, world.secretary('UBKT'), { blocYearId: world.plan });
    await expect(remark('TCT', task, { proposed: rewritten(task.words, 'Lời nữa') })).rejects.toMatchObject({
      refusal: { code: 'remark.tasksStand' },
    });
    const undertaking = await find('undertaking');
    await expect(remark('TCT', undertaking, { proposed: plainWords('Lời cho cơ quan khác') })).rejects.toMatchObject({
      refusal: { code: 'remark.ownWords' },
    });
    await remark('TCT', undertaking, { comment: 'Chỉ tiêu còn thấp' });
    await expect(answer(before.remarkId, {})).rejects.toMatchObject({ refusal: { code: 'remark.tasksStand' } });

    for (const code of world.stage.members) if (code !== 'BTC') await register(world, code);
    await agree(world, ...world.stage.members);
    const freeze = () => world.do(freezeCovenant, world.secretary('UBKT'), { blocYearId: world.plan });
    await expect(freeze()).rejects.toMatchObject({
      refusal: { code: 'covenant.remarksOpen', params: { count: 2, numbers: '1, 2' } },
    });
    for (const { id } of await listRemarks(world.store.read, await scope()))
      await answer(id, { answer: 'declined', reason: 'Đã thông qua.' });
    await freeze();
    await expect(remark('TCT', undertaking, { comment: 'Muộn' })).rejects.toMatchObject({
      refusal: { code: 'covenant.alreadyFrozen' },
    });
    await expect(answer(before.remarkId, {})).rejects.toMatchObject({ refusal: { code: 'covenant.alreadyFrozen' } });
    await expect(consents('TCT')).rejects.toMatchObject({ refusal: { code: 'covenant.alreadyFrozen' } });
  });
});
