'use server';

import { cookies } from 'next/headers';
import { sameOrigin } from '../action';

const aYear = { httpOnly: true, sameSite: 'lax', path: '/', maxAge: 365 * 86_400 } as const;

/** Keeps the size of text or the contrast in a cookie of this browser. */
export async function keepReading(form: FormData): Promise<void> {
  await keep(form, { textSize: ['normal', 'large', 'larger'], contrast: ['normal', 'high'] });
}

/** Keeps the language in a cookie of this browser. */
export async function keepLanguage(form: FormData): Promise<void> {
  await keep(form, { language: ['vi', 'en'] });
}

async function keep(form: FormData, allowed: Record<string, readonly string[]>): Promise<void> {
  if (!(await sameOrigin())) return;
  const kept = await cookies();
  for (const [name, values] of Object.entries(allowed)) {
    const value = form.get(name);
    if (typeof value === 'string' && values.includes(value)) kept.set(name, value, aYear);
  }
}
