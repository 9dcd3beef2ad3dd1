import { agencyEvents, agencySuccessions } from '@/db/schema/agency-event';
import type { EventKind } from '@/domain/agency/event';
import { mayInstallation } from '@/domain/rights/may';
import { dayOf, type IsoDate } from '@/domain/shared/dates';
import { newId } from '@/lib/id';
import type { Context } from '../context';
import { demandRight } from '../refused';

export type SucceedAgencyInput = {
  fromAgencyIds: readonly string[];
  toAgencyId: string | null;
  kind: EventKind;
  on: IsoDate;
  decisionRef?: string;
};

/**
 * Records how agencies followed one another whose ends and beginnings are on record already: for the sample and for a register that was
 * kept elsewhere. The past keeps its names. Refusal: `rights.notAppointed`.
 */
export async function succeedAgencies(
  { tx, actor, now, record }: Context,
  { fromAgencyIds, toAgencyId, kind, on, decisionRef }: SucceedAgencyInput,
): Promise<void> {
  demandRight(mayInstallation(actor, 'agency.succeeded', dayOf(now)), null);
  const eventId = newId();
  const agencyId = toAgencyId ?? fromAgencyIds[0] ?? '';
  const paper = { decisionNumber: decisionRef ?? null, decisionOn: null };
  await tx
    .insert(agencyEvents)
    .values({ id: eventId, kind, agencyId, on, ...paper, recordedAt: now, recordedBy: actor.personId });
  await tx
    .insert(agencySuccessions)
    .values(
      fromAgencyIds.map((fromAgencyId) => ({ id: newId(), eventId, fromAgencyId, toAgencyId, kind, on, decisionRef })),
    );
  const details = { fromAgencyIds, toAgencyId, kind, on, decisionRef };
  await record({ action: 'agency.succeeded', subjectId: fromAgencyIds[0] ?? '', scope: null, details });
}
