import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { getBlocYear } from '../bloc/queries';
import { recordKnockOut } from '../knock-out/record';
import { withdrawKnockOut } from '../knock-out/withdraw';
import { publishResults } from '../result/publish';
import { listResults, publishedRanking } from '../result/queries';
import { rankRecorded } from '../result/ranking';
import { letRecheckDaysPass, openDetailedWorld, results2021 } from '../result/testing';
import { spreadLines } from '../sample/walk/spread';
import { usualScale } from '@/domain/criteria/defaults';
import { at } from '../sample/run';
import { saveAppraisal } from '../appraisal/save';
import { sendAppraisal } from '../appraisal/send';
import type { World } from '../testing/world';
import { listDeductions } from './queries';
import { recordDeduction } from './record';
import { withdrawDeduction } from './withdraw';

let world: World;
beforeEach(async () => {
  world = await openDetailedWorld();
});
afterEach(() => world.close());

const now = at('2022-01-10', '14:00');
const year = () => ({ blocYearId: world.review });
const of = (code: string) => ({ ...year(), agencyId: world.agency(code).id });
const keeper = () => world.secretary('UBKT');
const scope = () => getBlocYear(world.store.read, world.review, now);
const refusedAs = (code: string) => ({ refusal: { code } });
const takes = (changes: object, code = 'TCT') =>
  world.do(recordDeduction, keeper(), {
    ...of(code),
    item: '',
    quantity: 0,
    centi: 0,
    reason: 'Biên bản 02',
    ...changes,
  });
const appraise = (code: string, groups: Record<string, number>) =>
  world.do(saveAppraisal, code === 'UBKT' ? world.head('BTC') : keeper(), {
    ...of(code),
    round: 'appraised',
    lines: spreadLines(usualScale(100), 'party', groups, { centi: 0, reason: '' }),
  });
const tell = (code: string) =>
  world.do(sendAppraisal, code === 'UBKT' ? world.head('BTC') : keeper(), {
    ...of(code),
    round: 'appraised',
    waived: [],
    waivedReason: '',
  });
const total = async (code: string) =>
  (await listResults(world.store.read, await scope())).find(({ agencyId }) => agencyId === world.agency(code).id);

describe('a deduction', () => {
  it('by an item of the scale takes so many times its points, one on one’s own what its reason says; the total follows', async () => {
    await appraise('TCT', { A: 4500, B: 2000, C: 2000, D: 1000 });
    expect(await takes({ item: 'TR1', quantity: 2 })).toEqual({ centi: 400 });
    await takes({ centi: 50 });
    expect(await total('TCT')).toMatchObject({ deductionCenti: 450 });
    await expect(takes({})).rejects.toMatchObject({ refusal: { code: 'deduction.nothing', field: 'centi' } });
    await expect(takes({ item: 'TR9', quantity: 1 })).rejects.toMatchObject({ refusal: { field: 'item' } });
    await expect(
      world.do(recordDeduction, world.head('TCT'), { ...of('BTC'), item: '', quantity: 0, centi: 50, reason: 'x' }),
    ).rejects.toMatchObject({ forbidden: true });
  });

  it('of the agency that leads is another’s to record, and not its own to withdraw', async () => {
    const own = { ...of('UBKT'), item: 'TR1', quantity: 1, centi: 0, reason: 'Kết luận 12-KL/UBKT' };
    await expect(world.do(recordDeduction, keeper(), own)).rejects.toMatchObject(refusedAs('appraisal.ownAgency'));
    await world.do(recordDeduction, world.head('BTC'), own);
    const [line] = await listDeductions(world.store.read, await scope(), world.agency('UBKT').id);
    const withdrawal = { ...of('UBKT'), deductionId: line?.id ?? '', reason: 'Trừ nhầm' };
    await expect(world.do(withdrawDeduction, keeper(), withdrawal)).rejects.toMatchObject(
      refusedAs('appraisal.ownAgency'),
    );
    await expect(
      world.do(recordDeduction, world.head('BTC'), { ...own, ...of('TCT') }),
      'of any other agency it is the keepers’',
    ).rejects.toMatchObject({ forbidden: true });
  });

  it('is withdrawn with a reason and stays on record', async () => {
    await appraise('TCT', { A: 4500, B: 2000, C: 2000, D: 1000 });
    await takes({ centi: 50 });
    const [line] = await listDeductions(world.store.read, await scope(), world.agency('TCT').id);
    const withdraw = () =>
      world.do(withdrawDeduction, keeper(), { ...of('TCT'), deductionId: line?.id ?? '', reason: 'Trừ nhầm cơ quan' });
    await withdraw();
    expect(await listDeductions(world.store.read, await scope(), world.agency('TCT').id)).toMatchObject([
      { centi: 50, withdrawnReason: 'Trừ nhầm cơ quan' },
    ]);
    expect(await total('TCT')).toMatchObject({ deductionCenti: 0 });
    await expect(withdraw()).rejects.toMatchObject(refusedAs('deduction.unknown'));
  });
});

describe('a knock-out', () => {
  it('keeps an agency out of the ranking, shown as such with its ground, until it is withdrawn', async () => {
    for (const { code, points } of results2021) await appraise(code, points);
    const knockOut = (actor = world.head('BTC')) =>
      world.do(recordKnockOut, actor, { ...of('UBKT'), code: 'L1', basis: 'Quyết định 15-QĐ/TU' });
    await expect(knockOut(keeper()), 'nobody decides on the own agency').rejects.toMatchObject(
      refusedAs('appraisal.ownAgency'),
    );
    const { knockOutId } = await knockOut();
    await expect(knockOut()).rejects.toMatchObject(refusedAs('knockOut.already'));
    const ranked = await rankRecorded(world.store.read, await scope());
    expect(ranked.ranking.map(({ agencyId }) => agencyId)).not.toContain(world.agency('UBKT').id);
    expect(ranked.unranked).toMatchObject([{ agencyId: world.agency('UBKT').id, grounds: ['L1'] }]);
    expect(ranked.ranking[0]).toMatchObject({ agencyId: world.agency('TCT').id, rank: 1 });

    await world.do(withdrawKnockOut, world.head('BTC'), { ...of('UBKT'), knockOutId, reason: 'Quyết định bị hủy' });
    expect((await rankRecorded(world.store.read, await scope())).unranked).toEqual([]);
    await knockOut();
    for (const { code } of results2021) await tell(code);
    await letRecheckDaysPass(world);
    await world.do(publishResults, keeper(), year());
    expect(await publishedRanking(world.store.read, await scope())).toHaveLength(8);
    await expect(knockOut()).rejects.toMatchObject(refusedAs('results.locked'));
  });
});
