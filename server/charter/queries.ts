import { eq } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { charters } from '@/db/schema/charter';
import type { BlocYearScope } from '../bloc/queries';

export type Charter = typeof charters.$inferSelect;

/** The rules the bloc adopted for this year, or null while there are none. */
export async function findCharter(reader: Reader, scope: BlocYearScope): Promise<Charter | null> {
  const [row] = await reader.select().from(charters).where(eq(charters.blocYearId, scope.id));
  return row ?? null;
}

/** The rules of this year. Throws when none were adopted. */
export async function getCharter(reader: Reader, scope: BlocYearScope): Promise<Charter> {
  const charter = await findCharter(reader, scope);
  if (!charter) throw new Error(`Bloc year ${scope.id} has no charter`);
  return charter;
}
