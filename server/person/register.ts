import { appointments, people } from '@/db/schema/person';
import { mayAppoint } from '@/domain/person/appoint';
import type { Office } from '@/domain/person/office';
import { mayInstallation } from '@/domain/rights/may';
import { dayOf, type IsoDate } from '@/domain/shared/dates';
import { newId } from '@/lib/id';
import { searchKey } from '@/lib/search-key';
import type { Context } from '../context';
import { demand, demandRight, RefusedError } from '../refused';
import { findLives } from './lives';

export type AppointmentInput = {
  office: Office;
  agencyId: string | null;
  post: string;
  from: IsoDate;
  to?: IsoDate | null;
  paperRef?: string | null;
};

export type RegisterPersonInput = { name: string; email: string; appointments: readonly AppointmentInput[] };

/**
 * Enters people with their appointments, all or none. They choose a password by invitation.
 * Refusals: `rights.notAppointed`, those of `mayAppoint`, `person.emailTaken` at the field `email`.
 */
export async function registerPeople(
  { tx, actor, now, record }: Context,
  inputs: readonly RegisterPersonInput[],
): Promise<{ id: string; email: string }[]> {
  demandRight(mayInstallation(actor, 'person.registered', dayOf(now)), null);
  const seats = inputs.flatMap(({ appointments: first }) => first);
  const lives = await findLives(
    tx,
    seats.flatMap(({ agencyId }) => agencyId ?? []),
  );
  for (const { appointments: first } of inputs)
    for (const [i, { to = null, ...seat }] of first.entries()) {
      const before = first.slice(0, i).map((one) => ({ ...one, to: one.to ?? null }));
      demand(mayAppoint(before, { ...seat, to }, lives.get(seat.agencyId ?? '') ?? null));
    }
  const rows = inputs.map(({ name, email }) => ({
    id: newId(),
    name,
    email: email.toLowerCase(),
    searchKey: searchKey(name, email),
    createdAt: now,
  }));
  const written = await tx
    .insert(people)
    .values(rows)
    .onConflictDoNothing({ target: people.email })
    .returning({ id: people.id });
  if (written.length < rows.length) throw new RefusedError({ code: 'person.emailTaken', field: 'email' }, false);
  const held = inputs.flatMap((input, i) =>
    input.appointments.map((appointment) => ({
      id: newId(),
      personId: rows[i]?.id ?? '',
      to: null,
      ...appointment,
      searchKey: searchKey(appointment.post),
    })),
  );
  if (held.length > 0) await tx.insert(appointments).values(held);
  await record({
    action: 'person.registered',
    subjectId: rows[0]?.id ?? '',
    scope: null,
    details: { emails: rows.map(({ email }) => email) },
  });
  return rows.map(({ id, email }) => ({ id, email }));
}
