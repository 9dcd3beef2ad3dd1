import { and, asc, eq } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { deductions } from '@/db/schema/result';
import type { DeductionLine } from '@/domain/scoring/deduction';
import type { BlocYearScope } from '../bloc/queries';

/** A line of deduction on record, with why; withdrawn ones too. */
export type Deduction = DeductionLine & {
  readonly id: string;
  readonly agencyId: string;
  readonly reason: string;
  readonly recordedAt: Date;
  readonly withdrawnAt: Date | null;
  readonly withdrawnReason: string | null;
};

/** The deductions of a year in the order they were recorded: of everybody, or of one agency. */
export async function listDeductions(reader: Reader, scope: BlocYearScope, agencyId?: string): Promise<Deduction[]> {
  return reader
    .select({
      id: deductions.id,
      agencyId: deductions.agencyId,
      ground: deductions.ground,
      about: deductions.about,
      quantity: deductions.quantity,
      centi: deductions.centi,
      reason: deductions.reason,
      recordedAt: deductions.recordedAt,
      withdrawnAt: deductions.withdrawnAt,
      withdrawnReason: deductions.withdrawnReason,
    })
    .from(deductions)
    .where(
      and(eq(deductions.blocYearId, scope.id), agencyId === undefined ? undefined : eq(deductions.agencyId, agencyId)),
    )
    .orderBy(asc(deductions.recordedAt), asc(deductions.id));
}

/** Those that stand. */
export function standing<D extends Pick<Deduction, 'withdrawnAt'>>(lines: readonly D[]): D[] {
  return lines.filter(({ withdrawnAt }) => withdrawnAt === null);
}
