import { getTranslations } from 'next-intl/server';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { YearPrintHead } from '@/components/bloc/year-print-head';
import { Marked } from '@/components/covenant/marked';
import { FilterForm } from '@/components/form/filter-form';
import { Select } from '@/components/form/select';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/table/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { formatDay, formatMoment } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { VersionsShown } from '@/server/nomination/report-loaders';
import { FindingList } from './finding-list';

/** The texts of a nomination that were sent, and two of them marked against each other, part by part. */
export async function VersionsView({ scope, nomination, versions, from, to, differences, found }: VersionsShown) {
  const [t, title] = [await getTranslations('dossier.versions'), await getTranslations('nomination')];
  const place = placeOf(scope);
  const path = paths.nominationVersions(place, nomination.number);
  const options = versions.map(({ number, sentOn }) => ({
    value: String(number),
    text: t('version', { number, day: formatDay(sentOn) }),
  }));
  return (
    <>
      <YearPrintHead scope={scope} />
      <PageHeader
        title={t('title')}
        crumbs={await yearCrumbs(
          scope,
          { text: title('title'), href: paths.nominations(place) },
          { text: nomination.nominee, href: paths.nomination(place, nomination.number) },
        )}
        standing={t('standing', { count: versions.length, nominee: nomination.nominee })}
      />
      {versions.length === 0 ? (
        <EmptyState purpose={t('purpose')} why={t('none')} />
      ) : (
        <DataTable
          caption={t('list')}
          captionUnseen
          rows={versions}
          rowKey={({ number }) => String(number)}
          columns={[
            { key: 'number', label: t('number'), names: true, cell: ({ number }) => number },
            {
              key: 'sent',
              label: t('sent'),
              cell: ({ sentOn, sentAt }) => `${formatDay(sentOn)} (${formatMoment(sentAt)})`,
            },
            { key: 'by', label: t('by'), cell: ({ sentBy }) => sentBy },
            {
              key: 'hash',
              label: t('hash'),
              cell: ({ sha256 }) => <code className="text-sm wrap-anywhere">{sha256}</code>,
            },
          ]}
        />
      )}
      {from && to ? (
        <>
          <div className="mt-6 print:hidden">
            <FilterForm path={path} filtered={false} apply={t('show')}>
              <Select
                key={`from-${from.number}`}
                name="from"
                label={t('from')}
                options={options}
                defaultValue={String(from.number)}
              />
              <Select
                key={`to-${to.number}`}
                name="to"
                label={t('to')}
                options={options}
                defaultValue={String(to.number)}
              />
            </FilterForm>
          </div>
          <p className="mt-4">{t('count', { from: from.number, to: to.number, count: differences.length })}</p>
          {differences.map(({ part, title: heading, before, after }) => (
            <Section key={`${part} ${heading ?? ''}`} heading={heading ?? t(`parts.${part}`)}>
              <div className="max-w-[75ch] whitespace-pre-line">
                <Marked before={before} after={after} />
              </div>
            </Section>
          ))}
        </>
      ) : null}
      {to && found.length > 0 ? (
        <Section heading={t('found', { number: to.number })} intro={t('foundIntro', { day: formatDay(to.sentOn) })}>
          <FindingList findings={found} />
        </Section>
      ) : null}
    </>
  );
}
