import 'server-only';
import { forbidden } from 'next/navigation';
import type { Refusal } from '@/domain/shared/refusal';
import { auditScope, type BlocYearScope } from '../bloc/queries';
import type { Actor } from '../context';
import { perform } from '../perform';
import { RefusedError } from '../refused';

/** Leaves the trace of somebody who tried to open what is not his, then answers that it is forbidden. */
export async function refuseLook(actor: Actor, scope: BlocYearScope, refusal: Refusal): Promise<never> {
  const openNomination = () => Promise.reject(new RefusedError(refusal, true, auditScope(scope)));
  try {
    await perform(openNomination, actor, null);
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
  }
  forbidden();
}
