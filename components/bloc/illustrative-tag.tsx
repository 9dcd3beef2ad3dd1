import { getTranslations } from 'next-intl/server';
import { Tag } from '@/components/ui/tag';

/** Beside a figure that no source tells: it was made up for the sample. */
export async function IllustrativeTag({ show }: { show: boolean }) {
  if (!show) return null;
  const t = await getTranslations('bloc');
  return <Tag kind="plain">{t('illustrative')}</Tag>;
}
