import { getTranslations } from 'next-intl/server';
import { formatDay } from '@/lib/format';

/** Says from when to when something is in force. */
export async function spanWords(): Promise<(period: { from: string; to: string | null }) => string> {
  const t = await getTranslations('regulation');
  return ({ from, to }) =>
    to ? t('fromTo', { from: formatDay(from), to: formatDay(to) }) : t('from', { from: formatDay(from) });
}
