import { getTranslations } from 'next-intl/server';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { YearPrintHead } from '@/components/bloc/year-print-head';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { EmptyState } from '@/components/ui/empty-state';
import { PrintButton } from '@/components/ui/print-button';
import { TextLink } from '@/components/ui/text-link';
import { charterThemes, type CharterTheme } from '@/domain/charter/rules';
import type { Saying } from '@/domain/charter/sayings';
import { paths, placeOf } from '@/lib/paths';
import type { DifferencesShown } from '@/server/charter/loaders';
import { sayingWords } from './saying-words';

/** What the charters of two years say differently, as sentences to be read out. */
export async function DifferencesView({ shown }: { shown: DifferencesShown }) {
  const { scope, first, second, adopted, years, words, differences } = shown;
  const t = await getTranslations('charter.differences');
  const themeName = await getTranslations('charter.themes');
  const { clause } = await sayingWords(words);
  const place = placeOf(scope);
  const said = (saying: Saying | null) => (saying ? clause(saying) : t('silent'));
  const themes = Object.keys(charterThemes) as CharterTheme[];
  const crumb = await getTranslations('charter');
  const pair = { first: String(first?.year ?? ''), second: String(second?.year ?? '') };
  return (
    <>
      <YearPrintHead scope={scope} />
      <PageHeader
        title={first && second ? t('title', pair) : t('titleNone')}
        crumbs={await yearCrumbs(scope, {
          text: crumb('title', { year: String(scope.year) }),
          href: paths.charter(place),
        })}
        standing={
          first && second ? t('standing', { count: differences.length, draft: String(!adopted), ...pair }) : null
        }
      />
      {first && second ? null : <EmptyState purpose={t('purpose')} why={t(second ? 'noOther' : 'noOwn')} />}
      {second && years.length > 0 ? (
        <nav aria-label={t('with')} className="flex flex-wrap items-center gap-x-4 gap-y-1 print:hidden">
          <span className="text-soft">{t('with')}</span>
          {years.map((year) => (
            <TextLink
              key={year}
              href={paths.charterDifferences(place, year)}
              {...(year === first?.year || (year === second.year && year !== scope.year)
                ? { 'aria-current': 'page' as const }
                : {})}
            >
              {String(year)}
            </TextLink>
          ))}
          <PrintButton>{t('print')}</PrintButton>
        </nav>
      ) : null}
      {first && second
        ? themes.map((theme) => {
            const ofTheme = differences.filter((one) => one.theme === theme);
            return ofTheme.length === 0 ? null : (
              <Section key={theme} heading={themeName(theme)}>
                <ul className="hairlines">
                  {ofTheme.map(({ field, part, before, after }) => (
                    <li key={`${field}${part}`} className="max-w-[75ch] py-2.5">
                      {t('sentence', { ...pair, before: said(before), after: said(after) })}
                    </li>
                  ))}
                </ul>
              </Section>
            );
          })
        : null}
    </>
  );
}
