import { and, eq, isNull } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { approvals } from '@/db/schema/charter';
import { standingToQuota, type QuotaStanding } from '@/domain/nomination/over-quota';
import type { ApprovalSubject } from '../approval/queries';
import { canonicalJson, sha256 } from '../audit/hash';
import type { BlocYearScope } from '../bloc/queries';
import { findCharter } from '../charter/queries';
import { listNominations, type Nomination } from './queries';

/** How the sending of a nomination stands to the quota of its form, and whether the charter knows a second head's word; null without a quota. */
export async function readQuota(
  reader: Reader,
  scope: BlocYearScope,
  all: readonly Nomination[],
  nomination: Nomination,
): Promise<(QuotaStanding & { readonly secondApprovers: boolean }) | null> {
  const charter = await findCharter(reader, scope);
  const standing = standingToQuota(charter?.quotas[nomination.formCode], scope.members.length, all, nomination);
  return standing && { ...standing, secondApprovers: charter?.secondApprovers ?? false };
}

/**
 * What a second head would say a word on: the sending of this nomination above the quota as it is now. Null where it is not above it, or
 * the charter knows no second head's word. Source: charter (second approvers); issue 6.
 */
export async function overQuotaSubject(
  reader: Reader,
  scope: BlocYearScope,
  nominationId: string,
): Promise<ApprovalSubject | null> {
  const all = await listNominations(reader, scope);
  const nomination = all.find(({ id }) => id === nominationId);
  const quota = nomination && (await readQuota(reader, scope, all, nomination));
  if (!nomination || !quota?.over) return null;
  const { agencyId, subjectKey, formCode } = nomination;
  return {
    act: 'nomination.overQuota',
    subjectId: nominationId,
    sha256: sha256(canonicalJson({ nominationId, agencyId, subjectKey, formCode, most: quota.most })),
    needed: quota.secondApprovers,
    agencyId,
  };
}

/** The nominations for whose sending above the quota a second head was asked and has not spoken, by their ids. */
export async function askedAboveQuota(reader: Reader, scope: BlocYearScope): Promise<string[]> {
  const rows = await reader
    .select({ subjectId: approvals.subjectId })
    .from(approvals)
    .where(
      and(
        eq(approvals.blocYearId, scope.id),
        eq(approvals.act, 'nomination.overQuota'),
        isNull(approvals.givenAt),
        isNull(approvals.declinedAt),
        isNull(approvals.usedAt),
      ),
    );
  return [...new Set(rows.map(({ subjectId }) => subjectId))];
}
