import { getStore } from '@/db/client';
import { may } from '@/domain/rights/may';
import type { Refusal } from '@/domain/shared/refusal';
import { sha256 } from '../audit/hash';
import { getBlocYear } from '../bloc/queries';
import type { Actor } from '../context';
import { perform } from '../perform';
import { readSheet } from '../sheet/read-sheet';
import { sheetLimits } from '../sheet/scan-zip';
import { checkNominees } from './check-list';

/** An agency proposes some dozens; more rows than this are no list of nominees. */
const limits = { ...sheetLimits, maxDataRows: 500 };

type Uploaded = { readonly blocYearId: string; readonly agencyId: string; readonly sheet: File };
type Kept = { readonly importId: string; readonly bloc: string; readonly year: number };

/**
 * Reads an uploaded list and keeps its dry run. The file is read outside the transaction, and not at all for who may not import: then the
 * verb refuses and audits. Refusals: those of `readSheet` at the field `sheet`.
 */
export async function uploadNominees(
  actor: Actor,
  { blocYearId, agencyId, sheet }: Uploaded,
): Promise<Kept | { readonly refusals: readonly Refusal[] }> {
  const bytes = new Uint8Array(await sheet.arrayBuffer());
  const scope = await getBlocYear((await getStore()).read, blocYearId, new Date());
  const reads = may(actor, 'nominees.sheetChecked', scope, { agencyId }).ok;
  const read = reads ? await readSheet(bytes, limits) : { ok: true as const, rows: [] };
  if (!read.ok) return { refusals: [{ ...read.refusal, field: 'sheet' }] };
  const fileName = sheet.name.normalize().slice(0, 200);
  return perform(checkNominees, actor, { blocYearId, agencyId, fileName, sha256: sha256(bytes), cells: read.rows });
}
