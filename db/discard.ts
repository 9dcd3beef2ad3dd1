import { rm } from 'node:fs/promises';
import { connectPostgres } from './connect-postgres';
import type { Place } from './place';

/** Removes a place with everything in it: for what was begun and not finished, never for a served installation. */
export async function discard(place: Place): Promise<void> {
  if ('file' in place) {
    for (const end of ['', '-wal', '-shm']) await rm(`${place.file}${end}`, { force: true });
    return;
  }
  const connection = connectPostgres(place.url, place.schema, { max: 1 });
  try {
    await connection`drop schema if exists ${connection(place.schema)} cascade`;
  } finally {
    await connection.end({ timeout: 5 });
  }
}
