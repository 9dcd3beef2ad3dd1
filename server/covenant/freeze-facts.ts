import type { Reader } from '@/db/client';
import type { FreezeFacts } from '@/domain/covenant/freeze';
import { isOpen } from '@/domain/covenant/remark';
import { planStatus } from '@/domain/plan/status';
import { registrationStatus } from '@/domain/registration/status';
import type { BlocYearScope } from '../bloc/queries';
import { findPlan, listStandingTasks, weightsOf } from '../plan/queries';
import { listRegistrations } from '../registration/queries';
import { listRemarks } from '../remark/queries';
import { findVersion } from './queries';

/** What the freeze of a year's text looks at: the plan and its weights, every registration, remarks without an answer. */
export async function readFreezeFacts(reader: Reader, scope: BlocYearScope): Promise<FreezeFacts> {
  const registered = new Map((await listRegistrations(reader, scope)).map((one) => [one.agencyId, one]));
  const at = (...statuses: readonly string[]) =>
    scope.members
      .filter(({ agencyId }) => statuses.includes(registrationStatus(registered.get(agencyId) ?? null)))
      .map(({ name }) => name);
  return {
    version: await findVersion(reader, scope),
    planAdopted: planStatus(await findPlan(reader, scope)) === 'adopted',
    weights: weightsOf(await listStandingTasks(reader, scope)),
    missing: at('notStarted', 'draft', 'returned'),
    waiting: at('sent'),
    openRemarks: (await listRemarks(reader, scope)).filter(isOpen).map(({ number }) => number),
  };
}
