import { asc } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { agencySuccessions } from '@/db/schema/agency-event';
import type { Succession } from '@/domain/award/across-mergers';

/** How agencies followed one another, earliest first. */
export async function listSuccessions(reader: Reader): Promise<Succession[]> {
  return reader
    .select({
      fromAgencyId: agencySuccessions.fromAgencyId,
      toAgencyId: agencySuccessions.toAgencyId,
      kind: agencySuccessions.kind,
      on: agencySuccessions.on,
    })
    .from(agencySuccessions)
    .orderBy(asc(agencySuccessions.on));
}
