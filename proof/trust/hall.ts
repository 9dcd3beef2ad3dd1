import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store } from '@/db/client';
import { placeOf } from '@/db/place';
import { makeTestPlace } from '@/db/testing';
import { freePort } from '@/proof/bench/free-port';
import { prepare, secretsOf, serve } from '@/scripts/serve.mjs';
import { gatherCrowd, type Crowd } from './crowd';

/** The built site with a bloc of many heads, and the same database beside it. */
export type Hall = {
  readonly url: string;
  readonly store: Store;
  readonly crowd: Crowd;
  /** Ends the server as a power cut would, and starts it again. */
  readonly cutAndRestart: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** Opens a hall with so many heads signed in. */
export async function openHall(members: number): Promise<Hall> {
  const dataDir = await mkdtemp(join(tmpdir(), 'giao-uoc-trust-'));
  process.once('exit', () => rmSync(dataDir, { recursive: true, force: true }));
  const made = await makeTestPlace();
  const databaseUrl = 'url' in made.place ? made.place.url : '';
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const secrets: Record<string, string> = secretsOf(dataDir);
  const env = {
    DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl,
    GIAO_UOC_KIND: 'sample',
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: url,
    ...secrets,
  };
  Object.assign(process.env, { NEXTAUTH_SECRET: secrets.NEXTAUTH_SECRET, PUBLIC_URL: url, DATA_DIR: dataDir });
  const settings = await prepare(env);
  const store = await openStore(placeOf({ databaseUrl: databaseUrl || undefined, dataDir, kind: 'sample' }));
  const crowd = await gatherCrowd(store, secrets.NEXTAUTH_SECRET ?? '', members);
  let server = await serve({ ...settings, env });
  // When this script is ended, whoever read what the server says is gone too, and then it does not end when asked to.
  process.once('exit', () => void server.kill());
  return {
    url,
    store,
    crowd,
    cutAndRestart: async () => {
      await server.kill();
      server = await serve({ ...settings, env });
    },
    stop: async () => {
      await server.stop();
      await store.close();
      await made.remove();
    },
  };
}
