import type { Tx } from '@/db/client';
import { isOvertaken, mayGiveApproval } from '@/domain/approval/approve';
import type { GiveApprovalInput } from '@/domain/approval/input';
import type { Appointment } from '@/domain/person/actor';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Actor } from '../context';
import { demand, demandRight, RefusedError } from '../refused';
import { findCase } from './queries';

/** Who speaks on what was asked for, and on which state of it; alone from here on. Refusals: those of `giveApproval`. */
export async function hearApprover(
  tx: Tx,
  actor: Actor,
  now: Date,
  { blocYearId, act, nominationId, seen }: GiveApprovalInput,
) {
  const scope = await getBlocYear(tx, blocYearId, now);
  await tx.alone(`approval:${scope.id}`);
  const subject = await findCase(tx, scope, act, nominationId);
  const last = subject?.last;
  if (!subject || !last) throw new RefusedError({ code: 'approval.notAsked' }, false);
  const right = mayGiveApproval(actor, scope, last.askedAgencyId, subject.stage);
  if (!right.ok && right.refusal.code === 'approval.notAsked' && isOvertaken(last, subject.sha256))
    throw new RefusedError({ code: 'approval.overtaken' }, false);
  const isRule = !right.ok && right.refusal.code.startsWith('approval.');
  const { agencyId, post } = isRule ? demand<Appointment>(right) : demandRight(right, auditScope(scope));
  if (subject.sha256 !== seen) throw new RefusedError({ code: 'approval.changed' }, false);
  const { subjectId, sha256 } = subject;
  return {
    scope,
    approvalId: last.id,
    by: { personId: actingPerson(actor), agencyId, post },
    details: { act, subjectId, sha256, agencyId },
  };
}
