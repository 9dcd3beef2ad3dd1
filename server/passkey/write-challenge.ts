import { lt } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { passkeyChallenges } from '@/db/schema/passkey';
import { newId } from '@/lib/id';

type Asked = Pick<typeof passkeyChallenges.$inferInsert, 'personId' | 'purpose' | 'challenge' | 'nonce'> & {
  readonly versionId?: string;
  readonly agencyId?: string;
};

/** Keeps what a passkey is asked; what was asked more than a day ago is forgotten, answered or not. */
export async function writeChallenge(tx: Tx, asked: Asked, now: Date): Promise<void> {
  await tx.delete(passkeyChallenges).where(lt(passkeyChallenges.createdAt, new Date(now.getTime() - 86_400_000)));
  await tx.insert(passkeyChallenges).values({ id: newId(), ...asked, createdAt: now });
}
