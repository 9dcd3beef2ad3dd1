import { useTranslations } from 'next-intl';
import { TextLink } from '@/components/ui/text-link';
import { formatCount } from '@/lib/format';
import { listAddress, type Query } from './list-address';

type PaginationProps = {
  path: string;
  query: Query;
  page: number;
  pageCount: number;
  /** How many rows there are in all. */
  total: number;
};

const linkClass = 'flex min-h-11 items-center';

/** Turns the pages of a list through its address (`page=2`). */
export function Pagination({ path, query, page, pageCount, total }: PaginationProps) {
  const t = useTranslations('ui.pages');
  if (pageCount <= 1) return null;
  const address = (to: number) => listAddress(path, query, { page: to === 1 ? undefined : String(to) });
  return (
    <nav aria-label={t('label')} className="flex flex-wrap items-center gap-x-6 print:hidden">
      {page > 1 ? (
        <TextLink href={address(page - 1)} rel="prev" className={linkClass}>
          {t('previous')}
        </TextLink>
      ) : null}
      <span className="tabular text-soft max-sm:order-last max-sm:w-full">
        {t('at', { page: formatCount(page), pages: formatCount(pageCount), total: formatCount(total) })}
      </span>
      {page < pageCount ? (
        <TextLink href={address(page + 1)} rel="next" className={linkClass}>
          {t('next')}
        </TextLink>
      ) : null}
    </nav>
  );
}
