import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { membersOf2022 } from '@/db/sample/agencies';
import { covenantVersions } from '@/db/schema/covenant';
import { readContent } from '@/domain/covenant/content';
import { sha256 } from '../audit/hash';
import { adoptPlan } from '../plan/adopt';
import { openWorld, type World } from '../testing/world';
import { freezeCovenant } from './freeze';
import { holdConference } from '../conference/testing';
import { agree, register } from './testing';

let world: World;
const freeze = () => world.do(freezeCovenant, world.secretary('UBKT'), { blocYearId: world.plan });

beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

describe('freezing the text of the covenant', () => {
  test('waits for the adopted plan, then for every registration to be sent and agreed, and names who is missing', async () => {
    await expect(freeze()).rejects.toMatchObject({ refusal: { code: 'covenant.planNotAdopted' } });
    await holdConference(world);
    await world.do(adoptPlan, world.secretary('UBKT'), { blocYearId: world.plan });
    for (const code of membersOf2022.slice(0, 7)) await register(world, code);
    await expect(freeze()).rejects.toMatchObject({
      refusal: {
        code: 'covenant.registrationsMissing',
        params: { count: 2, agencies: 'Báo Điện Biên Phủ, Đảng ủy Khối Cơ quan và Doanh nghiệp tỉnh' },
      },
    });
    await register(world, 'BDBP');
    await register(world, 'DUK');
    await agree(world, ...membersOf2022.slice(1));
    await expect(freeze()).rejects.toMatchObject({
      refusal: {
        code: 'covenant.registrationsWaiting',
        params: { count: 1, agencies: world.agency(membersOf2022[0] ?? '').name },
      },
    });
    await agree(world, ...membersOf2022.slice(0, 1));
    const notKeeper = world.do(freezeCovenant, world.head('TCT'), { blocYearId: world.plan });
    await expect(notKeeper).rejects.toMatchObject({ refusal: { code: 'rights.notAppointed' }, forbidden: true });
    expect(await freeze()).toMatchObject({ version: 1 });
    await expect(freeze()).rejects.toMatchObject({ refusal: { code: 'covenant.alreadyFrozen' } });
  });

  test('keeps the whole text under its own hash: parties, six tasks, every target and title', async () => {
    await holdConference(world);
    await world.do(adoptPlan, world.secretary('UBKT'), { blocYearId: world.plan });
    for (const code of membersOf2022) await register(world, code);
    await agree(world, ...membersOf2022);
    const frozen = await Promise.allSettled([freeze(), freeze()]);
    expect(frozen.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const [row] = await world.store.read.select().from(covenantVersions);
    expect(row?.sha256).toBe(sha256(row?.content ?? ''));
    const content = readContent(row?.content ?? '');
    expect(content).toMatchObject({
      title: 'Giao ước thi đua năm 2022',
      version: 1,
      place: 'Điện Biên',
      on: '2022-01-10',
      superior: 'Tỉnh ủy Điện Biên',
    });
    expect(content.parties.map(({ code }) => code)).toEqual(membersOf2022);
    expect(content.tasks).toHaveLength(6);
    expect(content.undertakings.map(({ code }) => code)).toEqual(membersOf2022);
    expect(content.undertakings[1]).toMatchObject({
      targets: [{ number: 1, unit: '%', target: '100' }, { number: 2 }],
      titles: [{ code: 'PROV_CERT', name: 'Bằng khen của Ủy ban nhân dân tỉnh' }],
    });
  });
});
