import { and, eq, isNull } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { pendingSignIns, sessions } from '@/db/schema/person';
import { recoveryCodes, secondFactors } from '@/db/schema/second-factor';
import { mayInstallation } from '@/domain/rights/may';
import { dayOf } from '@/domain/shared/dates';
import { actingPerson } from '../acting-person';
import type { Context } from '../context';
import { demand, demandRight, RefusedError } from '../refused';
import { findSecondFactor, takeCode } from './check';

/**
 * Takes one's own second factor away, with a code; the password is looked at before the transaction. Refusals: `secondFactor.none`,
 * `secondFactor.wrongPassword` at the field `password`, those of `takeCode`.
 */
export async function removeSecondFactor(
  { tx, actor, now, record }: Context,
  { code, passwordFits }: { code: string; passwordFits: boolean },
): Promise<void> {
  const personId = actingPerson(actor);
  await tx.alone(`person:${personId}`);
  if (!(await findSecondFactor(tx, personId))?.confirmedAt)
    throw new RefusedError({ code: 'secondFactor.none' }, false);
  if (!passwordFits) throw new RefusedError({ code: 'secondFactor.wrongPassword', field: 'password' }, false);
  demand(await takeCode(tx, personId, code, now));
  await forget(tx, personId);
  await record({ action: 'secondFactor.removed', subjectId: personId, scope: null });
}

/**
 * Takes away the second factor of somebody who has lost the telephone and the recovery codes; their sessions end, and the password is
 * enough until they set one up again. Refusals: `rights.notAppointed`, `secondFactor.notYourOwn`, `secondFactor.noneOfTheirs`.
 */
export async function resetSecondFactor(
  { tx, actor, now, record }: Context,
  { personId }: { personId: string },
): Promise<void> {
  demandRight(mayInstallation(actor, 'secondFactor.reset', dayOf(now)), null);
  await tx.alone(`person:${personId}`);
  if (personId === actor.personId) throw new RefusedError({ code: 'secondFactor.notYourOwn' }, false);
  if (!(await findSecondFactor(tx, personId))) throw new RefusedError({ code: 'secondFactor.noneOfTheirs' }, false);
  await forget(tx, personId);
  await tx
    .update(sessions)
    .set({ revokedAt: now })
    .where(and(eq(sessions.personId, personId), isNull(sessions.revokedAt)));
  await tx
    .update(pendingSignIns)
    .set({ endedAt: now })
    .where(and(eq(pendingSignIns.personId, personId), isNull(pendingSignIns.endedAt)));
  await record({ action: 'secondFactor.reset', subjectId: personId, scope: null });
}

async function forget(tx: Tx, personId: string): Promise<void> {
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.personId, personId));
  await tx.delete(secondFactors).where(eq(secondFactors.personId, personId));
}
