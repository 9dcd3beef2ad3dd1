import { getTranslations } from 'next-intl/server';
import { Tag } from '@/components/ui/tag';
import { nonBreaking } from '@/lib/format';

/** Beside what is on record of an agency this one came from: shown with it, never counted silently. */
export async function PredecessorTag({ name }: { name: string }) {
  const t = await getTranslations('records');
  return <Tag kind="waiting">{t('predecessor', { name: nonBreaking(name) })}</Tag>;
}
