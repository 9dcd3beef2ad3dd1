import { getTranslations } from 'next-intl/server';
import type { Finding } from '@/domain/shared/finding';
import { shownParams } from '@/lib/params';

/** A finding in words: the condition, and the fact it was judged by. */
export async function findingWords(): Promise<(finding: Finding) => { condition: string; fact: string }> {
  const [t, facts] = [await getTranslations('findings'), await getTranslations('findingFacts')];
  return ({ code, params }) => ({
    condition: t(code as Parameters<typeof t>[0]),
    fact: facts(code as Parameters<typeof facts>[0], shownParams(params) as never),
  });
}
