import { and, eq, gt } from 'drizzle-orm';
import type { Store } from '@/db/client';
import { uploads } from '@/db/schema/file';
import { checkSize } from '@/domain/file/check';
import { forgottenBefore, uploadLimits } from '@/domain/file/upload';
import { demand, RefusedError } from '../refused';

type NewUpload = { readonly id: string; readonly personId: string; readonly name: string; readonly size: number };

/**
 * Makes a place for a file that will come in parts, its size said beforehand. It decides nothing, so it leaves no trace.
 * Refusals: those of `checkSize`, `upload.tooManyWaiting`.
 */
export async function beginUpload(store: Store, upload: NewUpload, now: Date): Promise<void> {
  demand(checkSize(upload.size, uploadLimits.file));
  await store.transaction(async (tx) => {
    await tx.alone(`uploads:${upload.personId}`);
    const own = and(eq(uploads.personId, upload.personId), gt(uploads.begunAt, forgottenBefore(now)));
    if ((await tx.$count(uploads, own)) >= uploadLimits.maxWaiting) {
      throw new RefusedError({ code: 'upload.tooManyWaiting', params: { max: uploadLimits.maxWaiting } }, false);
    }
    await tx.insert(uploads).values({ ...upload, received: 0, begunAt: now });
  });
}
