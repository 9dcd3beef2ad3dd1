import { afterEach, beforeEach, expect, test } from 'vitest';
import { readAmended } from '../annex/queries';
import { covenantOf, later, sign, signedByAll, spring } from '../annex/testing';
import { changeUndertaking } from '../annex/change-undertaking';
import { freezeAnnex } from '../annex/freeze';
import { voidAnnex } from '../annex/void';
import { writeReason } from '../annex/write';
import { getBlocYear } from '../bloc/queries';
import { reopenSubject } from '../covenant/approval-subject';
import { findVersion } from '../covenant/queries';
import { reopenCovenant } from '../covenant/reopen';
import { freezeReady, targets } from '../covenant/testing';
import type { World } from '../testing/world';
import { askApproval } from './ask';
import { approve, openTwoHeadedWorld } from './testing';

let world: World;
beforeEach(async () => {
  world = await openTwoHeadedWorld();
});
afterEach(() => world.close());

const reopen = () =>
  world.do(reopenCovenant, world.head('UBKT'), { blocYearId: world.plan, reason: 'Sai chỉ tiêu của một cơ quan' });

test("the text of the covenant is reopened with a second head's word, asked for and given on that very text", async () => {
  await freezeReady(world);
  await expect(reopen()).rejects.toMatchObject({ refusal: { code: 'approval.notAsked' } });
  const scope = await getBlocYear(world.store.read, world.plan, new Date('2022-01-10T08:00:00Z'));
  const version = await findVersion(world.store.read, scope);
  expect(await approve(world, 'covenant.reopened', version?.sha256 ?? '')).toEqual(['covenant.reopened']);
  expect(await reopen()).toEqual({ version: 1 });
  expect(await findVersion(world.store.read, scope)).toBeNull();
  await expect(
    world.do(askApproval, world.head('UBKT'), { blocYearId: world.plan, act: 'covenant.reopened', reason: 'Lần nữa' }),
  ).rejects.toMatchObject({ refusal: { code: 'approval.nothing' } });
});

test('a word on reopening covers the annexes there are, no later one; what all have signed of an annex is undone with a word too', async () => {
  await signedByAll(world);
  const inYear = { blocYearId: world.plan };
  const amended = async () => readAmended(world.store.read, await covenantOf(world));
  const keeper = world.secretary('UBKT');
  const { sha256 } = (await amended()).covenant;
  await approve(world, 'covenant.reopened', sha256);

  await world.do(writeReason, keeper, { ...inYear, reason: 'Điều chỉnh chỉ tiêu.' }, spring);
  const undertaken = {
    agencyId: world.agency('TCT').id,
    seen: '',
    targets: [...targets].reverse(),
    titles: ['PROV_CERT'],
  };
  await world.do(changeUndertaking, keeper, { ...inYear, ...undertaken }, spring);
  const annex = await world.do(freezeAnnex, keeper, inYear, spring);
  const voids = () =>
    world.do(voidAnnex, world.head('UBKT'), { versionId: annex.versionId, reason: 'Sai thẩm quyền' }, later);
  await expect(reopen()).rejects.toMatchObject({ refusal: { code: 'approval.notAsked' } });
  for (const code of ['TCT', 'UBKT']) await sign(world, world.head(code), world.agency(code).id, annex, spring);

  await expect(voids()).rejects.toMatchObject({ refusal: { code: 'approval.notAsked' } });
  expect(await approve(world, 'annex.voided', annex.sha256)).toEqual(['annex.voided']);
  await voids();
  expect((await amended()).annexes).toEqual([]);
  expect(reopenSubject(await amended(), true).sha256).toBe(sha256);
});
