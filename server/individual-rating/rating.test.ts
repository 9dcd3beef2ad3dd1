import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RecordIndividualRatingInput } from '@/domain/nominee/input';
import { getBlocYear } from '../bloc/queries';
import { recordIndividual } from '../individual/record';
import { readJudge } from '../nomination/findings';
import { at } from '../sample/run';
import { openWorld, type World } from '../testing/world';
import { listIndividualRatings } from './queries';
import { recordIndividualRating } from './record';
import { readPersonRatings } from './shown';
import { withdrawIndividualRating } from './withdraw';

let world: World;
let individualId: string;
const ofAgency = (code = 'BTC') => ({ blocYearId: world.review, agencyId: world.agency(code).id });
beforeAll(async () => {
  world = await openWorld();
  ({ individualId } = await world.do(recordIndividual, world.officer('BTC'), {
    ...ofAgency(),
    unitId: null,
    name: 'Trưởng phòng Tổng hợp',
    birthYear: 1980,
    post: 'Trưởng phòng',
    woman: true,
    leads: true,
    informedOn: '2022-01-05',
  }));
});
afterAll(() => world.close());

const rated = (change: Partial<RecordIndividualRatingInput> = {}): RecordIndividualRatingInput => ({
  ...ofAgency(),
  individualId,
  year: 2021,
  rating: 'good',
  generalCenti: null,
  resultsCenti: null,
  paperNumber: '12-QĐ/TU',
  paperOn: '2021-12-28',
  paperIssuer: 'Tỉnh ủy',
  ...change,
});
const codeOf = async (work: Promise<unknown>) => {
  try {
    await work;
    return 'done';
  } catch (error) {
    return (error as { refusal?: { code: string } }).refusal?.code ?? String(error);
  }
};
const record = (change: Partial<RecordIndividualRatingInput> = {}, by = world.officer('BTC')) =>
  world.do(recordIndividualRating, by, rated(change));

test.each<[string, Partial<RecordIndividualRatingInput>, string]>([
  ['a year to come', { year: 2023 }, 'individualRating.year'],
  ['a year of childhood', { year: 1990 }, 'individualRating.year'],
  ['a paper of before the year', { paperOn: '2020-12-31' }, 'individualRating.paperDay'],
  ['a paper of tomorrow', { paperOn: '2022-01-11' }, 'individualRating.paperDay'],
  ['somebody nobody knows', { individualId: 'nobody' }, 'individual.unknown'],
])('%s is refused', async (_title, change, code) => {
  expect(await codeOf(record(change))).toBe(code);
});

test('its own agency writes it down, once for a year; corrected by taking it back', async () => {
  expect(await codeOf(record({}, world.officer('VPTU')))).toBe('rights.otherAgency');
  const { ratingId } = await record();
  expect(await codeOf(record({ rating: 'excellent' }))).toBe('individualRating.sameYear');
  await world.do(withdrawIndividualRating, world.officer('BTC'), { ...ofAgency(), ratingId, reason: 'Ghi nhầm năm.' });
  expect(
    await codeOf(
      world.do(withdrawIndividualRating, world.officer('BTC'), { ...ofAgency(), ratingId, reason: 'Ghi nhầm năm.' }),
    ),
  ).toBe('individualRating.unknown');
  await record({ rating: 'excellent' });
  const standing = await listIndividualRatings(world.store.read, [world.agency('BTC').id]);
  expect(standing.map(({ rating }) => rating)).toEqual(['excellent']);
});

test('the rules judge the person by it: not by the years of the agency, and under an unread text a human is asked', async () => {
  const scope = await getBlocYear(world.store.read, world.review, at('2022-01-10', '14:00'));
  const judge = await readJudge(world.store.read, scope, []);
  const found = judge({
    agencyId: world.agency('BTC').id,
    subjectKey: individualId,
    formCode: 'ADVANCED_WORKER',
    formKind: 'title',
    ground: { code: 'yearly', citation: 'Luật 2022, Điều 24', verified: true, from: '2017-10-01' },
  }).map(({ verdict, code }) => `${verdict} ${code}`);
  expect(found).toContain('pass personGood');
  expect(found).toContain('needsHuman conditionUnread');
  expect(found.join()).not.toContain('advancedShare');
});

test('points outside their part of the scale are told by the rule of the day of the paper, and only where there was one', async () => {
  await record({ year: 2020, generalCenti: 31_00, resultsCenti: 60_00, paperOn: '2020-12-28' });
  const scope = await getBlocYear(world.store.read, world.review, at('2022-01-10', '14:00'));
  const shown = await readPersonRatings(world.store.read, scope, world.agency('BTC').id);
  expect(shown.map(({ finding }) => finding)).toEqual([null, null]);
});
