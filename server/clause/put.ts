import { eq, inArray } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { covenantClauses } from '@/db/schema/covenant-draft';
import { clauseKinds, type ClauseKind, type ClauseText } from '@/domain/covenant/clause';
import { newId } from '@/lib/id';
import { auditScope, type BlocYearScope } from '../bloc/queries';

type Rows = Readonly<Record<ClauseKind, readonly { readonly id: string | null; readonly row: ClauseText }[]>>;

/** Puts the paragraphs of a draft in place, in their order: those that stay keep their row and their writer, the others go. */
export async function putClauses(
  tx: Tx,
  scope: BlocYearScope,
  clauses: Rows,
  { writtenAt, writtenBy }: { readonly writtenAt: Date; readonly writtenBy: string },
): Promise<void> {
  const standing = await tx.select().from(covenantClauses).where(eq(covenantClauses.blocYearId, scope.id));
  const staying = clauseKinds.flatMap((kind) => clauses[kind].map(({ id }) => id));
  const gone = standing.flatMap(({ id }) => (staying.includes(id) ? [] : [id]));
  if (gone.length > 0) await tx.delete(covenantClauses).where(inArray(covenantClauses.id, gone));
  for (const kind of clauseKinds)
    for (const [i, { id, row }] of clauses[kind].entries()) {
      const before = standing.find((one) => one.id === id);
      const number = i + 1;
      if (!before) {
        const written = { kind, number, ...row, writtenAt, writtenBy };
        await tx.insert(covenantClauses).values({ id: newId(), ...auditScope(scope), ...written });
      } else if (before.text !== row.text) {
        await tx
          .update(covenantClauses)
          .set({ ...row, number, writtenAt, writtenBy })
          .where(eq(covenantClauses.id, before.id));
      } else if (before.number !== number)
        await tx.update(covenantClauses).set({ number }).where(eq(covenantClauses.id, before.id));
    }
}
