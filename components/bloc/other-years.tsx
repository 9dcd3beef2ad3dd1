import { getTranslations } from 'next-intl/server';
import { TextLink } from '@/components/ui/text-link';

type OtherYearsProps = { years: readonly number[]; now: number; hrefOf: (year: number) => string };

/** The same page of other years, earliest first. */
export async function OtherYears({ years, now, hrefOf }: OtherYearsProps) {
  const t = await getTranslations('bloc');
  const others = years.filter((year) => year !== now).toSorted((a, b) => a - b);
  if (others.length === 0) return null;
  return (
    <nav aria-label={t('otherYears')} className="mt-6 flex flex-wrap items-center gap-x-4 print:hidden">
      <span className="text-soft">{t('otherYears')}:</span>
      {others.map((year) => (
        <TextLink key={year} href={hrefOf(year)} className="tabular flex min-h-11 items-center">
          {year}
        </TextLink>
      ))}
    </nav>
  );
}
