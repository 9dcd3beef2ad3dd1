import { eq } from 'drizzle-orm';
import { yearRatings } from '@/db/schema/history';
import type { RecordYearRatingInput } from '@/domain/history/input';
import { mayRecordRating } from '@/domain/history/year-rating';
import type { Context } from '../context';
import type { Accepted } from '../file/accept';
import { demandFactGround, keptBy } from '../history/ground';
import { listDisciplines, listYearRatings } from '../history/queries';
import { readRatingFindings } from '../history/rating-findings';
import { demand } from '../refused';

export type RecordYearRating = RecordYearRatingInput & { readonly file: Accepted | null };

/**
 * Writes down what an agency was rated at the end of a year, with its paper or, for the time being, without; the paper that comes later
 * takes the place of what was written before it. Answers whether something does not go with the conditions of the regulation: told, not refused.
 * Refusals: those of `demandFactGround` and `mayRecordRating`. Source: domain G-18, B-01, B-02.
 */
export async function recordYearRating(
  context: Context,
  { blocYearId, agencyId, replaces, file, ...rating }: RecordYearRating,
): Promise<{ ratingId: string; year: number; doubtful: boolean }> {
  const { tx, now, record } = context;
  const { scope, key, lifetime } = await demandFactGround(context, 'yearRating.recorded', { blocYearId, agencyId });
  const former = replaces ?? null;
  const standing = (await listYearRatings(tx, [agencyId])).find(({ year }) => year === rating.year) ?? null;
  demand(mayRecordRating(rating, { lifetime, on: scope.on, hasScan: file !== null, standing, replaces: former }));
  const kept = await keptBy(context, agencyId, file);
  if (former !== null)
    await tx
      .update(yearRatings)
      .set({ withdrawnAt: now, withdrawnBy: kept.recordedBy, withdrawnReason: '' })
      .where(eq(yearRatings.id, former));
  await tx.insert(yearRatings).values({ ...kept, ...rating });
  await record({
    action: 'yearRating.recorded',
    subjectId: kept.id,
    scope: key,
    details: { agencyId, ...rating, fileId: kept.fileId, replaces: former },
  });
  const findings = await readRatingFindings(tx, scope, await listDisciplines(tx, [agencyId]));
  const doubtful = findings({ agencyId, ...rating }).some(({ verdict }) => verdict === 'fail');
  return { ratingId: kept.id, year: rating.year, doubtful };
}
