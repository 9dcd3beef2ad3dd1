import { asc, eq } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { ceremonyEvents } from '@/db/schema/covenant';
import { ceremonyOf, type Ceremony } from '@/domain/ceremony/ceremony';

/** What happened in the ceremony of a text, the earliest first. */
export async function listCeremonyEvents(reader: Reader, versionId: string) {
  return reader
    .select()
    .from(ceremonyEvents)
    .where(eq(ceremonyEvents.versionId, versionId))
    .orderBy(asc(ceremonyEvents.number));
}

/** Where the ceremony of a text stands. */
export async function readCeremony(reader: Reader, versionId: string): Promise<Ceremony> {
  return ceremonyOf(await listCeremonyEvents(reader, versionId));
}
