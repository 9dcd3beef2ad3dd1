import { eq } from 'drizzle-orm';
import { approvals } from '@/db/schema/charter';
import type { DeclineApprovalInput } from '@/domain/approval/input';
import { auditScope } from '../bloc/queries';
import type { Context } from '../context';
import { hearApprover } from './hear';

/**
 * A second head declines what it was asked to approve, with the reason; then it may be asked for again. Refusals: those of `giveApproval`. Source: charter (second
 * approvers); domain 10.1.
 */
export async function declineApproval(
  { tx, actor, now, record }: Context,
  { reason, ...asked }: DeclineApprovalInput,
): Promise<{ approvalId: string }> {
  const { scope, approvalId, by, details } = await hearApprover(tx, actor, now, asked);
  const declined = {
    declinedBy: by.personId,
    declinedAgencyId: by.agencyId,
    declinedPost: by.post,
    declinedOn: scope.on,
    declinedAt: now,
    declinedReason: reason,
  };
  await tx.update(approvals).set(declined).where(eq(approvals.id, approvalId));
  await record({
    action: 'approval.declined',
    subjectId: approvalId,
    scope: auditScope(scope),
    details: { ...details, reason },
  });
  return { approvalId };
}
