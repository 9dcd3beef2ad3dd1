// The second half of `npm run seal:rotate`, with the secrets of the installation.
import { existsSync } from 'node:fs';
import { openStore } from '@/db/client';
import { placeOf } from '@/db/place';
import { env } from '@/lib/env';
import { systemActor, type Context } from '@/server/context';
import { perform } from '@/server/perform';
import { rotate } from '@/server/seal/rotate';
import { fail } from './run.mjs';

// What is made here is for its owner only.
process.umask(0o077);

try {
  const place = placeOf(env());
  // The log comes first: a key is not changed without a trace.
  if ('file' in place && !existsSync(place.file)) throw new Error(`Chưa có cơ sở dữ liệu ở ${place.file}.`);
  const store = await openStore(place);
  try {
    const verb = (context: Context, _input: null) => rotate(context);
    const { generation, fingerprint } = await perform(verb, systemActor, null, { store });
    console.log(`Con dấu số ${generation} dùng từ bây giờ. Dấu vân tay SHA-256 của chứng thư:\n  ${fingerprint}`);
  } finally {
    await store.close();
  }
} catch (error) {
  fail(error);
}
