import { createHash, randomBytes } from 'node:crypto';
import { and, eq, isNull, type SQL } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { invitations } from '@/db/schema/person';
import { newId } from '@/lib/id';

type LinkKind = (typeof invitations.$inferSelect)['kind'];

/** Of a link only this is kept. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Writes a one-time link for a person; answers its token of 256 bits. */
export async function writeLink(
  tx: Tx,
  { personId, kind, now, expiresAt }: { personId: string; kind: LinkKind; now: Date; expiresAt: Date },
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const row = { id: newId(), personId, kind, tokenHash: hashOf(token), createdAt: now, expiresAt };
  await tx.insert(invitations).values(row);
  return token;
}

/** Ends the open links of a person, of one kind or all. */
export async function closeLinks(tx: Tx, personId: string, now: Date, kind?: LinkKind): Promise<void> {
  const open: (SQL | undefined)[] = [eq(invitations.personId, personId), isNull(invitations.usedAt)];
  await tx
    .update(invitations)
    .set({ usedAt: now })
    .where(and(...open, kind ? eq(invitations.kind, kind) : undefined));
}
