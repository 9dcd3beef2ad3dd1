'use server';

import type { Route } from 'next';
import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { putOn } from './put-on';

/** Puts on another hat and goes on from there; a plain form, without script too. */
export async function wearHatAction(form: FormData): Promise<void> {
  const next = await putOn(form);
  revalidatePath('/', 'layout');
  redirect(next as Route);
}
