import { getTranslations } from 'next-intl/server';
import { ForbiddenView } from '@/components/hat/forbidden-view';
import { loadOtherHats } from '@/server/hat/loaders';

export default async function Forbidden() {
  const [t, others] = [await getTranslations('wayBack'), await loadOtherHats()];
  return <ForbiddenView title={t('forbidden')} why={t('forbiddenWhy')} others={others} />;
}
