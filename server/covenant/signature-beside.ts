import { eq, inArray } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { files } from '@/db/schema/file';
import { mandates } from '@/db/schema/mandate';
import type { EvidenceRow } from '@/domain/covenant/evidence';
import { bundledName } from './evidence-row';

/** The papers of mandates that signatures rest on, by the ids of the mandates: number and hash. */
export async function mandatePapers(
  reader: Reader,
  mandateIds: readonly string[],
): Promise<Map<string, NonNullable<EvidenceRow['mandate']>>> {
  if (mandateIds.length === 0) return new Map();
  const rows = await reader
    .select({ id: mandates.id, ref: mandates.paperRef, sha256: files.sha256 })
    .from(mandates)
    .innerJoin(files, eq(files.id, mandates.fileId))
    .where(inArray(mandates.id, [...mandateIds]));
  return new Map(rows.map(({ id, ref, sha256 }) => [id, { ref, sha256 }]));
}

type Signed = { readonly fileId: string | null; readonly number: number; readonly code: string };

/** The files that go with signatures, by their ids: the name in the bundle and the hash. */
export async function signedFiles(
  reader: Reader,
  signed: readonly Signed[],
): Promise<Map<string, NonNullable<EvidenceRow['file']>>> {
  const ids = signed.flatMap(({ fileId }) => fileId ?? []);
  if (ids.length === 0) return new Map();
  const rows = await reader
    .select({ id: files.id, kind: files.kind, sha256: files.sha256 })
    .from(files)
    .where(inArray(files.id, ids));
  return new Map(
    rows.flatMap(({ id, kind, sha256 }) => {
      const one = signed.find(({ fileId }) => fileId === id);
      return one ? [[id, { name: bundledName(one.number, one.code, kind), sha256 }] as const] : [];
    }),
  );
}
