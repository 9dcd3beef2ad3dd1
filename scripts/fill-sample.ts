import { openStore } from '@/db/client';
import type { Place } from '@/db/place';
import { sealWaiting } from '@/server/covenant/seal';
import { seedSample } from '@/server/sample/seed';

/** Writes the sample into an empty, migrated place by the verbs of the server; what the place is comes last. */
export async function fillSample(place: Place): Promise<void> {
  const store = await openStore(place);
  try {
    await seedSample(store);
    const { failed } = await sealWaiting(store);
    if (failed > 0) throw new Error('A covenant of the sample could not be sealed');
  } finally {
    await store.close();
  }
}
