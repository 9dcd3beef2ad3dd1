import { and, eq, inArray } from 'drizzle-orm';
import { deadlines } from '@/db/schema/plan';
import type { SetDeadlinesInput } from '@/domain/plan/input';
import { mayBeDue } from '@/domain/plan/deadline';
import { may } from '@/domain/rights/may';
import { newId } from '@/lib/id';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';

/**
 * Sets the dates the year is steered by; kinds that are not named keep theirs. The dates before stand in the audit log.
 * Refusal: `deadline.beforeYear`. Source: charter, or a notice of the leader (domain 8.6): nothing national fixes them.
 */
export async function setDeadlines(
  { tx, actor, now, record }: Context,
  input: SetDeadlinesInput,
): Promise<{ deadlines: number }> {
  const scope = await getBlocYear(tx, input.blocYearId, now);
  demandRight(may(actor, 'deadline.set', scope), auditScope(scope));
  await tx.alone(`deadlines:${scope.id}`);
  demand(mayBeDue(input.deadlines, scope.year));
  const kinds = input.deadlines.map((deadline) => deadline.kind);
  const ofYear = and(eq(deadlines.blocYearId, scope.id), inArray(deadlines.kind, kinds));
  const before = await tx.select({ kind: deadlines.kind, dueOn: deadlines.dueOn }).from(deadlines).where(ofYear);
  await tx.delete(deadlines).where(ofYear);
  await tx
    .insert(deadlines)
    .values(input.deadlines.map((deadline) => ({ id: newId(), ...auditScope(scope), ...deadline })));
  await record({
    action: 'deadline.set',
    subjectId: scope.id,
    scope: auditScope(scope),
    details: { before, after: input.deadlines },
  });
  return { deadlines: input.deadlines.length };
}
