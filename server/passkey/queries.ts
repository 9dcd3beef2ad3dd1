import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { passkeyChallenges, passkeys } from '@/db/schema/passkey';

export type Passkey = typeof passkeys.$inferSelect;

/** The passkeys a person has, the oldest first; removed ones are left out. */
export async function listPasskeys(reader: Reader, personId: string): Promise<Passkey[]> {
  return reader
    .select()
    .from(passkeys)
    .where(and(eq(passkeys.personId, personId), isNull(passkeys.removedAt)))
    .orderBy(asc(passkeys.createdAt), asc(passkeys.id));
}

/** A challenge by the words the browser sent back, of this person and for this purpose; null where there is none. */
export async function findChallenge(
  reader: Reader,
  of: { readonly challenge: string; readonly personId: string; readonly purpose: 'add' | 'sign' },
) {
  const [found] = await reader
    .select()
    .from(passkeyChallenges)
    .where(
      and(
        eq(passkeyChallenges.challenge, of.challenge),
        eq(passkeyChallenges.personId, of.personId),
        eq(passkeyChallenges.purpose, of.purpose),
      ),
    );
  return found ?? null;
}
