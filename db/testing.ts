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
/**
 * Where the places of a Vitest run lie: on SQLite in this folder, on PostgreSQL in databases whose names begin so. Vitest starts its
 * workers after `setup`, with this variable; what walks and measures makes places too, without it.
 */
const runVariable = 'GIAO_UOC_TEST_RUN';
const runOfTests = () => process.env[runVariable] ?? (engine === 'sqlite' ? tmpdir() : 'giao_uoc');

function server(): string {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('DATABASE_URL names no PostgreSQL server');
  return url;
}

/** The database named in DATABASE_URL is only knocked at; what tests write lies in databases of their own beside it. */
async function administer<T>(work: (connection: postgres.Sql) => Promise<T>): Promise<T> {
  const connection = postgres(server(), { max: 1, onnotice: () => {} });
  try {
    return await work(connection);
  } finally {
    await connection.end();
  }
}

const databaseOf = (name: string) => `${runOfTests()}_test_${name}`;
const folderOf = (name: string) => join(runOfTests(), `giao-uoc-test-${name}`);

/** A place of this run, by its name in it. */
function placeOf(name: string): Place {
  if (engine === 'sqlite') return { file: join(folderOf(name), 'test.sqlite') };
  const url = new URL(server());
  url.pathname = `/${databaseOf(name)}`;
  return { url: url.href, schema };
}

/** Makes a place, empty or with all that lies in another one. */
async function create(name: string, from?: string): Promise<void> {
  if (engine === 'sqlite') {
    await mkdir(folderOf(name));
    if (from) await copyFile(join(folderOf(from), 'test.sqlite'), join(folderOf(name), 'test.sqlite'));
    return;
  }
  const source = from ? ` template ${databaseOf(from)}` : '';
  await administer((connection) => connection.unsafe(`create database ${databaseOf(name)}${source}`));
}

async function remove(name: string): Promise<void> {
  if (engine === 'sqlite') return rm(folderOf(name), { recursive: true, force: true });
  await administer((connection) => connection.unsafe(`drop database if exists ${databaseOf(name)} with (force)`));
}

const newName = () => randomBytes(6).toString('hex');

/** An empty place of its own, for tests of the migrator and of the store itself. */
export async function makeTestPlace(): Promise<{ place: Place; remove: () => Promise<void> }> {
  const name = newName();
  await create(name);
  return { place: placeOf(name), remove: () => remove(name) };
}

async function openCopyOf(place: string): Promise<Store> {
  const name = newName();
  await create(name, place);
  const store = await openStore(placeOf(name));
  return {
    ...store,
    async close() {
      await store.close();
      await remove(name);
    },
  };
}

const emptyOriginal = 'original';

/** What every test store is copied from: every table and no row. */
function original(): string {
  if (process.env[runVariable] === undefined)
    throw new Error('Test stores need the Vitest project "rows", whose set-up makes what they copy');
  return emptyOriginal;
}

/** A store with every table and no row, nobody else's; `close` removes it. */
export const openTestStore = async (): Promise<Store> => openCopyOf(original());

/**
 * For tests that all begin in the same world: the first who asks has it made, and everybody gets a copy of the store it was made in, with
 * what `make` answered about it. The original goes with the run.
 */
export function copiesOf<T>(make: (store: Store) => Promise<T>): () => Promise<{ store: Store; made: T }> {
  const name = newName();
  let making: Promise<T> | undefined;
  const makeOriginal = async () => {
    await create(name, original());
    const store = await openStore(placeOf(name));
    try {
      return await make(store);
    } finally {
      await store.close();
    }
  };
  return async () => {
    making ??= makeOriginal();
    const made = await making;
    return { store: await openCopyOf(name), made };
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

/** Called by Vitest once per run: migrates the original; afterwards removes whatever the run made. */
export async function setup(): Promise<() => Promise<void>> {
  const run = engine === 'sqlite' ? await mkdtemp(join(tmpdir(), 'giao-uoc-rows-')) : `giao_uoc_rows_${newName()}`;
  process.env[runVariable] = run;
  // The seal of a run lies in a folder of its own, made once for all workers.
  const dataDir = await mkdtemp(join(tmpdir(), 'giao-uoc-rows-data-'));
  process.env.DATA_DIR = dataDir;
  await create(emptyOriginal);
  await migrateStore(placeOf(emptyOriginal));
  return async () => {
    await rm(dataDir, { recursive: true, force: true });
    await (engine === 'sqlite' ? rm(run, { recursive: true, force: true }) : dropDatabasesOf(run));
  };
}

function dropDatabasesOf(run: string): Promise<void> {
  return administer(async (connection) => {
    const left = await connection<{ datname: string }[]>`
      select datname from pg_database where starts_with(datname, ${`${run}_`})`;
    for (const { datname } of left) await connection`drop database if exists ${connection(datname)} with (force)`;
  });
}
