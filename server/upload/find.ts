import { and, asc, eq, gt } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { uploadParts, uploads } from '@/db/schema/file';
import { forgottenBefore } from '@/domain/file/upload';
import { allow, refuse, type Decision } from '@/domain/shared/refusal';

export type Upload = typeof uploads.$inferSelect;

/** An upload of this person that is not forgotten yet, without its bytes, or null: somebody else's is nobody's. */
export async function findUpload(
  reader: Reader,
  personId: string,
  uploadId: string,
  now: Date,
): Promise<Upload | null> {
  const [found] = await reader
    .select()
    .from(uploads)
    .where(and(eq(uploads.id, uploadId), eq(uploads.personId, personId), gt(uploads.begunAt, forgottenBefore(now))));
  return found ?? null;
}

/**
 * The name and the bytes of an upload of this person that has arrived in full; it stays until `dropUpload`.
 * Refusals: `upload.unknown`, `upload.unfinished`.
 */
export async function takeUpload(
  reader: Reader,
  personId: string,
  uploadId: string,
  now: Date,
): Promise<Decision<{ readonly name: string; readonly content: Buffer }>> {
  const found = await findUpload(reader, personId, uploadId, now);
  if (!found) return refuse('upload.unknown');
  if (found.received < found.size) return refuse('upload.unfinished');
  const parts = await reader
    .select({ content: uploadParts.content })
    .from(uploadParts)
    .where(eq(uploadParts.uploadId, uploadId))
    .orderBy(asc(uploadParts.at));
  const content = Buffer.concat(parts.map((part) => part.content));
  // Used by another tab between the two questions.
  return content.length === found.size ? allow({ name: found.name, content }) : refuse('upload.unknown');
}
