'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';

/** What nobody expected. Nothing was written: every change is one transaction. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useTranslations('ui.failure');
  return (
    <div className="mx-auto max-w-[60rem] px-4 py-12">
      <h1>{t('title')}</h1>
      <p className="my-4">{t('why')}</p>
      {error.digest ? <p className="mb-4 text-soft">{t('code', { code: error.digest })}</p> : null}
      <Button onClick={reset}>{t('again')}</Button>
    </div>
  );
}
