import { afterAll, beforeAll, expect, test } from 'vitest';
import { tasksOf } from '@/domain/desk/tasks';
import { getBlocYear } from '../bloc/queries';
import { adoptCharter } from '../charter/testing';
import { closeConference } from '../conference/close';
import { holdConference } from '../conference/testing';
import type { Actor } from '../context';
import { foundUnruled } from '../sample/rehearsal';
import { at } from '../sample/run';
import { passOn } from '../sample/walk/handover';
import { readStandings } from '../standing/standing';
import { openWorld, type World } from '../testing/world';
import { acclaim } from './acclaim';
import { prepareHandover } from './prepare-handover';
import { recognise } from './recognise';
import { acclaimBoth } from './testing';

let world: World;
beforeAll(async () => {
  const opened = await openWorld();
  const bloc = await foundUnruled(opened.do, opened.stage.ground, 'khoi-cho-cong-nhan');
  world = { ...opened, ...bloc, stage: { ...opened.stage, ...bloc } };
  await adoptCharter(world, { leaderChoice: 'recognised', deputies: '1' });
});
afterAll(() => world.close());

const year = () => ({ blocYearId: world.review });
const decision = (changes: object = {}) => ({
  ...year(),
  number: '45/QĐ-UBND',
  decidedOn: '2022-01-10',
  signer: 'Chủ tịch Ủy ban nhân dân tỉnh',
  ...changes,
});
const refused = (code: string, field?: string) => ({ refusal: { code, ...(field ? { field } : {}) } });
const waitsFor = async (actor: Actor) => {
  const scope = await getBlocYear(world.store.read, world.review, at('2022-01-10', '16:00'));
  const standing = (await readStandings(world.store.read, [world.review])).get(world.review);
  return standing ? tasksOf(actor, scope, standing).map(({ code }) => code) : [];
};

test('nothing is recognised before the conference has chosen', async () => {
  await holdConference(world);
  await expect(world.do(recognise, world.provincial, decision())).rejects.toMatchObject(
    refused('leadership.nobodyToRecognise'),
  );
  expect(await waitsFor(world.provincial)).not.toContain('recogniseLeaders');
});

test('what it chose waits for the province, and the handover with it', async () => {
  await acclaimBoth(world);
  expect(await waitsFor(world.provincial)).toContain('recogniseLeaders');
  expect(await waitsFor(world.secretary('UBKT'))).toContain('awaitRecognition');
  await expect(world.do(prepareHandover, world.secretary('UBKT'), year())).rejects.toMatchObject(
    refused('handover.notRecognised'),
  );
  await world.do(closeConference, world.secretary('UBKT'), year());
});

test('the decision is recorded by the province alone, of a day after the choice', async () => {
  for (const actor of [world.secretary('UBKT'), world.head('TCT'), world.admin])
    await expect(world.do(recognise, actor, decision())).rejects.toMatchObject({ forbidden: true });
  await expect(world.do(recognise, world.provincial, decision({ decidedOn: '2022-01-09' }))).rejects.toMatchObject({
    fields: [{ code: 'leadership.recognisedBeforeChosen', field: 'decidedOn' }],
  });
  await expect(world.do(recognise, world.provincial, decision({ decidedOn: '2022-01-11' }))).rejects.toMatchObject({
    fields: [{ code: 'leadership.decidedInFuture', field: 'decidedOn' }],
  });
  await world.do(recognise, world.provincial, decision());
  await expect(world.do(recognise, world.provincial, decision())).rejects.toMatchObject(
    refused('leadership.alreadyRecognised'),
  );
  expect(await waitsFor(world.provincial)).not.toContain('recogniseLeaders');
});

test('then the leadership passes, and the office names both papers', async () => {
  const { incoming } = world.stage;
  await expect(
    world.do(acclaim, world.secretary('UBKT'), {
      ...year(),
      role: 'deputy',
      agencyId: world.agency('BNC').id,
      votesFor: 9,
    }),
  ).rejects.toMatchObject(refused('leadership.recognised'));
  await passOn(world.stage);
  const next = await getBlocYear(world.store.read, world.plan, at('2022-01-10', '16:00'));
  expect(next.leaders.find(({ role }) => role === 'leader')).toMatchObject({
    agencyId: world.agency(incoming).id,
    basis:
      'Hội nghị tổng kết năm 2021 suy tôn ngày 10/01/2022; công nhận tại Quyết định số 45/QĐ-UBND ngày 10/01/2022, ' +
      'Chủ tịch Ủy ban nhân dân tỉnh ký',
  });
});
