import { desc, eq } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { agencyVersions } from '@/db/schema/agency';
import { refuse } from '@/domain/shared/refusal';
import { auditScope, type BlocYearScope } from '../bloc/queries';
import { demandRight } from '../refused';

/**
 * Says of an agency that proposes nobody any more why: it was dissolved or merged away, or it left the bloc within the year. Says nothing
 * about any other. Refusals: `nomination.agencyDissolved`, `nomination.agencyLeft` (params: its name, its last day). Source: issue 6.
 */
export async function refuseGone(reader: Reader, scope: BlocYearScope, agencyId: string): Promise<void> {
  const former = scope.everybody.find((one) => one.agencyId === agencyId);
  if (!former) return;
  const [last] = await reader
    .select({ name: agencyVersions.name, to: agencyVersions.to })
    .from(agencyVersions)
    .where(eq(agencyVersions.agencyId, agencyId))
    .orderBy(desc(agencyVersions.from))
    .limit(1);
  if (last?.to && last.to < scope.on)
    demandRight(refuse('nomination.agencyDissolved', { name: last.name, on: last.to }), auditScope(scope));
  if (!scope.memberAgencyIds.includes(agencyId))
    demandRight(refuse('nomination.agencyLeft', { name: former.name }), auditScope(scope));
}
