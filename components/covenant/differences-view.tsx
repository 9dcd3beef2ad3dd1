import { getTranslations } from 'next-intl/server';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { YearPrintHead } from '@/components/bloc/year-print-head';
import { FilterForm } from '@/components/form/filter-form';
import { Select } from '@/components/form/select';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { EmptyState } from '@/components/ui/empty-state';
import { PrintButton } from '@/components/ui/print-button';
import { paths, placeOf } from '@/lib/paths';
import type { DifferencesShown } from '@/server/covenant/draft-loaders';
import { DraftLinks } from './draft-links';
import { Marked } from './marked';

/** Two texts of a covenant marked against each other, part by part. */
export async function DifferencesView({ shown }: { shown: DifferencesShown }) {
  const { scope, texts, from, to, differences } = shown;
  const [t, covenant] = [await getTranslations('covenant.differences'), await getTranslations('covenant')];
  const year = String(scope.year);
  const place = placeOf(scope);
  const named = ({ kind, version, year: of, voided }: DifferencesShown['texts'][number]) =>
    kind === 'draft'
      ? t('draft')
      : kind === 'before' || kind === 'beforeDraft'
        ? t(kind, { year: String(of) })
        : t('version', { version, voided: voided ? 'yes' : 'no' });
  const options = texts.map((text) => ({ value: text.key, text: named(text) }));
  const nameOf = (key: string) => options.find(({ value }) => value === key)?.text ?? '';
  const count = differences.reduce((sum, { pairs }) => sum + pairs.length, 0);
  return (
    <>
      <YearPrintHead scope={scope} />
      <PageHeader
        title={t('title', { year })}
        crumbs={await yearCrumbs(scope, { text: covenant('title', { year }), href: paths.covenant(place) })}
        standing={texts.length > 1 ? t('standing', { from: nameOf(from), to: nameOf(to), count }) : undefined}
      />
      <DraftLinks place={place} current="differences" />
      {texts.length > 1 ? (
        <div className="print:hidden">
          <FilterForm path={paths.covenantDifferences(place)} filtered={false} apply={t('show')}>
            <Select key={`from-${from}`} name="from" label={t('from')} options={options} defaultValue={from} />
            <Select key={`to-${to}`} name="to" label={t('to')} options={options} defaultValue={to} />
          </FilterForm>
          <PrintButton>{t('print')}</PrintButton>
        </div>
      ) : (
        <EmptyState purpose={t('purpose')} why={t('onlyOne')} />
      )}
      {count > 0 ? <p className="mt-4 max-w-[75ch] text-soft">{t('note')}</p> : null}
      {differences.map(({ part, agency, pairs }) => (
        <Section key={`${part}${agency ?? ''}`} heading={part === 'undertaking' ? (agency ?? '') : t(`parts.${part}`)}>
          <ul className="hairlines">
            {pairs.map(({ before, after }, i) => (
              <li key={i} className="max-w-[75ch] py-2.5">
                <Marked before={before ?? ''} after={after ?? ''} />
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}
