// The second half of `npm run seal:rotate`, with the secrets of the installation.
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
  const store = await openStore(placeOf(env()));
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
