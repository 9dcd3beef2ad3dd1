import { afterEach, beforeEach, expect, test } from 'vitest';
import { getBlocYear } from '../bloc/queries';
import { handOver } from '../leadership/testing';
import { at } from '../sample/run';
import { openWorld, type World } from '../testing/world';
import { draftSubmission } from './draft';
import { readLawFindings } from './law';
import { findSubmission } from './queries';
import { receiveSubmission } from './receive';
import { sendSubmission } from './send';
import { vote } from './testing';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const found = async (on: string, decidedOn: string | null = null) => {
  const scope = await getBlocYear(world.store.read, world.review, at(on));
  const letter = await findSubmission(world.store.read, scope);
  const findings = await readLawFindings(world.store.read, scope, letter, decidedOn);
  return findings.map(({ verdict, code, params }) => [verdict, code, params?.dueOn ?? params?.judgedOn]);
};

test('a letter is asked about the province’s deadline until it is decided on, and judged by the rules of its reception', async () => {
  expect(await found('2022-01-10')).toEqual([['needsHuman', 'dossierDayUnknown', expect.any(String)]]);
  const year = { blocYearId: world.review };
  await vote(world);
  await handOver(world);
  await world.do(draftSubmission, world.secretary('TCT'), { ...year, number: '05-TTr/KTĐ', datedOn: '2022-01-10' });
  await world.do(sendSubmission, world.head('TCT'), year);
  await world.do(receiveSubmission, world.provincial, year);
  expect(await found('2022-01-10')).toEqual([
    ['needsHuman', 'dossierDayUnknown', '2022-01-10'],
    ['needsHuman', 'regimeUnverified', '2022-01-10'],
  ]);
  expect(await found('2026-11-26', '2022-02-18')).toEqual([['needsHuman', 'regimeUnverified', '2022-02-18']]);
});
