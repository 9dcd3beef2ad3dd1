'use server';

import type { Route } from 'next';
import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { WearHatInput } from '@/domain/person/input';
import { paths } from '@/lib/paths';
import { sameOrigin } from '../action';
import { fromForm } from '../form';
import { perform } from '../perform';
import { RefusedError } from '../refused';
import { currentActor } from '../session';
import { wearHat } from './wear';

/** Puts on another hat and goes back to where it was asked for; a plain form, without script too. */
export async function wearHatAction(form: FormData): Promise<void> {
  const actor = (await sameOrigin()) ? await currentActor() : null;
  if (!actor) redirect(paths.signIn);
  const parsed = WearHatInput.safeParse(fromForm(form));
  if (!parsed.success) redirect(paths.account);
  try {
    await perform(wearHat, actor, parsed.data);
  } catch (error) {
    // The hat went out of force while the page stood open: the account page shows those that are left.
    if (error instanceof RefusedError) redirect(paths.account);
    throw error;
  }
  revalidatePath('/', 'layout');
  redirect(parsed.data.back as Route);
}
