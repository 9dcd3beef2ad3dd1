import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { signatureMarks } from '@/db/schema/signature-mark';
import type { SignatureMark } from '@/domain/signature-mark/mark';

/** The mark a person signs with, or null where none was made. */
export async function findMark(reader: Reader, personId: string): Promise<SignatureMark | null> {
  const [found] = await reader
    .select({ mark: signatureMarks.mark })
    .from(signatureMarks)
    .where(and(eq(signatureMarks.personId, personId), isNull(signatureMarks.endedAt)))
    .orderBy(desc(signatureMarks.savedAt), desc(signatureMarks.id));
  return found?.mark ?? null;
}
