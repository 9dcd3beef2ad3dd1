import { afterAll, beforeAll, expect, test } from 'vitest';
import { initiatives, pastAwards } from '@/db/schema/history';
import type { RecordAchievementInput } from '@/domain/achievement/input';
import type { SaveNominationInput } from '@/domain/nomination/input';
import { fold } from '@/lib/fold';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { getBlocYear } from '../bloc/queries';
import { saveNomination } from '../nomination/save';
import { withdrawNomination } from '../nomination/withdraw';
import { at } from '../sample/run';
import { openWorld, type World } from '../testing/world';
import { achievementsWithAlike } from './alike';
import { recordAchievement } from './record';
import { withdrawAchievement } from './withdraw';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const now = at('2022-01-10', '14:00');
const of = (code: string) => ({ blocYearId: world.review, agencyId: world.agency(code).id });
const told = (code: string, change: Partial<RecordAchievementInput> = {}): RecordAchievementInput => ({
  ...of(code),
  kind: 'sudden',
  title: 'Cứu hộ mưa lũ tại Mường Pồn',
  from: '2021-07-01',
  to: '2021-07-10',
  field: 'phòng, chống thiên tai',
  paperNumber: '',
  paperOn: null,
  paperIssuer: '',
  ...change,
});
const draft = (code: string, change: Partial<SaveNominationInput> = {}): SaveNominationInput => ({
  ...of(code),
  formCode: 'PROV_CERT',
  groundCode: 'sudden',
  achievement: 'Cứu được 12 hộ dân.',
  ...change,
});
const refused = (code: string, more: object = {}) => ({ refusal: { code, ...more } });

test('one achievement supports one proposal, and is free again once that one is withdrawn', async () => {
  const officer = world.officer('BTC');
  const { achievementId } = await world.do(recordAchievement, officer, told('BTC'));
  const { nominationId } = await world.do(saveNomination, officer, draft('BTC', { achievementId }));
  const second = draft('BTC', { formCode: 'PROV_FLAG', groundCode: 'leading', achievementId });
  await expect(world.do(saveNomination, officer, second)).rejects.toMatchObject(
    refused('nomination.achievementUsed', { params: { title: 'Cứu hộ mưa lũ tại Mường Pồn', year: '2021' } }),
  );
  // Written again, a nomination keeps its own achievement.
  await world.do(saveNomination, officer, draft('BTC', { nominationId, achievementId }));
  await expect(
    world.do(withdrawAchievement, officer, { ...of('BTC'), achievementId, reason: 'Ghi nhầm' }),
  ).rejects.toMatchObject(refused('achievement.inUse'));
  await world.do(withdrawNomination, world.head('BTC'), { blocYearId: world.review, nominationId });
  await world.do(saveNomination, officer, second);
});

test('an achievement that was awarded before these records, or is another agency’s, is refused', async () => {
  const officer = world.officer('BTG');
  const { achievementId } = await world.do(recordAchievement, officer, told('BTG'));
  await world.store.transaction((tx) =>
    tx.insert(pastAwards).values({
      id: newId(),
      agencyId: world.agency('BTG').id,
      subjectKind: 'agency',
      formCode: 'LOCAL_CERT',
      formName: 'Giấy khen',
      basis: 'sudden',
      year: 2020,
      reason: 'Cứu hộ',
      reasonFold: 'cuu ho',
      achievementId,
      decidedOn: '2021-08-01',
      decisionNumber: '12/QĐ',
      issuer: 'Ủy ban nhân dân huyện',
      recordedAt: now,
      recordedBy: actingPerson(officer),
    }),
  );
  await expect(world.do(saveNomination, officer, draft('BTG', { achievementId }))).rejects.toMatchObject(
    refused('nomination.achievementUsed', { params: { what: 'Giấy khen', year: '2020' } }),
  );
  await expect(world.do(saveNomination, world.officer('BDV'), draft('BDV', { achievementId }))).rejects.toMatchObject(
    refused('nomination.achievementOfOther'),
  );
});

test('an initiative supports one title only', async () => {
  const officer = world.officer('TCT');
  const initiativeId = newId();
  await world.store.transaction((tx) =>
    tx.insert(initiatives).values({
      id: initiativeId,
      agencyId: world.agency('TCT').id,
      title: 'Số hóa giáo trình',
      titleFold: fold('Số hóa giáo trình'),
      scope: 'base',
      recognisedOn: '2021-11-01',
      recordedAt: now,
      recordedBy: actingPerson(officer),
    }),
  );
  await world.do(saveNomination, officer, draft('TCT', { initiativeIds: [initiativeId] }));
  const second = draft('TCT', { formCode: 'PROV_FLAG', groundCode: 'leading', initiativeIds: [initiativeId] });
  await expect(world.do(saveNomination, officer, second)).rejects.toMatchObject(
    refused('nomination.initiativeUsed', { params: { title: 'Số hóa giáo trình' } }),
  );
  await expect(
    world.do(saveNomination, world.officer('UBKT'), draft('UBKT', { initiativeIds: [initiativeId] })),
  ).rejects.toMatchObject(refused('nomination.initiativeOfOther'));
});

test('what looks like one and the same is pointed out beside it', async () => {
  const officer = world.officer('BDV');
  await world.do(recordAchievement, officer, told('BDV', { title: 'Vận động hiến đất làm đường', kind: 'movement' }));
  await world.do(
    recordAchievement,
    officer,
    told('BDV', { title: 'Vận động nhân dân hiến đất làm đường', kind: 'movement', from: '2021-07-05' }),
  );
  await world.do(recordAchievement, officer, told('BDV', { title: 'Tuyên truyền bầu cử', kind: 'movement' }));
  const scope = await getBlocYear(world.store.read, world.review, now);
  const shown = await achievementsWithAlike(world.store.read, scope, world.agency('BDV').id);
  expect(Object.fromEntries(shown.map(({ title, alike }) => [title, alike.length]))).toEqual({
    'Tuyên truyền bầu cử': 0,
    'Vận động hiến đất làm đường': 1,
    'Vận động nhân dân hiến đất làm đường': 1,
  });
});

test('nobody writes down the achievements of another agency, save who keeps the bloc and the province', async () => {
  for (const actor of [world.officer('TCT'), world.stranger])
    await expect(world.do(recordAchievement, actor, told('VPTU'))).rejects.toMatchObject({ forbidden: true });
  await world.do(recordAchievement, world.provincial, told('VPTU'));
});
