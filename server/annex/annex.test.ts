import { and, eq, isNull } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { covenantSeals } from '@/db/schema/covenant';
import { planTasks } from '@/db/schema/plan';
import { resultPublications } from '@/db/schema/result';
import { nextTaskNumber } from '@/domain/covenant/annex-rules';
import type { Actor, Context } from '../context';
import { newId } from '@/lib/id';
import { verifyAudit } from '../audit/verify';
import { auditScope, getBlocYear } from '../bloc/queries';
import { readCovenant } from '../covenant/read';
import { signCovenant } from '../covenant/sign';
import { targets } from '../covenant/testing';
import { findSource } from '../covenant/copy';
import { readLive } from '../covenant/live';
import { reopenCovenant } from '../covenant/reopen';
import { sealWaiting } from '../covenant/seal';
import { findVersion, getVersion } from '../covenant/queries';
import { listReports } from '../plan-task/queries';
import { reportTask } from '../plan-task/report';
import { findRegistration } from '../registration/queries';
import { saveProgress } from '../registration/save-progress';
import { reportProgress } from '../registration/report-progress';
import { saveRegistration } from '../registration/save';
import { openWorld, type World } from '../testing/world';
import { changeTask, endTask } from './change-task';
import { changeUndertaking } from './change-undertaking';
import { freezeAnnex } from './freeze';
import { joinCovenant, leaveCovenant } from './join';
import { findAnnexDraft, highestTaskNumber, readAmended } from './queries';
import {
  agreeToHeir,
  boardsMerge,
  covenantOf,
  heirRegisters,
  later,
  sign,
  signedByAll,
  spring,
  yearOf,
} from './testing';
import { voidAnnex } from './void';
import { listMeasures, listTasksThrough } from './working-tasks';
import { hashOfChange, takeOut, writeReason } from './write';

let world: World;
let keeper: Actor;
const id = (code: string) => world.agency(code).id;
const refusal = (code: string) => ({ refusal: { code } });
const inYear = () => ({ blocYearId: world.plan });

const reason = (text = 'Hai ban hợp nhất từ ngày 01 tháng 3 năm 2022.') =>
  world.do(writeReason, keeper, { ...inYear(), reason: text }, spring);
const freeze = () => world.do(freezeAnnex, keeper, inYear(), spring);
const amended = async () => readAmended(world.store.read, await covenantOf(world));
const draft = async () => findAnnexDraft(world.store.read, (await covenantOf(world)).id);
const task = (number: number, text: string, seen = '') =>
  world.do(changeTask, keeper, { ...inYear(), seen, number, text, indicators: [] }, spring);
/** The ranking of the year is published; how it came about is told elsewhere. */
const rank = () =>
  world.do(
    async ({ tx, now, actor, record }: Context) => {
      const scope = await getBlocYear(tx, world.plan, now);
      await tx.insert(resultPublications).values({
        id: newId(),
        ...auditScope(scope),
        publishedOn: scope.on,
        ranking: [],
        unranked: [],
        sha256: '0'.repeat(64),
        hasTies: false,
        publishedAt: now,
        publishedBy: actor.personId ?? '',
      });
      await record({ action: 'results.published', subjectId: scope.id, scope: auditScope(scope), details: {} });
    },
    keeper,
    {},
    spring,
  );
const nextNumber = async () =>
  nextTaskNumber(await highestTaskNumber(world.store.read, await yearOf(world)), (await draft())?.changes ?? []);
const newTask = async (text: string) => task(await nextNumber(), text);
const end = (number: number) => world.do(endTask, keeper, { ...inYear(), seen: '', number }, spring);
const texts = async () =>
  (await listTasksThrough(world.store.read, await yearOf(world))).flatMap(({ number, text, endedBy }) =>
    endedBy === null ? [[number, text]] : [],
  );
const newTargets = [
  { text: 'Hoàn thành nhiệm vụ theo kế hoạch công tác năm', unit: '%', target: '100', before: '' },
  { text: 'Lớp bồi dưỡng mở thêm', unit: 'lớp', target: '4', before: '2' },
];
const undertakes = (code: string) =>
  world.do(
    changeUndertaking,
    keeper,
    { ...inYear(), seen: '', agencyId: id(code), targets: newTargets, titles: ['PROV_CERT'] },
    spring,
  );
const allSign = async (text: { versionId: string; sha256: string }) => {
  for (const code of world.stage.members) await sign(world, world.head(code), id(code), text, spring);
};

beforeEach(async () => {
  world = await openWorld();
  keeper = world.secretary('UBKT');
});
afterEach(() => world.close());

describe('an agency that joined after the freeze', () => {
  test('registers, is agreed to, and signs an annex with the leader; the parts of it that merged are parties no more', async () => {
    const text = await signedByAll(world);
    const heir = await boardsMerge(world);
    const join = () => world.do(joinCovenant, keeper, { ...inYear(), agencyId: heir.agencyId }, spring);
    await expect(join()).rejects.toMatchObject(refusal('annex.registrationNotAgreed'));
    await heirRegisters(world, heir);
    await join();
    for (const code of ['BTG', 'BDV'])
      await world.do(leaveCovenant, keeper, { ...inYear(), agencyId: id(code) }, spring);
    await reason();
    const annex = await freeze();
    expect((await amended()).waiting?.content).toMatchObject({
      title: 'Phụ lục số 1 Giao ước thi đua năm 2022',
      parent: { sha256: text.sha256 },
      changes: [{ kind: 'joining' }, { kind: 'leaving' }, { kind: 'leaving' }],
      parties: [{ code: 'UBKT' }, { code: 'BTGDV22' }],
    });
    await sign(world, heir.head, heir.agencyId, annex, later);
    await expect(sign(world, world.head('TCT'), id('TCT'), annex, later)).rejects.toMatchObject(
      refusal('covenant.notParty'),
    );
    expect((await amended()).holds.parties).toHaveLength(9);
    await sign(world, world.head('UBKT'), id('UBKT'), annex, later);
    const holds = (await amended()).holds.parties.map(({ code }) => code);
    expect(holds).toHaveLength(8);
    expect(holds).toContain('BTGDV22');
    expect(holds).not.toContain('BTG');
    await sealWaiting(world.store, later, null);
    expect(await world.store.read.$count(covenantSeals, eq(covenantSeals.versionId, annex.versionId))).toBe(1);
    expect(await verifyAudit(world.store.read)).toMatchObject({ broken: null });
  });

  test('may write its registration until an annex is frozen that names it; the parties of the text may not', async () => {
    await signedByAll(world);
    const heir = await boardsMerge(world);
    await heirRegisters(world, heir);
    const save = (actor: Actor, agencyId: string) =>
      world.do(saveRegistration, actor, { ...inYear(), agencyId, targets: newTargets, titles: ['PROV_CERT'] }, spring);
    await expect(save(world.officer('TCT'), id('TCT'))).rejects.toMatchObject(refusal('registration.frozen'));
    await world.do(joinCovenant, keeper, { ...inYear(), agencyId: heir.agencyId }, spring);
    await reason();
    await freeze();
    await expect(save(heir.head, heir.agencyId)).rejects.toMatchObject(refusal('registration.frozen'));
  });
});

describe('what an annex changes', () => {
  test('holds once all have signed: tasks are worked on as they read now, and the plan keeps its words', async () => {
    await signedByAll(world);
    const before = await texts();
    await task(1, 'Tuyên truyền sâu rộng tới mọi đảng viên');
    await end(2);
    await newTask('Ủng hộ Quỹ “Vì người nghèo”');
    await reason('Tỉnh ủy giao thêm nhiệm vụ.');
    const annex = await freeze();
    expect(await texts()).toEqual(before);
    await allSign(annex);
    expect(await texts()).toEqual([
      [1, 'Tuyên truyền sâu rộng tới mọi đảng viên'],
      ...before.slice(2),
      [before.length + 1, 'Ủng hộ Quỹ “Vì người nghèo”'],
    ]);
    const rows = await world.store.read
      .select({ number: planTasks.number, text: planTasks.text })
      .from(planTasks)
      .where(and(eq(planTasks.blocYearId, world.plan), isNull(planTasks.annexId)));
    expect(rows.map(({ number, text }) => [number, text])).toEqual(expect.arrayContaining(before));
    const nextYear = { ...(await yearOf(world)), year: 2023 };
    const source = await findSource(world.store.read, nextYear, later);
    expect(source?.copied.tasks.map(({ text }) => text)).toEqual((await texts()).map(([, text]) => text));
    expect(source?.copied.clauses.opening).toEqual([]);
  });

  test('gives a task other indicators: what is reported is told of those that hold', async () => {
    await signedByAll(world);
    const ideas = { text: 'Sáng kiến của Khối', unit: 'sáng kiến', target: '10' };
    const said = [{ indicator: ideas.text, unit: ideas.unit, reached: '4' }];
    const tells = (agencyId: string | null) =>
      world.do(
        reportTask,
        keeper,
        { ...inYear(), number: 1, agencyId, state: 'underWay', text: 'Sáu tháng đầu năm', reached: said },
        later,
      );
    await expect(tells(null)).rejects.toMatchObject(refusal('planTask.unknownIndicator'));
    await world.do(
      changeTask,
      keeper,
      {
        ...inYear(),
        seen: '',
        number: 1,
        text: 'Phát huy sáng kiến',
        indicators: [{ ...ideas, before: '', weight: null }],
      },
      spring,
    );
    await reason('Thêm chỉ tiêu.');
    await allSign(await freeze());
    expect(await listMeasures(world.store.read, await yearOf(world), 1)).toMatchObject([ideas]);
    await tells(null);
    expect(await listReports(world.store.read, await yearOf(world, later))).toMatchObject([{ task: 1, reached: said }]);
  });

  test('of an undertaking is signed by its agency and the leader; what was reported stays with a target that says the same', async () => {
    await signedByAll(world);
    const place = { ...inYear(), agencyId: id('TCT') };
    await world.do(
      saveProgress,
      world.officer('TCT'),
      { ...place, lines: [{ code: 1, typed: 'Đạt 60%', version: 0 }] },
      spring,
    );
    await world.do(reportProgress, world.officer('TCT'), place, spring);
    await undertakes('TCT');
    await reason('Điều chỉnh chỉ tiêu của Trường.');
    const annex = await freeze();
    for (const code of ['TCT', 'UBKT']) await sign(world, world.head(code), id(code), annex, spring);
    const registration = await findRegistration(world.store.read, await yearOf(world), id('TCT'));
    expect(registration?.targets.map(({ number, text, midYear }) => [number, text, midYear])).toEqual([
      [1, 'Hoàn thành nhiệm vụ theo kế hoạch công tác năm', 'Đạt 60%'],
      [2, 'Lớp bồi dưỡng mở thêm', null],
    ]);
    expect((await amended()).holds.undertakings.find(({ code }) => code === 'TCT')?.targets).toHaveLength(2);
  });
});

describe('what was worked on and reported', () => {
  const report = async (code: string, lines: readonly { code: number; typed: string; version: number }[]) => {
    const place = { ...inYear(), agencyId: id(code) };
    await world.do(saveProgress, world.officer(code), { ...place, lines: [...lines] }, spring);
    await world.do(reportProgress, world.officer(code), place, spring);
  };
  const reported = async (code: string) =>
    (await findRegistration(world.store.read, await yearOf(world), id(code)))?.targets.map(
      ({ text, target, midYear }) => [text, target, midYear],
    );
  const tct = (changed: readonly (typeof newTargets)[number][]) =>
    world.do(
      changeUndertaking,
      keeper,
      { ...inYear(), seen: '', agencyId: id('TCT'), targets: [...changed], titles: ['PROV_CERT'] },
      spring,
    );
  const [work, ideas] = targets;

  test('goes on with a target that is raised, ends with one that falls away, and comes back when the annex is void', async () => {
    await signedByAll(world);
    await report('TCT', [
      { code: 1, typed: 'Đạt 60%', version: 0 },
      { code: 2, typed: 'Một sáng kiến', version: 0 },
    ]);
    const before = await reported('TCT');
    if (!work || !ideas) throw new Error('The agencies undertake two targets');
    await tct([{ ...ideas, target: '3' }]);
    await reason('Tăng sáng kiến.');
    const annex = await freeze();
    for (const code of ['TCT', 'UBKT']) await sign(world, world.head(code), id(code), annex, spring);
    expect(await reported('TCT')).toEqual([[ideas.text, '3', 'Một sáng kiến']]);
    // A form that was open since before the annex writes to no other target.
    await expect(
      world.do(
        saveProgress,
        world.officer('TCT'),
        { ...inYear(), agencyId: id('TCT'), lines: [{ code: 1, typed: 'Đạt 70%', version: 1 }] },
        spring,
      ),
    ).rejects.toMatchObject({ fields: [{ code: 'registration.changedMeanwhile' }] });
    await world.do(voidAnnex, world.head('UBKT'), { versionId: annex.versionId, reason: 'Nhầm' }, later);
    expect(await reported('TCT')).toEqual(before);
  });

  test('of a task whose annex is void is never told of another task', async () => {
    await signedByAll(world);
    const number = await nextNumber();
    await newTask('Việc cũ');
    await reason('Thêm việc');
    const annex = await freeze();
    await allSign(annex);
    const told = { ...inYear(), number, agencyId: null, state: 'done' as const, text: 'Xong việc cũ', reached: [] };
    await world.do(reportTask, keeper, told, spring);
    await world.do(voidAnnex, world.head('UBKT'), { versionId: annex.versionId, reason: 'Nhầm' }, later);
    await world.do(takeOut, keeper, { ...inYear(), key: `task:${number}` }, later);
    expect(await nextNumber()).toBe(number + 1);
    await newTask('Việc khác');
    const second = await freeze();
    await allSign(second);
    const through = await listTasksThrough(world.store.read, await yearOf(world, later));
    expect(through.at(-1)).toMatchObject({ number: number + 1, text: 'Việc khác', addedBy: 2, endedBy: null });
    expect((await listReports(world.store.read, await yearOf(world, later))).map(({ task: of }) => of)).toEqual([
      number,
    ]);
  });
});

describe('a year that is ranked', () => {
  test('takes no signature on an annex and keeps those that hold; what was not signed by all may be declared void', async () => {
    await signedByAll(world);
    await undertakes('TCT');
    await reason('Lần một');
    const annex = await freeze();
    await world.do(readCovenant, world.head('TCT'), { ...annex, agencyId: id('TCT'), reached: 'end' }, spring);
    await rank();
    await expect(
      world.do(signCovenant, world.head('TCT'), { ...annex, agencyId: id('TCT') }, later),
    ).rejects.toMatchObject(refusal('annex.rankedMeanwhile'));
    await world.do(voidAnnex, world.head('UBKT'), { versionId: annex.versionId, reason: 'Quá muộn' }, later);
    await expect(
      world.do(reopenCovenant, world.head('UBKT'), { ...inYear(), reason: 'Viết lại' }, later),
    ).rejects.toMatchObject(refusal('covenant.yearRanked'));
  });
});

describe('an annex is not written or frozen', () => {
  test('with a registration its agency has changed since, or over what another annex changed meanwhile', async () => {
    await signedByAll(world);
    const heir = await boardsMerge(world);
    await heirRegisters(world, heir);
    const joins = () => world.do(joinCovenant, keeper, { ...inYear(), agencyId: heir.agencyId }, spring);
    await joins();
    await reason();
    const place = { ...inYear(), agencyId: heir.agencyId };
    await world.do(saveRegistration, heir.head, { ...place, targets: newTargets, titles: ['PROV_CERT'] }, spring);
    await expect(freeze()).rejects.toMatchObject(refusal('annex.registrationNotAgreed'));
    await agreeToHeir(world, heir);
    await expect(freeze()).rejects.toMatchObject(refusal('annex.registrationChanged'));
    await joins();
    const first = await freeze();
    await undertakes('TCT');
    await task(1, 'Viết trước khi phụ lục một có hiệu lực');
    await reason('Lần hai');
    await sign(world, heir.head, heir.agencyId, first, later);
    await sign(world, world.head('UBKT'), id('UBKT'), first, later);
    expect(await freeze()).toMatchObject({ version: 2 });
  });

  test('before the covenant is signed by all, by others than its keepers, or empty', async () => {
    await expect(reason()).rejects.toMatchObject(refusal('annex.notComplete'));
    await signedByAll(world);
    await expect(
      world.do(writeReason, world.head('TCT'), { ...inYear(), reason: 'Của tôi' }, spring),
    ).rejects.toMatchObject({ forbidden: true });
    await expect(freeze()).rejects.toMatchObject(refusal('annex.noReason'));
    await reason();
    await expect(freeze()).rejects.toMatchObject(refusal('annex.nothing'));
    await expect(task(99, 'Không có')).rejects.toMatchObject(refusal('annex.unknownTask'));
    const empty = { ...inYear(), seen: '', agencyId: id('TCT') };
    await expect(
      world.do(changeUndertaking, keeper, { ...empty, targets: [], titles: ['PROV_CERT'] }, spring),
    ).rejects.toMatchObject(refusal('registration.noTarget'));
    await expect(
      world.do(changeUndertaking, keeper, { ...empty, targets: newTargets, titles: ['KHONG_CO'] }, spring),
    ).rejects.toMatchObject(refusal('registration.unknownTitle'));
    await expect(world.do(leaveCovenant, keeper, { ...inYear(), agencyId: id('TCT') }, spring)).rejects.toMatchObject(
      refusal('annex.stillMember'),
    );
  });

  test('while another is being signed; and over what a colleague wrote meanwhile', async () => {
    await signedByAll(world);
    await undertakes('TCT');
    await reason('Lần một');
    await freeze();
    await task(1, 'Nhiệm vụ sửa lại');
    await expect(task(1, 'Nhiệm vụ sửa khác')).rejects.toMatchObject(refusal('annex.changedMeanwhile'));
    await task(1, 'Nhiệm vụ sửa lần nữa', hashOfChange((await draft())?.changes ?? [], 'task:1'));
    await reason('Lần hai');
    await expect(freeze()).rejects.toMatchObject(refusal('annex.waiting'));
  });

  test('and what was put into the draft may be taken out again', async () => {
    await signedByAll(world);
    await end(1);
    await undertakes('TCT');
    await world.do(takeOut, keeper, { ...inYear(), key: 'task:1' }, spring);
    expect((await draft())?.changes.map(({ kind }) => kind)).toEqual(['undertaking']);
  });
});

describe('an annex that is declared void', () => {
  test('gives the covenant back as it held, keeps its signatures on record, and is a draft again', async () => {
    await signedByAll(world);
    const before = await texts();
    const was = (await amended()).holds;
    await newTask('Nhiệm vụ thêm');
    await end(1);
    await undertakes('TCT');
    await reason('Sửa nhiều');
    const annex = await freeze();
    await allSign(annex);
    expect((await amended()).holds).not.toEqual(was);
    const voids = (actor: Actor) =>
      world.do(voidAnnex, actor, { versionId: annex.versionId, reason: 'Sai thẩm quyền' }, later);
    await expect(voids(keeper)).rejects.toMatchObject({ forbidden: true });
    await voids(world.head('UBKT'));
    await expect(voids(world.head('UBKT'))).rejects.toMatchObject(refusal('annex.alreadyVoided'));
    expect((await amended()).holds).toEqual(was);
    expect(await texts()).toEqual(before);
    const registration = await findRegistration(world.store.read, await yearOf(world), id('TCT'));
    expect(registration?.targets.map(({ text }) => text)).not.toContain('Lớp bồi dưỡng mở thêm');
    expect(await getVersion(world.store.read, annex.versionId)).toMatchObject({ voidReason: 'Sai thẩm quyền' });
    expect((await draft())?.changes).toHaveLength(3);
    expect(await freeze()).toMatchObject({ version: 2 });
    expect(await verifyAudit(world.store.read)).toMatchObject({ broken: null });
  });

  test('is gone for those who wait to sign it; until then they hear who has signed it, and nothing of the covenant', async () => {
    const text = await signedByAll(world);
    await undertakes('BTC');
    await reason('Sửa chỉ tiêu');
    const annex = await freeze();
    const live = () => readLive(world.store.read, world.plan, annex.versionId);
    expect(await live()).toMatchObject({ version: 1, signed: [], complete: false });
    await sign(world, world.head('BTC'), id('BTC'), annex, spring);
    expect(await live()).toMatchObject({ signed: [id('BTC')], complete: false });
    await world.do(voidAnnex, world.head('UBKT'), { versionId: annex.versionId, reason: 'Bỏ' }, later);
    expect(await live()).toMatchObject({ version: 0, code: '', signed: [] });
    expect(await readLive(world.store.read, world.plan, text.versionId)).toMatchObject({ complete: true });
  });

  test('is the last one, and no covenant', async () => {
    const text = await signedByAll(world);
    await undertakes('TCT');
    await reason('Lần một');
    const first = await freeze();
    for (const code of ['TCT', 'UBKT']) await sign(world, world.head(code), id(code), first, spring);
    await undertakes('BTC');
    await reason('Lần hai');
    await freeze();
    const voids = (versionId: string) => world.do(voidAnnex, world.head('UBKT'), { versionId, reason: 'Bỏ' }, later);
    await expect(voids(first.versionId)).rejects.toMatchObject(refusal('annex.notLast'));
    await expect(voids(text.versionId)).rejects.toMatchObject(refusal('covenant.unknown'));
  });

  test('also falls with the covenant it belongs to', async () => {
    await signedByAll(world);
    const before = await texts();
    await newTask('Nhiệm vụ thêm');
    await reason('Thêm việc');
    const annex = await freeze();
    await allSign(annex);
    await world.do(reopenCovenant, world.head('UBKT'), { ...inYear(), reason: 'Viết lại' }, later);
    expect(await findVersion(world.store.read, await yearOf(world, later))).toBeNull();
    expect((await getVersion(world.store.read, annex.versionId)).voidedAt).not.toBeNull();
    expect(await texts()).toEqual(before);
    const worked = await world.store.read
      .select()
      .from(planTasks)
      .where(and(eq(planTasks.blocYearId, world.plan), isNull(planTasks.endedAt)));
    expect(worked).toHaveLength(before.length);
  });
});
