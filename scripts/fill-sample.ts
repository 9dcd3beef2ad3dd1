import { openStore } from '@/db/client';
import type { Place } from '@/db/place';
import { seedSample } from '@/server/sample/seed';

/** Writes the sample into an empty, migrated place by the verbs of the server; what the place is comes last. */
export async function fillSample(place: Place): Promise<void> {
  const store = await openStore(place);
  try {
    await seedSample(store);
  } finally {
    await store.close();
  }
}
