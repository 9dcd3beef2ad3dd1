import { and, eq, isNull } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { passkeys } from '@/db/schema/passkey';
import type { RemovePasskeyInput, RenamePasskeyInput } from '@/domain/passkey/input';
import { actingPerson } from '../acting-person';
import type { Context } from '../context';
import { RefusedError } from '../refused';

/** Gives a passkey of one's own another name. Refusal: `passkey.notYours` for one that is somebody else's or removed. */
export async function renamePasskey(
  { tx, actor, record }: Context,
  { passkeyId, name }: RenamePasskeyInput,
): Promise<void> {
  const personId = actingPerson(actor);
  await changeOwn(tx, personId, passkeyId, { name });
  await record({ action: 'passkey.renamed', subjectId: personId, scope: null, details: { passkeyId, name } });
}

/** Takes a passkey of one's own out of use; what it signed stays signed. Refusal: `passkey.notYours`. */
export async function removePasskey(
  { tx, actor, now, record }: Context,
  { passkeyId }: RemovePasskeyInput,
): Promise<void> {
  const personId = actingPerson(actor);
  await changeOwn(tx, personId, passkeyId, { removedAt: now });
  await record({ action: 'passkey.removed', subjectId: personId, scope: null, details: { passkeyId } });
}

async function changeOwn(
  tx: Tx,
  personId: string,
  passkeyId: string,
  change: Partial<Pick<typeof passkeys.$inferInsert, 'name' | 'removedAt'>>,
): Promise<void> {
  const mine = and(eq(passkeys.id, passkeyId), eq(passkeys.personId, personId), isNull(passkeys.removedAt));
  const [changed] = await tx.update(passkeys).set(change).where(mine).returning({ id: passkeys.id });
  if (!changed) throw new RefusedError({ code: 'passkey.notYours' }, true);
}
