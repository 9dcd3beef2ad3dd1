import { eq } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { blocYears } from '@/db/schema/bloc';
import { resultPublications, scoringOpenings } from '@/db/schema/result';
import type { ScoringStage } from '@/domain/scoring/self-assess';
import type { IsoDate } from '@/domain/shared/dates';
import type { BlocYearScope } from '../bloc/queries';

export type StageDays = ScoringStage & { readonly openedOn: IsoDate | null; readonly publishedOn: IsoDate | null };

/** Where the year's scoring stands: the day self-scoring was opened and the day the ranking was published, null while neither. */
export async function getStage(reader: Reader, scope: BlocYearScope): Promise<StageDays> {
  const [row] = await reader
    .select({ openedOn: scoringOpenings.openedOn, publishedOn: resultPublications.publishedOn })
    .from(blocYears)
    .leftJoin(scoringOpenings, eq(scoringOpenings.blocYearId, blocYears.id))
    .leftJoin(resultPublications, eq(resultPublications.blocYearId, blocYears.id))
    .where(eq(blocYears.id, scope.id));
  const openedOn = row?.openedOn ?? null;
  const publishedOn = row?.publishedOn ?? null;
  return { opened: openedOn !== null, published: publishedOn !== null, openedOn, publishedOn };
}
