import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../testing/world';
import { disablePerson } from './administer';
import { pageSize, searchPeople, type PeopleFilter } from './directory';
import { invite } from './invite';
import { requestLink } from './request-link';
import { emailOf, idOf } from './testing';
import { systemActor } from '../context';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.do(requestLink, systemActor, { email: emailOf('thu-truong', 'TCT'), site: null });
  await world.do(invite, world.admin, { personId: idOf(world.head('BTC')) });
  await world.do(disablePerson, world.admin, { personId: idOf(world.officer('BNC')) });
});
afterAll(() => world.close());

const nothing: PeopleFilter = { search: '', agencyId: '', office: '', waiting: '' };
const found = async (filter: Partial<PeopleFilter>, page = 1, on = '2022-01-10') =>
  (await searchPeople(world.store.read, { ...nothing, ...filter }, page, on)).people.map(({ email }) => email);

test.each(['hieu truong', 'HIỆU TRƯỞNG', 'hiệutrưởng', 'thu-truong.tct', 'Hiệu  trưởng,'])(
  'people are found by name, post or address, marks aside: "%s"',
  async (search) => {
    expect(await found({ search })).toContain(emailOf('thu-truong', 'TCT'));
    expect(await found({ search })).not.toContain(emailOf('thu-truong', 'BTC'));
  },
);

test('what holds no letter finds everybody, what nobody has finds nobody', async () => {
  const { total } = await searchPeople(world.store.read, nothing, 1, '2022-01-10');
  for (const search of ['%', ' _ ', '…'])
    expect((await searchPeople(world.store.read, { ...nothing, search }, 1, '2022-01-10')).total).toBe(total);
  expect(await found({ search: 'không có ai như vậy' })).toEqual([]);
});

test('by agency and office together: the very office at the very agency, on the day', async () => {
  const agencyId = world.agency('TCT').id;
  expect(await found({ agencyId, office: 'head' })).toEqual([emailOf('thu-truong', 'TCT')]);
  expect((await found({ agencyId })).length).toBeGreaterThan(1);
  expect(await found({ agencyId: world.agency('BPTTH').id })).toEqual([]);
  expect(await found({ agencyId: world.agency('BPTTH').id, office: 'head' }, 1, '2025-07-01')).toEqual([
    emailOf('thu-truong', 'BPTTH'),
  ]);
});

test('those who wait: for a link, for an answer, disabled', async () => {
  expect(await found({ waiting: 'link' })).toEqual([emailOf('thu-truong', 'TCT')]);
  expect(await found({ waiting: 'invited' })).toEqual([emailOf('thu-truong', 'BTC')]);
  expect(await found({ waiting: 'disabled' })).toEqual([emailOf('chuyen-vien', 'BNC')]);
});

test('page by page everybody once, in one order', async () => {
  const { total, pageCount } = await searchPeople(world.store.read, nothing, 1, '2022-01-10');
  expect(pageCount).toBe(Math.ceil(total / pageSize));
  const pages = [];
  for (let page = 1; page <= pageCount; page += 1) pages.push(...(await found({}, page)));
  expect(new Set(pages).size).toBe(total);
  expect(pages).toHaveLength(total);
  expect(await found({}, pageCount + 1)).toEqual([]);
});
