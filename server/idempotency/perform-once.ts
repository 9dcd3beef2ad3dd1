import { eq, lt } from 'drizzle-orm';
import type { z } from 'zod';
import { idempotencyKeys } from '@/db/schema/audit';
import type { Tx } from '@/db/client';
import { canonicalJson, sha256 } from '../audit/hash';
import type { Actor, Context, Verb } from '../context';
import { perform, type PerformOptions } from '../perform';
import { RefusedError } from '../refused';

/** How long a repeated request still gets the answer of the first (trust 3.8). */
const daysKept = 30;

export type Once<O extends Record<string, unknown>> = {
  /** The key the browser chose when it opened the page. */
  readonly key: string;
  readonly route: string;
  /** What of the input makes a repeated request the same one; all of it unless told. */
  readonly same?: object;
  /** Reads a kept answer back. */
  readonly outcome: z.ZodType<O>;
};

/** Carries the kept answer out of the transaction, which then leaves nothing behind. */
class AnsweredBefore extends Error {
  constructor(readonly response: unknown) {
    super('answered before');
  }
}

/**
 * Performs a verb at most once for a key, so that a request repeated over a weak line does nothing twice: the same key with the same
 * body gets the same answer. A refusal changed nothing and is not kept. Refusals: `form.noKey`, `form.keyReused` for the same key with
 * another body, route or person, and those of the verb. Source: trust 3.8.
 */
export async function performOnce<I, O extends Record<string, unknown>>(
  verb: Verb<I, O>,
  actor: Actor,
  input: I,
  { key, route, outcome, same }: Once<O>,
  options: PerformOptions = {},
): Promise<O> {
  if (!/^[\w-]{8,64}$/.test(key)) throw new RefusedError({ code: 'form.noKey' }, false);
  const requestHash = sha256(canonicalJson({ route, personId: actor.personId, input: same ?? input }));
  const once = async (context: Context, asked: I): Promise<O> => {
    const { tx, now } = context;
    await tx.alone(`idempotency:${key}`);
    await replay(tx, key, requestHash);
    const response = await verb(context, asked);
    await Promise.all([
      tx.delete(idempotencyKeys).where(lt(idempotencyKeys.createdAt, new Date(now.getTime() - daysKept * 86_400_000))),
      tx
        .insert(idempotencyKeys)
        .values({ key, personId: actor.personId ?? '', route, requestHash, response, createdAt: now }),
    ]);
    return response;
  };
  // The audit log names the verb when a right is missing.
  Object.defineProperty(once, 'name', { value: verb.name });
  try {
    return await perform(once, actor, input, options);
  } catch (error) {
    if (error instanceof AnsweredBefore) return outcome.parse(error.response);
    throw error;
  }
}

async function replay(tx: Tx, key: string, requestHash: string): Promise<void> {
  const [kept] = await tx.select().from(idempotencyKeys).where(eq(idempotencyKeys.key, key));
  if (!kept) return;
  if (kept.requestHash !== requestHash) throw new RefusedError({ code: 'form.keyReused' }, false);
  throw new AnsweredBefore(kept.response);
}
