import { getTranslations } from 'next-intl/server';
import { Tag } from '@/components/ui/tag';

/** Beside a figure, or under a table, that no source tells: it was made up for the sample. */
export async function IllustrativeTag({ show, under = false }: { show: boolean; under?: boolean }) {
  if (!show) return null;
  const t = await getTranslations('bloc');
  const tag = <Tag kind="plain">{t('illustrative')}</Tag>;
  return under ? <p className="mt-3">{tag}</p> : tag;
}
