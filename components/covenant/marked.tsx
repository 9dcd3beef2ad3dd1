import { getTranslations } from 'next-intl/server';
import { MarkedText } from '@/components/ui/marked-text';
import { marksBetween } from '@/domain/covenant/marks';

/** What differs between two texts, word by word. */
export async function Marked({ before, after }: { before: string; after: string }) {
  const t = await getTranslations('ui.marks');
  return <MarkedText marks={marksBetween(before, after)} words={{ removed: t('removed'), added: t('added') }} />;
}
