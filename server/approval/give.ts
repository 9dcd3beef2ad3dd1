import { eq } from 'drizzle-orm';
import { approvals } from '@/db/schema/charter';
import { mayGiveApproval } from '@/domain/approval/approve';
import type { GiveApprovalInput } from '@/domain/approval/input';
import type { Appointment } from '@/domain/person/actor';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight, RefusedError } from '../refused';
import { findCase } from './queries';

/**
 * A second head, of a deputy agency where the year has one, gives the word that was asked for. Refusals: `approval.notAsked`,
 * `approval.changed`, those of `mayGiveApproval`. Source: charter (second approvers); domain 10.1.
 */
export async function giveApproval(
  { tx, actor, now, record }: Context,
  { blocYearId, act, seen }: GiveApprovalInput,
): Promise<{ approvalId: string }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  await tx.alone(`approval:${scope.id}`);
  const subject = await findCase(tx, scope, act);
  const last = subject?.last;
  if (!subject || !last) throw new RefusedError({ code: 'approval.notAsked' }, false);
  const right = mayGiveApproval(actor, scope, last.askedAgencyId, subject.stage);
  const isRule = !right.ok && right.refusal.code.startsWith('approval.');
  const { agencyId, post } = isRule ? demand<Appointment>(right) : demandRight(right, key);
  if (subject.sha256 !== seen) throw new RefusedError({ code: 'approval.changed' }, false);
  await tx
    .update(approvals)
    .set({ givenBy: actingPerson(actor), givenAgencyId: agencyId, givenPost: post, givenOn: scope.on, givenAt: now })
    .where(eq(approvals.id, last.id));
  const { subjectId, sha256 } = subject;
  await record({
    action: 'approval.given',
    subjectId: last.id,
    scope: key,
    details: { act, subjectId, sha256, agencyId },
  });
  return { approvalId: last.id };
}
