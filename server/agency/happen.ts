import type { EventInput } from '@/domain/agency/input';
import type { Action } from '@/domain/rights/rights';
import { mayInstallation } from '@/domain/rights/may';
import { dayOf, type IsoDate } from '@/domain/shared/dates';
import type { Context } from '../context';
import { demandRight, RefusedError } from '../refused';
import { planEvent } from './plan';
import { holdRegister } from './register';
import { writeEffect, type Written } from './write-effect';

/** An event that was written, with its day. */
export type Happened = Written & { readonly on: IsoDate };

/**
 * Writes an event of agencies exactly as it was previewed, in the register and in the blocs concerned; each bloc's chain is told too.
 * Refusals: `rights.notAppointed`, those of `planEvent` and `writeEffect`, `agency.previewStale` where the preview that was read (`seen`)
 * is not what would be written now.
 */
export async function happen(
  { tx, actor, now, record }: Context,
  action: Action,
  input: EventInput,
): Promise<Happened> {
  demandRight(mayInstallation(actor, action, dayOf(now)), null);
  await holdRegister(tx);
  const { event, effect, seen } = await planEvent(tx, input, now);
  if (input.seen !== seen) throw new RefusedError({ code: 'agency.previewStale' }, false);
  const paper = { decisionNumber: input.decisionNumber, decisionOn: input.decisionOn };
  const written = await writeEffect(tx, event, effect, paper, { recordedAt: now, recordedBy: actor.personId });
  const details = { event, ...paper, effect, eventId: written.eventId, dismissed: written.dismissed };
  await record({ action, subjectId: written.agencyId, scope: null, details });
  for (const [blocId, blocYearIds] of written.blocs)
    await record({
      action,
      subjectId: written.agencyId,
      scope: { blocId, blocYearId: blocYearIds[0] ?? null },
      details: { eventId: written.eventId, on: event.on, blocYearIds },
    });
  return { ...written, on: event.on };
}
