import type { Store } from '@/db/client';
import type { EventInput } from '@/domain/agency/input';
import { allow, type Decision } from '@/domain/shared/refusal';
import { RefusedError } from '../refused';
import { planEvent, type Plan } from './plan';
import { holdRegister } from './register';
import { writeEffect } from './write-effect';

/** Carries a plan out of a transaction that must not last. */
class Undone extends Error {
  constructor(readonly plan: Plan) {
    super('A preview leaves nothing behind');
  }
}

/**
 * What an event would do: it is written and undone again, so that whatever would refuse the act refuses its preview. Refusals: those of
 * `planEvent` and `writeEffect`.
 */
export async function previewEvent(store: Store, input: EventInput, now: Date): Promise<Decision<Plan>> {
  try {
    await store.transaction(async (tx) => {
      await holdRegister(tx);
      const plan = await planEvent(tx, input, now);
      await writeEffect(tx, plan.event, plan.effect, input, { recordedAt: now, recordedBy: null });
      throw new Undone(plan);
    });
  } catch (error) {
    if (error instanceof Undone) return allow(error.plan);
    if (error instanceof RefusedError) return { ok: false, refusal: error.refusal };
    throw error;
  }
  throw new Error('A preview was kept');
}
