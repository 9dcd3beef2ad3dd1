import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encode } from 'next-auth/jwt';
import { openStore } from '@/db/client';
import { placeOf, type Place } from '@/db/place';
import { makeTestPlace } from '@/db/testing';
import { appointmentTo } from '@/domain/person/actor';
import { findBlocYear } from '@/server/bloc/queries';
import { perform } from '@/server/perform';
import { listActors } from '@/server/person/actor';
import { openSession } from '@/server/person/sign-in';
import { partySlug } from '@/server/sample/years-2021-2022';
import { prepare, secretsOf, serve } from '@/scripts/serve.mjs';
import { freePort } from './free-port';

/** Serves the built site on a sample of its own; answers its address, the cookie of somebody signed in, and how to stop it. */
export async function serveSite(): Promise<{ url: string; cookie: string; stop: () => Promise<void> }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'giao-uoc-bench-'));
  const removeFolder = () => rmSync(dataDir, { recursive: true, force: true });
  process.once('exit', removeFolder);
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
  try {
    const settings = await prepare(env);
    const place = placeOf({ databaseUrl: databaseUrl || undefined, dataDir, kind: 'sample' });
    const cookie = await signIn(place, secrets.NEXTAUTH_SECRET ?? '');
    const server = await serve({ ...settings, env });
    const stop = async () => {
      await server.stop();
      await made.remove();
    };
    return { url, cookie, stop };
  } catch (error) {
    await made.remove();
    throw error;
  }
}

/** The secretary of the agency that leads the bloc now: whose desk and pages hold most. */
async function signIn(place: Place, secret: string): Promise<string> {
  const store = await openStore(place);
  try {
    const scope = await findBlocYear(store.read, partySlug, 2022, new Date());
    const actors = await listActors(store.read);
    const keeper = [...actors.values()].find(
      (actor) => scope && appointmentTo(actor, 'secretary', scope.on, scope.leadingAgencyId),
    );
    if (!keeper?.personId) throw new Error('Dữ liệu mẫu không có thư ký của cơ quan đang chủ trì.');
    const sid = await perform(openSession, keeper, { personId: keeper.personId, browser: 'autocannon' }, { store });
    return `next-auth.session-token=${await encode({ token: { sid }, secret })}`;
  } finally {
    await store.close();
  }
}
