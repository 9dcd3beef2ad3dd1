import { and, eq, isNotNull, isNull, lt } from 'drizzle-orm';
import type { Reader, Tx } from '@/db/client';
import { recoveryCodes, secondFactors } from '@/db/schema/second-factor';
import { mayTake, readCode } from '@/domain/second-factor/code';
import { allow, refuse, type Decision } from '@/domain/shared/refusal';
import { keyedHash, unseal } from '../sealing';
import { stepOf } from './totp';

/** A person's second factor, whether confirmed yet or not; null when there is none. */
export async function findSecondFactor(reader: Reader, personId: string) {
  const [row] = await reader.select().from(secondFactors).where(eq(secondFactors.personId, personId));
  return row ?? null;
}

/** Whether a person must show a code to sign in. */
export async function hasSecondFactor(reader: Reader, personId: string): Promise<boolean> {
  return (await findSecondFactor(reader, personId))?.confirmedAt != null;
}

/** How many recovery codes are left. */
export function countRecoveryCodes(reader: Reader, personId: string): Promise<number> {
  return reader.$count(recoveryCodes, and(eq(recoveryCodes.personId, personId), isNull(recoveryCodes.usedAt)));
}

/** The hash a recovery code is kept under. */
export const recoveryHash = (personId: string, code: string) => keyedHash('recovery code', personId, code);

/**
 * Takes a code of the telephone, or a recovery code, once; of two requests with the same one only the first succeeds.
 * Refusals at the field `code`: `secondFactor.wrongCode`, `secondFactor.codeUsed`.
 */
export async function takeCode(
  tx: Tx,
  personId: string,
  typed: string,
  now: Date,
): Promise<Decision<'app' | 'recovery'>> {
  const read = readCode(typed);
  if (read?.kind === 'recovery') return takeRecoveryCode(tx, personId, read.code, now);
  const factor = await findSecondFactor(tx, personId);
  if (!read || !factor?.confirmedAt) return refuse('secondFactor.wrongCode', undefined, 'code');
  const taken = await takeAppCode(tx, factor, read.code, now);
  return taken.ok ? allow('app') : taken;
}

/** Takes a code of the telephone for a key, confirmed or not. Refusals: as `takeCode`. */
export async function takeAppCode(
  tx: Tx,
  factor: { readonly personId: string; readonly sealedKey: string; readonly lastStep: number },
  code: string,
  now: Date,
): Promise<Decision> {
  const { personId, sealedKey, lastStep } = factor;
  const step = mayTake(stepOf(unseal('second factor', personId, sealedKey), code, now), lastStep);
  if (!step.ok) return step;
  const [kept] = await tx
    .update(secondFactors)
    .set({ lastStep: step.value })
    .where(and(eq(secondFactors.personId, personId), lt(secondFactors.lastStep, step.value)))
    .returning({ id: secondFactors.id });
  return kept ? allow() : refuse('secondFactor.codeUsed', undefined, 'code');
}

async function takeRecoveryCode(
  tx: Tx,
  personId: string,
  code: string,
  now: Date,
): Promise<Decision<'app' | 'recovery'>> {
  const mine = and(eq(recoveryCodes.personId, personId), eq(recoveryCodes.codeHash, recoveryHash(personId, code)));
  const [used] = await tx
    .update(recoveryCodes)
    .set({ usedAt: now })
    .where(and(mine, isNull(recoveryCodes.usedAt)))
    .returning({ id: recoveryCodes.id });
  if (used) return allow('recovery');
  const spent = await tx.$count(recoveryCodes, and(mine, isNotNull(recoveryCodes.usedAt)));
  return refuse(spent > 0 ? 'secondFactor.codeUsed' : 'secondFactor.wrongCode', undefined, 'code');
}
