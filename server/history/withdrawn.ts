import { and, eq, isNotNull } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { disciplines, initiatives, pastAwards, workforces, yearRatings } from '@/db/schema/history';
import { people } from '@/db/schema/person';

/** A fact that was taken back: of which kind, what it was about, by whom, when and why (empty where its paper replaced it). */
export type WithdrawnFact = {
  readonly id: string;
  readonly kind: 'rating' | 'discipline' | 'workforce' | 'initiative' | 'award';
  /** The year, the first day or the title it is known by. */
  readonly about: string;
  readonly at: Date;
  readonly by: string;
  readonly reason: string;
};

/** All that was taken back from the record of an agency, latest first. */
export async function listWithdrawn(reader: Reader, agencyId: string): Promise<WithdrawnFact[]> {
  type Table = typeof yearRatings | typeof disciplines | typeof workforces | typeof initiatives | typeof pastAwards;
  const backFrom = (table: Table) => ({
    id: table.id,
    at: table.withdrawnAt,
    by: people.name,
    reason: table.withdrawnReason,
  });
  const gone = (table: Table) => and(eq(table.agencyId, agencyId), isNotNull(table.withdrawnAt));
  const rows = await Promise.all([
    reader
      .select({ ...backFrom(yearRatings), about: yearRatings.year })
      .from(yearRatings)
      .innerJoin(people, eq(people.id, yearRatings.withdrawnBy))
      .where(gone(yearRatings)),
    reader
      .select({ ...backFrom(disciplines), about: disciplines.from })
      .from(disciplines)
      .innerJoin(people, eq(people.id, disciplines.withdrawnBy))
      .where(gone(disciplines)),
    reader
      .select({ ...backFrom(workforces), about: workforces.year })
      .from(workforces)
      .innerJoin(people, eq(people.id, workforces.withdrawnBy))
      .where(gone(workforces)),
    reader
      .select({ ...backFrom(initiatives), about: initiatives.title })
      .from(initiatives)
      .innerJoin(people, eq(people.id, initiatives.withdrawnBy))
      .where(gone(initiatives)),
    reader
      .select({ ...backFrom(pastAwards), about: pastAwards.formName })
      .from(pastAwards)
      .innerJoin(people, eq(people.id, pastAwards.withdrawnBy))
      .where(gone(pastAwards)),
  ]);
  const kinds = ['rating', 'discipline', 'workforce', 'initiative', 'award'] as const;
  return kinds
    .flatMap((kind, i) =>
      (rows[i] ?? []).flatMap(({ id, about, at, by, reason }) =>
        at === null ? [] : [{ id, kind, about: String(about), at, by, reason: reason ?? '' }],
      ),
    )
    .toSorted((a, b) => b.at.getTime() - a.at.getTime());
}
