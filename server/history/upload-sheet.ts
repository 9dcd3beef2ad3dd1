import { getStore } from '@/db/client';
import { may } from '@/domain/rights/may';
import type { Refusal } from '@/domain/shared/refusal';
import { sha256 } from '../audit/hash';
import { getBlocYear } from '../bloc/queries';
import type { Actor } from '../context';
import { perform } from '../perform';
import { readSheet } from '../sheet/read-sheet';
import { sheetLimits } from '../sheet/scan-zip';
import { checkHistory } from './check-sheet';

/** Some hundred members through fifteen years, with what each was awarded. */
const limits = { ...sheetLimits, maxDataRows: 10_000 };

/**
 * Reads an uploaded sheet of records and keeps its dry run. The file is read outside the transaction, and not at all for who may not
 * import: then the verb refuses and audits. Refusals: those of `readSheet` at the field `sheet`.
 */
export async function uploadHistory(
  actor: Actor,
  blocYearId: string,
  sheet: File,
): Promise<
  | { readonly importId: string; readonly bloc: string; readonly year: number }
  | { readonly refusals: readonly Refusal[] }
> {
  const bytes = new Uint8Array(await sheet.arrayBuffer());
  const scope = await getBlocYear((await getStore()).read, blocYearId, new Date());
  const isAllowed = may(actor, 'history.sheetChecked', scope).ok;
  const read = isAllowed ? await readSheet(bytes, limits) : { ok: true as const, rows: [] };
  if (!read.ok) return { refusals: [{ ...read.refusal, field: 'sheet' }] };
  const fileName = sheet.name.normalize().slice(0, 200);
  return perform(checkHistory, actor, { blocYearId, fileName, sha256: sha256(bytes), cells: read.rows });
}
