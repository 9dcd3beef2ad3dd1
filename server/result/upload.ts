import { may } from '@/domain/rights/may';
import type { Refusal } from '@/domain/shared/refusal';
import { getStore } from '@/db/client';
import { sha256 } from '../audit/hash';
import { getBlocYear, type BlocYearScope } from '../bloc/queries';
import type { Actor } from '../context';
import { perform } from '../perform';
import { readSheet } from '../sheet/read-sheet';
import { checkSheet } from './check-sheet';

type Uploaded =
  | { readonly scope: BlocYearScope; readonly importId: string }
  | { readonly refusals: readonly Refusal[] };

/**
 * Reads an uploaded sheet and keeps its dry run. The file is read outside the transaction, and not at all for who may not import:
 * then the verb refuses and audits. Refusals: those of `readSheet` (at the field `sheet`) and of `checkSheet`.
 */
export async function uploadSheet(
  actor: Actor,
  { blocYearId, sheet }: { blocYearId: string; sheet: File },
): Promise<Uploaded> {
  const scope = await getBlocYear((await getStore()).read, blocYearId, new Date());
  const bytes = new Uint8Array(await sheet.arrayBuffer());
  const read = may(actor, 'results.sheetChecked', scope).ok ? await readSheet(bytes) : { ok: true as const, rows: [] };
  if (!read.ok) return { refusals: [{ ...read.refusal, field: 'sheet' }] };
  const fileName = sheet.name.normalize().slice(0, 200);
  return {
    scope,
    ...(await perform(checkSheet, actor, { blocYearId, fileName, sha256: sha256(bytes), cells: read.rows })),
  };
}
