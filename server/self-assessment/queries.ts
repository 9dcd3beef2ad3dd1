import { and, asc, eq } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { criterionGroups } from '@/db/schema/criteria';
import { selfAssessmentReturns, selfAssessments, selfScores } from '@/db/schema/result';
import type { SelfAssessmentDraft } from '@/domain/scoring/self-assess';
import type { SelfAssessmentStatus } from '@/domain/scoring/self-assessment-status';
import type { IsoDate } from '@/domain/shared/dates';
import type { BlocYearScope } from '../bloc/queries';

export type Return = { readonly reason: string; readonly answerBy: IsoDate; readonly returnedOn: IsoDate };

/** An agency's own account of its year. Hundredths; the total counts what is filled in so far. */
export type SelfAssessment = SelfAssessmentDraft & {
  readonly id: string;
  readonly agencyId: string;
  readonly status: SelfAssessmentStatus;
  readonly notes: Readonly<Record<string, string>>;
  readonly totalCenti: number;
  readonly savedAt: Date;
  readonly late: boolean;
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
  const scores = await reader
    .select({
      of: selfScores.selfAssessmentId,
      code: criterionGroups.code,
      centi: selfScores.pointsCenti,
      note: selfScores.note,
    })
    .from(selfScores)
    .innerJoin(selfAssessments, eq(selfAssessments.id, selfScores.selfAssessmentId))
    .innerJoin(criterionGroups, eq(criterionGroups.id, selfScores.groupId))
    .where(wanted)
    .orderBy(asc(criterionGroups.position));
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

  const linesOf = Map.groupBy(scores, ({ of }) => of);
  const lastReturn = new Map(returns.map(({ of, ...one }) => [of, one]));
  return rows.map(
    ({ id, agencyId, status, bonusCenti, bonusReason, savedAt, late, dueOn, submittedOn, submittedAt }) => {
      const lines = linesOf.get(id) ?? [];
      return {
        id,
        agencyId,
        status,
        bonusCenti,
        bonusReason,
        savedAt,
        late,
        dueOn,
        submittedOn,
        submittedAt,
        points: Object.fromEntries(lines.map(({ code, centi }) => [code, centi])),
        notes: Object.fromEntries(lines.map(({ code, note }) => [code, note])),
        totalCenti: lines.reduce((sum, { centi }) => sum + (centi ?? 0), bonusCenti),
        lastReturn: lastReturn.get(id) ?? null,
      };
    },
  );
}
