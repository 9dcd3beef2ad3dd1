import { and, asc, eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { auditEvents } from '@/db/schema/audit';
import { nominations } from '@/db/schema/nomination';
import { readContent } from '@/domain/covenant/content';
import { changeUndertaking } from '../annex/change-undertaking';
import { freezeAnnex } from '../annex/freeze';
import { joinCovenant, leaveCovenant } from '../annex/join';
import { boardsMerge, heirRegisters, later, sign, signedByAll, spring, yearOf as yearIn } from '../annex/testing';
import { writeReason } from '../annex/write';
import { getBlocYear } from '../bloc/queries';
import { findVersion } from '../covenant/queries';
import { listRegisteredTitles } from '../covenant/registered-titles';
import { reopenCovenant } from '../covenant/reopen';
import { freezeReady, targets } from '../covenant/testing';
import { at } from '../sample/run';
import { openWorld, type World } from '../testing/world';
import { findingsOn, readJudge } from './findings';
import { listNominations } from './queries';
import { publishYear } from './ranked-year';
import { saveNomination } from './save';
import { sendNomination } from './send';
import { takeOverRegistered } from './take-over';

let world: World;
const refused = (code: string) => ({ refusal: { code } });
const yearOf = () => getBlocYear(world.store.read, world.plan, at('2022-01-10', '14:00'));
/** The secretary begins the certificates of 2022 with who registered for them. */
const takeOver = (change: { formCode?: string; groundCode?: 'movement' | 'leading' } = {}) =>
  world.do(takeOverRegistered, world.secretary('UBKT'), {
    blocYearId: world.plan,
    formCode: 'PROV_CERT',
    groundCode: 'movement',
    ...change,
  });
const rows = () =>
  world.store.read
    .select()
    .from(nominations)
    .where(eq(nominations.blocYearId, world.plan))
    .orderBy(asc(nominations.number));
const inForm = (code: string, formCode = 'PROV_CERT', groundCode: 'movement' | 'leading' = 'movement') => ({
  blocYearId: world.plan,
  agencyId: world.agency(code).id,
  formCode,
  groundCode,
  achievement: 'Hoàn thành xuất sắc nhiệm vụ năm 2022.',
});

beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

describe('taking over who registered in the covenant of the year', () => {
  test('begins a draft for each that meets what is asked, which its agency writes on and sends', async () => {
    await freezeReady(world);
    await publishYear(world, { DUK: 10_00 }, world.plan);
    const own = await world.do(saveNomination, world.officer('TCT'), inForm('TCT'));
    const { agencies } = await takeOver();
    expect(agencies).toHaveLength(7);
    const drafts = await rows();
    expect(drafts.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(drafts.map(({ agencyId }) => agencyId)).not.toContain(world.agency('DUK').id);
    expect(drafts.filter(({ agencyId }) => agencyId === world.agency('TCT').id)).toMatchObject([
      { id: own.nominationId },
    ]);
    const theirs = drafts.find(({ agencyId }) => agencyId === world.agency('BTC').id);
    expect(theirs).toMatchObject({ status: 'draft', sentOn: null });
    expect(theirs?.achievement).toMatch(
      /^Đăng ký Bằng khen .* trong giao ước thi đua năm 2022\. .* 93,00 điểm, xếp thứ 3 trên 9/,
    );
    const [event, ...more] = await world.store.read
      .select()
      .from(auditEvents)
      .where(and(eq(auditEvents.action, 'nomination.takenOver'), eq(auditEvents.subjectId, world.plan)));
    expect(more).toEqual([]);
    expect(event?.details).toMatchObject({ formCode: 'PROV_CERT', drafts: { length: 7 } });

    const nominationId = theirs?.id ?? '';
    await world.do(saveNomination, world.officer('BTC'), { ...inForm('BTC'), nominationId });
    await world.do(sendNomination, world.head('BTC'), { blocYearId: world.plan, nominationId });
    await expect(takeOver()).rejects.toMatchObject(refused('nomination.nobodyReady'));
    expect(await rows()).toHaveLength(8);
  });

  test('is for who keeps the bloc, once there is a ranking, in a form and on a ground of the day', async () => {
    await freezeReady(world);
    await expect(takeOver()).rejects.toMatchObject(refused('nomination.rankingNotPublished'));
    await publishYear(world, {}, world.plan);
    const input = { blocYearId: world.plan, formCode: 'PROV_CERT', groundCode: 'movement' } as const;
    for (const actor of [world.officer('TCT'), world.head('TCT'), world.stranger, world.provincial])
      await expect(world.do(takeOverRegistered, actor, input)).rejects.toMatchObject({
        refusal: { code: /^rights\./ },
      });
    await expect(takeOver({ groundCode: 'leading' })).rejects.toMatchObject(refused('nomination.groundNotInForce'));
    await expect(takeOver({ formCode: 'PROV_FLAG', groundCode: 'leading' })).rejects.toMatchObject(
      refused('nomination.nobodyRegistered'),
    );
    expect(await rows()).toEqual([]);
  });

  test('of two at one moment begins the drafts once', async () => {
    await freezeReady(world);
    await publishYear(world, {}, world.plan);
    const both = await Promise.allSettled([takeOver(), takeOver()]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await rows()).toHaveLength(9);
  });
});

describe('what is registered', () => {
  test('is nothing before the freeze and after a reopening, and what the frozen text says between', async () => {
    const titles = async () => listRegisteredTitles(world.store.read, await yearOf());
    expect(await titles()).toBeNull();
    await freezeReady(world);
    const version = await findVersion(world.store.read, await yearOf());
    expect(readContent(version?.content ?? '').undertakings).toHaveLength(9);
    expect(await titles()).toHaveLength(9);
    expect(await titles()).toContainEqual({ agencyId: world.agency('BDV').id, formCode: 'PROV_CERT' });
    await world.do(reopenCovenant, world.head('UBKT'), {
      blocYearId: world.plan,
      reason: 'Bổ sung chỉ tiêu của một cơ quan.',
    });
    expect(await titles()).toBeNull();
  });

  test('follows the annexes that all have signed: who joined counts, who left does not, and what was undertaken anew', async () => {
    await signedByAll(world);
    const keeper = world.secretary('UBKT');
    const heir = await boardsMerge(world);
    await heirRegisters(world, heir);
    const inYear = { blocYearId: world.plan };
    const of = (code: string) => ({ ...inYear, agencyId: world.agency(code).id });
    await world.do(joinCovenant, keeper, { ...inYear, agencyId: heir.agencyId }, spring);
    for (const code of ['BTG', 'BDV']) await world.do(leaveCovenant, keeper, of(code), spring);
    const anew = { ...of('TCT'), seen: '', targets, titles: ['PROV_FLAG'] };
    await world.do(changeUndertaking, keeper, anew, spring);
    await world.do(writeReason, keeper, { ...inYear, reason: 'Hai ban hợp nhất.' }, spring);
    const annex = await world.do(freezeAnnex, keeper, inYear, spring);
    const titles = async () => listRegisteredTitles(world.store.read, await yearIn(world));
    const ofAll = world.stage.members.map((code) => ({ agencyId: world.agency(code).id, formCode: 'PROV_CERT' }));
    expect(await titles()).toEqual(ofAll);
    for (const code of ['UBKT', 'TCT']) await sign(world, world.head(code), world.agency(code).id, annex, later);
    await sign(world, heir.head, heir.agencyId, annex, later);
    const gone = ['BTG', 'BDV'].map((code) => world.agency(code).id);
    expect(await titles()).toEqual([
      ...ofAll
        .filter(({ agencyId }) => !gone.includes(agencyId))
        .map((one) => (one.agencyId === world.agency('TCT').id ? { ...one, formCode: 'PROV_FLAG' } : one)),
      { agencyId: heir.agencyId, formCode: 'PROV_CERT' },
    ]);
  });

  test('is said of a nomination; what nobody registered is pointed out and may be sent all the same', async () => {
    await freezeReady(world);
    await publishYear(world, {}, world.plan);
    await world.do(saveNomination, world.officer('TCT'), inForm('TCT'));
    const flag = await world.do(saveNomination, world.officer('TCT'), inForm('TCT', 'PROV_FLAG', 'leading'));
    const scope = await yearOf();
    const all = await listNominations(world.store.read, scope);
    const judge = await readJudge(world.store.read, scope, all);
    const said = all.map((nomination) => [
      nomination.formCode,
      ...findingsOn(nomination, judge).flatMap(({ code, verdict }) => (/regist/i.test(code) ? [code, verdict] : [])),
    ]);
    expect(said).toEqual([
      ['PROV_CERT', 'registered', 'pass'],
      ['PROV_FLAG', 'registrationMissing', 'needsHuman'],
    ]);
    const sent = { blocYearId: world.plan, nominationId: flag.nominationId };
    await expect(world.do(sendNomination, world.head('TCT'), sent)).resolves.toBeDefined();
  });
});
