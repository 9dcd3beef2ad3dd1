import { afterEach, beforeEach, expect, it } from 'vitest';
import { getBlocYear } from '../bloc/queries';
import { opened, selfScored } from '../result/testing';
import { at } from '../sample/run';
import { typedLines } from '../sample/walk/lines';
import { openWorld, type World } from '../testing/world';
import { saveExplanation } from './explain';
import { explanationsOf, stateOfWords } from './queries';
import { saveAppraisal } from './save';
import { sendAppraisal } from './send';

let world: World;
const noon = at('2022-01-10', '12:00');
const ofAgency = () => ({ blocYearId: world.review, agencyId: world.agency('TCT').id });
const explains = (code: string, text: string, seen?: string, actor = world.officer('TCT')) =>
  world.do(saveExplanation, actor, { ...ofAgency(), code, text, ...(seen === undefined ? {} : { seen }) }, noon);
const kept = async () => {
  const scope = await getBlocYear(world.store.read, world.review, noon);
  return explanationsOf(world.store.read, scope, world.agency('TCT').id);
};

/** TCT's points, each given half a point less in two groups, sent to be explained. */
beforeEach(async () => {
  world = await openWorld();
  await opened(world);
  await selfScored(world, 'TCT', { A: 4800, B: 1900, C: 1800, D: 900 });
  const keeper = world.secretary('UBKT');
  const notes = { A: 'Thiếu chỉ tiêu', B: 'Thiếu hồ sơ' };
  const lines = typedLines({ A: 4750, B: 1850, C: 1800, D: 900 }, { notes });
  await world.do(saveAppraisal, keeper, { ...ofAgency(), round: 'appraised', lines }, noon);
  const sent = { ...ofAgency(), round: 'appraised' as const, waived: [], waivedReason: '' };
  await world.do(sendAppraisal, keeper, sent, noon);
});
afterEach(() => world.close());

it('two who explain one line: the second is told what stands there, and decides with it', async () => {
  await explains('A', 'Đã đủ chỉ tiêu', '');
  const head = world.head('TCT');
  await expect(explains('A', 'Chỉ tiêu tính theo quý', '', head)).rejects.toMatchObject({
    fields: [{ code: 'explanation.changedMeanwhile', params: { theirs: 'Đã đủ chỉ tiêu' }, field: 'text' }],
  });
  await explains('A', 'Đã đủ chỉ tiêu', '', head);
  await explains('A', 'Chỉ tiêu tính theo quý', stateOfWords('Đã đủ chỉ tiêu'), head);
  expect(await kept()).toEqual({ A: 'Chỉ tiêu tính theo quý' });
  await expect(explains('A', '', stateOfWords('Đã đủ chỉ tiêu'))).rejects.toMatchObject({
    fields: [{ code: 'explanation.changedMeanwhile' }],
  });
});

it('an explanation that is taken back leaves those of other lines', async () => {
  await explains('A', 'Đã đủ chỉ tiêu');
  await explains('B', 'Hồ sơ ở phụ lục 2');
  await explains('A', '');
  expect(await kept()).toEqual({ B: 'Hồ sơ ở phụ lục 2' });
});
