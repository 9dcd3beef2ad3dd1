import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { opened, selfScored } from '../result/testing';
import { at } from '../sample/run';
import { typedLines } from '../sample/walk/lines';
import { reopenSheet } from '../self-assessment/reopen';
import { returnSelfAssessment } from '../self-assessment/return';
import { saveSelfAssessment } from '../self-assessment/save';
import { submitSelfAssessment } from '../self-assessment/submit';
import { openWorld, type World } from '../testing/world';
import { agreeAppraisal } from './agree';
import { saveAppraisal } from './save';
import { sendAppraisal } from './send';

let world: World;
beforeEach(async () => {
  world = await openWorld();
  await opened(world);
  await selfScored(world, 'TCT', { A: 4800, B: 1900, C: 1800, D: 900 });
});
afterEach(() => world.close());

const noon = at('2022-01-10', '12:00');
const keeper = () => world.secretary('UBKT');
const ofAgency = () => ({ blocYearId: world.review, agencyId: world.agency('TCT').id });
const refusedAs = (code: string) => ({ refusal: { code } });

const returns = (answerBy: string) =>
  world.do(returnSelfAssessment, keeper(), { ...ofAgency(), reason: 'Thiếu minh chứng', answerBy }, noon);
const writes = (points: Record<string, number>, on = noon) =>
  world.do(saveSelfAssessment, world.officer('TCT'), { ...ofAgency(), lines: typedLines(points, {}, 1) }, on);
const submits = (on = noon) => world.do(submitSelfAssessment, world.head('TCT'), ofAgency(), on);
const gives = (points: Record<string, number>) =>
  world.do(saveAppraisal, keeper(), { ...ofAgency(), round: 'appraised', lines: typedLines(points) }, noon);
const agrees = () => world.do(agreeAppraisal, keeper(), { ...ofAgency(), group: '' }, noon);
const sends = (on = noon) =>
  world.do(sendAppraisal, keeper(), { ...ofAgency(), round: 'appraised', waived: [], waivedReason: '' }, on);

describe('while a sheet is with its agency', () => {
  it('its points are nobody else’s: none is held against them, and none is agreed with', async () => {
    await returns('2022-01-12');
    await writes({ A: 4725 });
    await gives({ A: 4600 });
    await expect(agrees()).rejects.toMatchObject(refusedAs('appraisal.nothingToAgree'));
  });

  it('the appraisal waits as long as the return gave for an answer', async () => {
    await agrees();
    await returns('2022-01-12');
    await expect(sends(at('2022-01-12', '09:00'))).rejects.toMatchObject(refusedAs('appraisal.sheetAwaited'));
    await sends(at('2022-01-13', '09:00'));
  });

  it('a sheet is closed once the appraisal was sent: what was judged is not written anew', async () => {
    await agrees();
    await returns('2022-01-10');
    const dayAfter = at('2022-01-11', '09:00');
    await sends(dayAfter);
    const judged = refusedAs('selfAssessment.judged');
    await expect(writes({ A: 4600 }, dayAfter)).rejects.toMatchObject(judged);
    await expect(submits(dayAfter)).rejects.toMatchObject(judged);
    const reopening = { ...ofAgency(), reason: 'Cơ quan đề nghị', untilOn: '2022-01-20' };
    await expect(world.do(reopenSheet, keeper(), reopening, dayAfter)).rejects.toMatchObject(judged);
  });
});

it('an appraisal that agreed with an earlier sheet is not sent without a word about the later one', async () => {
  await agrees();
  await returns('2022-01-12');
  await writes({ A: 5000 });
  await submits();
  await expect(sends()).rejects.toMatchObject({
    refusal: { code: 'appraisal.reasonsMissing', params: { codes: 'A' } },
  });
  await world.do(
    saveAppraisal,
    keeper(),
    { ...ofAgency(), round: 'appraised', lines: typedLines({ A: 4800 }, { notes: { A: 'Như hồ sơ' } }, 1) },
    noon,
  );
  expect(await sends()).toEqual({ explainBy: '2022-01-15' });
});
