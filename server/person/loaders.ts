import 'server-only';
import { cache } from 'react';
import { forbidden, redirect } from 'next/navigation';
import { getStore } from '@/db/client';
import { appointmentsOn } from '@/domain/person/actor';
import { mayInstallation } from '@/domain/rights/may';
import type { Action } from '@/domain/rights/rights';
import { dayOf } from '@/domain/shared/dates';
import { paths } from '@/lib/paths';
import type { Actor } from '../context';
import { findAgencyNames } from '../agency/queries';
import { currentActor } from '../session';
import { findInvitation } from './invite';
import { listPeople, listSessions } from './queries';

export type OfficeShown = { post: string; agency: string | null; admin: boolean };

/** The post and agency of whoever is signed in, or null. */
export const findOffice = cache(async (): Promise<OfficeShown | null> => {
  const actor = await currentActor();
  if (!actor) return null;
  const today = dayOf(new Date());
  const held = appointmentsOn(actor, today);
  const shown = held[0] ?? actor.appointments.at(-1);
  const names = shown?.agencyId ? await findAgencyNames((await getStore()).read, [shown.agencyId], today) : null;
  return {
    post: shown?.post ?? actor.name,
    agency: (shown?.agencyId && names?.get(shown.agencyId)?.name) || null,
    admin: held.some(({ office }) => office === 'admin'),
  };
});

/** The same for pages that need somebody; else the sign-in page. */
export async function loadOffice(): Promise<OfficeShown> {
  return (await findOffice()) ?? redirect(paths.signIn);
}

/** Whoever is signed in and may do something of the installation; refused to others. */
export async function loadActorFor(action: Action): Promise<Actor> {
  const actor = await currentActor();
  if (!actor) redirect(paths.signIn);
  if (!mayInstallation(actor, action, dayOf(new Date())).ok) forbidden();
  return actor;
}

/** The sessions of whoever is signed in, latest first. */
export async function loadAccount() {
  const actor = await currentActor();
  if (!actor?.personId) redirect(paths.signIn);
  return { actor, sessions: await listSessions((await getStore()).read, actor.personId, new Date()) };
}

/** Everybody with an account, for the administrator. */
export async function loadPeople() {
  const actor = await loadActorFor('person.invited');
  const { read } = await getStore();
  const people = await listPeople(read);
  const today = dayOf(new Date());
  const names = await findAgencyNames(read, [...new Set(people.flatMap(({ agencyId }) => agencyId ?? []))], today);
  return {
    actor,
    today,
    people: people.map((person) => ({
      ...person,
      agency: (person.agencyId && names.get(person.agencyId)?.name) || null,
    })),
  };
}

/** Whom an invitation is for, or null when it was used or has expired. */
export async function loadInvitation(token: string) {
  return findInvitation(await getStore(), token, new Date());
}
