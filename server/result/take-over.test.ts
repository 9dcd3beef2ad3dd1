import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { scoreTemplate, type ScoreTemplateFacts } from '@/papers/score-template/score-template';
import { saveAppraisal } from '../appraisal/save';
import { sendAppraisal } from '../appraisal/send';
import { recordDeduction } from '../deduction/record';
import { at } from '../sample/run';
import { attachSamples } from '../sample/walk/evidence';
import { typedLines } from '../sample/walk/lines';
import { spreadLines } from '../sample/walk/spread';
import { scoresOf } from '../score/queries';
import { returnSelfAssessment } from '../self-assessment/return';
import { saveSelfAssessment } from '../self-assessment/save';
import { submitSelfAssessment } from '../self-assessment/submit';
import { openWorld, type World } from '../testing/world';
import { readPublicationFacts } from './publication-facts';
import { getScale, listResults } from './queries';
import { opened, openDetailedWorld, selfScored } from './testing';
import { applied, dryRun, faultsIn, handedOut, reviewed, uploaded } from './testing-sheets';

let world: World;
afterEach(() => world.close());

type Stands = NonNullable<ScoreTemplateFacts['agencies'][number]['current']>;

const noon = at('2022-01-10', '12:00');
const keeper = () => world.secretary('UBKT');
const sheetOf = (code: string) => ({ blocYearId: world.review, agencyId: world.agency(code).id });
const own = { A: 4800, B: 1900, C: 1800, D: 900 };

/** The sheet handed out, for some agencies alone, with what somebody wrote into it; answers the id of its dry run. */
async function bring(codes: readonly string[], written: (stands: Stands) => Partial<Stands> = () => ({})) {
  const { agencies, ...rest } = await handedOut(world);
  const nothing = { points: {}, bonusCenti: 0, deductionCenti: 0, reason: '' };
  const filled = agencies.flatMap(({ current = nothing, ...agency }) =>
    codes.includes(agency.code) ? [{ ...agency, current: { ...current, ...written(current) } }] : [],
  );
  return uploaded(world, await scoreTemplate({ ...rest, agencies: filled }));
}

const statuses = async (importId: string) => (await dryRun(world, importId)).rows.map(({ status }) => status);
const recordedNow = async () => listResults(world.store.read, await reviewed(world));
async function standsFor(code: string) {
  const scope = await reviewed(world);
  const scores = await scoresOf(
    world.store.read,
    scope,
    await getScale(world.store.read, scope),
    sheetOf(code).agencyId,
  );
  return scores.decided.appraised;
}

describe('a sheet of a year that was appraised here', () => {
  beforeEach(async () => {
    world = await openWorld();
    await opened(world);
    await selfScored(world, 'TCT', own);
    const notes = { A: 'Lý do A,\nhai dòng', B: 'Lý do B' };
    const lines = typedLines({ A: 4700, B: 1850, C: 1800, D: 900 }, { notes });
    await world.do(saveAppraisal, keeper(), { ...sheetOf('TCT'), round: 'appraised', lines }, noon);
    const deduction = { item: '', quantity: 0, centi: 100, reason: 'Vi phạm' };
    await world.do(recordDeduction, keeper(), { ...sheetOf('TCT'), ...deduction }, noon);
  });

  it('comes back as it was handed out, whatever its reasons are', async () => {
    const importId = await bring(['TCT']);
    expect(await statuses(importId)).toEqual(['same']);
  });

  it('changes what it says otherwise, and nothing else: other reasons stay, no deduction is made twice', async () => {
    const importId = await bring(['TCT'], ({ points }) => ({ points: { ...points, A: 4600 }, reason: 'Biên bản 03' }));
    expect(await statuses(importId)).toEqual(['changed']);
    await applied(world, importId);
    expect(await standsFor('TCT')).toMatchObject({
      A: { pointsCenti: 4600, note: 'Biên bản 03' },
      B: { pointsCenti: 1850, note: 'Lý do B' },
    });
    expect(await recordedNow()).toMatchObject([{ deductionCenti: 100 }]);
    const { agencyId } = sheetOf('TCT');
    const facts = await readPublicationFacts(world.store.read, await reviewed(world), [agencyId]);
    expect(facts.unsentAgencyIds, 'what was appraised here is sent before it counts').toEqual([agencyId]);
  });

  it('does not take back what stands deducted line by line', async () => {
    const less = await bring(['TCT'], () => ({ deductionCenti: 50 }));
    expect(await faultsIn(world, less)).toEqual(['H2 results.deductionUnderStanding']);
    await applied(world, await bring(['TCT'], () => ({ deductionCenti: 150 })));
    expect(await recordedNow()).toMatchObject([{ deductionCenti: 150 }]);
  });

  it('leaves alone what was sent to its agency: the same is the same, other points are refused at their row', async () => {
    const round = { round: 'appraised' as const, waived: [], waivedReason: '' };
    await world.do(sendAppraisal, keeper(), { ...sheetOf('TCT'), ...round }, noon);
    expect(await statuses(await bring(['TCT']))).toEqual(['same']);
    const other = await bring(['TCT'], ({ points }) => ({ points: { ...points, A: 4600 } }));
    expect(await faultsIn(world, other)).toEqual(['A2 appraisal.roundSent']);
  });
});

describe('a sheet beside points an agency gave itself', () => {
  it('gives its reason where it differs from what lies with the bloc, and holds nothing unsent against anybody', async () => {
    world = await openWorld();
    await opened(world);
    await selfScored(world, 'TCT', own);
    await selfScored(world, 'BTC', own);
    const because = { reason: 'Thiếu minh chứng', answerBy: '2022-01-12' };
    await world.do(returnSelfAssessment, keeper(), { ...sheetOf('BTC'), ...because });
    await world.do(saveSelfAssessment, world.officer('VPTU'), { ...sheetOf('VPTU'), lines: typedLines(own) });

    const reason = 'Theo biên bản thẩm định';
    await applied(world, await bring(['TCT', 'BTC', 'VPTU'], () => ({ points: { ...own, A: 4000 }, reason })));
    expect(await standsFor('TCT')).toMatchObject({ A: { pointsCenti: 4000, note: reason } });
    expect(await standsFor('BTC'), 'a sheet given back').toMatchObject({ A: { pointsCenti: 4000, note: '' } });
    expect(await standsFor('VPTU'), 'a draft').toMatchObject({ A: { pointsCenti: 4000, note: '' } });
  });

  it('takes the number counted over with its points from what lies with the bloc, and from nothing unsent', async () => {
    world = await openDetailedWorld();
    const scope = await reviewed(world);
    const scale = await getScale(world.store.read, scope);
    const kind = 'party' as const;
    const lines = spreadLines(scale, kind, { A: 4500, B: 1900, C: 1800, D: 900 }, { centi: 0, reason: '' });
    for (const code of ['TCT', 'BTC'])
      await world.do(saveSelfAssessment, world.officer(code), { ...sheetOf(code), lines });
    await attachSamples(world.do, world.officer('TCT'), sheetOf('TCT'), { scale, kind }, noon);
    await world.do(submitSelfAssessment, world.head('TCT'), sheetOf('TCT'));

    const { self } = await scoresOf(world.store.read, scope, scale, sheetOf('BTC').agencyId);
    const counted = Object.entries(self).flatMap(([code, { value }]) => (value === null ? [] : [[code, value]]));
    expect(counted, 'there is something to take over').not.toEqual([]);
    const points = Object.fromEntries(Object.entries(self).map(([code, { pointsCenti }]) => [code, pointsCenti ?? 0]));
    await applied(world, await bring(['TCT', 'BTC'], () => ({ points })));
    const valuesOf = async (agency: string) => {
      const stands = await standsFor(agency);
      return counted.map(([code = '']) => [code, stands?.[code]?.value]);
    };
    expect(await valuesOf('TCT')).toEqual(counted);
    expect(await valuesOf('BTC')).toEqual(counted.map(([code]) => [code, null]));
  });
});
