import { and, asc, eq, inArray, isNull, ne, notInArray, or } from 'drizzle-orm';
import type { Reader, Tx } from '@/db/client';
import { awardForms } from '@/db/schema/award';
import { blocs, blocYears } from '@/db/schema/bloc';
import { initiatives } from '@/db/schema/history';
import { nominationInitiatives, nominations } from '@/db/schema/nomination';
import type { Use } from '@/domain/nomination/draft';
import { freeStatuses } from '@/domain/nomination/status';
import { newId } from '@/lib/id';
import { auditScope, type BlocYearScope } from '../bloc/queries';
import type { Nomination } from './queries';

/** The recognised initiatives of an agency and its people that stand on record, as they may be picked, in the order they were recognised. */
export async function pickableInitiatives(reader: Reader, agencyId: string) {
  return reader
    .select()
    .from(initiatives)
    .where(and(eq(initiatives.agencyId, agencyId), isNull(initiatives.withdrawnAt)))
    .orderBy(asc(initiatives.recognisedOn), asc(initiatives.titleFold));
}

/** The initiatives a nomination rests on, or rested on when it was last sent where its reader reads that. */
export async function initiativesOf(reader: Reader, { id: nominationId, sent }: Pick<Nomination, 'id' | 'sent'>) {
  const { id, title, scope, recognisedOn } = initiatives;
  const picked = reader
    .select({ id: nominationInitiatives.initiativeId })
    .from(nominationInitiatives)
    .where(eq(nominationInitiatives.nominationId, nominationId));
  return reader
    .select({ id, title, scope, recognisedOn })
    .from(initiatives)
    .where(inArray(id, sent ? [...sent.refs.initiativeIds] : picked))
    .orderBy(asc(recognisedOn), asc(initiatives.titleFold));
}

/**
 * Where some initiatives support a title already: in another nomination that may still lead to one or did (domain G-11). What a rehearsal
 * proposes uses nothing but in that rehearsal, whose bloc asks.
 */
export async function usesOfInitiatives(
  reader: Reader,
  initiativeIds: readonly string[],
  exceptNominationId: string | null,
  askingBlocId: string,
): Promise<ReadonlyMap<string, Use>> {
  if (initiativeIds.length === 0) return new Map();
  const rows = await reader
    .select({ id: nominationInitiatives.initiativeId, what: awardForms.name, year: blocYears.year })
    .from(nominationInitiatives)
    .innerJoin(nominations, eq(nominations.id, nominationInitiatives.nominationId))
    .innerJoin(awardForms, eq(awardForms.id, nominations.formId))
    .innerJoin(blocYears, eq(blocYears.id, nominations.blocYearId))
    .innerJoin(blocs, eq(blocs.id, nominations.blocId))
    .where(
      and(
        inArray(nominationInitiatives.initiativeId, [...initiativeIds]),
        notInArray(nominations.status, [...freeStatuses]),
        isNull(blocs.replacedAt),
        or(isNull(blocs.rehearsalOn), eq(blocs.id, askingBlocId)),
        exceptNominationId === null ? undefined : ne(nominations.id, exceptNominationId),
      ),
    );
  return new Map(rows.map(({ id, ...use }) => [id, use]));
}

/** Keeps which initiatives a nomination rests on, inside the transaction that writes it. */
export async function pickInitiatives(
  tx: Tx,
  scope: BlocYearScope,
  nominationId: string,
  initiativeIds: readonly string[],
): Promise<void> {
  await tx.delete(nominationInitiatives).where(eq(nominationInitiatives.nominationId, nominationId));
  if (initiativeIds.length > 0)
    await tx
      .insert(nominationInitiatives)
      .values(initiativeIds.map((initiativeId) => ({ id: newId(), ...auditScope(scope), nominationId, initiativeId })));
}
