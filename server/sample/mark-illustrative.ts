import { illustrativeFacts } from '@/db/schema/bloc';
import type { IllustrativeFact } from '@/domain/bloc/illustrative';
import { may } from '@/domain/rights/may';
import { newId } from '@/lib/id';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demandRight } from '../refused';

/** Marks facts of a bloc year that no source tells; only the sample does so. */
export async function markIllustrative(
  { tx, actor, now, record }: Context,
  input: { blocYearId: string; facts: readonly IllustrativeFact[] },
): Promise<void> {
  const scope = await getBlocYear(tx, input.blocYearId, now);
  demandRight(may(actor, 'blocYear.marked', scope), auditScope(scope));
  await tx.insert(illustrativeFacts).values(input.facts.map((fact) => ({ id: newId(), ...auditScope(scope), fact })));
  await record({
    action: 'blocYear.marked',
    subjectId: scope.id,
    scope: auditScope(scope),
    details: { facts: input.facts },
  });
}
