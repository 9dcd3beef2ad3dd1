import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { membersOf2022 } from '@/db/sample/agencies';
import { auditEvents } from '@/db/schema/audit';
import { covenantVersions, signatures } from '@/db/schema/covenant';
import { verifyAudit } from '../audit/verify';
import { sha256 } from '../audit/hash';
import { RefusedError } from '../refused';
import { openWorld, type World } from '../testing/world';
import { freezeCovenant } from './freeze';
import { listRefusals, listSignatures } from './queries';
import { refuseCovenant } from './refuse';
import { reopenCovenant } from './reopen';
import { signCovenant } from './sign';
import { openRoom, readThrough } from './testing';

let world: World;
let version: { versionId: string; sha256: string };

const inputOf = (code: string, changed: object = {}) => ({ ...version, agencyId: world.agency(code).id, ...changed });
const sign = (code: string, changed: object = {}) => world.do(signCovenant, world.head(code), inputOf(code, changed));
const refusal = (code: string) => ({ refusal: { code } });
const signedBy = async () => (await listSignatures(world.store.read, version.versionId)).map(({ code }) => code);
const completedAt = async () => {
  const [row] = await world.store.read
    .select()
    .from(covenantVersions)
    .where(eq(covenantVersions.id, version.versionId));
  return row?.completedAt;
};

beforeEach(async () => {
  world = await openWorld();
  const { versionId, sha256: hash } = await openRoom(world);
  version = { versionId, sha256: hash };
});
afterEach(() => world.close());

describe('signing the covenant', () => {
  test('a head signs for the own agency, with the sentence that stood beside the button', async () => {
    expect(await sign('TCT')).toMatchObject({ signed: 1, parties: 9, complete: false });
    const [signature] = await world.store.read.select().from(signatures);
    const code = version.sha256.slice(0, 12).toUpperCase().match(/.{4}/g)?.join('-');
    expect(signature).toMatchObject({
      agencyId: world.agency('TCT').id,
      postAtTime: 'Hiệu trưởng',
      capacity: 'head',
      sha256: version.sha256,
      signedOn: '2022-01-10',
      statement: `Tôi, Hiệu trưởng Trường Chính trị tỉnh, đã đọc toàn văn Giao ước thi đua năm 2022 (mã ${code}) và ký thay mặt cơ quan.`,
    });
  });

  test('nobody signs for another agency, and no officer, secretary or stranger signs at all; each try is on record', async () => {
    const wrong = (actor: Parameters<World['do']>[1], code: string) => world.do(signCovenant, actor, inputOf(code));
    await expect(wrong(world.head('BTC'), 'TCT')).rejects.toMatchObject({
      ...refusal('rights.otherAgency'),
      forbidden: true,
    });
    await expect(wrong(world.officer('TCT'), 'TCT')).rejects.toMatchObject(refusal('rights.notAppointed'));
    await expect(wrong(world.secretary('UBKT'), 'UBKT')).rejects.toMatchObject(refusal('rights.notAppointed'));
    await expect(wrong(world.stranger, 'TCT')).rejects.toMatchObject({ forbidden: true });
    await expect(world.do(signCovenant, world.stranger, inputOf('STC'))).rejects.toMatchObject({ forbidden: true });
    await expect(wrong(world.admin, 'TCT')).rejects.toMatchObject({ forbidden: true });
    expect(await signedBy()).toEqual([]);
    const refused = await world.store.read.select().from(auditEvents).where(eq(auditEvents.action, 'access.refused'));
    expect(refused.map(({ details }) => details.verb)).toEqual(Array(6).fill('signCovenant'));
  });

  test('signing twice, from two tabs at once, gives one signature and one refusal', async () => {
    const tabs = await Promise.allSettled([sign('TCT'), sign('TCT'), sign('TCT')]);
    expect(tabs.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const tab of tabs)
      if (tab.status === 'rejected') expect(tab.reason).toMatchObject(refusal('covenant.alreadySigned'));
    await expect(sign('TCT')).rejects.toMatchObject(refusal('covenant.alreadySigned'));
    expect(await signedBy()).toEqual(['TCT']);
  });

  test('the text that was read must be the text that is signed', async () => {
    await expect(sign('TCT', { sha256: sha256('một văn bản khác') })).rejects.toMatchObject(
      refusal('covenant.changed'),
    );
    await expect(sign('TCT', { versionId: 'không có' })).rejects.toMatchObject(refusal('covenant.unknown'));
    expect(await signedBy()).toEqual([]);
  });

  test('nine heads sign at the same moment in any order, and exactly one signature completes it', async () => {
    const outcomes = await Promise.all(membersOf2022.toReversed().map((code) => sign(code)));
    expect(outcomes.filter(({ complete }) => complete)).toHaveLength(1);
    expect(outcomes.map(({ signed }) => signed).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(new Set(await signedBy())).toEqual(new Set(membersOf2022));
    expect(await completedAt()).toBeInstanceOf(Date);
    const completing = await world.store.read
      .select()
      .from(auditEvents)
      .where(eq(auditEvents.action, 'covenant.signed'));
    expect(completing.filter(({ details }) => details.complete)).toHaveLength(1);
    expect(await verifyAudit(world.store.read)).toMatchObject({ broken: null });
  });

  test('eight of nine do not complete it', async () => {
    for (const code of membersOf2022.slice(0, 8)) await sign(code);
    expect(await completedAt()).toBeNull();
  });
});

describe('lifting the freeze', () => {
  const reopen = () =>
    world.do(reopenCovenant, world.head('UBKT'), { blocYearId: world.plan, reason: 'Sửa câu chữ nhiệm vụ 2' });

  test('is for the leader alone, with a reason, and leaves the old signatures on record but without force', async () => {
    await sign('TCT');
    const input = { blocYearId: world.plan, reason: 'Muốn sửa' };
    for (const actor of [world.secretary('UBKT'), world.head('TCT'), world.admin])
      await expect(world.do(reopenCovenant, actor, input)).rejects.toMatchObject({ forbidden: true });
    await reopen();
    await expect(reopen()).rejects.toMatchObject(refusal('covenant.notFrozen'));
    expect(await signedBy()).toEqual(['TCT']);
    const [row] = await world.store.read.select().from(covenantVersions);
    expect(row).toMatchObject({ version: 1, voidReason: 'Sửa câu chữ nhiệm vụ 2' });
  });

  test('a signature that comes after it is refused, also when both come at once', async () => {
    const [, late] = await Promise.allSettled([reopen(), sign('BTC')]);
    const counted = late.status === 'fulfilled' ? ['BTC'] : [];
    expect(await signedBy()).toEqual(counted);
    await expect(sign('TCT')).rejects.toMatchObject(refusal('covenant.reopened'));
    expect(await signedBy()).toEqual(counted);
  });

  test('the next text has the next number and another code, and everybody signs anew', async () => {
    await Promise.all(membersOf2022.map((code) => sign(code)));
    await reopen();
    const next = await world.do(freezeCovenant, world.secretary('UBKT'), { blocYearId: world.plan });
    await readThrough(world, world.head('TCT'), 'TCT', next.versionId);
    expect(next.version).toBe(2);
    expect(next.sha256).not.toBe(version.sha256);
    await expect(sign('TCT', { versionId: next.versionId })).rejects.toMatchObject(refusal('covenant.changed'));
    version = next;
    expect(await sign('TCT')).toMatchObject({ signed: 1, complete: false });
  });
});

describe('not signing', () => {
  const refuse = (code: string) =>
    world.do(refuseCovenant, world.head(code), {
      versionId: version.versionId,
      agencyId: world.agency(code).id,
      reason: 'Chỉ tiêu 2 chưa sát',
    });

  test('is said by the head with a reason, which stays when the agency signs later', async () => {
    await refuse('BTC');
    await sign('BTC');
    expect(await listRefusals(world.store.read, version.versionId)).toMatchObject([
      { reason: 'Chỉ tiêu 2 chưa sát', refusedOn: '2022-01-10' },
    ]);
    await expect(refuse('BTC')).rejects.toMatchObject(refusal('covenant.alreadySigned'));
  });

  test('is not for officers, nor for a text that was reopened', async () => {
    const input = { versionId: version.versionId, agencyId: world.agency('BTC').id, reason: 'Không' };
    await expect(world.do(refuseCovenant, world.officer('BTC'), input)).rejects.toBeInstanceOf(RefusedError);
    await world.do(reopenCovenant, world.head('UBKT'), { blocYearId: world.plan, reason: 'Sửa' });
    await expect(refuse('BTC')).rejects.toMatchObject(refusal('covenant.reopened'));
  });
});
