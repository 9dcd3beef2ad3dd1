import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { charters } from '@/db/schema/charter';
import { getBlocYear, type BlocYearScope } from '../bloc/queries';
import { usualScale } from '@/domain/criteria/defaults';
import { agreeAppraisal } from '../appraisal/agree';
import { saveAppraisal } from '../appraisal/save';
import { sendAppraisal } from '../appraisal/send';
import { askApproval } from '../approval/ask';
import { declineApproval } from '../approval/decline';
import { giveApproval } from '../approval/give';
import { typedLines } from '../sample/walk/lines';
import { spreadLines } from '../sample/walk/spread';
import { saveSelfAssessment } from '../self-assessment/save';
import { submitSelfAssessment } from '../self-assessment/submit';
import { getStanding } from '../standing/standing';
import { openWorld, type World } from '../testing/world';
import type { Actor } from '../context';
import { listDeductions } from '../deduction/queries';
import { recordDeduction } from '../deduction/record';
import { withdrawDeduction } from '../deduction/withdraw';
import { decideTie } from './decide-tie';
import { withdrawTie } from './withdraw-tie';
import { publishResults } from './publish';
import { listResults, publishedRanking } from './queries';
import { hashOfRanking, rankRecorded } from './ranking';
import { recordResults } from './record';
import {
  allRecorded,
  opened,
  letRecheckDaysPass,
  openDetailedWorld,
  recorded,
  results2021,
  type Entry,
} from './testing';

let world: World;
let scope: BlocYearScope;
beforeEach(async () => {
  world = await openWorld();
  scope = await getBlocYear(world.store.read, world.review, new Date('2022-01-10T14:00:00+07:00'));
});
afterEach(() => world.close());

const publish = (changes = {}, actor = world.secretary('UBKT')) =>
  world.do(publishResults, actor, { blocYearId: world.review, ...changes });
const refusedAs = (code: string) => ({ refusal: { code } });
const codeOf = (agencyId: string) => scope.members.find((member) => member.agencyId === agencyId)?.code;
const ranked = async () =>
  (await rankRecorded(world.store.read, scope)).ranking.map((each) => ({ ...each, code: codeOf(each.agencyId) }));

describe('results of the year', () => {
  it('of the demo year come out exactly, and stand published with their points', async () => {
    await allRecorded(world);
    await publish();
    const ranking = await publishedRanking(world.store.read, scope);
    expect(ranking?.map(({ agencyId, rank, totalCenti }) => [rank, codeOf(agencyId), totalCenti])).toEqual([
      [1, 'UBKT', 9600],
      [2, 'TCT', 9450],
      [3, 'BTC', 9300],
      [4, 'VPTU', 9250],
      [5, 'BDBP', 9200],
      [6, 'BTG', 9100],
      [7, 'BNC', 9050],
      [8, 'BDV', 8650],
      [9, 'DUK', 8450],
    ]);
    expect(ranking?.[1]).toMatchObject({
      groups: { A: 4700, B: 1900, C: 1850, D: 950 },
      bonusCenti: 100,
      deductionCenti: 50,
      tied: false,
    });
  });

  it('are recorded by the secretary of the leading agency only', async () => {
    await opened(world);
    const input = {
      blocYearId: world.review,
      agencyId: world.agency('TCT').id,
      points: {},
      bonusCenti: 0,
      deductionCenti: 0,
      reason: '',
      womenBps: null,
    };
    await expect(world.do(recordResults, world.officer('TCT'), input)).rejects.toMatchObject(
      refusedAs('rights.notAppointed'),
    );
    await expect(world.do(recordResults, world.stranger, input)).rejects.toMatchObject(
      refusedAs('rights.notAppointed'),
    );
    await expect(
      world.do(recordResults, world.secretary('UBKT'), { ...input, agencyId: 'nobody' }),
    ).rejects.toMatchObject(refusedAs('results.notMember'));
  });

  it('are not recorded before scoring is opened', async () => {
    await expect(recorded(world, 'TCT')).rejects.toMatchObject(refusedAs('scoring.notOpened'));
  });

  it('may be corrected until they are published', async () => {
    await opened(world);
    await recorded(world, 'TCT');
    await recorded(world, 'TCT', { deductionCenti: 0, womenBps: 7250 });
    expect(await listResults(world.store.read, scope)).toMatchObject([
      { deductionCenti: 0, womenBps: 7250, groups: { A: 4700 } },
    ]);
  });

  it.each<[string, Partial<Entry>, { code: string; field: string }[]]>([
    [
      'groups without points',
      { points: { A: 4700 } as Entry['points'] },
      ['B', 'C', 'D'].map((code) => ({ code: 'scoring.pointsMissing', field: `points.${code}` })),
    ],
    [
      'points above the maximum',
      { points: { A: 5001, B: 0, C: 0, D: 0 } },
      [{ code: 'scoring.overMaximum', field: 'points.A' }],
    ],
    ['a bonus above the cap', { bonusCenti: 1025 }, [{ code: 'scoring.bonusOverCap', field: 'bonusCenti' }]],
    ['a bonus without a reason', { reason: '' }, [{ code: 'results.reasonMissing', field: 'reason' }]],
    [
      'more taken away than given',
      { points: { A: 100, B: 0, C: 0, D: 0 }, bonusCenti: 0, deductionCenti: 125 },
      [{ code: 'results.deductionOverPoints', field: 'deductionCenti' }],
    ],
    ['more women than staff', { womenBps: 10_001 }, [{ code: 'results.shareOverWhole', field: 'womenBps' }]],
  ])('are refused at the field for %s', async (_what, changes, fields) => {
    await opened(world);
    await expect(recorded(world, 'TCT', changes)).rejects.toMatchObject({ fields });
    expect(await listResults(world.store.read, scope)).toEqual([]);
  });
});

describe('publishing', () => {
  it('waits until every member has a result', async () => {
    await opened(world);
    for (const { code } of results2021.slice(1)) await recorded(world, code);
    await expect(publish()).rejects.toMatchObject({
      refusal: { code: 'results.incomplete', params: { missing: 1, members: 9 } },
    });
  });

  it('keeps the ranking with its hash, and locks everything it was made of', async () => {
    await allRecorded(world);
    const { sha256 } = await publish();
    const ranking = (await publishedRanking(world.store.read, scope)) ?? [];
    expect(hashOfRanking({ ranking, unranked: [] })).toBe(sha256);
    const [first, second] = [world.agency('UBKT').id, world.agency('TCT').id];
    await expect(recorded(world, 'TCT')).rejects.toMatchObject(refusedAs('results.locked'));
    await expect(publish()).rejects.toMatchObject(refusedAs('results.locked'));
    const tie = {
      blocYearId: world.review,
      step: 'lot',
      higherAgencyId: second,
      lowerAgencyId: first,
      minutesRef: 'BB',
    } as const;
    await expect(world.do(decideTie, world.secretary('UBKT'), tie)).rejects.toMatchObject(refusedAs('results.locked'));
  });

  it('publishes what the publisher saw, or nothing', async () => {
    await allRecorded(world);
    const seen = hashOfRanking(await rankRecorded(world.store.read, scope));
    await recorded(world, 'DUK', { deductionCenti: 0 });
    await expect(publish({ seen })).rejects.toMatchObject(refusedAs('results.changed'));
    expect(await publishedRanking(world.store.read, scope)).toBeNull();
    await publish({ seen: hashOfRanking(await rankRecorded(world.store.read, scope)) });
  });

  it("waits for a second head's word where the charter says so: given on that very ranking", async () => {
    const two = await openDetailedWorld();
    const year = { blocYearId: two.review };
    // How such a charter comes to be adopted is shown where approvals are.
    await two.store.transaction((tx) =>
      tx.update(charters).set({ secondApprovers: true }).where(eq(charters.blocYearId, two.review)),
    );
    const approving = { ...year, act: 'results.published' as const };
    for (const { code, points } of results2021) {
      const appraiser = code === 'UBKT' ? two.head('BTC') : two.secretary('UBKT');
      const round = { ...year, agencyId: two.agency(code).id, round: 'appraised' as const };
      const lines = spreadLines(usualScale(100), 'party', points, { centi: 0, reason: '' });
      await two.do(saveAppraisal, appraiser, { ...round, lines });
      await two.do(sendAppraisal, appraiser, { ...round, waived: [], waivedReason: '' });
    }
    await letRecheckDaysPass(two);
    const publishing = () => two.do(publishResults, two.head('UBKT'), year);
    await expect(publishing()).rejects.toMatchObject(refusedAs('approval.notAsked'));
    await two.do(askApproval, two.head('UBKT'), { ...approving, reason: 'Khối đã thống nhất' });
    await expect(publishing()).rejects.toMatchObject(refusedAs('approval.notGiven'));
    const ofYear = await getBlocYear(two.store.read, two.review, new Date('2022-01-10T14:00:00+07:00'));
    const seen = hashOfRanking(await rankRecorded(two.store.read, ofYear));
    await expect(two.do(giveApproval, two.head('UBKT'), { ...approving, seen })).rejects.toMatchObject({
      forbidden: true,
    });
    const decline = (actor: Actor) =>
      two.do(declineApproval, actor, { ...approving, seen, reason: 'BTC chưa được giải trình' });
    await expect(decline(two.head('UBKT'))).rejects.toMatchObject({ forbidden: true });
    await decline(two.head('TCT'));
    const { approvals } = await getStanding(two.store.read, { id: two.review });
    expect(approvals, 'nobody waits for a word that was declined').toEqual([]);
    await expect(publishing(), 'declined: to be asked for again').rejects.toMatchObject(refusedAs('approval.notAsked'));
    await two.do(askApproval, two.head('UBKT'), { ...approving, reason: 'Đã giải trình xong' });
    const tct = { ...year, agencyId: two.agency('TCT').id };
    const half = { ...tct, item: '', quantity: 0, centi: 50, reason: 'Kết luận 12' };
    await two.do(recordDeduction, two.secretary('UBKT'), half);
    await expect(two.do(giveApproval, two.head('TCT'), { ...approving, seen })).rejects.toMatchObject(
      refusedAs('approval.overtaken'),
    );
    const [taken] = await listDeductions(two.store.read, ofYear, tct.agencyId);
    const back = { ...tct, deductionId: taken?.id ?? '', reason: 'Kết luận bị rút' };
    await two.do(withdrawDeduction, two.secretary('UBKT'), back);
    await two.do(giveApproval, two.head('TCT'), { ...approving, seen });
    expect(await publishing()).toMatchObject({ sha256: seen });
    await two.close();
  });

  it('belongs to who keeps the year', async () => {
    await allRecorded(world);
    await expect(publish({}, world.head('TCT'))).rejects.toMatchObject(refusedAs('rights.notAppointed'));
    await publish({}, world.head('UBKT'));
  });

  it('of two people at once one publishes and the other is refused', async () => {
    await allRecorded(world);
    const both = await Promise.allSettled([publish(), publish({}, world.head('UBKT'))]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });
});

it('what was taken over and is appraised here after all is sent before it is published', async () => {
  await allRecorded(world);
  const lines = [{ code: 'A', typed: '46,5', note: 'Đối chiếu hồ sơ', version: 1 }];
  const round = { blocYearId: world.review, agencyId: world.agency('TCT').id, round: 'appraised' as const };
  await world.do(saveAppraisal, world.secretary('UBKT'), { ...round, lines });
  await expect(publish()).rejects.toMatchObject({ refusal: { code: 'results.notSent', params: { agencies: 1 } } });
});

it('so is what was taken over and has a line agreed with here, as a bonus the agency claimed afterwards', async () => {
  await allRecorded(world);
  const sheet = { blocYearId: world.review, agencyId: world.agency('BTC').id };
  const claimed = { bonusCenti: 100, bonusReason: 'Sáng kiến cấp tỉnh' };
  const lines = typedLines({ A: 4700, B: 1900, C: 1800, D: 900 }, claimed);
  await world.do(saveSelfAssessment, world.officer('BTC'), { ...sheet, lines });
  await world.do(submitSelfAssessment, world.head('BTC'), sheet);
  const agreeing = { ...sheet, group: '' };
  expect(await world.do(agreeAppraisal, world.secretary('UBKT'), agreeing)).toEqual({ agreed: 1 });
  await expect(publish()).rejects.toMatchObject({ refusal: { code: 'results.notSent', params: { agencies: 1 } } });
});

describe('equal agencies', () => {
  const asTct: Partial<Entry> = results2021[1] ?? {};
  const decide = (step: 'ballot' | 'lot', higher: string, lower: string) =>
    world.do(decideTie, world.secretary('UBKT'), {
      blocYearId: world.review,
      step,
      higherAgencyId: world.agency(higher).id,
      lowerAgencyId: world.agency(lower).id,
      minutesRef: 'Biên bản số 02-BB/KTĐ',
    });

  beforeEach(async () => {
    await allRecorded(world);
    await recorded(world, 'BTC', {
      points: asTct.points,
      bonusCenti: asTct.bonusCenti,
      deductionCenti: asTct.deductionCenti,
      reason: 'Như TCT',
    });
  });

  it('bear the same rank and are published so', async () => {
    expect((await ranked()).slice(1, 4)).toMatchObject([
      { rank: 2, tied: true, partedBy: null },
      { rank: 2, tied: true, partedBy: null },
      { rank: 4, code: 'VPTU' },
    ]);
    await publish();
  });

  it('are parted by what the conference decided, the last decision of a pair counting', async () => {
    await decide('lot', 'TCT', 'BTC');
    expect((await ranked()).slice(1, 3)).toMatchObject([
      { code: 'TCT', rank: 2, partedBy: 'lot' },
      { code: 'BTC', rank: 3 },
    ]);
    await decide('lot', 'BTC', 'TCT');
    expect((await ranked())[1]).toMatchObject({ code: 'BTC', partedBy: 'lot' });
    await decide('ballot', 'TCT', 'BTC');
    expect((await ranked())[1]).toMatchObject({ code: 'TCT', partedBy: 'ballot' });
  });

  it('are equal again once a decision is taken back, with a reason; none it had corrected comes back', async () => {
    const takeBack = (tieDecisionId: string, actor = world.secretary('UBKT')) =>
      world.do(withdrawTie, actor, { blocYearId: world.review, tieDecisionId, reason: 'Ghi nhầm cơ quan' });
    await decide('lot', 'TCT', 'BTC');
    const { tieDecisionId } = await decide('lot', 'BTC', 'TCT');
    await expect(takeBack(tieDecisionId, world.officer('TCT'))).rejects.toMatchObject({ forbidden: true });
    await takeBack(tieDecisionId);
    expect((await ranked()).slice(1, 3)).toMatchObject([
      { rank: 2, tied: true },
      { rank: 2, tied: true },
    ]);
    await expect(takeBack(tieDecisionId)).rejects.toMatchObject(refusedAs('results.tieUnknown'));
    await decide('lot', 'TCT', 'BTC');
    const ballot = await decide('ballot', 'BTC', 'TCT');
    expect((await ranked())[1]).toMatchObject({ code: 'BTC', partedBy: 'ballot' });
    await takeBack(ballot.tieDecisionId);
    expect((await ranked())[1], 'a decision by another step stands').toMatchObject({ code: 'TCT', partedBy: 'lot' });
    const { tieDecisionId: last } = await decide('lot', 'TCT', 'BTC');
    await publish();
    await expect(takeBack(last)).rejects.toMatchObject(refusedAs('results.locked'));
  });

  it('must be equal: who is parted already, or is one agency, is not decided upon', async () => {
    await expect(decide('ballot', 'UBKT', 'TCT')).rejects.toMatchObject(refusedAs('results.notTied'));
    await expect(decide('ballot', 'TCT', 'TCT')).rejects.toMatchObject(refusedAs('results.samePair'));
    await decide('ballot', 'TCT', 'BTC');
    await expect(decide('lot', 'BTC', 'TCT')).rejects.toMatchObject(refusedAs('results.notTied'));
  });
});
