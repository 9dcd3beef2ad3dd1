import { eq } from 'drizzle-orm';
import { approvals } from '@/db/schema/charter';
import type { GiveApprovalInput } from '@/domain/approval/input';
import { auditScope } from '../bloc/queries';
import type { Context } from '../context';
import { hearApprover } from './hear';

/**
 * A second head, of a deputy agency where the year has one, gives the word that was asked for. Refusals: `approval.notAsked`,
 * `approval.changed`, `approval.overtaken`, those of `mayGiveApproval`. Source: charter (second approvers); domain 10.1.
 */
export async function giveApproval(
  { tx, actor, now, record }: Context,
  asked: GiveApprovalInput,
): Promise<{ approvalId: string }> {
  const { scope, approvalId, by, details } = await hearApprover(tx, actor, now, asked);
  const given = {
    givenBy: by.personId,
    givenAgencyId: by.agencyId,
    givenPost: by.post,
    givenOn: scope.on,
    givenAt: now,
  };
  await tx.update(approvals).set(given).where(eq(approvals.id, approvalId));
  await record({ action: 'approval.given', subjectId: approvalId, scope: auditScope(scope), details });
  return { approvalId };
}
