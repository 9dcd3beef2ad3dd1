import { getStore, type Store } from '@/db/client';
import { appendEvent } from './audit/append';
import type { Actor, Context, Verb } from './context';
import { RefusedError } from './refused';

export type PerformOptions = { readonly store?: Store; readonly now?: Date };

/**
 * Runs one verb in one transaction, with its trace. A verb that records nothing is a mistake of ours and undoes itself.
 * A refused right leaves the data as it was and one audit event. Throws RefusedError, or what nobody expected.
 */
export async function perform<I, O>(
  verb: Verb<I, O>,
  actor: Actor,
  input: I,
  options: PerformOptions = {},
): Promise<O> {
  const store = options.store ?? (await getStore());
  const now = options.now ?? new Date();
  try {
    return await store.transaction(async (tx) => {
      let recorded = 0;
      const context: Context = {
        tx,
        actor,
        now,
        record: async (happening) => {
          recorded += 1;
          await appendEvent(tx, actor, now, happening);
        },
      };
      const outcome = await verb(context, input);
      if (recorded === 0) throw new Error(`${verb.name} changed something without recording it`);
      return outcome;
    });
  } catch (error) {
    if (error instanceof RefusedError && error.forbidden) {
      const { refusal, scope } = error;
      await store.transaction((tx) =>
        appendEvent(tx, actor, now, {
          action: 'access.refused',
          subjectId: scope?.blocYearId ?? actor.personId ?? 'nobody',
          scope,
          details: { verb: verb.name, refusal: refusal.code },
        }),
      );
    }
    throw error;
  }
}
