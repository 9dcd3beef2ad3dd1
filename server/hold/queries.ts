import { asc, eq } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { holds } from '@/db/schema/nomination';
import { holds as stops } from '@/domain/nomination/hold';
import type { BlocYearScope } from '../bloc/queries';

export type Hold = typeof holds.$inferSelect;

/** All holds of a bloc year, closed ones too, in the order they were opened. */
export async function listHolds(reader: Reader, scope: BlocYearScope): Promise<Hold[]> {
  return reader.select().from(holds).where(eq(holds.blocYearId, scope.id)).orderBy(asc(holds.openedAt));
}

/** The holds that stop nominations on the official day of the year. */
export async function holdsInForce(reader: Reader, scope: BlocYearScope): Promise<Hold[]> {
  return (await listHolds(reader, scope)).filter((hold) => stops(hold, scope.on));
}
