import { approvals } from '@/db/schema/charter';
import { mayAskApproval } from '@/domain/approval/approve';
import type { AskApprovalInput } from '@/domain/approval/input';
import { may } from '@/domain/rights/may';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight, RefusedError } from '../refused';
import { findCase } from './queries';

/**
 * The keeper of the bloc asks a second head for a word before an act that undoes or binds what stands, an agency for a nomination above the
 * quota, with the reason.
 * Refusals: `approval.nothing`, those of `mayAskApproval`. Source: charter (second approvers); domain 10.1.
 */
export async function askApproval(
  { tx, actor, now, record }: Context,
  { blocYearId, act, nominationId, reason }: AskApprovalInput,
): Promise<{ approvalId: string }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  await tx.alone(`approval:${scope.id}`);
  const subject = await findCase(tx, scope, act, nominationId);
  // An agency asks for its own nomination, the keeper of the bloc for everything else.
  const appointment = demandRight(may(actor, 'approval.asked', scope, { agencyId: subject?.agencyId ?? null }), key);
  if (!subject) throw new RefusedError({ code: 'approval.nothing' }, false);
  demand(mayAskApproval(subject.needed, subject.stage));
  const approvalId = newId();
  const { subjectId, sha256 } = subject;
  await tx.insert(approvals).values({
    id: approvalId,
    ...key,
    act,
    subjectId,
    sha256,
    reason,
    askedBy: actingPerson(actor),
    askedAgencyId: appointment.agencyId ?? '',
    askedPost: appointment.post,
    askedOn: scope.on,
    askedAt: now,
  });
  await record({
    action: 'approval.asked',
    subjectId: approvalId,
    scope: key,
    details: { act, subjectId, sha256, reason },
  });
  return { approvalId };
}
