import { and, asc, inArray, isNull } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { individualRatings } from '@/db/schema/history';

export type IndividualRating = typeof individualRatings.$inferSelect;

/** What the people of some agencies were rated, as it stands on record, by year. */
export async function listIndividualRatings(reader: Reader, agencyIds: readonly string[]): Promise<IndividualRating[]> {
  if (agencyIds.length === 0) return [];
  return reader
    .select()
    .from(individualRatings)
    .where(and(inArray(individualRatings.agencyId, [...agencyIds]), isNull(individualRatings.withdrawnAt)))
    .orderBy(asc(individualRatings.year));
}
