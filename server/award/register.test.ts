import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { handOver } from '../leadership/testing';
import { markIllustrative } from '../sample/mark-illustrative';
import { at } from '../sample/run';
import { systemActor } from '../context';
import { draftSubmission } from '../submission/draft';
import { listApproved } from '../submission/queries';
import { receiveSubmission } from '../submission/receive';
import { recordDecision } from '../submission/record-decision';
import { sendSubmission } from '../submission/send';
import { vote } from '../submission/testing';
import { getBlocYear } from '../bloc/queries';
import { openWorld, type World } from '../testing/world';
import { recordPastAward } from '../past-award/record';
import { revokePastAward } from '../past-award/revoke';
import { listAwardsOf } from './queries';
import { countAwards, listAwards, listRegisterChoices } from './register';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  const year = { blocYearId: world.review };
  await vote(world);
  await handOver(world);
  await world.do(draftSubmission, world.secretary('TCT'), { ...year, number: '05-TTr/KTĐ', datedOn: '2022-01-10' });
  await world.do(sendSubmission, world.head('TCT'), year);
  await world.do(receiveSubmission, world.provincial, year);
  const scope = await getBlocYear(world.store.read, world.review, at('2022-01-10'));
  const granted = (await listApproved(world.store.read, scope)).map(
    ({ nominationId }) => [nominationId, 'yes'] as const,
  );
  const decision = { ...year, number: '312/QĐ-UBND', decidedOn: '2022-02-18', signer: 'Chủ tịch Ủy ban nhân dân tỉnh' };
  await world.do(
    recordDecision,
    world.provincial,
    { ...decision, granted: Object.fromEntries(granted) },
    at('2022-03-01'),
  );
  await world.do(markIllustrative, systemActor, { ...year, facts: ['decision'] });
});
afterAll(() => world.close());

const latest = { by: 'decidedOn', direction: 'down' } as const;

describe('the register', () => {
  test('holds the seven certificates of 2021 with their decision, marked where it is made up', async () => {
    const rows = await listAwards(world.store.read, [world.blocId], {}, latest, 1);
    expect(rows).toHaveLength(7);
    expect(rows[0]).toMatchObject({
      year: 2021,
      form: 'Bằng khen của Ủy ban nhân dân tỉnh',
      decision: '312/QĐ-UBND',
      decidedOn: '2022-02-18',
      markedFact: 'decision',
    });
    expect(await countAwards(world.store.read, [world.blocId], {})).toEqual({ awards: 7, agencies: 7 });
  });

  test('is narrowed by agency, year and form', async () => {
    const [own] = await listAwards(world.store.read, [world.blocId], {}, latest, 1);
    const agency = own?.agencySlug ?? '';
    expect(
      await listAwards(world.store.read, [world.blocId], { agency, year: 2021, form: 'PROV_CERT' }, latest, 1),
    ).toMatchObject([{ agencySlug: agency }]);
    expect(await countAwards(world.store.read, [world.blocId], { year: 2020 })).toEqual({ awards: 0, agencies: 0 });
    const choices = await listRegisterChoices(world.store.read, [world.blocId]);
    expect(choices.years).toEqual([2021]);
    expect(choices.agencies).toHaveLength(7);
    expect(choices.forms).toEqual([{ value: 'PROV_CERT', text: 'Bằng khen của Ủy ban nhân dân tỉnh' }]);
  });

  test('holds what older papers tell beside what was decided here, in one order, revoked ones marked', async () => {
    const agencyId = world.agency('DUK').id;
    const { awardId } = await world.do(recordPastAward, world.officer('DUK'), {
      blocYearId: world.review,
      agencyId,
      file: null,
      subject: { subjectKind: 'agency', unitId: null, individualId: null },
      formCode: 'PROV_FLAG',
      formName: 'Cờ thi đua',
      basis: 'yearly',
      year: 2019,
      reason: 'Dẫn đầu phong trào thi đua của Khối năm 2019',
      decidedOn: '2020-02-12',
      decisionNumber: '188/QĐ-UBND',
      issuer: 'Chủ tịch UBND tỉnh',
    });
    const list = (order: Parameters<typeof listAwards>[3], filter = {}) =>
      listAwards(world.store.read, [world.blocId], filter, order, 1);
    const down = await list(latest);
    expect(down).toHaveLength(8);
    expect(down.at(-1)).toMatchObject({
      id: awardId,
      agency: 'Đảng ủy Khối Cơ quan và Doanh nghiệp tỉnh',
      form: 'Cờ thi đua',
      from: { reason: 'Dẫn đầu phong trào thi đua của Khối năm 2019' },
      revokedOn: null,
    });
    expect((await list({ by: 'year', direction: 'up' }))[0]).toMatchObject({ id: awardId, year: 2019 });
    expect(await countAwards(world.store.read, [world.blocId], {})).toEqual({ awards: 8, agencies: 8 });
    expect(await list(latest, { year: 2019, form: 'PROV_FLAG' })).toMatchObject([{ id: awardId }]);
    expect((await listRegisterChoices(world.store.read, [world.blocId])).years).toEqual([2021, 2019]);
    const revoked = { revokedOn: '2021-06-01', revokedBy: 'Quyết định 800/QĐ-UBND' };
    await world.do(revokePastAward, world.provincial, {
      blocYearId: world.review,
      agencyId,
      factId: awardId,
      ...revoked,
    });
    expect((await list(latest)).at(-1)).toMatchObject({ revokedOn: '2021-06-01' });
    const scope = await getBlocYear(world.store.read, world.review, at('2022-01-10'));
    const held = (upTo: string) => listAwardsOf(world.store.read, scope, { agencyId, subjectKey: 'agency' }, upTo);
    expect(await held('2021-05-31')).toMatchObject([{ name: 'Cờ thi đua', year: 2019, isRevoked: false }]);
    expect(await held('2021-06-01')).toMatchObject([{ isRevoked: true }]);
    expect(await held('2020-02-11')).toEqual([]);
  });

  test('shows nothing of blocs the reader may not see', async () => {
    expect(await listAwards(world.store.read, [], {}, latest, 1)).toEqual([]);
    expect(await countAwards(world.store.read, [], {})).toEqual({ awards: 0, agencies: 0 });
  });
});
