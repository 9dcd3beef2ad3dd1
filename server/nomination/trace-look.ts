import type { Refusal } from '@/domain/shared/refusal';
import { auditScope, type BlocYearScope } from '../bloc/queries';
import type { Actor } from '../context';
import { perform, type PerformOptions } from '../perform';
import { RefusedError } from '../refused';

/** Leaves the trace of somebody who tried to open a nomination that is not his; nothing else changes. */
export async function traceLook(
  actor: Actor,
  scope: BlocYearScope,
  refusal: Refusal,
  options?: PerformOptions,
): Promise<void> {
  async function openNomination(): Promise<never> {
    throw new RefusedError(refusal, true, auditScope(scope));
  }
  try {
    await perform(openNomination, actor, null, options);
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
  }
}
