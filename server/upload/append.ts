import { and, eq, gte } from 'drizzle-orm';
import type { Store } from '@/db/client';
import { uploadParts, uploads } from '@/db/schema/file';

type Part = { readonly uploadId: string; readonly personId: string; readonly at: number; readonly content: Buffer };

/**
 * Adds bytes to an upload where it ends, in a transaction of its own. Answers false where it ends elsewhere, has no room for them, or is
 * not this person's: of two that send the same part, one has come too late.
 */
export function appendPart(store: Store, { uploadId, personId, at, content }: Part): Promise<boolean> {
  const end = at + content.length;
  return store.transaction(async (tx) => {
    const moved = await tx
      .update(uploads)
      .set({ received: end })
      .where(
        and(eq(uploads.id, uploadId), eq(uploads.personId, personId), eq(uploads.received, at), gte(uploads.size, end)),
      )
      .returning({ id: uploads.id });
    if (moved.length === 0) return false;
    await tx.insert(uploadParts).values({ uploadId, at, content });
    return true;
  });
}
