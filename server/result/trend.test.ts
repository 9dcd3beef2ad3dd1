import { afterAll, beforeAll, expect, it } from 'vitest';
import { getBlocYear } from '../bloc/queries';
import { criteria } from '@/db/sample/rules';
import { usualScale } from '@/domain/criteria/defaults';
import { saveAppraisal } from '../appraisal/save';
import { sendAppraisal } from '../appraisal/send';
import { saveSelfAssessment } from '../self-assessment/save';
import { submitSelfAssessment } from '../self-assessment/submit';
import { recordKnockOut } from '../knock-out/record';
import { at } from '../sample/run';
import { attachSamples } from '../sample/walk/evidence';
import { spreadLines } from '../sample/walk/spread';
import { openWorld, type World } from '../testing/world';
import { readCompleteness } from './completeness';
import { readInflation } from './inflation';
import { publishResults } from './publish';
import { getScale } from './queries';
import { allRecorded, letRecheckDaysPass, openDetailedWorld, results2021, selfScored } from './testing';
import { readTrend } from './trend';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await allRecorded(world);
  await selfScored(world, 'TCT');
  await world.do(publishResults, world.secretary('UBKT'), { blocYearId: world.review });
});
afterAll(() => world.close());

const scopeOf = (blocYearId: string) => getBlocYear(world.store.read, blocYearId, at('2022-01-10', '14:00'));

it('the trend tells place, total and maximum of every published year up to the one looked at, and of no other', async () => {
  const trend = await readTrend(world.store.read, await scopeOf(world.plan));
  expect(trend).toHaveLength(9);
  expect(trend[0]).toEqual({
    year: 2021,
    agencyId: world.agency('UBKT').id,
    rank: 1,
    tied: false,
    imported: false,
    totalCenti: 9600,
    maximumCenti: criteria.groups.reduce((sum, { maxCenti }) => sum + maxCenti, 0),
  });
  expect(await readTrend(world.store.read, { blocId: world.blocId, year: 2020 })).toEqual([]);
  expect(await readTrend(world.store.read, { blocId: world.blocId, year: 2031 })).toEqual([]);
  expect(await readTrend(world.store.read, { blocId: world.blocId, year: 2030 })).toHaveLength(9);
});

it('who is kept out of the ranking has its points in the years all the same, and no place', async () => {
  const other = await openDetailedWorld();
  const [year, scale] = [{ blocYearId: other.review }, usualScale(100)];
  const duk = { ...year, agencyId: other.agency('DUK').id };
  const own = results2021.find(({ code }) => code === 'DUK')?.points ?? {};
  const claimed = spreadLines(scale, 'party', own, { centi: 0, reason: '' });
  await other.do(saveSelfAssessment, other.officer('DUK'), { ...duk, lines: claimed });
  await attachSamples(other.do, other.officer('DUK'), duk, { scale, kind: 'party' }, at('2022-01-10', '14:00'));
  await other.do(submitSelfAssessment, other.head('DUK'), duk);
  for (const { code, points } of results2021) {
    const appraiser = code === 'UBKT' ? other.head('BTC') : other.secretary('UBKT');
    const round = { ...year, agencyId: other.agency(code).id, round: 'appraised' as const };
    const lines = spreadLines(scale, 'party', points, { centi: 0, reason: '' });
    await other.do(saveAppraisal, appraiser, { ...round, lines });
    await other.do(sendAppraisal, appraiser, { ...round, waived: [], waivedReason: '' });
  }
  await letRecheckDaysPass(other);
  const out = { ...duk, code: 'L1', basis: 'Quyết định 15-QĐ/TU' };
  await other.do(recordKnockOut, other.secretary('UBKT'), out);
  await other.do(publishResults, other.secretary('UBKT'), year);
  const scope = await getBlocYear(other.store.read, other.review, at('2022-01-10', '14:00'));
  const trend = await readTrend(other.store.read, scope);
  expect(trend).toHaveLength(9);
  expect(trend.find(({ agencyId }) => agencyId === out.agencyId)).toMatchObject({ rank: null, totalCenti: 86_00 });
  expect(await readInflation(other.store.read, scope), 'beside what it had given itself').toEqual([
    { year: 2021, agencyId: out.agencyId, selfCenti: 86_00, finalCenti: 86_00, centi: 0, bps: 0 },
  ]);
  await other.close();
});

it('completeness tells line by line what is scored', async () => {
  const scope = await scopeOf(world.review);
  const states = await readCompleteness(world.store.read, scope, await getScale(world.store.read, scope));
  expect(states.get(world.agency('TCT').id)).toEqual({ A: 'done', B: 'done', C: 'done', D: 'done' });
  expect(states.get(world.agency('BTC').id)).toEqual({ A: 'none', B: 'none', C: 'none', D: 'none' });
});
