import { useTranslations } from 'next-intl';

/** First thing on every page; the layout gives its `<main>` the id `content`. */
export function SkipLink() {
  const t = useTranslations('ui');
  return (
    <a
      href="#content"
      className="absolute left-4 z-50 top-0 -translate-y-[200%] rounded bg-sheet px-4 py-2.5 focus:translate-y-2 print:hidden"
    >
      {t('skip')}
    </a>
  );
}
