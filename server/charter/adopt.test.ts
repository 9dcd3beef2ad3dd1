import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { charter as facts, criteria } from '@/db/sample/rules';
import { composeYear } from '../bloc/found';
import { getBlocYear } from '../bloc/queries';
import { adoptCriteria } from '../criteria/adopt';
import { findCriteriaSet } from '../criteria/queries';
import { at } from '../sample/run';
import { openWorld, type World } from '../testing/world';
import { adoptCharter } from './adopt';
import { findCharter, getCharter } from './queries';

let world: World;
let blocYearId: string;
beforeAll(async () => {
  world = await openWorld();
  const year = {
    blocId: world.blocId,
    year: 2023,
    namesOn: '2022-01-10',
    agencyIds: [world.agency('UBKT').id, world.agency('TCT').id],
    leadership: [],
  };
  ({ blocYearId } = await world.do(composeYear, world.provincial, year));
});
afterAll(() => world.close());

const scope = () => getBlocYear(world.store.read, blocYearId, at('2022-01-10', '14:00'));
// Of two members nobody can score a peer without being scored by it.
const appraisal = { ...facts.appraisal, crossScorers: 0 };
const charter = () => ({ blocYearId, ...facts, appraisal, number: '02/QC', tieBreaks: [...facts.tieBreaks] });
const scale = () => ({ blocYearId, ...criteria });

describe('the rules of a year', () => {
  test('are none until they are adopted', async () => {
    expect(await findCharter(world.store.read, await scope())).toBeNull();
    expect(await findCriteriaSet(world.store.read, await scope())).toBeNull();
    await expect(getCharter(world.store.read, await scope())).rejects.toThrow('has no charter');
  });

  test('are adopted by those who keep the bloc', async () => {
    for (const actor of [
      world.secretary('TCT'),
      world.head('TCT'),
      world.officer('UBKT'),
      world.provincial,
      world.admin,
      world.stranger,
    ]) {
      await expect(world.do(adoptCharter, actor, charter())).rejects.toMatchObject({ forbidden: true });
      await expect(world.do(adoptCriteria, actor, scale())).rejects.toMatchObject({ forbidden: true });
    }
  });

  test('once, also by two at once', async () => {
    const charters = await Promise.allSettled(
      [world.head('UBKT'), world.secretary('UBKT')].map((actor) => world.do(adoptCharter, actor, charter())),
    );
    expect(charters.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    await expect(world.do(adoptCharter, world.head('UBKT'), charter())).rejects.toMatchObject({
      refusal: { code: 'charter.alreadyAdopted', params: { year: 2023 } },
    });
    const scales = await Promise.allSettled(
      [world.head('UBKT'), world.secretary('UBKT')].map((actor) => world.do(adoptCriteria, actor, scale())),
    );
    expect(scales.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    await expect(world.do(adoptCriteria, world.head('UBKT'), scale())).rejects.toMatchObject({
      refusal: { code: 'criteria.alreadyAdopted' },
    });
  });

  test('stand as they were adopted, points in hundredths', async () => {
    expect(await getCharter(world.store.read, await scope())).toMatchObject({
      ...facts,
      appraisal,
      number: '02/QC',
      adoptedOn: '2022-01-10',
    });
    const set = await findCriteriaSet(world.store.read, await scope());
    expect(set).toMatchObject({ bonusCapCenti: 10_00, stepCenti: 25, adoptedOn: '2022-01-10' });
    expect(set?.groups.map(({ code, maxCenti }) => [code, maxCenti])).toEqual([
      ['A', 50_00],
      ['B', 20_00],
      ['C', 20_00],
      ['D', 10_00],
    ]);
  });
});
