import { useTranslations } from 'next-intl';
import { TextLink } from '@/components/ui/text-link';
import { nonBreaking } from '@/lib/format';

export type Crumb = { text: string; href?: string };

/** The way down to this page. The last one, without a link, is the page itself. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const t = useTranslations('ui');
  return (
    <nav aria-label={t('breadcrumbs')} className="-my-2 print:hidden">
      <ol className="flex flex-wrap text-sm text-soft">
        {crumbs.map(({ text, href }, index) => (
          <li key={text} className="flex min-h-11 items-center max-sm:nth-last-[n+3]:hidden">
            {href ? (
              <TextLink href={href} className="flex min-h-11 items-center text-soft no-underline hover:underline">
                {nonBreaking(text)}
              </TextLink>
            ) : (
              <span aria-current="page">{nonBreaking(text)}</span>
            )}
            {index < crumbs.length - 1 ? (
              <span aria-hidden="true" className="px-1.5">
                ›
              </span>
            ) : null}
          </li>
        ))}
      </ol>
    </nav>
  );
}
