import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStore } from './client';
import { engine, table, text } from './columns';
import { isForeignKeyViolation } from './errors';
import { migrateStore } from './migrate';
import type { Place } from './place';
import { makeTestPlace, writeMigrations } from './testing';

const parents = table('parents', { id: text('id').primaryKey(), name: text('name').notNull() });
const kept = table('kept', { id: text('id').primaryKey(), parentId: text('parent_id') });
const cascading = table('cascading', { id: text('id').primaryKey(), parentId: text('parent_id') });

const start = [
  'create table parents (id text primary key, name text)',
  'create table kept (id text primary key, parent_id text references parents (id) on delete restrict)',
  'create table cascading (id text primary key, parent_id text references parents (id) on delete cascade)',
  "insert into parents values ('p', 'Khối')",
  "insert into kept values ('k', 'p')",
  "insert into cascading values ('c', 'p')",
];

/** What drizzle-kit writes when a column becomes required: SQLite has no such change, so the table is built anew. */
const required =
  engine === 'postgres'
    ? ['ALTER TABLE "parents" ALTER COLUMN "name" SET NOT NULL']
    : [
        'PRAGMA foreign_keys=OFF',
        'CREATE TABLE `__new_parents` (`id` text PRIMARY KEY NOT NULL, `name` text NOT NULL)',
        'INSERT INTO `__new_parents`("id", "name") SELECT "id", "name" FROM `parents`',
        'DROP TABLE `parents`',
        'ALTER TABLE `__new_parents` RENAME TO `parents`',
        'PRAGMA foreign_keys=ON',
      ];

let place: Place;
let remove: () => Promise<void>;
const folders: string[] = [];

async function migrateTo(...migrations: string[][]): Promise<void> {
  const folder = await writeMigrations(migrations);
  folders.push(folder);
  await migrateStore(place, folder);
}

beforeEach(async () => {
  ({ place, remove } = await makeTestPlace());
});

afterEach(async () => {
  await remove();
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

describe(`the migrator on ${engine}`, () => {
  test('rebuilding a table keeps the rows that point to it', async () => {
    await migrateTo(start);
    await migrateTo(start, required);

    const store = await openStore(place);
    try {
      expect(await store.read.select().from(parents)).toEqual([{ id: 'p', name: 'Khối' }]);
      expect(await store.read.select().from(kept)).toEqual([{ id: 'k', parentId: 'p' }]);
      expect(await store.read.select().from(cascading)).toEqual([{ id: 'c', parentId: 'p' }]);
      const orphan = store.transaction((tx) => tx.insert(cascading).values({ id: 'd', parentId: 'nobody' }));
      await expect(orphan).rejects.toSatisfy(isForeignKeyViolation);
    } finally {
      await store.close();
    }
  });

  test('each migration runs once', async () => {
    await migrateTo(start);
    await migrateTo(start);
    const store = await openStore(place);
    expect(await store.read.$count(parents)).toBe(1);
    await store.close();
  });

  test('a migration that fails changes nothing', async () => {
    await migrateTo(start);
    await expect(
      migrateTo(start, ["insert into parents values ('q', 'Cụm')", 'select nothing from nowhere']),
    ).rejects.toThrow();
    const store = await openStore(place);
    expect(await store.read.$count(parents)).toBe(1);
    await store.close();
  });

  test('rows left without their parent are named', async () => {
    await migrateTo(start);
    const orphaning = migrateTo(start, ["delete from parents where id = 'p'"]);
    await expect(orphaning).rejects.toSatisfy(
      (error: Error) => isForeignKeyViolation(error) || error.message.includes('kept (rowid 1) → parents'),
    );
  });
});
