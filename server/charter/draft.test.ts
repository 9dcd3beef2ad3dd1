import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditEvents } from '@/db/schema/audit';
import { approvals } from '@/db/schema/charter';
import { charterDefaults } from '@/domain/charter/defaults';
import { rulesOf, type CharterRules } from '@/domain/charter/rules';
import { askApproval } from '../approval/ask';
import { giveApproval } from '../approval/give';
import { composeYear } from '../bloc/found';
import { getBlocYear } from '../bloc/queries';
import { listDeadlines } from '../plan/queries';
import { at } from '../sample/run';
import { getStanding } from '../standing/standing';
import { openWorld, type World } from '../testing/world';
import { adoptCharter } from './adopt';
import { adoptDraft } from './adopt-draft';
import { applyDeadlines } from './apply-deadlines';
import { draftCharter } from './draft';
import { dropCharter } from './drop';
import { charterHash, findCharter, findCharterDraft, listCharters } from './queries';
import { saveCharter } from './save';

let world: World;
let blocYearId: string;
beforeAll(async () => {
  world = await openWorld();
  ({ blocYearId } = await world.do(composeYear, world.provincial, {
    blocId: world.blocId,
    year: 2023,
    namesOn: '2022-01-10',
    agencyIds: ['UBKT', 'TCT', 'BTC', 'BDV'].map((code) => world.agency(code).id),
    leadership: [],
  }));
});
afterAll(() => world.close());

const keeper = () => world.secretary('UBKT');
const scope = () => getBlocYear(world.store.read, blocYearId, at('2022-01-10', '14:00'));
const draftRules = async () => (await findCharterDraft(world.store.read, await scope()))?.rules ?? null;
const save = async (rules: CharterRules, actor = keeper()) => {
  const tieRows = rules.tieBreaks.map((_, row) => row);
  return world.do(saveCharter, actor, { blocYearId, rules, tieRows });
};
const adopt = async (change: Partial<{ adoptedOn: string; seen: string }> = {}) => {
  const rules = await draftRules();
  const seen = rules ? charterHash(rules) : '0'.repeat(64);
  const paper = { number: '02-QC/KTĐ', adoptedOn: '2022-01-10', meeting: 'Hội nghị triển khai', seen, ...change };
  return world.do(adoptDraft, keeper(), { blocYearId, ...paper });
};
const refused = (code: string, field?: string) => ({ refusal: { code, ...(field ? { field } : {}) } });

describe('the charter of a year', () => {
  test('is begun, saved and dropped by those who keep the bloc, and by nobody else', async () => {
    for (const actor of [
      world.secretary('TCT'),
      world.officer('UBKT'),
      world.provincial,
      world.admin,
      world.stranger,
    ]) {
      await expect(world.do(draftCharter, actor, { blocYearId, from: 'defaults' })).rejects.toMatchObject({
        forbidden: true,
      });
      await expect(save(charterDefaults, actor)).rejects.toMatchObject({ forbidden: true });
      await expect(world.do(dropCharter, actor, { blocYearId })).rejects.toMatchObject({ forbidden: true });
    }
    await expect(save(charterDefaults)).rejects.toMatchObject(refused('charter.noDraft'));
    await expect(adopt()).rejects.toMatchObject(refused('charter.noDraft'));
  });

  test('begins with usual figures, once, also for two at once; as a draft it governs nothing', async () => {
    const answers = await Promise.allSettled(
      [world.head('UBKT'), keeper()].map((actor) => world.do(draftCharter, actor, { blocYearId, from: 'defaults' })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await draftRules()).toEqual(charterDefaults);
    expect(await findCharter(world.store.read, await scope())).toBeNull();
    await expect(world.do(adoptCharter, keeper(), { blocYearId, ...charterDefaults })).rejects.toMatchObject(
      refused('charter.alreadyDrafted'),
    );
  });

  test('is refused field by field where it cannot govern these members, and nothing is written', async () => {
    const rules: CharterRules = {
      ...charterDefaults,
      quorum: { operator: 'atLeast', num: 5, den: 4 },
      deputies: 4,
      quotas: { PROV_CERT: { kind: 'count', most: 5 } },
      tieBreaks: [{ step: 'lot' }, { step: 'ballot' }],
    };
    // On the screen the two steps stood in the first and the fourth row.
    await expect(world.do(saveCharter, keeper(), { blocYearId, rules, tieRows: [0, 3] })).rejects.toMatchObject({
      fields: [
        { code: 'charter.tooManyDeputies', field: 'deputies' },
        { code: 'charter.overWhole', field: 'quorum.num' },
        { code: 'charter.quotaAboveMembers', field: 'quotas.PROV_CERT.most' },
        { code: 'charter.lotNotLast', field: 'tieBreaks.0.step' },
      ],
    });
    const twice: CharterRules = { ...charterDefaults, tieBreaks: [{ step: 'deduction' }, { step: 'deduction' }] };
    await expect(world.do(saveCharter, keeper(), { blocYearId, rules: twice, tieRows: [0, 3] })).rejects.toMatchObject({
      fields: [{ code: 'charter.tieTwice', field: 'tieBreaks.3.step' }],
    });
    expect(await draftRules()).toEqual(charterDefaults);
  });

  test('is dropped as a draft, and copied whole from the year before', async () => {
    await world.do(dropCharter, keeper(), { blocYearId });
    expect(await draftRules()).toBeNull();
    expect(await world.do(draftCharter, keeper(), { blocYearId, from: 'yearBefore' })).toMatchObject({
      copiedFrom: 2022,
    });
    const before = await findCharter(
      world.store.read,
      await getBlocYear(world.store.read, world.plan, at('2022-01-10')),
    );
    if (!before) throw new Error('2022 has a charter');
    expect(await draftRules()).toEqual(rulesOf(before));
  });

  test('is adopted as it was read, on a day that has come; then it governs and is locked', async () => {
    const seen = charterHash((await draftRules()) ?? charterDefaults);
    expect(await save({ ...charterDefaults, denominator: 'present' })).toMatchObject({});
    await expect(adopt({ seen })).rejects.toMatchObject(refused('charter.changedSince'));
    await expect(adopt({ adoptedOn: '2022-01-11' })).rejects.toMatchObject(
      refused('charter.adoptedInFuture', 'adoptedOn'),
    );
    expect(await adopt()).toEqual({ number: '02-QC/KTĐ' });
    const charter = await findCharter(world.store.read, await scope());
    expect(charter).toMatchObject({
      ...charterDefaults,
      denominator: 'present',
      number: '02-QC/KTĐ',
      meeting: 'Hội nghị triển khai',
      adoptedOn: '2022-01-10',
    });
    expect(await draftRules()).toBeNull();
    for (const locked of [
      () => save(charterDefaults),
      () => world.do(dropCharter, keeper(), { blocYearId }),
      () => adopt(),
      () => world.do(draftCharter, keeper(), { blocYearId, from: 'defaults' as const }),
      () => world.do(adoptCharter, keeper(), { blocYearId, ...charterDefaults }),
    ])
      await expect(locked()).rejects.toMatchObject(refused('charter.alreadyAdopted'));
    const years = await listCharters(world.store.read, world.blocId);
    expect(years.map(({ year }) => year)).toEqual([2023, 2022, 2021]);
  });

  test('each step of its life is on record', async () => {
    const events = await world.store.read
      .select({ action: auditEvents.action })
      .from(auditEvents)
      .where(eq(auditEvents.blocYearId, blocYearId))
      .orderBy(auditEvents.seq);
    expect(events.map(({ action }) => action).filter((action) => action.startsWith('charter.'))).toEqual([
      'charter.drafted',
      'charter.dropped',
      'charter.drafted',
      'charter.saved',
      'charter.adopted',
    ]);
  });

  test('sets the dates of its year, once; kinds it is silent about keep theirs', async () => {
    await expect(world.do(applyDeadlines, world.secretary('TCT'), { blocYearId })).rejects.toMatchObject({
      forbidden: true,
    });
    expect(await world.do(applyDeadlines, keeper(), { blocYearId })).toEqual({ deadlines: 8 });
    const dates = new Map(
      (await listDeadlines(world.store.read, await scope())).map(({ kind, dueOn }) => [kind, dueOn]),
    );
    expect(dates.get('covenant')).toBe('2023-03-15');
    expect(dates.get('conference')).toBe('2024-01-15');
    await expect(world.do(applyDeadlines, keeper(), { blocYearId })).rejects.toMatchObject(
      refused('charter.deadlinesStand'),
    );
  });
});

describe('a charter that asks for two approvers', () => {
  let other: string;
  beforeAll(async () => {
    ({ blocYearId: other } = await world.do(composeYear, world.provincial, {
      blocId: world.blocId,
      year: 2020,
      namesOn: '2022-01-10',
      agencyIds: ['UBKT', 'TCT', 'BTC'].map((code) => world.agency(code).id),
      leadership: [],
    }));
    blocYearId = other;
    await world.do(draftCharter, keeper(), { blocYearId, from: 'defaults' });
  });
  const ask = (actor = keeper()) =>
    world.do(askApproval, actor, { blocYearId, act: 'charter.adopted', reason: 'Hội nghị đã thống nhất' });
  const give = async (code: string) => {
    const rules = await draftRules();
    const seen = rules ? charterHash(rules) : '0'.repeat(64);
    return world.do(giveApproval, world.head(code), { blocYearId, act: 'charter.adopted', seen });
  };

  test('is itself adopted by two: asked for by the keeper, given by another head, used once', async () => {
    await expect(ask()).rejects.toMatchObject(refused('approval.notNeeded'));
    await save({ ...charterDefaults, secondApprovers: true });
    await expect(adopt()).rejects.toMatchObject(refused('approval.notAsked'));
    await expect(give('TCT')).rejects.toMatchObject(refused('approval.notAsked'));
    await expect(ask(world.head('TCT'))).rejects.toMatchObject({ forbidden: true });
    await ask();
    await expect(ask()).rejects.toMatchObject(refused('approval.alreadyAsked'));
    await expect(adopt()).rejects.toMatchObject(refused('approval.notGiven'));
    await expect(give('UBKT')).rejects.toMatchObject({ forbidden: true });
    await expect(
      world.do(giveApproval, world.officer('TCT'), { blocYearId, act: 'charter.adopted', seen: '0'.repeat(64) }),
    ).rejects.toMatchObject({ forbidden: true });
    await expect(
      world.do(giveApproval, world.head('TCT'), { blocYearId, act: 'charter.adopted', seen: '0'.repeat(64) }),
    ).rejects.toMatchObject(refused('approval.changed'));
    await give('TCT');
  });

  test('has to be approved anew when it was changed since', async () => {
    const awaited = async () => (await getStanding(world.store.read, { id: other })).approvals.length;
    await save({ ...charterDefaults, secondApprovers: true, maxRounds: 3 });
    await expect(adopt()).rejects.toMatchObject(refused('approval.notAsked'));
    await ask();
    expect(await awaited()).toBe(1);
    await save({ ...charterDefaults, secondApprovers: true, maxRounds: 2 });
    expect(await awaited(), 'nobody is asked to approve what no longer stands').toBe(0);
    await save({ ...charterDefaults, secondApprovers: true, maxRounds: 3 });
    await give('BTC');
    await adopt();
    const used = await world.store.read.select().from(approvals).where(eq(approvals.blocYearId, other));
    expect(used.map(({ usedAt }) => usedAt !== null)).toEqual([false, true]);
    const [event] = await world.store.read
      .select()
      .from(auditEvents)
      .where(and(eq(auditEvents.blocYearId, other), eq(auditEvents.action, 'charter.adopted')));
    expect(event?.details).toMatchObject({ approvalId: used.at(-1)?.id, maxRounds: 3 });
  });

  test('cannot be taken over from paper past its second approver', async () => {
    const { blocYearId: third } = await world.do(composeYear, world.provincial, {
      blocId: world.blocId,
      year: 2019,
      namesOn: '2022-01-10',
      agencyIds: ['UBKT', 'TCT'].map((code) => world.agency(code).id),
      leadership: [],
    });
    await expect(
      world.do(adoptCharter, keeper(), { blocYearId: third, ...charterDefaults, secondApprovers: true }),
    ).rejects.toMatchObject(refused('approval.notAsked'));
  });
});
