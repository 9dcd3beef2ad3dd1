import 'server-only';
import { headers } from 'next/headers';
import { redirect, unstable_rethrow } from 'next/navigation';
import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import type { Route } from 'next';
import type { z } from 'zod';
import type { Refusal } from '@/domain/shared/refusal';
import type { FormAction, Outcome } from '@/lib/outcome';
import type { Verb } from './context';
import { shownParams } from '@/lib/params';
import { fromForm, valuesOf } from './form';
import { isSameOrigin } from './origin';
import { perform } from './perform';
import { RefusedError, refusals } from './refused';
import { senderOf } from './sender';
import { currentActor } from './session';

/** What follows a change: a place to go to, or a sentence to show where one is. */
export type Follow<O> = (outcome: O) => { goTo?: string; say?: string; with?: Record<string, string | number> } | void;

/**
 * The only way a form changes something: who asks, same origin, checked input, one verb in one transaction, refreshed pages.
 * A refusal comes back as sentences in the reader's language, with what was typed.
 */
export function action<S extends z.ZodType, O>(
  schema: S,
  verb: Verb<z.output<S>, O>,
  follow: Follow<O>,
): FormAction<O> {
  return async (_previous, form) =>
    answer(form, async () => {
      const actor = await currentActor();
      if (!actor) redirect('/sign-in');
      const parsed = schema.safeParse(fromForm(form));
      if (!parsed.success) return refusals(parsed.error);
      return { value: await perform(verb, actor, parsed.data), follow };
    });
}

type Done<O> = { value: O; follow: Follow<O> };

/** Answers a form: the shared frame of `action` and of the few forms that need no session. */
export async function answer<O>(
  form: FormData,
  work: () => Promise<Done<O> | readonly Refusal[]>,
): Promise<Outcome<O>> {
  let next: string | undefined;
  let outcome: Outcome<O>;
  try {
    if (!(await sameOrigin())) return await refusal(form, [{ code: 'form.foreignOrigin' }]);
    const done = await work();
    if (!('value' in done)) return await refusal(form, done);
    const after = done.follow(done.value) ?? {};
    next = after.goTo;
    outcome = { ok: true, value: done.value, ...(after.say ? { message: await sentence(after.say, after.with) } : {}) };
  } catch (error) {
    unstable_rethrow(error);
    if (!(error instanceof RefusedError)) throw error;
    const refused = error.fields.length > 0 ? error.fields : [error.refusal];
    // Who was overtaken sees what stands now, and may then decide with it.
    if (refused.some(({ code }) => /(changed|dropped)Meanwhile$/i.test(code))) revalidatePath('/', 'layout');
    return await refusal(form, refused);
  }
  revalidatePath('/', 'layout');
  if (next) redirect(next as Route);
  return outcome;
}

/** Whether the change being asked for comes from our own pages. */
export async function sameOrigin(): Promise<boolean> {
  return isSameOrigin(await headers());
}

/** Where a request comes from: the sender's address, and the browser as it names itself. */
export async function askingBrowser(): Promise<{ from: string; browser: string }> {
  const asked = await headers();
  return { from: senderOf(asked), browser: asked.get('user-agent') ?? '' };
}

/** The sentence of a refusal in the reader's language. */
export async function refusalSentence({ code, params }: Refusal): Promise<string> {
  const t = await getTranslations('refusals');
  return t(code as Parameters<typeof t>[0], shownParams(params) as never);
}

async function sentence(key: string, params?: Record<string, string | number>): Promise<string> {
  const t = await getTranslations('done');
  return t(key as Parameters<typeof t>[0], shownParams(params) as never);
}

async function refusal(form: FormData, refusals: readonly Refusal[]): Promise<Outcome<never>> {
  const fields: Record<string, string> = {};
  const loose: string[] = [];
  for (const one of refusals) {
    const text = await refusalSentence(one);
    if (one.field && !(one.field in fields)) fields[one.field] = text;
    if (!one.field && !loose.includes(text)) loose.push(text);
  }
  return { ok: false, summary: loose.join(' '), fields, values: valuesOf(form) };
}
