import { eq } from 'drizzle-orm';
import { appointments } from '@/db/schema/person';
import { mayAppoint, mayEnd } from '@/domain/person/appoint';
import type { AppointPersonInput, EndAppointmentInput } from '@/domain/person/input';
import { mayInstallation } from '@/domain/rights/may';
import { dayOf } from '@/domain/shared/dates';
import { newId } from '@/lib/id';
import { searchKey } from '@/lib/search-key';
import type { Context } from '../context';
import { demand, demandRight, RefusedError } from '../refused';
import { findLives } from './lives';
import { listAppointments } from './queries';

/**
 * Gives a person a further office from a day on, for good or to a last day; open sessions have it at once. Refusals: `rights.notAppointed`, those of `mayAppoint`.
 * Source: design 5, people hold appointments; the decision is named in `paperRef`.
 */
export async function appointPerson(
  { tx, actor, now, record }: Context,
  { personId, to = null, ...seat }: Omit<AppointPersonInput, 'to'> & { to?: string | null },
): Promise<{ appointmentId: string }> {
  demandRight(mayInstallation(actor, 'person.appointed', dayOf(now)), null);
  await tx.alone(`person:${personId}`);
  const next = { ...seat, to };
  const [held, lives] = [
    await listAppointments(tx, personId),
    await findLives(tx, next.agencyId ? [next.agencyId] : []),
  ];
  demand(mayAppoint(held, next, lives.get(next.agencyId ?? '') ?? null));
  const appointmentId = newId();
  await tx.insert(appointments).values({ id: appointmentId, personId, ...next, searchKey: searchKey(next.post) });
  await record({ action: 'person.appointed', subjectId: personId, scope: null, details: { appointmentId, ...next } });
  return { appointmentId };
}

/**
 * Ends an appointment with its last day; rights end with that day, in open sessions too. The row stays, and the decision is kept with
 * the event. Refusals: `rights.notAppointed`, `person.notYourOffice` for one's own, those of `mayEnd`. Source: design 5.
 */
export async function endAppointment(
  { tx, actor, now, record }: Context,
  { appointmentId, to, paperRef }: EndAppointmentInput,
): Promise<{ to: string }> {
  demandRight(mayInstallation(actor, 'person.dismissed', dayOf(now)), null);
  await tx.alone(`appointment:${appointmentId}`);
  const [held] = await tx.select().from(appointments).where(eq(appointments.id, appointmentId));
  if (!held) throw new Error(`No appointment ${appointmentId}`);
  if (held.personId === actor.personId) throw new RefusedError({ code: 'person.notYourOffice' }, false);
  const lives = await findLives(tx, held.agencyId ? [held.agencyId] : []);
  demand(mayEnd(held, to, lives.get(held.agencyId ?? '') ?? null));
  await tx.update(appointments).set({ to }).where(eq(appointments.id, appointmentId));
  const { office, agencyId, post } = held;
  await record({
    action: 'person.dismissed',
    subjectId: held.personId,
    scope: null,
    details: { appointmentId, office, agencyId, post, to, paperRef },
  });
  return { to };
}
