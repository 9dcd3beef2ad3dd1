import { rm } from 'node:fs/promises';
import { eq, inArray, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openStore, type Store, type Tx } from './client';
import { boolean, bytes, check, day, engine, instant, integer, json, table, text, uniqueIndex } from './columns';
import { isCheckViolation, isForeignKeyViolation, isUniqueViolation } from './errors';
import { migrateStore } from './migrate';
import { makeTestPlace, writeMigrations } from './testing';

const drawers = table('drawers', { id: text('id').primaryKey(), papers: integer('papers').notNull() }, () => [
  check('drawers_not_negative', sql`papers >= 0`),
]);

const papers = table(
  'papers',
  {
    id: text('id').primaryKey(),
    drawerId: text('drawer_id')
      .notNull()
      .references(() => drawers.id),
    number: text('number').notNull(),
    signedOn: day('signed_on'),
    signedAt: instant('signed_at'),
    official: boolean('official'),
    facts: json<{ yes: number; names: string[] }>('facts'),
    seal: bytes('seal'),
  },
  (t) => [uniqueIndex('papers_number').on(t.number)],
);

const moment = engine === 'postgres' ? 'timestamp (3) with time zone' : 'integer';
const statements = [
  'create table drawers (id text primary key, papers integer not null, constraint drawers_not_negative check (papers >= 0))',
  `create table papers (
    id text primary key, drawer_id text not null references drawers (id), number text not null, signed_on text,
    signed_at ${moment}, official ${engine === 'postgres' ? 'boolean' : 'integer'},
    facts ${engine === 'postgres' ? 'jsonb' : 'text'}, seal ${engine === 'postgres' ? 'bytea' : 'blob'}
  )`,
  'create unique index papers_number on papers (number)',
];

let store: Store;
let remove: () => Promise<void>;
let folder: string;

beforeAll(async () => {
  const made = await makeTestPlace();
  remove = made.remove;
  folder = await writeMigrations([statements]);
  await migrateStore(made.place, folder);
  store = await openStore(made.place);
});

afterAll(async () => {
  await store.close();
  await remove();
  await rm(folder, { recursive: true });
});

beforeEach(() =>
  store.transaction(async (tx) => {
    await tx.delete(papers);
    await tx.delete(drawers);
    await tx.insert(drawers).values({ id: 'a', papers: 0 });
  }),
);

const elsewhere = () => new Promise((resolve) => setImmediate(resolve));

async function held(reader: Store['read'] = store.read): Promise<number | undefined> {
  const [drawer] = await reader.select().from(drawers).where(eq(drawers.id, 'a'));
  return drawer?.papers;
}

const put = (tx: Tx, count: number) => tx.update(drawers).set({ papers: count }).where(eq(drawers.id, 'a'));

describe(`the store on ${engine}`, () => {
  test('a change that ends is kept, and its result is handed back', async () => {
    const answer = await store.transaction(async (tx) => {
      await put(tx, 7);
      return held(tx);
    });
    expect(answer).toBe(7);
    expect(await held()).toBe(7);
  });

  test('an error thrown inside a transaction leaves nothing behind', async () => {
    const broken = store.transaction(async (tx) => {
      await tx.insert(papers).values({ id: '1', drawerId: 'a', number: '01' });
      await elsewhere();
      await put(tx, 1);
      throw new Error('the lamp went out');
    });
    await expect(broken).rejects.toThrow('the lamp went out');
    expect(await held()).toBe(0);
    expect(await store.read.$count(papers)).toBe(0);
  });

  test('after a failure the next writer is served', async () => {
    await store.transaction(() => Promise.reject(new Error('no'))).catch(() => {});
    await store.transaction((tx) => put(tx, 3));
    expect(await held()).toBe(3);
  });

  test('fifty writers who read, wait and write lose no update', async () => {
    const once = () =>
      store.transaction(async (tx) => {
        await tx.alone('drawer:a');
        const before = (await held(tx)) ?? 0;
        await elsewhere();
        await put(tx, before + 1);
      });
    await Promise.all(Array.from({ length: 50 }, once));
    expect(await held()).toBe(50);
  });

  test('of ten who want one of three places, three get one', async () => {
    const take = (_: unknown, at: number) =>
      store.transaction(async (tx) => {
        await tx.alone('papers:a');
        if ((await tx.$count(papers)) >= 3) return false;
        await elsewhere();
        await tx.insert(papers).values({ id: `${at}`, drawerId: 'a', number: `${at}` });
        return true;
      });
    const taken = await Promise.all(Array.from({ length: 10 }, take));
    expect(taken.filter(Boolean)).toHaveLength(3);
    expect(await store.read.$count(papers)).toBe(3);
  });

  test('two who take the same rows in opposite order both finish', async () => {
    await store.transaction((tx) => tx.insert(drawers).values({ id: 'b', papers: 0 }));
    const fill = (ids: string[]) =>
      store.transaction(async (tx) => {
        for (const id of ids) {
          await tx
            .update(drawers)
            .set({ papers: sql`papers + 1` })
            .where(eq(drawers.id, id));
          await elsewhere();
        }
      });
    await Promise.all([fill(['a', 'b']), fill(['b', 'a'])]);
    const rows = await store.read.select({ papers: drawers.papers }).from(drawers);
    expect(rows).toEqual([{ papers: 2 }, { papers: 2 }]);
  });

  test('a reader never sees half a change', async () => {
    const seen = new Set<number>();
    const look = async () => seen.add(await store.read.$count(papers));
    const writing = store.transaction(async (tx) => {
      for (const id of ['1', '2', '3']) {
        await tx.insert(papers).values({ id, drawerId: 'a', number: id });
        await elsewhere();
        await look();
      }
    });
    await look();
    await writing;
    await look();
    expect([...seen]).toEqual([0, 3]);
  });

  test('a write outside a transaction is refused by the database itself', async () => {
    const smuggled = store.read as unknown as Tx;
    const writing = async () => put(smuggled, 9);
    await expect(writing()).rejects.toSatisfy((error: Error) =>
      /read-?only/.test(`${error.message} ${String(error.cause)}`),
    );
    expect(await held()).toBe(0);
  });

  test('a transaction inside a transaction is refused', async () => {
    const nested = store.transaction(async (tx) => {
      await put(tx, 1);
      await store.transaction((inner) => put(inner, 2));
    });
    await expect(nested).rejects.toThrow('A transaction is already open here');
    expect(await held()).toBe(0);
  });

  test('a handle kept past its transaction writes nothing', async () => {
    let kept: Tx | undefined;
    await store.transaction(async (tx) => {
      kept = tx;
    });
    expect(() => kept?.delete(drawers)).toThrow('revoked');
  });

  test('a second row under one number is a unique violation', async () => {
    const twice = store.transaction((tx) =>
      tx.insert(papers).values(['1', '2'].map((id) => ({ id, drawerId: 'a', number: 'same' }))),
    );
    await expect(twice).rejects.toSatisfy(isUniqueViolation);
  });

  test('the same key twice is a unique violation', async () => {
    const twice = store.transaction((tx) => tx.insert(drawers).values({ id: 'a', papers: 1 }));
    await expect(twice).rejects.toSatisfy(isUniqueViolation);
  });

  test('a paper in no drawer is a foreign key violation', async () => {
    const lost = store.transaction((tx) => tx.insert(papers).values({ id: '1', drawerId: 'none', number: '1' }));
    await expect(lost).rejects.toSatisfy(isForeignKeyViolation);
  });

  test('a count below zero is a check violation, and only that', async () => {
    const error: unknown = await store.transaction((tx) => put(tx, -1)).catch((thrown: unknown) => thrown);
    expect(isCheckViolation(error)).toBe(true);
    expect(isUniqueViolation(error)).toBe(false);
    expect(isForeignKeyViolation(error)).toBe(false);
  });

  test('every kind of value comes back as it went in', async () => {
    const paper = {
      id: '1',
      drawerId: 'a',
      number: '12/GƯ-Đ',
      signedOn: '2022-01-10',
      signedAt: new Date('2022-01-10T01:02:03.456Z'),
      official: true,
      facts: { yes: 9, names: ['Trường Chính trị tỉnh', '"nháy" và \\'] },
      seal: Buffer.from([0, 1, 127, 128, 255]),
    };
    const empty = { id: '2', drawerId: 'a', number: '13', official: false };
    await store.transaction((tx) => tx.insert(papers).values([paper, empty]));

    const [first, second] = await store.read.select().from(papers).orderBy(papers.id);
    expect(first).toEqual(paper);
    expect(second).toEqual({ ...empty, signedOn: null, signedAt: null, facts: null, seal: null });
  });

  test('moments are compared to the millisecond', async () => {
    const at = (ms: number) => new Date(Date.UTC(2022, 0, 10, 1, 0, 0, ms));
    await store.transaction((tx) =>
      tx
        .insert(papers)
        .values([1, 2, 3].map((ms) => ({ id: `${ms}`, drawerId: 'a', number: `${ms}`, signedAt: at(ms) }))),
    );
    const found = await store.read
      .select({ id: papers.id })
      .from(papers)
      .where(eq(papers.signedAt, at(2)));
    expect(found).toEqual([{ id: '2' }]);
  });

  test('a statement asked again and again, with lists of any length, answers the same', async () => {
    const ids = Array.from({ length: 60 }, (_, i) => `${i}`);
    await store.transaction((tx) => tx.insert(papers).values(ids.map((id) => ({ id, drawerId: 'a', number: id }))));
    for (const length of [1, 1, 24, 24, 25, 25, 60]) {
      const found = await store.read
        .select({ id: papers.id })
        .from(papers)
        .where(inArray(papers.id, ids.slice(0, length)));
      expect(found).toHaveLength(length);
    }
  });
});
