import { and, desc, eq } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { approvals } from '@/db/schema/charter';
import { approvalStage, type ApprovableAct, type ApprovalStage } from '@/domain/approval/approve';
import type { BlocYearScope } from '../bloc/queries';
import { charterHash, findCharter, findCharterDraft } from '../charter/queries';
import { readAmended } from '../annex/queries';
import { reopenSubject, voidSubject } from '../covenant/approval-subject';
import { findVersion } from '../covenant/queries';
import { overQuotaSubject } from '../nomination/over-quota';
import { findPublication } from '../result/queries';
import { hashOfRanking, rankRecorded } from '../result/ranking';

export type Approval = typeof approvals.$inferSelect;

/** What an act would be about now, whether it needs a second head's word, and how far that word has come. */
export type ApprovalCase = {
  readonly act: ApprovableAct;
  readonly subjectId: string;
  readonly sha256: string;
  readonly needed: boolean;
  /** Whose nomination it is about; null for what is the bloc's. */
  readonly agencyId?: string | null;
  readonly last: Approval | null;
  readonly stage: ApprovalStage;
};

export type ApprovalSubject = Pick<ApprovalCase, 'act' | 'subjectId' | 'sha256' | 'needed' | 'agencyId'>;

/** How a second head's word stands for the subject of an act, of one nomination by its id; null where there is nothing to act on. */
export async function findCase(
  reader: Reader,
  scope: BlocYearScope,
  act: ApprovableAct,
  nominationId?: string,
): Promise<ApprovalCase | null> {
  const subject =
    act === 'nomination.overQuota'
      ? await overQuotaSubject(reader, scope, nominationId ?? '')
      : await findSubject(reader, scope, act);
  return subject && caseOf(reader, scope, subject);
}

/** The same for a subject that was read already. */
export async function caseOf(reader: Reader, scope: BlocYearScope, subject: ApprovalSubject): Promise<ApprovalCase> {
  const [last] = await reader
    .select()
    .from(approvals)
    .where(
      and(
        eq(approvals.blocYearId, scope.id),
        eq(approvals.act, subject.act),
        eq(approvals.subjectId, subject.subjectId),
      ),
    )
    .orderBy(desc(approvals.askedAt), desc(approvals.id))
    .limit(1);
  return { ...subject, last: last ?? null, stage: approvalStage(last ?? null, subject.sha256) };
}

async function findSubject(
  reader: Reader,
  scope: BlocYearScope,
  act: Exclude<ApprovableAct, 'nomination.overQuota'>,
): Promise<ApprovalSubject | null> {
  if (act === 'charter.adopted') {
    const draft = await findCharterDraft(reader, scope);
    return draft && { act, subjectId: draft.id, sha256: charterHash(draft.rules), needed: draft.rules.secondApprovers };
  }
  const charter = await findCharter(reader, scope);
  const needed = charter?.secondApprovers ?? false;
  if (act === 'results.published') {
    if (await findPublication(reader, scope)) return null;
    return { act, subjectId: scope.id, sha256: hashOfRanking(await rankRecorded(reader, scope)), needed };
  }
  const version = await findVersion(reader, scope);
  const amended = version && (await readAmended(reader, version));
  if (!amended) return null;
  return act === 'annex.voided' ? voidSubject(amended, needed) : reopenSubject(amended, needed);
}
