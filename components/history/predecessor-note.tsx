import { getTranslations } from 'next-intl/server';
import { nonBreaking } from '@/lib/format';

/** Beside what is on record of an agency this one came from: shown with it, never counted silently. */
export async function PredecessorNote({ name }: { name: string }) {
  const t = await getTranslations('records');
  return <span className="block text-sm font-normal text-late">{t('predecessor', { name: nonBreaking(name) })}</span>;
}
