import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { approvals } from '@/db/schema/charter';
import { approvalStage } from '@/domain/approval/approve';
import { standingToQuota, type QuotaStanding } from '@/domain/nomination/over-quota';
import type { ApprovalSubject } from '../approval/queries';
import { canonicalJson, sha256 } from '../audit/hash';
import type { BlocYearScope } from '../bloc/queries';
import { findCharter } from '../charter/queries';
import { listNominations, type Nomination } from './queries';
import { lastSentOf } from './versions';

/** How the sending of a nomination stands to the quota of its form, and whether the charter knows a second head's word; null without a quota. */
export async function readQuota(
  reader: Reader,
  scope: BlocYearScope,
  all: readonly Nomination[],
  nomination: Nomination,
): Promise<(QuotaStanding & { readonly secondApprovers: boolean }) | null> {
  const charter = await findCharter(reader, scope);
  const sentFor = nomination.status === 'returned' ? await lastSentOf(reader, scope) : null;
  const quota = charter?.quotas[nomination.formCode];
  const sentAs = sentFor?.get(nomination.id)?.form.code ?? null;
  const standing = standingToQuota(quota, scope.members.length, all, nomination, sentAs);
  return standing && { ...standing, secondApprovers: charter?.secondApprovers ?? false };
}

/**
 * What a second head would say a word on: the sending of this nomination above the quota as it is now. Null where it is not above it.
 * Source: charter (second approvers); issue 6.
 */
export async function overQuotaSubject(
  reader: Reader,
  scope: BlocYearScope,
  nominationId: string,
): Promise<ApprovalSubject | null> {
  const all = await listNominations(reader, scope);
  const nomination = all.find(({ id }) => id === nominationId);
  return nomination ? subjectOf(nomination, await readQuota(reader, scope, all, nomination)) : null;
}

type Quota = Awaited<ReturnType<typeof readQuota>>;

function subjectOf({ id, agencyId, subjectKey, formCode }: Nomination, quota: Quota): ApprovalSubject | null {
  if (!quota?.over) return null;
  return {
    act: 'nomination.overQuota',
    subjectId: id,
    sha256: sha256(canonicalJson({ nominationId: id, agencyId, subjectKey, formCode, most: quota.most })),
    needed: quota.secondApprovers,
    agencyId,
  };
}

/**
 * The nominations for whose sending above the quota a second head was asked and has not spoken, each with what was asked: three queries
 * however many there are.
 */
export async function askedAboveQuota(reader: Reader, scope: BlocYearScope, all: readonly Nomination[]) {
  const rows = await reader
    .select()
    .from(approvals)
    .where(
      and(
        eq(approvals.blocYearId, scope.id),
        eq(approvals.act, 'nomination.overQuota'),
        isNull(approvals.givenAt),
        isNull(approvals.declinedAt),
        isNull(approvals.usedAt),
      ),
    )
    .orderBy(asc(approvals.askedAt), asc(approvals.id));
  const charter = await findCharter(reader, scope);
  const sentFor = await lastSentOf(reader, scope);
  return all.flatMap((nomination) => {
    const last = rows.findLast(({ subjectId }) => subjectId === nomination.id);
    const most = charter?.quotas[nomination.formCode];
    const sentAs = sentFor.get(nomination.id)?.form.code ?? null;
    const quota = standingToQuota(most, scope.members.length, all, nomination, sentAs);
    const subject = subjectOf(nomination, quota && { ...quota, secondApprovers: charter?.secondApprovers ?? false });
    return last && subject?.needed
      ? [{ nomination, subject: { ...subject, last, stage: approvalStage(last, subject.sha256) } }]
      : [];
  });
}
