import { eq } from 'drizzle-orm';
import { sessions } from '@/db/schema/person';
import { mayWear } from '@/domain/person/hat';
import { actingPerson } from '../acting-person';
import type { Context } from '../context';
import { demand, RefusedError } from '../refused';

/**
 * Puts on another of one's own hats, in the session in use; rights and everything shown follow from it at once. Other sessions keep
 * theirs. Refusals: `hat.notYours`, `session.notYours` where there is no session.
 */
export async function wearHat({ tx, actor, record }: Context, { hatId }: { hatId: string }): Promise<{ post: string }> {
  const personId = actingPerson(actor);
  if (!actor.sessionId) throw new RefusedError({ code: 'session.notYours' }, true);
  const hat = demand(mayWear(actor.hats, hatId));
  await tx.update(sessions).set({ hat: hat.id }).where(eq(sessions.id, actor.sessionId));
  const { office, agencyId, post } = hat;
  await record({ action: 'hat.worn', subjectId: personId, scope: null, details: { hatId, office, agencyId, post } });
  return { post };
}
