import { createHash } from 'node:crypto';
import { eq, inArray } from 'drizzle-orm';
import type { Reader, Tx } from '@/db/client';
import { files } from '@/db/schema/file';
import { newId } from '@/lib/id';
import type { Attached } from './inspect';

/** The SHA-256 a content is known by. */
export function hashOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Keeps a file; answers its id and the hash of its content. Source: docs/decisions, "files lie in the database". */
export async function keepFile(
  tx: Tx,
  { name, kind, content }: Attached,
  uploadedBy: string | null,
  now: Date,
): Promise<{ fileId: string; sha256: string }> {
  const fileId = newId();
  const sha256 = hashOf(content);
  const row = { id: fileId, name, kind, size: content.length, sha256, content, uploadedAt: now, uploadedBy };
  await tx.insert(files).values(row);
  return { fileId, sha256 };
}

/** A file with its content, or null. Says nothing about who may read it. */
export async function findFile(reader: Reader, fileId: string) {
  const [row] = await reader.select().from(files).where(eq(files.id, fileId));
  return row ?? null;
}

/** Files with their contents, by their ids; those that are gone are missing. Says nothing about who may read them. */
export async function findFiles(reader: Reader, fileIds: readonly string[]) {
  if (fileIds.length === 0) return new Map<string, typeof files.$inferSelect>();
  const rows = await reader
    .select()
    .from(files)
    .where(inArray(files.id, [...fileIds]));
  return new Map(rows.map((row) => [row.id, row]));
}
