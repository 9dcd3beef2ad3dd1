import { getTranslations } from 'next-intl/server';
import { ForbiddenView } from '@/components/hat/forbidden-view';
import { loadOtherHats } from '@/server/hat/loaders';

export default async function HallForbidden() {
  const [t, others] = [await getTranslations('hall'), await loadOtherHats()];
  return (
    <main id="content">
      <ForbiddenView title={t('forbidden')} why={t('forbiddenWhy')} others={others} />
    </main>
  );
}
