import type { Tx } from '@/db/client';
import { charterStatus, mayChangeCharter } from '@/domain/charter/draft';
import type { BlocYearScope } from '../bloc/queries';
import { demand } from '../refused';
import { findCharter, findCharterDraft, type CharterDraft } from './queries';

/** How far the charter of a year has come; alone from here to the end of the transaction. */
export async function readCharterStatus(tx: Tx, scope: BlocYearScope) {
  await tx.alone(`charter:${scope.id}`);
  const draft = await findCharterDraft(tx, scope);
  return { draft, status: charterStatus({ adopted: await findCharter(tx, scope), draft }) };
}

/** The draft of a year's charter, to be changed. Refusals: those of `mayChangeCharter`. */
export async function getCharterDraft(tx: Tx, scope: BlocYearScope): Promise<CharterDraft> {
  const { draft, status } = await readCharterStatus(tx, scope);
  demand(mayChangeCharter(scope.year, status));
  if (!draft) throw new Error(`Bloc year ${scope.id} has no draft of a charter`);
  return draft;
}
