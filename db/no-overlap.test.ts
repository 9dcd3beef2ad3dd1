import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '@/lib/id';
import type { Store } from './client';
import { engine } from './columns';
import { isOverlap } from './errors';
import { agencies, agencyVersions } from './schema/agency';
import { blocMemberships, blocs } from './schema/bloc';
import { openTestStore } from './testing';

let store: Store;
beforeEach(async () => {
  store = await openTestStore();
  await store.transaction(async (tx) => {
    for (const id of ['BTG', 'BDV'])
      await tx.insert(agencies).values({ id, slug: id.toLowerCase(), code: id, kind: 'party', position: 1 });
    const bloc = { nameFold: '', body: 'party', superior: '', province: '', foundedOn: '2011-07-01' } as const;
    await tx.insert(blocs).values({ id: 'party', slug: 'party', name: 'Khối', kind: 'khoi', ...bloc });
  });
});
afterEach(() => store.close());

const name = (agencyId: string, from: string, to: string | null) => ({
  id: newId(),
  agencyId,
  name: 'Ban',
  shortName: 'Ban',
  nameFold: 'ban',
  from,
  to,
});
const named = (...rows: ReturnType<typeof name>[]) => store.transaction((tx) => tx.insert(agencyVersions).values(rows));
const belongs = (kind: string | null, from: string, to: string | null = null) =>
  store.transaction((tx) =>
    tx.insert(blocMemberships).values({ id: newId(), blocId: 'party', agencyId: 'BTG', kind, from, to }),
  );

describe(`periods on ${engine}`, () => {
  test('follow each other to the day', async () => {
    await named(name('BTG', '2004-01-01', '2021-12-31'), name('BTG', '2022-01-01', null));
    await named(name('BDV', '2004-01-01', null));
    expect(await store.read.$count(agencyVersions)).toBe(3);
  });

  test.each([
    ['on its last day', '2021-12-31', null],
    ['within it', '2010-01-01', '2011-01-01'],
    ['around it', '2000-01-01', null],
  ])('a second one that begins %s is refused by the database itself', async (_title, from, to) => {
    await named(name('BTG', '2004-01-01', '2021-12-31'));
    await expect(named(name('BTG', from, to))).rejects.toSatisfy(isOverlap);
    expect(await store.read.$count(agencyVersions)).toBe(1);
  });

  test('two rows of one statement are refused together', async () => {
    await expect(named(name('BTG', '2004-01-01', null), name('BTG', '2022-01-01', null))).rejects.toSatisfy(isOverlap);
    expect(await store.read.$count(agencyVersions)).toBe(0);
  });

  test('an end that is taken away over a later one is refused', async () => {
    const first = name('BTG', '2004-01-01', '2021-12-31');
    await named(first, name('BTG', '2022-01-01', null));
    const reopened = store.transaction((tx) =>
      tx.update(agencyVersions).set({ to: null }).where(eq(agencyVersions.id, first.id)),
    );
    await expect(reopened).rejects.toSatisfy(isOverlap);
  });

  test('a period cannot end before it begins', async () => {
    await expect(named(name('BTG', '2004-01-01', '2003-12-31'))).rejects.toSatisfy(isOverlap);
  });

  test('what bears no key overlaps nothing: a rehearsal beside the bloc', async () => {
    await belongs('khoi', '2011-07-01');
    await belongs(null, '2011-07-01');
    await expect(belongs('khoi', '2022-01-01')).rejects.toSatisfy(isOverlap);
    await belongs('cum', '2022-01-01');
  });

  test('two that are written at once do not both stand', async () => {
    const answers = await Promise.allSettled([1, 2, 3].map((month) => named(name('BTG', `2022-0${month}-01`, null))));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await store.read.$count(agencyVersions)).toBe(1);
  });
});
