import 'server-only';
import { cache } from 'react';
import { forbidden, notFound, redirect } from 'next/navigation';
import { getStore } from '@/db/client';
import { appointmentsOn } from '@/domain/person/actor';
import { offices, type Office } from '@/domain/person/office';
import { mayInstallation } from '@/domain/rights/may';
import type { Action } from '@/domain/rights/rights';
import { dayOf } from '@/domain/shared/dates';
import { paths } from '@/lib/paths';
import type { Actor } from '../context';
import { findAgencyNames } from '../agency/queries';
import { loadHats, type HatShown } from '../hat/loaders';
import { listMandatesOfPerson } from '../mandate/queries';
import { showMandates } from '../mandate/shown';
import { listPasskeys } from '../passkey/queries';
import { countRecoveryCodes, hasSecondFactor } from '../second-factor/check';
import { findMark } from '../signature-mark/queries';
import { currentActor, currentEnrolling, pendingInBrowser } from '../session';
import { searchPeople, type PeopleFilter } from './directory';
import { findInvitation } from './invite';
import { findPending } from './sign-in';
import { findPerson, listAppointments, listSessions } from './queries';

export type OfficeShown = {
  post: string;
  agency: string | null;
  admin: boolean;
  head: boolean;
  hats: readonly HatShown[];
};

/** The post and agency of whoever is signed in, with the hats there are to choose from, or null. */
export const findOffice = cache(async (): Promise<OfficeShown | null> => {
  const actor = await currentActor();
  if (!actor) return null;
  const today = dayOf(new Date());
  const held = appointmentsOn(actor, today);
  const shown = actor.hat ?? held[0] ?? actor.appointments.at(-1);
  const names = shown?.agencyId ? await findAgencyNames((await getStore()).read, [shown.agencyId], today) : null;
  return {
    post: shown?.post ?? actor.name,
    agency: (shown?.agencyId && names?.get(shown.agencyId)?.name) || null,
    admin: held.some(({ office }) => office === 'admin'),
    head: held.some(({ office }) => office === 'head'),
    hats: await loadHats(),
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

/** Everything of one's own account: sessions (latest first), appointments through time, mandates, second factor. */
export async function loadAccount() {
  const actor = await currentActor();
  if (!actor?.personId) redirect(paths.signIn);
  const { personId } = actor;
  const [{ read }, now] = [await getStore(), new Date()];
  const [sessions, appointments, mandates, factor, codesLeft, hats, passkeys, person, mark] = await Promise.all([
    listSessions(read, personId, now),
    listAppointments(read, personId),
    listMandatesOfPerson(read, personId),
    hasSecondFactor(read, personId),
    countRecoveryCodes(read, personId),
    loadHats(),
    listPasskeys(read, personId),
    findPerson(read, personId, now),
    findMark(read, personId),
  ]);
  return {
    actor,
    today: dayOf(now),
    sessions,
    hats,
    appointments: await withAgencies(appointments),
    mandates: await showMandates(read, mandates, dayOf(now)),
    secondFactor: { on: factor, codesLeft },
    passkeys: passkeys.map(({ id, name, createdAt, lastUsedAt }) => ({ id, name, createdAt, lastUsedAt })),
    hasPassword: person?.hasPassword ?? false,
    mark,
  };
}

/** One page of the people with an account, as the address asks for them, for the administrator. */
export async function loadPeople(filter: PeopleFilter, page: number) {
  const actor = await loadActorFor('person.invited');
  const found = await searchPeople((await getStore()).read, filter, page, dayOf(new Date()));
  const held = await withAgencies(found.people.flatMap((person) => person.held));
  const people = found.people.map((person) => ({ ...person, held: held.filter((one) => one.personId === person.id) }));
  return { ...found, actor, people };
}

/** What an address asks of the list of people; what cannot be read asks for nothing. */
export function readPeopleFilter(query: Readonly<Record<string, string | string[] | undefined>>): PeopleFilter {
  const text = (name: string) => (typeof query[name] === 'string' ? query[name] : '');
  const waiting = text('waiting');
  return {
    search: text('search').slice(0, 200),
    agencyId: text('agency'),
    office: offices.find((office: Office) => office === text('office')) ?? '',
    waiting: waiting === 'link' || waiting === 'invited' || waiting === 'disabled' ? waiting : '',
  };
}

/** Everything an administrator sees of one person. 404 for nobody. */
export async function loadPerson(personId: string) {
  const actor = await loadActorFor('person.invited');
  const [{ read }, now] = [await getStore(), new Date()];
  const person = /^[\w-]{1,64}$/.test(personId) ? await findPerson(read, personId, now) : null;
  if (!person) notFound();
  const [appointments, mandates, factor, sessions] = await Promise.all([
    listAppointments(read, personId),
    listMandatesOfPerson(read, personId),
    hasSecondFactor(read, personId),
    listSessions(read, personId, now),
  ]);
  const received = mandates.filter((mandate) => mandate.personId === personId);
  return {
    actor,
    today: dayOf(now),
    person,
    appointments: await withAgencies(appointments),
    mandates: await showMandates(read, received, dayOf(now)),
    hasSecondFactor: factor,
    sessions: sessions.length,
  };
}

/** Whom a link is for, or null when it was used or has expired. */
export async function loadInvitation(token: string) {
  return findInvitation(await getStore(), token, new Date());
}

/** Sends away from the page of the code whoever has no sign-in waiting for one. */
export async function demandPending(): Promise<void> {
  const pending = await pendingInBrowser();
  if (!pending || !(await findPending(await getStore(), pending, new Date()))) redirect(paths.signIn);
}

/** Takes to the second factor whoever is signed in and must set one up before anything else. */
export async function sendToEnrol(): Promise<void> {
  if ((await currentEnrolling())?.mustEnrol) redirect(paths.secondFactor);
}

/** Appointments with the name their agency bears, or bore last. One query. */
async function withAgencies<T extends { readonly agencyId: string | null }>(held: readonly T[]) {
  const agencyIds = [...new Set(held.flatMap(({ agencyId }) => agencyId ?? []))];
  const names = await findAgencyNames((await getStore()).read, agencyIds, dayOf(new Date()));
  return held.map((one) => ({ ...one, agency: (one.agencyId && names.get(one.agencyId)?.name) || null }));
}
