import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { yearRatings } from '@/db/schema/history';
import { groundCodes, type GroundCode } from '@/domain/award/catalogue';
import { findingName } from '@/domain/eligibility/decided';
import { newId } from '@/lib/id';
import { getBlocYear } from '../bloc/queries';
import { findingHash } from '../eligibility/decisions';
import { readGrid } from '../eligibility/grid';
import { eventsOf } from '../person/testing';
import { findingsOn, readJudge } from '../nomination/findings';
import { putToBallot } from '../nomination/put-to-ballot';
import { listNominations } from '../nomination/queries';
import { publishYear } from '../nomination/ranked-year';
import { saveNomination } from '../nomination/save';
import { sendNomination } from '../nomination/send';
import { at } from '../sample/run';
import { openWorld, type World } from '../testing/world';
import { decideFinding } from './decide';
import { withdrawDecision } from './withdraw-decision';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await publishYear(world);
});
afterAll(() => world.close());

const day = at('2022-01-10', '14:00');

/** The cell of an agency of the Party bloc for a form on a ground, as it is read now. */
async function cellOf(code: string, formCode: string, groundCode: GroundCode) {
  const scope = await getBlocYear(world.store.read, world.review, day);
  const { columns, rows } = await readGrid(world.store.read, [scope]);
  const column = columns.findIndex(({ form, ground }) => form.code === formCode && ground.code === groundCode);
  const cell = rows.find(({ agencyId }) => agencyId === world.agency(code).id)?.cells[column];
  if (!cell) throw new Error(`There is no cell for ${code} and ${formCode}`);
  return cell;
}

const openOf = async (code: string, name: string) => {
  const finding = (await cellOf(code, 'PROV_CERT', 'twoYears')).findings.find((one) => findingName(one) === name);
  if (!finding) throw new Error(`Nothing is found as ${name}`);
  return finding;
};

const input = async (code: string, name = 'twoYearsUnrecorded') => ({
  blocYearId: world.review,
  agencyId: world.agency(code).id,
  formCode: 'PROV_CERT',
  groundCode: 'twoYears' as const,
  seen: findingHash(await openOf(code, name)),
  verdict: 'pass' as const,
  reason: 'Đã đối chiếu hai quyết định xếp loại.',
  paper: '45-QĐ/TU ngày 28/12/2021 của Tỉnh ủy',
});

const codeOf = async (work: Promise<unknown>) => {
  try {
    await work;
    return 'done';
  } catch (error) {
    return (error as { refusal?: { code: string } }).refusal?.code ?? String(error);
  }
};

describe('what the rules left to a human', () => {
  test('every member has a cell for each form and ground of the day', async () => {
    const scope = await getBlocYear(world.store.read, world.review, day);
    const { columns, rows } = await readGrid(world.store.read, [scope]);
    expect(rows).toHaveLength(9);
    expect(columns.map(({ form, ground }) => `${form.code}.${ground.code}`)).toEqual(
      expect.arrayContaining(['PROV_CERT.movement', 'PROV_CERT.twoYears', 'PROV_FLAG.leading']),
    );
    expect(columns.every(({ ground }) => groundCodes.includes(ground.code))).toBe(true);
    expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true);
  });

  test('a leader decides it under their name and post, with reason and paper', async () => {
    await world.do(decideFinding, world.head('UBKT'), await input('BTC'));
    const decided = await openOf('BTC', 'twoYearsUnrecorded');
    expect(decided).toMatchObject({
      verdict: 'pass',
      decision: { paper: '45-QĐ/TU ngày 28/12/2021 của Tỉnh ủy', decidedOn: '2022-01-10' },
    });
    expect(decided.decision?.postAtTime).not.toBe('');
    const [event] = await eventsOf(world, 'finding.decided');
    expect(event?.details).toMatchObject({ findingCode: 'twoYearsUnrecorded', verdict: 'pass' });
  });

  test('one that is decided, or has changed since, is not decided by an old page', async () => {
    const old = { ...(await input('BTC')), verdict: 'fail' as const };
    expect(await codeOf(world.do(decideFinding, world.head('UBKT'), old))).toBe('finding.changedMeanwhile');
    const seen = '0'.repeat(64);
    expect(await codeOf(world.do(decideFinding, world.head('UBKT'), { ...(await input('VPTU')), seen }))).toBe(
      'finding.changedMeanwhile',
    );
  });

  test('one of two unchecked things is decided by itself', async () => {
    await world.do(decideFinding, world.head('UBKT'), await input('BTC', 'ruleUnverified Q-07'));
    expect((await openOf('BTC', 'ruleUnverified Q-07')).verdict).toBe('pass');
    expect((await openOf('BTC', 'groundUnverified')).verdict).toBe('needsHuman');
  });

  test('nobody decides about their own agency, nor does an officer, a keeper or another head', async () => {
    const about = await input('TCT');
    expect(await codeOf(world.do(decideFinding, world.head('TCT'), about))).toBe('rights.ownAgencyClosed');
    expect(await codeOf(world.do(decideFinding, world.officer('UBKT'), about))).toBe('rights.notAppointed');
    expect(await codeOf(world.do(decideFinding, world.secretary('UBKT'), about))).toBe('rights.notAppointed');
    expect(await codeOf(world.do(decideFinding, world.head('VPTU'), about))).toBe('nomination.notReviewer');
  });

  test('the province may', async () => {
    await world.do(decideFinding, world.provincial, { ...(await input('TCT')), verdict: 'fail' });
    expect((await cellOf('TCT', 'PROV_CERT', 'twoYears')).standing).toBe('lacks');
  });

  test('taken back, a human is needed again; twice is refused, and it stays on record', async () => {
    const { decisionId } = await world.do(decideFinding, world.head('UBKT'), await input('BNC'));
    const back = { blocYearId: world.review, decisionId };
    await world.do(withdrawDecision, world.head('UBKT'), back);
    expect((await openOf('BNC', 'twoYearsUnrecorded')).verdict).toBe('needsHuman');
    expect(await codeOf(world.do(withdrawDecision, world.head('UBKT'), back))).toBe('finding.decisionGone');
    await world.do(decideFinding, world.head('UBKT'), await input('BNC'));
    expect((await openOf('BNC', 'twoYearsUnrecorded')).verdict).toBe('pass');
  });
});

test('under a checked rule the ratings on record decide by themselves', async () => {
  const recordedBy = world.officer('BTC').personId ?? '';
  const rated = (year: number, rating: 'excellent' | 'good') => ({
    id: newId(),
    agencyId: world.agency('BTC').id,
    year,
    rating,
    scheme: 'superior' as const,
    paperNumber: `${year}-QĐ/TU`,
    recordedAt: day,
    recordedBy,
  });
  await world.store.transaction(async (tx) => {
    await tx.insert(yearRatings).values([rated(2020, 'excellent'), rated(2021, 'good')]);
  });
  const cell = await cellOf('BTC', 'EXCELLENT_COLLECTIVE', 'yearly');
  expect(cell.findings.map(({ verdict, code }) => `${verdict} ${code}`)).toContain('needsHuman notRatedExcellent');
});

test('what is open about a nomination is decided with it, and kept as it was decided once it is on the ballot', async () => {
  const blocYearId = world.review;
  const agencyId = world.agency('VPTU').id;
  const chosen = { formCode: 'PROV_CERT', groundCode: 'movement' as const };
  const draft = { blocYearId, agencyId, ...chosen, achievement: 'Hoàn thành tốt.' };
  const { nominationId } = await world.do(saveNomination, world.officer('VPTU'), draft);
  await world.do(sendNomination, world.head('VPTU'), { blocYearId, nominationId });
  const readOpen = async () => {
    const scope = await getBlocYear(world.store.read, blocYearId, day);
    const all = await listNominations(world.store.read, scope);
    const nomination = all.find(({ id }) => id === nominationId);
    if (!nomination) throw new Error('The nomination is gone');
    return findingsOn(nomination, await readJudge(world.store.read, scope, all));
  };
  const open = (await readOpen()).find(({ code }) => code === 'groundUnverified');
  if (!open) throw new Error('Nothing is open');
  const said = { verdict: 'pass' as const, reason: 'Đã đối chiếu.', paper: 'Công văn 12 của Sở Nội vụ' };
  const about = { blocYearId, agencyId, nominationId, ...chosen, seen: findingHash(open), ...said };
  await world.do(decideFinding, world.head('UBKT'), about);
  const decided = async () => (await readOpen()).find(({ code }) => code === 'groundUnverified');
  expect(await decided()).toMatchObject({ verdict: 'pass', decision: { paper: said.paper } });
  await world.do(putToBallot, world.head('UBKT'), { blocYearId, nominationId });
  expect(await decided()).toMatchObject({ verdict: 'pass', decision: { paper: said.paper } });
  const late = (await readOpen()).find(({ verdict }) => verdict === 'needsHuman');
  if (!late) throw new Error('Everything is decided');
  expect(await codeOf(world.do(decideFinding, world.head('UBKT'), { ...about, seen: findingHash(late) }))).toBe(
    'finding.changedMeanwhile',
  );
});
