import { getTranslations } from 'next-intl/server';
import type { Refusal } from '@/domain/shared/refusal';
import { shownParams } from '@/lib/params';

/** Says a refusal in the reader's language. */
export async function refusalWords(): Promise<(refusal: Refusal) => string> {
  const t = await getTranslations('refusals');
  return ({ code, params }) => t(code as Parameters<typeof t>[0], shownParams(params) as never);
}
