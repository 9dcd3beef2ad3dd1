import { eq, lte } from 'drizzle-orm';
import type { Store, Tx } from '@/db/client';
import { uploadParts, uploads } from '@/db/schema/file';
import { forgottenBefore } from '@/domain/file/upload';
import { RefusedError } from '../refused';

/** Removes an upload that has been used, in the transaction of what it is used for. Refusal: `upload.unknown`, for it was used before. */
export async function dropUpload(tx: Tx, uploadId: string): Promise<void> {
  if (!(await remove(tx, uploadId))) throw new RefusedError({ code: 'upload.unknown' }, false);
}

/** Removes what was begun more than a day ago, each in a transaction of its own. Answers how many. */
export async function forgetUploads(store: Store, now: Date): Promise<number> {
  const old = await store.read
    .select({ id: uploads.id })
    .from(uploads)
    .where(lte(uploads.begunAt, forgottenBefore(now)));
  for (const { id } of old) await store.transaction((tx) => remove(tx, id));
  return old.length;
}

async function remove(tx: Tx, uploadId: string): Promise<boolean> {
  await tx.delete(uploadParts).where(eq(uploadParts.uploadId, uploadId));
  const gone = await tx.delete(uploads).where(eq(uploads.id, uploadId)).returning({ id: uploads.id });
  return gone.length > 0;
}
