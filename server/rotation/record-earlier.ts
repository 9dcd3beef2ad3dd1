import { earlierTerms } from '@/db/schema/leadership';
import { may } from '@/domain/rights/may';
import { mayRecordEarlier } from '@/domain/rotation/earlier';
import type { RecordEarlierInput } from '@/domain/rotation/input';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { listPeriods } from '../agency/queries';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { readRotation } from './facts';

/**
 * Writes down from an older paper who led the bloc, or was deputy, in a past year the system does not know of. It counts in the rotation
 * like any other term.
 * Refusals: those of `mayRecordEarlier`. Source: domain 8.3; docs/decisions on the rotation.
 */
export async function recordEarlier(
  { tx, actor, now, record }: Context,
  { blocYearId, year, role, agencyId, source }: RecordEarlierInput,
): Promise<{ termId: string; year: number }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  demandRight(may(actor, 'rotation.earlierRecorded', scope), auditScope(scope));
  await tx.alone(`rotation:${scope.blocId}`);
  const { facts, rows } = await readRotation(tx, scope);
  const composed = rows.years.find((one) => one.year === year);
  const members = rows.members.filter(({ blocYearId: id }) => id === composed?.id).map((member) => member.agencyId);
  const { position } = demand(
    mayRecordEarlier(
      { year, role, agencyId },
      {
        on: scope.on,
        foundedOn: scope.bloc.foundedOn,
        terms: facts.terms,
        versions: await listPeriods(tx, agencyId),
        memberAgencyIds: composed ? members : null,
      },
    ),
  );
  const termId = newId();
  const { blocId } = scope;
  const recordedBy = actingPerson(actor);
  await tx
    .insert(earlierTerms)
    .values({ id: termId, blocId, year, role, position, agencyId, source, recordedAt: now, recordedBy });
  await record({
    action: 'rotation.earlierRecorded',
    subjectId: termId,
    scope: auditScope(scope),
    details: { year, role, position, agencyId, source },
  });
  return { termId, year };
}
