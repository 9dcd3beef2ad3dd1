import { and, asc, eq } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { selfAssessmentReturns, selfAssessments } from '@/db/schema/result';
import type { SelfAssessmentStatus } from '@/domain/scoring/self-assessment-status';
import type { IsoDate } from '@/domain/shared/dates';
import type { BlocYearScope } from '../bloc/queries';

export type Return = { readonly reason: string; readonly answerBy: IsoDate; readonly returnedOn: IsoDate };

/** Where an agency's own account of its year is. Hundredths; the total counts what is filled in so far. */
export type SelfAssessment = {
  readonly id: string;
  readonly agencyId: string;
  readonly status: SelfAssessmentStatus;
  readonly totalCenti: number;
  readonly savedAt: Date;
  /** Days it came late, the worst of the times it was sent. */
  readonly lateDays: number;
  /** The day it had to be sent by, as it stood when it was sent. */
  readonly dueOn: IsoDate | null;
  readonly submittedOn: IsoDate | null;
  readonly submittedAt: Date | null;
  /** The last return, answered or not. */
  readonly lastReturn: Return | null;
};

/** The self-assessments begun in a year, drafts too: who may see which is for the caller. */
export async function listSelfAssessments(reader: Reader, scope: BlocYearScope): Promise<SelfAssessment[]> {
  return read(reader, scope, null);
}

/** The self-assessment of one agency, or null before its first word. */
export async function findSelfAssessment(
  reader: Reader,
  scope: BlocYearScope,
  agencyId: string,
): Promise<SelfAssessment | null> {
  const [one] = await read(reader, scope, agencyId);
  return one ?? null;
}

async function read(reader: Reader, scope: BlocYearScope, agencyId: string | null): Promise<SelfAssessment[]> {
  const wanted = and(
    eq(selfAssessments.blocYearId, scope.id),
    agencyId === null ? undefined : eq(selfAssessments.agencyId, agencyId),
  );
  const rows = await reader.select().from(selfAssessments).where(wanted).orderBy(asc(selfAssessments.id));
  const returns = await reader
    .select({
      of: selfAssessmentReturns.selfAssessmentId,
      reason: selfAssessmentReturns.reason,
      answerBy: selfAssessmentReturns.answerBy,
      returnedOn: selfAssessmentReturns.returnedOn,
    })
    .from(selfAssessmentReturns)
    .innerJoin(selfAssessments, eq(selfAssessments.id, selfAssessmentReturns.selfAssessmentId))
    .where(wanted)
    .orderBy(asc(selfAssessmentReturns.returnedAt), asc(selfAssessmentReturns.id));
  const lastReturn = new Map(returns.map(({ of, ...one }) => [of, one]));
  return rows.map((row) => ({
    id: row.id,
    agencyId: row.agencyId,
    status: row.status,
    totalCenti: row.totalCenti,
    savedAt: row.savedAt,
    lateDays: row.lateDays,
    dueOn: row.dueOn,
    submittedOn: row.submittedOn,
    submittedAt: row.submittedAt,
    lastReturn: lastReturn.get(row.id) ?? null,
  }));
}
