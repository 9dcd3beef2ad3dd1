import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { charters } from '@/db/schema/charter';
import { resultsOf2021 } from '@/db/sample/article';
import { confirmTally } from '../ballot/confirm-tally';
import { enterTally } from '../ballot/enter-tally';
import { prepareBallot } from '../ballot/prepare';
import { getBallot, listBallots } from '../ballot/queries';
import { certificateId } from '../ballot/testing';
import { outcomesOf } from '../ballot/tally';
import { getBlocYear } from '../bloc/queries';
import { closeConference } from '../conference/close';
import { conveneConference } from '../conference/convene';
import { getMinutes } from '../conference/minutes';
import { openConference } from '../conference/open';
import { getConference } from '../conference/queries';
import { recordAttendance } from '../conference/record-attendance';
import { invitation } from '../conference/testing';
import { adoptCriteriaDraft } from '../criteria/adopt-draft';
import { draftCriteria } from '../criteria/draft';
import { saveCriteria } from '../criteria/save';
import { acclaim } from '../leadership/acclaim';
import { withdrawNomination } from '../nomination/withdraw';
import { listNominations } from '../nomination/queries';
import { publishedRanking } from '../result/queries';
import { readProposedDeductions } from '../result/proposed-deductions';
import { foundUnruled } from '../sample/rehearsal';
import { at } from '../sample/run';
import { passOn } from '../sample/walk/handover';
import { nominate } from '../sample/walk/nominations';
import { publishRanking, recordPoints, scoreThemselves } from '../sample/walk/results';
import type { Stage } from '../sample/walk/stage';
import { draftSubmission } from '../submission/draft';
import { openWorld, type World } from '../testing/world';
import { getCharter } from './queries';
import { adoptCharter, thousandPoints } from './testing';

let world: World;
let stage: Stage;
beforeAll(async () => {
  const opened = await openWorld();
  const bloc = await foundUnruled(opened.do, opened.stage.ground, 'khoi-quy-che-khac');
  world = { ...opened, ...bloc };
  stage = { ...opened.stage, ...bloc, results: resultsOf2021.map(tenfold) };
});
afterAll(() => world.close());

type Facts = (typeof resultsOf2021)[number];
/** The same agency on a scale of a thousand points. */
const tenfold = (facts: Facts): Facts => {
  const ten = ([a, b, c, d]: Facts['groups']): Facts['groups'] => [a * 10, b * 10, c * 10, d * 10];
  const { groups, self, bonus, deduction } = facts;
  return { ...facts, groups: ten(groups), self: ten(self), bonus: bonus * 10, deduction: deduction * 10 };
};
const keeper = () => world.secretary('UBKT');
const scope = () => getBlocYear(world.store.read, world.review, at('2022-01-10', '14:00'));
const refused = (code: string, field?: string) => ({ refusal: { code, ...(field ? { field } : {}) } });
const statuses = async () => {
  const all = await listNominations(world.store.read, await scope());
  const codes = new Map((await scope()).members.map(({ agencyId, code }) => [agencyId, code]));
  return Object.fromEntries(all.map(({ agencyId, status }) => [codes.get(agencyId), status]));
};
const prepare = async () => {
  const [first = '', second = '', third = ''] = [0, 1, 2].map((index) => world.teller(index).personId ?? '');
  const formId = await certificateId(world);
  return world.do(prepareBallot, keeper(), { blocYearId: world.review, formId, tellers: [first, second, third] });
};
/** Seven in the hall; yes by the code of the agency. */
const count = async (number: number, yes: Readonly<Record<string, number>>) => {
  const year = await scope();
  const ballot = await getBallot(world.store.read, year, number);
  const codes = new Map(year.members.map(({ agencyId, code }) => [agencyId, code]));
  const votes = ballot.nominees.map(({ id, agencyId }) => [id, yes[codes.get(agencyId) ?? ''] ?? 0] as const);
  const turnout = { present: 7, writtenOpinions: 0, issued: 7, returned: 7, valid: 7, invalid: 0 };
  const input = { blocYearId: world.review, number, ...turnout, yes: Object.fromEntries(votes), writtenYes: {} };
  const { tallySha256 } = await world.do(enterTally, keeper(), input);
  for (const index of [0, 1, 2])
    await world.do(confirmTally, world.teller(index), { blocYearId: world.review, number, tallySha256 });
};

describe('a charter unlike ours governs a whole conference', () => {
  test('a scale of a thousand points and the charter are written by the secretary alone', async () => {
    const blocYearId = world.review;
    await world.do(draftCriteria, keeper(), { blocYearId, from: 'blank' });
    await world.do(saveCriteria, keeper(), { blocYearId, ...thousandPoints });
    expect(await world.do(adoptCriteriaDraft, keeper(), { blocYearId })).toEqual({ totalCenti: 1000_00 });
    await adoptCharter(world);
    expect(await getCharter(world.store.read, await scope())).toMatchObject({
      deputies: 2,
      denominator: 'present',
      secondRound: 'undecidedAgain',
      scoreFloorCenti: 700_00,
    });
  });

  test('points are given out of a thousand, and the rank follows the charter’s own chain', async () => {
    await scoreThemselves(stage);
    await recordPoints(stage);
    await publishRanking(stage);
    const ranking = await publishedRanking(world.store.read, await scope());
    expect(ranking?.at(0)?.totalCenti).toBe(960_00);
    expect(ranking?.every(({ totalCenti }) => totalCenti >= 700_00)).toBe(true);
    // Three more than the quota of four come before the bloc, as with second heads' words, which is told in nomination/over-quota.
    const { quotas } = await getCharter(world.store.read, await scope());
    const ruled = (those: typeof quotas) =>
      world.store.transaction((tx) =>
        tx.update(charters).set({ quotas: those }).where(eq(charters.blocYearId, world.review)),
      );
    await ruled({});
    await nominate(stage);
    await ruled(quotas);
  });

  test('the quorum is two thirds: five of nine are refused, seven are enough', async () => {
    const call = async (present: readonly string[]) => {
      const attendance = Object.fromEntries(
        stage.members.map((code) => [
          world.agency(code).id,
          present.includes(code) ? ('present' as const) : ('absent' as const),
        ]),
      );
      await world.do(recordAttendance, keeper(), { blocYearId: world.review, attendance });
      return world.do(openConference, keeper(), { blocYearId: world.review });
    };
    await world.do(conveneConference, keeper(), invitation(world));
    await expect(call(['UBKT', 'TCT', 'VPTU', 'BTC', 'BTG'])).rejects.toMatchObject(refused('conference.noQuorum'));
    await call(['UBKT', 'TCT', 'VPTU', 'BTC', 'BTG', 'BNC', 'BDBP']);
    const absent = await readProposedDeductions(world.store.read, await scope(), world.agency('DUK').id, null);
    expect(absent).toContainEqual({ for: 'absence', centi: 10_00 });
  });

  test('the first paper counts two thirds of the others present; who does not reach it stays', async () => {
    await prepare();
    const ballot = await getBallot(world.store.read, await scope(), 1);
    expect(ballot).toMatchObject({ round: 1, denominator: 'present', ownAgencyVote: 'barred', undecidedAgain: true });
    await count(1, { UBKT: 6, TCT: 6, BTC: 5, VPTU: 4, BDBP: 3, BTG: 3, BNC: 2 });
    const found = outcomesOf(await getBallot(world.store.read, await scope(), 1));
    expect(found.map(({ yes, base, needed, verdict }) => [yes, base, needed, verdict])).toEqual([
      [6, 6, 4, 'approved'],
      [6, 6, 4, 'approved'],
      [5, 6, 4, 'approved'],
      [4, 6, 4, 'approved'],
      [3, 6, 4, 'undecided'],
      [3, 6, 4, 'undecided'],
      [2, 6, 4, 'undecided'],
    ]);
    const after = Object.values(await statuses());
    expect(after.filter((status) => status === 'approved')).toHaveLength(4);
    expect(after.filter((status) => status === 'onBallot')).toHaveLength(3);
  });

  test('the second paper is for those three alone, and is the last', async () => {
    expect(await prepare()).toMatchObject({ number: 2 });
    const ballot = await getBallot(world.store.read, await scope(), 2);
    expect(ballot).toMatchObject({ round: 2, undecidedAgain: false });
    expect(ballot.nominees).toHaveLength(3);
    await count(2, { BDBP: 5, BTG: 2, BNC: 3 });
    expect(await statuses()).toMatchObject({ BDBP: 'approved', BTG: 'notApproved', BNC: 'notApproved' });
    await expect(prepare()).rejects.toMatchObject(refused('ballot.roundsUsed'));
    expect(await listBallots(world.store.read, await scope())).toHaveLength(2);
  });

  test('a leader and two deputies are acclaimed by two thirds of those present, and no third', async () => {
    const choose = (role: 'leader' | 'deputy', code: string, votesFor: number) =>
      world.do(acclaim, keeper(), {
        blocYearId: world.review,
        role,
        agencyId: world.agency(code).id,
        votesFor,
        reason: '',
      });
    await expect(choose('leader', 'TCT', 4)).rejects.toMatchObject(refused('leadership.tooFewVotes', 'votesFor'));
    await choose('deputy', 'BDBP', 5);
    await expect(choose('deputy', 'BDBP', 6)).rejects.toMatchObject(refused('leadership.sameAgency', 'agencyId'));
    await choose('deputy', 'VPTU', 6);
    await expect(choose('deputy', 'BTC', 7)).rejects.toMatchObject(refused('leadership.alreadyAcclaimed'));
    await choose('leader', 'TCT', 5);
    await passOn(stage);
    const plan = await getBlocYear(world.store.read, world.plan, at('2022-01-10', '15:30'));
    const codes = new Map(plan.members.map(({ agencyId, code }) => [agencyId, code]));
    expect(plan.leaders.map(({ agencyId, role, position }) => [codes.get(agencyId), role, position])).toEqual(
      expect.arrayContaining([
        ['TCT', 'leader', 1],
        ['BDBP', 'deputy', 1],
        ['VPTU', 'deputy', 2],
      ]),
    );
    expect(plan.leaders).toHaveLength(3);
  });

  test('the minutes tell both papers and all three', async () => {
    await world.do(closeConference, world.secretary('TCT'), { blocYearId: world.review }, at('2022-01-10', '16:00'));
    const year = await scope();
    const minutes = await getMinutes(world.store.read, year, await getConference(world.store.read, year));
    expect(minutes.ballots.map(({ round, nominees }) => [round, nominees.length])).toEqual([
      [1, 7],
      [2, 3],
    ]);
    expect(minutes.acclaimed.map(({ role }) => role)).toEqual(['leader', 'deputy', 'deputy']);
  });

  test('the letter is refused above the quota of four, until an agency withdraws', async () => {
    const draft = () =>
      world.do(draftSubmission, world.secretary('TCT'), {
        blocYearId: world.review,
        number: '01-TTr/KTĐ',
        datedOn: '2022-01-10',
      });
    await expect(draft()).rejects.toMatchObject({
      refusal: { code: 'submission.overQuota', params: { count: 5, most: 4 } },
    });
    const all = await listNominations(world.store.read, await scope());
    const withdraw = (code: string) => {
      const nominationId = all.find(({ agencyId }) => agencyId === world.agency(code).id)?.id ?? '';
      return world.do(withdrawNomination, world.head(code), { blocYearId: world.review, nominationId });
    };
    await withdraw('BDBP');
    await expect(withdraw('VPTU')).rejects.toMatchObject(refused('nomination.isDecided'));
    expect(await draft()).toMatchObject({ nominees: 4 });
  });
});
