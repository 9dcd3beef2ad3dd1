import { and, eq, isNull } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { signatureMarks } from '@/db/schema/signature-mark';
import type { SaveMarkInput } from '@/domain/signature-mark/input';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import type { Context } from '../context';

/** Keeps one's own mark in place of the one before; what was signed keeps the mark of its day. */
export async function saveMark({ tx, actor, now, record }: Context, mark: SaveMarkInput): Promise<void> {
  const personId = actingPerson(actor);
  await tx.alone(`person:${personId}`);
  await endMarks(tx, personId, now);
  await tx.insert(signatureMarks).values({ id: newId(), personId, mark, savedAt: now });
  await record({ action: 'signatureMark.saved', subjectId: personId, scope: null, details: { kind: mark.kind } });
}

/** Signs without a mark from now on. */
export async function endMark({ tx, actor, now, record }: Context): Promise<void> {
  const personId = actingPerson(actor);
  await tx.alone(`person:${personId}`);
  await endMarks(tx, personId, now);
  await record({ action: 'signatureMark.ended', subjectId: personId, scope: null });
}

async function endMarks(tx: Tx, personId: string, now: Date): Promise<void> {
  await tx
    .update(signatureMarks)
    .set({ endedAt: now })
    .where(and(eq(signatureMarks.personId, personId), isNull(signatureMarks.endedAt)));
}
