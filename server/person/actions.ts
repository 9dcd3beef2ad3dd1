'use server';

import { redirect } from 'next/navigation';
import { after } from 'next/server';
import { getStore } from '@/db/client';
import {
  AppointPersonInput,
  ChoosePasswordInput,
  EndAppointmentInput,
  NoInput,
  PersonInput,
  RegisterPersonForm,
  RequestLinkInput,
  SampleCardInput,
  SessionInput,
  SignInInput,
} from '@/domain/person/input';
import { env } from '@/lib/env';
import type { Route } from 'next';
import type { FormAction } from '@/lib/outcome';
import { paths } from '@/lib/paths';
import { action, answer, askingBrowser, sameOrigin } from '../action';
import { systemActor, type Context } from '../context';
import { fromForm } from '../form';
import { sendMails } from '../mail/send';
import { mailedSite } from '../mail/site';
import { perform } from '../perform';
import { demand, refusals } from '../refused';
import { currentActor, currentEnrolling, dropSession, keep } from '../session';
import { disablePerson, enablePerson } from './administer';
import { appointPerson, endAppointment } from './appoint';
import { closeAllSessions, closeOtherSessions, closeSession } from './close-session';
import { choosePassword, invite } from './invite';
import { hashPassword } from './password';
import { registerPeople } from './register';
import { requestLink } from './request-link';
import { enter, signIn, type SignedIn } from './sign-in';
import { takeLinkTry } from './throttle';

/** Puts what was reached into the browser, and answers where to go from there. */
async function goOn(signedIn: SignedIn): Promise<string> {
  const { waits } = await keep(signedIn);
  return waits ? paths.signInCode : paths.desk;
}

export const signInAction: FormAction<void> = async (_previous, form) =>
  answer(form, async () => {
    const parsed = SignInInput.safeParse(fromForm(form));
    if (!parsed.success) return refusals(parsed.error);
    const signedIn = demand(await signIn(await getStore(), { ...parsed.data, ...(await askingBrowser()) }));
    const goTo = await goOn(signedIn);
    return { value: undefined, follow: () => ({ goTo }) };
  });

/** One card per office, in the sample only. */
export async function signInAsSampleAction(form: FormData): Promise<void> {
  if (env().kind !== 'sample' || !(await sameOrigin())) redirect(paths.signIn);
  const { personId, hatId: hat } = SampleCardInput.parse(fromForm(form));
  redirect((await goOn(await enter(await getStore(), { personId, hat, ...(await askingBrowser()) }))) as Route);
}

/** Ends the session and takes its token out of the browser; also of a plain form, without script. */
export async function signOutAction(): Promise<void> {
  if (!(await sameOrigin())) return;
  const actor = (await currentEnrolling())?.actor;
  if (actor?.sessionId) await perform(closeSession, actor, { sessionId: actor.sessionId });
  await dropSession();
  redirect(paths.home);
}

/** Ends every session of one's own, this one too. */
export async function signOutEverywhereAction(): Promise<void> {
  if (!(await sameOrigin())) return;
  const actor = await currentActor();
  if (actor) await perform(closeAllSessions, actor, undefined);
  await dropSession();
  redirect(paths.signIn);
}

/** A forgotten password. The answer is the same whatever the address: what follows happens after it was given. */
export const requestLinkAction: FormAction<void> = async (_previous, form) =>
  answer(form, async () => {
    const parsed = RequestLinkInput.safeParse(fromForm(form));
    if (!parsed.success) return refusals(parsed.error);
    const { email } = parsed.data;
    const goes = demand(await takeLinkTry(email, (await askingBrowser()).from));
    const site = mailedSite();
    if (goes) after(() => perform(requestLink, systemActor, { email, site }).then(sendMails));
    return { value: undefined, follow: () => ({ say: site ? 'linkMailed' : 'linkRequested' }) };
  });

export const choosePasswordAction: FormAction<void> = async (_previous, form) =>
  answer(form, async () => {
    const parsed = ChoosePasswordInput.safeParse(fromForm(form));
    if (!parsed.success) return refusals(parsed.error);
    const passwordHash = await hashPassword(parsed.data.password);
    const { personId } = await perform(choosePassword, systemActor, { token: parsed.data.token, passwordHash });
    const goTo = await goOn(await enter(await getStore(), { personId, ...(await askingBrowser()) }));
    return { value: undefined, follow: () => ({ goTo }) };
  });

export const closeSessionAction = action(SessionInput, closeSession, () => ({ say: 'sessionClosed' }));
export const closeOtherSessionsAction = action(NoInput, closeOtherSessions, () => ({ say: 'sessionsClosed' }));

/** `invite`, mailed as well where mail can leave. */
async function inviteAndMail(context: Context, { personId }: { personId: string }): Promise<string> {
  return invite(context, { personId, site: mailedSite() });
}

export const inviteAction = action(PersonInput, inviteAndMail, (token) => {
  after(sendMails);
  return {
    say: mailedSite() ? 'personInvitedByMail' : 'personInvited',
    with: { link: `${env().publicUrl}${paths.invitation(token)}` },
  };
});
export const disablePersonAction = action(PersonInput, disablePerson, () => ({ say: 'personDisabled' }));
export const enablePersonAction = action(PersonInput, enablePerson, () => ({ say: 'personEnabled' }));
export const registerPersonAction = action(RegisterPersonForm, registerPeople, () => ({ say: 'personRegistered' }));
export const appointPersonAction = action(AppointPersonInput, appointPerson, () => ({ say: 'personAppointed' }));
export const endAppointmentAction = action(EndAppointmentInput, endAppointment, ({ to }) => ({
  say: 'appointmentEnded',
  with: { to },
}));
