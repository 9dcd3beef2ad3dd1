import { randomInt } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { recoveryCodes, secondFactors } from '@/db/schema/second-factor';
import { readCode, recoveryAlphabet, recoveryCount, recoveryLength } from '@/domain/second-factor/code';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import type { Context } from '../context';
import { demand, RefusedError } from '../refused';
import { seal } from '../sealing';
import { findSecondFactor, recoveryHash, takeAppCode, takeCode } from './check';
import { newKey } from './totp';

const against = (code: string, field?: string) => new RefusedError({ code, ...(field ? { field } : {}) }, false);

/**
 * Begins one's own second factor with a new key, which opens nothing until a code confirms it; beginning again throws the first key
 * away. Refusal: `secondFactor.already`.
 */
export async function beginSecondFactor({ tx, actor, now, record }: Context): Promise<void> {
  const personId = actingPerson(actor);
  await tx.alone(`person:${personId}`);
  const before = await findSecondFactor(tx, personId);
  if (before?.confirmedAt) throw against('secondFactor.already');
  const begun = {
    sealedKey: seal('second factor', personId, newKey()),
    createdAt: now,
    confirmedAt: null,
    lastStep: 0,
  };
  if (before) await tx.update(secondFactors).set(begun).where(eq(secondFactors.id, before.id));
  else await tx.insert(secondFactors).values({ id: newId(), personId, ...begun });
  await record({ action: 'secondFactor.begun', subjectId: personId, scope: null });
}

/**
 * Confirms one's own second factor by a first code; answers the ten recovery codes, which are shown this once. Refusals:
 * `secondFactor.notBegun`, `secondFactor.already`, at the field `code` `secondFactor.wrongCode`, `secondFactor.codeUsed`.
 */
export async function confirmSecondFactor(
  { tx, actor, now, record }: Context,
  { code }: { code: string },
): Promise<readonly string[]> {
  const personId = actingPerson(actor);
  await tx.alone(`person:${personId}`);
  const factor = await findSecondFactor(tx, personId);
  if (!factor) throw against('secondFactor.notBegun');
  if (factor.confirmedAt) throw against('secondFactor.already');
  const read = readCode(code);
  if (read?.kind !== 'app') throw against('secondFactor.wrongCode', 'code');
  demand(await takeAppCode(tx, factor, read.code, now));
  await tx.update(secondFactors).set({ confirmedAt: now }).where(eq(secondFactors.id, factor.id));
  const codes = await writeRecoveryCodes(tx, personId);
  await record({ action: 'secondFactor.confirmed', subjectId: personId, scope: null });
  return codes;
}

/** Ten new recovery codes in place of the old ones, shown this once. Refusals: `secondFactor.none`, those of `takeCode`. */
export async function renewRecoveryCodes(
  { tx, actor, now, record }: Context,
  { code }: { code: string },
): Promise<readonly string[]> {
  const personId = actingPerson(actor);
  await tx.alone(`person:${personId}`);
  if (!(await findSecondFactor(tx, personId))?.confirmedAt) throw against('secondFactor.none');
  demand(await takeCode(tx, personId, code, now));
  const codes = await writeRecoveryCodes(tx, personId);
  await record({ action: 'recoveryCodes.renewed', subjectId: personId, scope: null });
  return codes;
}

async function writeRecoveryCodes(tx: Tx, personId: string): Promise<string[]> {
  const codes = Array.from({ length: recoveryCount }, newRecoveryCode);
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.personId, personId));
  await tx
    .insert(recoveryCodes)
    .values(codes.map((code) => ({ id: newId(), personId, codeHash: recoveryHash(personId, code) })));
  return codes;
}

function newRecoveryCode(): string {
  return Array.from({ length: recoveryLength }, () => recoveryAlphabet[randomInt(recoveryAlphabet.length)]).join('');
}
