import { eq, inArray } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { awardForms, awardGrounds } from '@/db/schema/award';
import { regulations, ruleValues } from '@/db/schema/regulation';
import type { LawNoun } from '@/domain/regulation/input';
import type { Period } from '@/domain/shared/dates';
import { refuse } from '@/domain/shared/refusal';
import { placeVersion, type Version } from '@/domain/shared/versions';
import { demand } from '../refused';

/** Where the versions of each kind lie. */
export const versionTables = {
  regulation: regulations,
  form: awardForms,
  ground: awardGrounds,
  rule: ruleValues,
} as const satisfies Record<LawNoun, unknown>;

/** A row nobody has checked yet. */
export const unchecked = { verified: false, verifiedOn: null, verifiedBy: null, source: null } as const;

/**
 * Makes room for a new version beside those on record: the one in force on its first day ends the day before. Answers which one ended.
 * Refusals: those of `placeVersion`. Call it while alone with the code.
 */
export async function makeRoom(
  tx: Tx,
  of: LawNoun,
  held: readonly Version[],
  next: Period,
): Promise<{ ended: string | null }> {
  const { ends } = demand(placeVersion(held, { from: next.from, to: next.to }));
  if (!ends) return { ended: null };
  const table = versionTables[of];
  await tx.update(table).set({ to: ends.to }).where(eq(table.id, ends.id));
  return { ended: ends.id };
}

/** Refuses, at its field, the code of a regulation nobody has recorded. Refusal: `regulation.unknownCode` (params: the code). */
export async function demandKnown(tx: Tx, codes: readonly string[], field: string): Promise<void> {
  if (codes.length === 0) return;
  const rows = await tx
    .selectDistinct({ code: regulations.code })
    .from(regulations)
    .where(inArray(regulations.code, [...codes]));
  const known = new Set(rows.map(({ code }) => code));
  const missing = codes.find((code) => !known.has(code));
  if (missing !== undefined) demand(refuse('regulation.unknownCode', { code: missing }, field));
}
