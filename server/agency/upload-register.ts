import { mayInstallation } from '@/domain/rights/may';
import { dayOf } from '@/domain/shared/dates';
import type { Refusal } from '@/domain/shared/refusal';
import { sha256 } from '../audit/hash';
import type { Actor } from '../context';
import { perform } from '../perform';
import { readSheet } from '../sheet/read-sheet';
import { sheetLimits } from '../sheet/scan-zip';
import { checkRegister } from './check-register';

/** A province has some thousand bodies; a row each, and one for every former name. */
const limits = { ...sheetLimits, maxDataRows: 5_000 };

/**
 * Reads an uploaded register and keeps its dry run. The file is read outside the transaction, and not at all for who may not import: then
 * the verb refuses and audits. Refusals: those of `readSheet` at the field `sheet`.
 */
export async function uploadRegister(
  actor: Actor,
  sheet: File,
): Promise<{ readonly importId: string } | { readonly refusals: readonly Refusal[] }> {
  const bytes = new Uint8Array(await sheet.arrayBuffer());
  const may = mayInstallation(actor, 'agency.sheetChecked', dayOf(new Date())).ok;
  const read = may ? await readSheet(bytes, limits) : { ok: true as const, rows: [] };
  if (!read.ok) return { refusals: [{ ...read.refusal, field: 'sheet' }] };
  const fileName = sheet.name.normalize().slice(0, 200);
  return perform(checkRegister, actor, { fileName, sha256: sha256(bytes), cells: read.rows });
}
