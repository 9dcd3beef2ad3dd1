'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getStore } from '@/db/client';
import {
  AppointPersonInput,
  ChoosePasswordInput,
  EndAppointmentInput,
  NoInput,
  PersonInput,
  RegisterPersonForm,
  SessionInput,
  SignInInput,
} from '@/domain/person/input';
import { env } from '@/lib/env';
import type { FormAction } from '@/lib/outcome';
import { paths } from '@/lib/paths';
import { action, answer, sameOrigin } from '../action';
import { systemActor } from '../context';
import { fromForm } from '../form';
import { perform } from '../perform';
import { demand, refusals } from '../refused';
import { currentActor, dropSession, keepSession } from '../session';
import { disablePerson, enablePerson } from './administer';
import { appointPerson, endAppointment } from './appoint';
import { closeOtherSessions, closeSession } from './close-session';
import { choosePassword, invite } from './invite';
import { hashPassword } from './password';
import { getActor } from './queries';
import { registerPeople } from './register';
import { openSession, signIn } from './sign-in';

async function browser() {
  const asked = await headers();
  return {
    // The last address is the one our own proxy saw; those before it are whatever the sender wrote.
    from: asked.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? 'local',
    browser: asked.get('user-agent') ?? '',
  };
}

export const signInAction: FormAction<void> = async (_previous, form) =>
  answer(form, async () => {
    const parsed = SignInInput.safeParse(fromForm(form));
    if (!parsed.success) return refusals(parsed.error);
    await keepSession(demand(await signIn(await getStore(), { ...parsed.data, ...(await browser()) })));
    return { value: undefined, follow: () => ({ goTo: paths.desk }) };
  });

/** One card per office, in the sample only. */
export async function signInAsSampleAction(form: FormData): Promise<void> {
  if (env().kind !== 'sample' || !(await sameOrigin())) redirect(paths.signIn);
  const { personId } = PersonInput.parse(fromForm(form));
  const store = await getStore();
  const actor = await getActor(store.read, personId);
  await keepSession(await perform(openSession, actor, { personId, ...(await browser()) }));
  redirect(paths.desk);
}

/** Ends the session and takes its token out of the browser; also of a plain form, without script. */
export async function signOutAction(): Promise<void> {
  if (!(await sameOrigin())) return;
  const actor = await currentActor();
  if (actor?.sessionId) await perform(closeSession, actor, { sessionId: actor.sessionId });
  await dropSession();
  redirect(paths.home);
}

export const choosePasswordAction: FormAction<void> = async (_previous, form) =>
  answer(form, async () => {
    const parsed = ChoosePasswordInput.safeParse(fromForm(form));
    if (!parsed.success) return refusals(parsed.error);
    const passwordHash = await hashPassword(parsed.data.password);
    const { personId } = await perform(choosePassword, systemActor, { token: parsed.data.token, passwordHash });
    const actor = await getActor((await getStore()).read, personId);
    await keepSession(await perform(openSession, actor, { personId, ...(await browser()) }));
    return { value: undefined, follow: () => ({ goTo: paths.desk }) };
  });

export const closeSessionAction = action(SessionInput, closeSession, () => ({ say: 'sessionClosed' }));
export const closeOtherSessionsAction = action(NoInput, closeOtherSessions, () => ({ say: 'sessionsClosed' }));
export const inviteAction = action(PersonInput, invite, (token) => ({
  say: 'personInvited',
  with: { link: `${env().publicUrl}${paths.invitation(token)}` },
}));
export const disablePersonAction = action(PersonInput, disablePerson, () => ({ say: 'personDisabled' }));
export const enablePersonAction = action(PersonInput, enablePerson, () => ({ say: 'personEnabled' }));
export const registerPersonAction = action(RegisterPersonForm, registerPeople, () => ({ say: 'personRegistered' }));
export const appointPersonAction = action(AppointPersonInput, appointPerson, () => ({ say: 'personAppointed' }));
export const endAppointmentAction = action(EndAppointmentInput, endAppointment, ({ to }) => ({
  say: 'appointmentEnded',
  with: { to },
}));
