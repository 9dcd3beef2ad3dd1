import type { Tx } from '@/db/client';
import { deductions } from '@/db/schema/result';
import { undealt, type DeductionLine } from '@/domain/scoring/deduction';
import { newId } from '@/lib/id';
import { auditScope, type BlocYearScope } from '../bloc/queries';
import { RefusedError } from '../refused';
import { readProposedDeductions } from '../result/proposed-deductions';
import { findSelfAssessment } from '../self-assessment/queries';
import { listDeductions } from './queries';

/** How a proposal is named in a form: `late:selfScore`. */
function proposalKey({ ground, about }: Pick<DeductionLine, 'ground' | 'about'>): string {
  return `${ground}:${about}`;
}

/**
 * Writes what the charter's rule proposes for an agency and nobody has dealt with, each on a line of its own; what is waived stands as
 * withdrawn, with the reason. Answers the lines. Refusal: `deduction.waivedReasonMissing`. Source: charter; domain 9.2.
 */
export async function settleProposals(
  tx: Tx,
  scope: BlocYearScope,
  agencyId: string,
  { waived, waivedReason }: { readonly waived: readonly string[]; readonly waivedReason: string },
  { recordedAt, recordedBy }: { readonly recordedAt: Date; readonly recordedBy: string },
): Promise<(DeductionLine & { waived: boolean })[]> {
  const proposed = await readProposedDeductions(tx, scope, agencyId, await findSelfAssessment(tx, scope, agencyId));
  const open = undealt(proposed, await listDeductions(tx, scope, agencyId)).map((line) => ({
    ...line,
    waived: waived.includes(proposalKey(line)),
  }));
  if (open.some((line) => line.waived) && waivedReason === '')
    throw new RefusedError({ code: 'deduction.waivedReasonMissing' }, false, null, [
      { code: 'deduction.waivedReasonMissing', field: 'waivedReason' },
    ]);
  if (open.length === 0) return [];
  const withdrawn = { withdrawnAt: recordedAt, withdrawnBy: recordedBy, withdrawnReason: waivedReason };
  await tx.insert(deductions).values(
    open.map(({ waived: isWaived, ...line }) => ({
      id: newId(),
      ...auditScope(scope),
      agencyId,
      ...line,
      reason: '',
      recordedAt,
      recordedBy,
      ...(isWaived ? withdrawn : {}),
    })),
  );
  return open;
}
