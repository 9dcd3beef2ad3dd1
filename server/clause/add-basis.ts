import { mayAddBasis } from '@/domain/covenant/clause';
import type { AddBasisInput } from '@/domain/covenant/input';
import { may } from '@/domain/rights/may';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { findVersion } from '../covenant/queries';
import { demand, demandRight } from '../refused';
import { putClauses } from './put';
import { listClauses } from './queries';

/**
 * Adds a basis that was suggested behind those that stand. Refusals: those of `mayAddBasis`. Source: trust 4.7 row 7 (legal basis picker).
 */
export async function addBasis(
  { tx, actor, now, record }: Context,
  { blocYearId, text }: AddBasisInput,
): Promise<{ bases: number }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  demandRight(may(actor, 'covenant.clausesWritten', scope), auditScope(scope));
  await tx.alone(`covenant:${scope.id}`);
  const standing = await listClauses(tx, scope);
  const of = (kind: (typeof standing)[number]['kind']) => standing.filter((one) => one.kind === kind);
  const bases = of('basis');
  demand(mayAddBasis(await findVersion(tx, scope), bases, text));
  const clauses = { basis: [...bases, { id: null, row: { text } }], opening: of('opening'), closing: of('closing') };
  await putClauses(tx, scope, clauses, { writtenAt: now, writtenBy: actingPerson(actor) });
  await record({
    action: 'covenant.clausesWritten',
    subjectId: scope.id,
    scope: auditScope(scope),
    details: { added: text },
  });
  return { bases: bases.length + 1 };
}
