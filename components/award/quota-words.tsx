import { getTranslations } from 'next-intl/server';

/** What the charter leaves of a form for this year. */
export async function QuotaWords({ quota }: { quota: { readonly most: number; readonly count: number } | null }) {
  const t = await getTranslations('awardCatalogue');
  if (quota === null) return <span className="text-soft">{t('noQuota')}</span>;
  const { most, count } = quota;
  return count > most ? (
    <span className="text-late">{t('quotaOver', { most, count })}</span>
  ) : (
    <span>{t('quotaLeft', { most, count, left: most - count })}</span>
  );
}
