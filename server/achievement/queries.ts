import { and, desc, eq, inArray, isNull, ne, notInArray, or } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { awardForms } from '@/db/schema/award';
import { blocs, blocYears } from '@/db/schema/bloc';
import { achievements, pastAwards } from '@/db/schema/history';
import { nominations } from '@/db/schema/nomination';
import { freeStatuses } from '@/domain/nomination/status';
import type { Use } from '@/domain/nomination/draft';

export type Achievement = typeof achievements.$inferSelect;

/** The achievements of some agencies that stand on record, latest first. */
export async function listAchievements(reader: Reader, agencyIds: readonly string[]): Promise<Achievement[]> {
  if (agencyIds.length === 0) return [];
  return reader
    .select()
    .from(achievements)
    .where(and(inArray(achievements.agencyId, [...agencyIds]), isNull(achievements.withdrawnAt)))
    .orderBy(desc(achievements.to), desc(achievements.recordedAt));
}

/** One achievement by its id, also one that was taken back; null for none. */
export async function findAchievement(reader: Reader, achievementId: string): Promise<Achievement | null> {
  const [row] = await reader.select().from(achievements).where(eq(achievements.id, achievementId));
  return row ?? null;
}

/**
 * Where some achievements are used already: in a nomination that may still lead to an award or did, or in an award of before. What a rehearsal
 * proposes uses nothing but in that rehearsal, whose bloc asks.
 */
export async function usesOfAchievements(
  reader: Reader,
  achievementIds: readonly string[],
  exceptNominationId: string | null,
  askingBlocId: string,
): Promise<ReadonlyMap<string, Use>> {
  if (achievementIds.length === 0) return new Map();
  const ids = [...achievementIds];
  const proposed = await reader
    .select({ id: nominations.achievementId, what: awardForms.name, year: blocYears.year })
    .from(nominations)
    .innerJoin(awardForms, eq(awardForms.id, nominations.formId))
    .innerJoin(blocYears, eq(blocYears.id, nominations.blocYearId))
    .innerJoin(blocs, eq(blocs.id, nominations.blocId))
    .where(
      and(
        inArray(nominations.achievementId, ids),
        notInArray(nominations.status, [...freeStatuses]),
        isNull(blocs.replacedAt),
        or(isNull(blocs.rehearsalOn), eq(blocs.id, askingBlocId)),
        exceptNominationId === null ? undefined : ne(nominations.id, exceptNominationId),
      ),
    );
  const given = await reader
    .select({ id: pastAwards.achievementId, what: pastAwards.formName, year: pastAwards.year })
    .from(pastAwards)
    .where(and(inArray(pastAwards.achievementId, ids), isNull(pastAwards.withdrawnAt), isNull(pastAwards.revokedOn)));
  return new Map([...proposed, ...given].flatMap(({ id, ...use }) => (id === null ? [] : [[id, use] as const])));
}
