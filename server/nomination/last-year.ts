import { and, desc, eq, inArray, isNull } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { awardForms } from '@/db/schema/award';
import { blocs, blocYears } from '@/db/schema/bloc';
import { nominations } from '@/db/schema/nomination';
import { liveStatuses } from '@/domain/nomination/status';
import type { BlocYearScope } from '../bloc/queries';
import type { Nomination } from './queries';

/** The dossiers that were sent for the same nominee in this bloc the year before, so that they can be read beside this one. */
export async function findLastYears(
  reader: Reader,
  scope: BlocYearScope,
  { agencyId, subjectKey }: Pick<Nomination, 'agencyId' | 'subjectKey'>,
) {
  return reader
    .select({ number: nominations.number, year: blocYears.year, form: awardForms.name })
    .from(nominations)
    .innerJoin(blocYears, eq(blocYears.id, nominations.blocYearId))
    .innerJoin(blocs, eq(blocs.id, nominations.blocId))
    .innerJoin(awardForms, eq(awardForms.id, nominations.formId))
    .where(
      and(
        eq(nominations.blocId, scope.blocId),
        eq(nominations.agencyId, agencyId),
        eq(nominations.subjectKey, subjectKey),
        inArray(nominations.status, [...liveStatuses]),
        eq(blocYears.year, scope.year - 1),
        isNull(blocs.replacedAt),
      ),
    )
    .orderBy(desc(nominations.number));
}
