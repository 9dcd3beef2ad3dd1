import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { usualScale } from '@/domain/criteria/defaults';
import { linesOf } from '@/domain/scoring/lines';
import { agreeAppraisal } from '../appraisal/agree';
import { sendAppraisal } from '../appraisal/send';
import { getBlocYear } from '../bloc/queries';
import { getScale } from '../result/queries';
import { openDetailedWorld } from '../result/testing';
import { attachSamples } from '../sample/walk/evidence';
import { typedLines } from '../sample/walk/lines';
import { spreadLines } from '../sample/walk/spread';
import { at } from '../sample/run';
import { scoresOf } from '../score/queries';
import { findSelfAssessment } from '../self-assessment/queries';
import { saveSelfAssessment } from '../self-assessment/save';
import { submitSelfAssessment } from '../self-assessment/submit';
import type { World } from '../testing/world';
import { addCross, assignCross } from './assign';
import { listCross } from './queries';
import { recuseCross } from './recuse';
import { saveCross } from './save';
import { sendCross } from './send';
import { withdrawCross } from './withdraw';

const scale = usualScale(100);
const now = at('2022-01-10', '14:00');
let world: World;
beforeAll(async () => {
  world = await openDetailedWorld();
});
afterAll(() => world.close());

const year = () => ({ blocYearId: world.review });
const keeper = () => world.secretary('UBKT');
const scope = () => getBlocYear(world.store.read, world.review, now);
const codeOf = async (agencyId: string) => (await scope()).members.find((one) => one.agencyId === agencyId)?.code ?? '';
const refusedAs = (code: string) => ({ refusal: { code } });
const pair = (scorer: string, scored: string) => ({
  ...year(),
  scorerAgencyId: world.agency(scorer).id,
  agencyId: world.agency(scored).id,
});
const pairs = async () => {
  const standing = await listCross(world.store.read, await scope());
  return Promise.all(
    standing.map(async (one) => [await codeOf(one.scorerAgencyId), await codeOf(one.agencyId)] as const),
  );
};
/** The first two whom an agency scores. */
const scoredBy = async (scorer: string) => {
  const [first, second] = (await pairs()).filter(([by]) => by === scorer).map(([, scored]) => scored);
  if (first === undefined || second === undefined) throw new Error(`${scorer} scores nobody`);
  return [first, second] as const;
};
const selfScored = async (code: string) => {
  const sheet = { ...year(), agencyId: world.agency(code).id };
  const lines = spreadLines(scale, 'party', { A: 4500, B: 1900, C: 1800, D: 900 }, { centi: 0, reason: '' });
  await world.do(saveSelfAssessment, world.officer(code), { ...sheet, lines });
  await attachSamples(world.do, world.officer(code), sheet, { scale, kind: 'party' }, now);
  await world.do(submitSelfAssessment, world.head(code), sheet);
};

const sent = async (code: string) =>
  (await findSelfAssessment(world.store.read, await scope(), world.agency(code).id))?.status === 'submitted';

describe('scoring each other', () => {
  it('gives every member as many as the charter says, nobody each other, once, by those who keep the bloc', async () => {
    await expect(world.do(assignCross, world.head('TCT'), year())).rejects.toMatchObject({ forbidden: true });
    expect(await world.do(assignCross, keeper(), year())).toEqual({ pairs: 18 });
    await expect(world.do(assignCross, keeper(), year())).rejects.toMatchObject(refusedAs('cross.alreadyAssigned'));
    const all = await pairs();
    expect(all.filter(([scorer, scored]) => all.some(([a, b]) => a === scored && b === scorer))).toEqual([]);
    for (const { code } of (await scope()).members)
      expect([all.filter(([by]) => by === code).length, all.filter(([, of]) => of === code).length]).toEqual([2, 2]);
  });

  it('takes one more by hand, but never a mutual pair nor oneself', async () => {
    const [scored] = await scoredBy('TCT');
    await expect(world.do(addCross, keeper(), pair(scored, 'TCT'))).rejects.toMatchObject(
      refusedAs('cross.reciprocal'),
    );
    await expect(world.do(addCross, keeper(), pair('TCT', 'TCT'))).rejects.toMatchObject(refusedAs('cross.own'));
    await expect(world.do(addCross, keeper(), pair('TCT', scored))).rejects.toMatchObject(refusedAs('cross.already'));
  });

  it('waits for the sheet, is written by the peer alone, whole, and locked once its head sent it', async () => {
    const [scored] = await scoredBy('TCT');
    const of = pair('TCT', scored);
    const lines = typedLines({ A2: 1400 });
    const writes = (actor = world.officer('TCT')) => world.do(saveCross, actor, { ...of, lines });
    await expect(writes()).rejects.toMatchObject(refusedAs('cross.sheetNotSent'));
    await selfScored(scored);
    await expect(writes(world.officer(scored))).rejects.toMatchObject({ forbidden: true });
    await writes();
    await expect(world.do(sendCross, world.head('TCT'), of)).rejects.toMatchObject(refusedAs('cross.incomplete'));
    const all = linesOf(scale, 'party').map(({ code, kind }) => ({
      code,
      typed: kind === 'share' ? '90' : kind === 'yesNo' ? 'no' : '1',
      note: '',
      version: code === 'A2' ? 1 : 0,
    }));
    await world.do(saveCross, world.officer('TCT'), { ...of, lines: all });
    await expect(world.do(sendCross, world.officer('TCT'), of)).rejects.toMatchObject({ forbidden: true });
    await world.do(sendCross, world.head('TCT'), of);
    await expect(writes()).rejects.toMatchObject(refusedAs('cross.alreadySent'));
    await expect(world.do(withdrawCross, keeper(), of)).rejects.toMatchObject(refusedAs('cross.alreadySent'));
    const read = await scope();
    const kept = await scoresOf(world.store.read, read, await getScale(world.store.read, read), of.agencyId);
    expect([kept.self.A1?.pointsCenti, kept.cross.get(of.scorerAgencyId)?.A1?.pointsCenti]).toEqual([2500, 2250]);
  });

  it('a peer that steps back gives a reason and no points; a pair may be taken back and given to another', async () => {
    const [, scored] = await scoredBy('TCT');
    const of = pair('TCT', scored);
    await world.do(recuseCross, world.head('TCT'), { ...of, reason: 'Hai cơ quan vừa chung một đề án' });
    await expect(world.do(saveCross, world.officer('TCT'), { ...of, lines: [] })).rejects.toMatchObject(
      refusedAs('cross.recused'),
    );
    const [other] = await scoredBy('BTC');
    await world.do(withdrawCross, keeper(), pair('BTC', other));
    await expect(world.do(saveCross, world.officer('BTC'), { ...pair('BTC', other), lines: [] })).rejects.toMatchObject(
      refusedAs('cross.notAssigned'),
    );
    const open = (await listCross(world.store.read, await scope())).filter(
      ({ sentOn, recusedReason }) => sentOn === null && recusedReason === null,
    );
    for (const { scorerAgencyId, agencyId } of open)
      await world.do(withdrawCross, keeper(), { ...year(), scorerAgencyId, agencyId });
    // One pair was sent and stands, the one that stepped back does not count: seventeen of eighteen are found anew.
    expect(await world.do(assignCross, keeper(), year())).toEqual({ pairs: 17 });
  });

  it('comes before the appraisal: once that was sent it is too late', async () => {
    const [scored] = await scoredBy('BDBP');
    const sheet = { ...year(), agencyId: world.agency(scored).id };
    if (!(await sent(scored))) await selfScored(scored);
    const appraiser = scored === 'UBKT' ? world.head('BTC') : keeper();
    await world.do(agreeAppraisal, appraiser, { ...sheet, group: '' });
    await world.do(sendAppraisal, appraiser, { ...sheet, round: 'appraised', waived: [], waivedReason: '' });
    await expect(
      world.do(saveCross, world.officer('BDBP'), { ...pair('BDBP', scored), lines: [] }),
    ).rejects.toMatchObject(refusedAs('cross.tooLate'));
  });
});
