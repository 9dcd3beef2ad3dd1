import { and, asc, eq } from 'drizzle-orm';
import type { Reader, Tx } from '@/db/client';
import { eligibilityChecks, type checkOccasions } from '@/db/schema/nomination';
import type { DecidedFinding } from '@/domain/eligibility/decided';
import { newId } from '@/lib/id';
import { auditScope, type BlocYearScope } from '../bloc/queries';

/** What was found of a nomination, for `keepFindings`. */
type FoundOf = { readonly nominationId: string; readonly findings: readonly DecidedFinding[] };

/**
 * Keeps what the rules found of nominations on the official day, each finding with its clause and the version of its rule, inside the
 * transaction that sends them or puts them to the ballot: so that it can be read later whatever rules and records became. One statement.
 * Source: issue 6 (a nomination of 2022 still shows the verdict and text of its day).
 */
export async function keepFindings(
  tx: Tx,
  scope: BlocYearScope,
  occasion: (typeof checkOccasions)[number],
  found: readonly FoundOf[],
  now: Date,
): Promise<void> {
  if (found.length === 0) return;
  const checked = { ...auditScope(scope), occasion, checkedOn: scope.on, checkedAt: now };
  await tx.insert(eligibilityChecks).values(found.map((one) => ({ id: newId(), ...checked, ...one })));
}

/** What was found of the nominations of a year whenever they were sent, earliest first: of all, or of one. */
export async function listFound(reader: Reader, scope: BlocYearScope, only?: string) {
  const { blocYearId, nominationId, occasion, checkedOn, checkedAt, findings } = eligibilityChecks;
  return reader
    .select({ nominationId, checkedOn, checkedAt, findings })
    .from(eligibilityChecks)
    .where(and(eq(blocYearId, scope.id), eq(occasion, 'sent'), only === undefined ? undefined : eq(nominationId, only)))
    .orderBy(asc(checkedAt));
}
