'use server';

import { redirect } from 'next/navigation';
import { getStore } from '@/db/client';
import { CodeInput, PersonInput, RemoveSecondFactorInput } from '@/domain/person/input';
import type { FormAction } from '@/lib/outcome';
import { paths } from '@/lib/paths';
import { action, answer, askingBrowser, sameOrigin } from '../action';
import type { Actor } from '../context';
import { fromForm } from '../form';
import { perform } from '../perform';
import { ownPasswordFits } from '../person/password';
import { signInWithCode } from '../person/sign-in';
import { forgetCodeTries, takeCodeTry } from '../person/throttle';
import { demand, refusals } from '../refused';
import { currentEnrolling, keep, pendingInBrowser } from '../session';
import { hasSecondFactor } from './check';
import { beginSecondFactor, confirmSecondFactor, renewRecoveryCodes } from './enrol';
import { removeSecondFactor, resetSecondFactor } from './remove';

/** The second step of signing in. */
export const signInWithCodeAction: FormAction<void> = async (_previous, form) =>
  answer(form, async () => {
    const pending = await pendingInBrowser();
    if (!pending) redirect(paths.signIn);
    const parsed = CodeInput.safeParse(fromForm(form));
    if (!parsed.success) return refusals(parsed.error);
    const input = { pending, code: parsed.data.code, browser: (await askingBrowser()).browser };
    const { session, by } = demand(await signInWithCode(await getStore(), input));
    await keep({ session });
    return { value: undefined, follow: () => ({ goTo: by === 'recovery' ? paths.secondFactor : paths.desk }) };
  });

/** Begins one's own second factor; a plain form, without script too. */
export async function beginSecondFactorAction(): Promise<void> {
  if (!(await sameOrigin())) redirect(paths.secondFactor);
  await perform(beginSecondFactor, await enrolling(), undefined);
  redirect(paths.secondFactor);
}

/**
 * Confirms one's own second factor, or renews the recovery codes of one that is confirmed: either way the codes are answered, this once.
 * One action for both, so that the form that showed them is still the same form afterwards.
 */
export const showRecoveryCodesAction: FormAction<readonly string[]> = async (_previous, form) =>
  answer(form, async () => {
    const actor = await enrolling();
    const parsed = CodeInput.safeParse(fromForm(form));
    if (!parsed.success) return refusals(parsed.error);
    demand(await takeCodeTry(actor.personId ?? ''));
    const on = await hasSecondFactor((await getStore()).read, actor.personId ?? '');
    const value = await perform(on ? renewRecoveryCodes : confirmSecondFactor, actor, parsed.data);
    await forgetCodeTries(actor.personId ?? '');
    return { value, follow: () => undefined };
  });

export const removeSecondFactorAction: FormAction<void> = async (_previous, form) =>
  answer(form, async () => {
    const actor = await enrolling();
    const parsed = RemoveSecondFactorInput.safeParse(fromForm(form));
    if (!parsed.success) return refusals(parsed.error);
    demand(await takeCodeTry(actor.personId ?? ''));
    const { code, password } = parsed.data;
    const passwordFits = await ownPasswordFits((await getStore()).read, actor.personId ?? '', password);
    await perform(removeSecondFactor, actor, { code, passwordFits });
    await forgetCodeTries(actor.personId ?? '');
    return { value: undefined, follow: () => ({ say: 'secondFactorOff' }) };
  });

export const resetSecondFactorAction = action(PersonInput, resetSecondFactor, () => ({ say: 'secondFactorReset' }));

/** Whoever is signed in, also before the second factor they must have. */
async function enrolling(): Promise<Actor> {
  const asking = await currentEnrolling();
  return asking?.actor ?? redirect(paths.signIn);
}
