import { eq } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { approvals } from '@/db/schema/charter';
import { mayActApproved } from '@/domain/approval/approve';
import type { BlocYearScope } from '../bloc/queries';
import { demand } from '../refused';
import { caseOf, type ApprovalSubject } from './queries';

/**
 * Uses up a second head's word, inside the act's own transaction and event; answers its id, null where none is needed.
 * Refusals: those of `mayActApproved`.
 */
export async function spendApproval(
  tx: Tx,
  scope: BlocYearScope,
  now: Date,
  subject: ApprovalSubject,
): Promise<string | null> {
  if (!subject.needed) return null;
  const { stage, last } = await caseOf(tx, scope, subject);
  demand(mayActApproved(true, stage));
  if (!last) throw new Error('An act was approved by nobody');
  await tx.update(approvals).set({ usedAt: now }).where(eq(approvals.id, last.id));
  return last.id;
}
