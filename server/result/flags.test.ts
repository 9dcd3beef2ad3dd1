import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { awardForms, awardGrounds } from '@/db/schema/award';
import { nominations } from '@/db/schema/nomination';
import { awards, decisions, submissions } from '@/db/schema/submission';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { succeedAgencies } from '../agency/succeed';
import { composeYear } from '../bloc/found';
import { getBlocYear, type BlocYearScope } from '../bloc/queries';
import { systemActor } from '../context';
import { openWorld, type World } from '../testing/world';
import { rankRecorded } from './ranking';
import { allRecorded, recorded, results2021 } from './testing';

let world: World;
let scope: BlocYearScope;
beforeEach(async () => {
  world = await openWorld();
  scope = await getBlocYear(world.store.read, world.review, at);
  await allRecorded(world);
  const { points, bonusCenti = 0, deductionCenti = 0 } = results2021.find(({ code }) => code === 'TCT') ?? {};
  await recorded(world, 'BTC', { points, bonusCenti, deductionCenti, reason: 'Như Trường Chính trị' });
});
afterEach(() => world.close());

const at = new Date('2022-01-10T14:00:00+07:00');

/** A past year whose decision gave some agencies the provincial flag, as rows. */
async function decidedYear(year: number, flagged: readonly string[]): Promise<void> {
  const { blocYearId } = await world.do(composeYear, systemActor, {
    blocId: world.blocId,
    year,
    namesOn: '2021-01-15',
    agencyIds: scope.memberAgencyIds,
    leadership: [],
  });
  const key = { blocId: world.blocId, blocYearId };
  const by = actingPerson(world.secretary('UBKT'));
  const [submissionId, decisionId] = [newId(), newId()];
  const decidedOn = `${year + 1}-03-01`;
  await world.store.transaction(async (tx) => {
    const [form] = await tx.select().from(awardForms).where(eq(awardForms.code, 'PROV_FLAG'));
    const [ground] = await tx.select().from(awardGrounds).where(eq(awardGrounds.formCode, 'PROV_FLAG'));
    if (!form || !ground) throw new Error('The catalogue has no provincial flag');
    const letter = {
      id: submissionId,
      ...key,
      number: '01',
      datedOn: decidedOn,
      addressee: 'UBND tỉnh',
      status: 'decided' as const,
    };
    await tx.insert(submissions).values({ ...letter, draftedAt: at, draftedBy: by });
    const decision = { id: decisionId, ...key, submissionId, number: `${year}/QĐ-UBND`, decidedOn, signer: 'Chủ tịch' };
    await tx.insert(decisions).values({ ...decision, recordedAt: at, recordedBy: by });
    for (const [i, code] of flagged.entries()) {
      const nominationId = newId();
      const member = scope.members.find((each) => each.code === code);
      const whom = { agencyId: member?.agencyId ?? '', agencyVersionId: member?.versionId ?? '', formId: form.id };
      const nomination = {
        id: nominationId,
        ...key,
        ...whom,
        number: i + 1,
        groundId: ground.id,
        status: 'approved' as const,
      };
      await tx.insert(nominations).values({ ...nomination, achievement: 'Dẫn đầu', createdAt: at, createdBy: by });
      await tx.insert(awards).values({ id: newId(), ...key, ...whom, nominationId, decisionId, decidedOn });
    }
  });
}

const second = async () => {
  const { ranking } = await rankRecorded(world.store.read, scope);
  return ranking
    .filter(({ rank }) => rank === 2)
    .map(({ agencyId, flags, partedBy }) => [
      scope.members.find((each) => each.agencyId === agencyId)?.code,
      flags,
      partedBy,
    ]);
};

it('fewer flags in the three years before go first, once the register knows all three years', async () => {
  await decidedYear(2020, ['TCT']);
  await decidedYear(2019, ['TCT', 'BTC']);
  expect(await second()).toEqual(expect.arrayContaining([['TCT', null, null]]));
  await decidedYear(2018, []);
  expect(await second()).toEqual([['BTC', 1, 'flags']]);
});

it('flags of years further back do not count', async () => {
  await decidedYear(2017, ['BTC', 'TCT']);
  for (const year of [2018, 2019]) await decidedYear(year, []);
  await decidedYear(2020, ['BTC']);
  expect(await second()).toEqual([['TCT', 0, 'flags']]);
});

it('flags of an agency that was taken in are neither counted nor passed over: the next step of the chain decides', async () => {
  for (const year of [2018, 2019]) await decidedYear(year, []);
  await decidedYear(2020, ['TCT', 'BDV']);
  expect(await second()).toEqual([['BTC', 0, 'flags']]);
  const merged = {
    fromAgencyIds: [world.agency('BDV').id],
    toAgencyId: world.agency('BTC').id,
    kind: 'merged',
  } as const;
  await world.do(succeedAgencies, systemActor, { ...merged, on: '2021-06-01' });
  expect(await second()).toEqual(
    expect.arrayContaining([
      ['TCT', 1, null],
      ['BTC', null, null],
    ]),
  );
});
