import { and, eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { agencyVersions } from '@/db/schema/agency';
import { agencySuccessions } from '@/db/schema/agency-event';
import { memberships } from '@/db/schema/bloc';
import type { SaveNominationInput } from '@/domain/nomination/input';
import { newId } from '@/lib/id';
import { openWorld, type World } from '../testing/world';
import { publishYear } from './ranked-year';
import { saveNomination } from './save';
import { sendNomination } from './send';
import { withdrawNomination } from './withdraw';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const draft = (code: string, change: Partial<SaveNominationInput> = {}): SaveNominationInput => ({
  blocYearId: world.review,
  agencyId: world.agency(code).id,
  formCode: 'PROV_CERT',
  groundCode: 'movement',
  achievement: 'Hoàn thành vượt mức các chỉ tiêu năm 2021.',
  ...change,
});
const refused = (code: string, more: object = {}) => ({ refusal: { code, ...more } });
const id = (code: string) => world.agency(code).id;
const merged = (from: string, to: string) =>
  world.store.transaction((tx) =>
    tx.insert(agencySuccessions).values({
      id: newId(),
      fromAgencyId: id(from),
      toAgencyId: id(to),
      kind: 'merged',
      on: '2021-12-01',
      decisionRef: '1-QĐ/TU',
    }),
  );
const left = (code: string) =>
  world.store.transaction((tx) =>
    tx
      .update(memberships)
      .set({ leftOn: '2021-11-30' })
      .where(and(eq(memberships.blocYearId, world.review), eq(memberships.agencyId, id(code)))),
  );

test('one body is not proposed twice under two names, whichever of them comes first', async () => {
  await publishYear(world);
  await merged('BDV', 'BTG');
  const { nominationId } = await world.do(saveNomination, world.officer('BDV'), draft('BDV'));
  // What is only drafted under the other name is nobody's to know; whoever is sent first stands.
  const late = await world.do(saveNomination, world.officer('BTG'), draft('BTG'));
  await world.do(sendNomination, world.head('BDV'), { blocYearId: world.review, nominationId });
  const twice = refused('nomination.otherName', { field: 'basis', params: { name: world.agency('BDV').name } });
  const written = draft('BTG', { nominationId: late.nominationId });
  await expect(world.do(saveNomination, world.officer('BTG'), written)).rejects.toMatchObject(twice);
  const sent = { blocYearId: world.review, nominationId: late.nominationId };
  await expect(world.do(sendNomination, world.head('BTG'), sent)).rejects.toMatchObject(twice);
  // Another form is another matter, and so is the same once the other name took it back.
  await world.do(saveNomination, world.officer('BTG'), draft('BTG', { formCode: 'PROV_FLAG', groundCode: 'leading' }));
  await world.do(withdrawNomination, world.head('BDV'), { blocYearId: world.review, nominationId });
  await world.do(sendNomination, world.head('BTG'), sent);
  await expect(world.do(saveNomination, world.officer('BDV'), draft('BDV', { nominationId }))).rejects.toMatchObject(
    refused('nomination.otherName'),
  );
});

test('a dissolved agency, and one that left the bloc, propose nobody and are told why', async () => {
  await left('DUK');
  await expect(world.do(saveNomination, world.officer('DUK'), draft('DUK'))).rejects.toMatchObject(
    refused('nomination.agencyLeft', { params: { name: world.agency('DUK').name } }),
  );
  await world.store.transaction((tx) =>
    tx
      .update(agencyVersions)
      .set({ to: '2021-12-31' })
      .where(eq(agencyVersions.agencyId, id('DUK'))),
  );
  await expect(world.do(saveNomination, world.officer('DUK'), draft('DUK'))).rejects.toMatchObject({
    ...refused('nomination.agencyDissolved', { params: { name: world.agency('DUK').name, on: '2021-12-31' } }),
    forbidden: true,
  });
});
