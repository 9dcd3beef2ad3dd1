import { clauseKinds, decideClauses, mayDraft, moved } from '@/domain/covenant/clause';
import type { WriteClausesInput } from '@/domain/covenant/input';
import { may } from '@/domain/rights/may';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { findVersion } from '../covenant/queries';
import { demand, demandFields, demandRight } from '../refused';
import { putClauses } from './put';
import { listClauses } from './queries';

/**
 * Writes the paragraphs of the covenant before and after the tasks, all that stand on one screen; where none of a kind is left the usual
 * words stand. Refusals: `covenant.alreadyFrozen`, and at their fields those of `decideClauses`. Source: domain 8.5.
 */
export async function writeClauses(
  { tx, actor, now, record }: Context,
  { blocYearId, clauses: typed, move }: WriteClausesInput,
): Promise<{ clauses: number }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  demandRight(may(actor, 'covenant.clausesWritten', scope), auditScope(scope));
  await tx.alone(`covenant:${scope.id}`);
  demand(mayDraft(await findVersion(tx, scope)));
  const { clauses: merged, refusals } = decideClauses(await listClauses(tx, scope), typed);
  demandFields(refusals);
  const inOrder = <T extends { readonly key: string }>(rows: readonly T[]) =>
    move ? moved(rows, move.key, move.by) : rows;
  const clauses = {
    basis: inOrder(merged.basis),
    opening: inOrder(merged.opening),
    closing: inOrder(merged.closing),
  };
  await putClauses(tx, scope, clauses, { writtenAt: now, writtenBy: actingPerson(actor) });
  const texts = Object.fromEntries(clauseKinds.map((kind) => [kind, clauses[kind].map(({ row }) => row.text)]));
  await record({ action: 'covenant.clausesWritten', subjectId: scope.id, scope: auditScope(scope), details: texts });
  return { clauses: clauseKinds.reduce((sum, kind) => sum + clauses[kind].length, 0) };
}
