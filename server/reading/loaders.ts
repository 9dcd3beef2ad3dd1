import 'server-only';
import { cookies } from 'next/headers';
import { env } from '@/lib/env';

const sizes = ['normal', 'large', 'larger'] as const;

/** How this browser likes to read: size of text, contrast, language; and whether this is the sample. */
export async function loadReading() {
  const kept = await cookies();
  const size = sizes.find((one) => one === kept.get('textSize')?.value) ?? 'normal';
  const contrast: 'normal' | 'high' = kept.get('contrast')?.value === 'high' ? 'high' : 'normal';
  const language: 'vi' | 'en' = kept.get('language')?.value === 'en' ? 'en' : 'vi';
  return { size, contrast, language, sample: env().kind === 'sample' };
}
