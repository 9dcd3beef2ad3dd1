import { randomBytes } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { openStore, type Store } from './client';
import { engine } from './columns';
import { migrateStore } from './migrate';
import type { Place } from './place';

const schema = 'giao_uoc_sample';
/** Where the template of this run lies; Vitest starts its workers after `setup`, with this variable. */
const templateVariable = 'GIAO_UOC_TEST_TEMPLATE';

function server(): string {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('DATABASE_URL names no PostgreSQL server');
  return url;
}

/** The database named in DATABASE_URL is only knocked at; what tests write lies in databases of their own beside it. */
async function administer(statement: string): Promise<void> {
  const connection = postgres(server(), { max: 1, onnotice: () => {} });
  try {
    await connection.unsafe(statement);
  } finally {
    await connection.end();
  }
}

function databaseUrl(name: string): string {
  const url = new URL(server());
  url.pathname = `/${name}`;
  return url.href;
}

type TestPlace = { readonly place: Place; readonly remove: () => Promise<void> };

async function makePlace(template?: string): Promise<TestPlace> {
  if (engine === 'sqlite') {
    const folder = await mkdtemp(join(tmpdir(), 'giao-uoc-test-'));
    const file = join(folder, 'test.sqlite');
    if (template) await copyFile(template, file);
    return { place: { file }, remove: () => rm(folder, { recursive: true, force: true }) };
  }
  const name = `giao_uoc_test_${randomBytes(6).toString('hex')}`;
  await administer(`create database ${name}${template ? ` template ${template}` : ''}`);
  return {
    place: { url: databaseUrl(name), schema },
    remove: () => administer(`drop database if exists ${name} with (force)`),
  };
}

/** An empty place of its own, for tests of the migrator and of the store itself. */
export const makeTestPlace = (): Promise<TestPlace> => makePlace();

/** A store with every table and no row, nobody else's; `close` removes it. */
export async function openTestStore(): Promise<Store> {
  const template = process.env[templateVariable];
  if (!template) throw new Error('openTestStore needs the Vitest project "rows", whose set-up makes the template');
  const { place, remove } = await makePlace(template);
  const store = await openStore(place);
  return {
    ...store,
    async close() {
      await store.close();
      await remove();
    },
  };
}

/** Writes migrations as drizzle-kit lays them out; each is a list of statements. Answers the folder. */
export async function writeMigrations(migrations: readonly (readonly string[])[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'giao-uoc-migrations-'));
  const tag = (idx: number) => `${String(idx).padStart(4, '0')}_step`;
  await mkdir(join(folder, 'meta'));
  for (const [idx, statements] of migrations.entries()) {
    await writeFile(join(folder, `${tag(idx)}.sql`), statements.join(';--> statement-breakpoint\n'));
  }
  const entries = migrations.map((_, idx) => ({
    idx,
    version: '7',
    when: 1_000 + idx,
    tag: tag(idx),
    breakpoints: true,
  }));
  await writeFile(join(folder, 'meta', '_journal.json'), JSON.stringify({ version: '7', dialect: engine, entries }));
  return folder;
}

/** Called by Vitest once per run: migrates the template that every test store copies. */
export async function setup(): Promise<() => Promise<void>> {
  const { place, remove } = await makePlace();
  await migrateStore(place);
  process.env[templateVariable] = 'file' in place ? place.file : new URL(place.url).pathname.slice(1);
  return remove;
}
