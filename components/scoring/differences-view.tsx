import { getTranslations } from 'next-intl/server';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { YearPrintHead } from '@/components/bloc/year-print-head';
import { FilterForm } from '@/components/form/filter-form';
import { Select } from '@/components/form/select';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/table/data-table';
import { TextLink } from '@/components/ui/text-link';
import { shownCode } from '@/domain/criteria/scale';
import { formatPoints, formatShare, nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { DifferencesShown } from '@/server/result/differences-loaders';

/** Where the final points differ from the self-scores, each with who decided and why; and how far self-scores lay too high over the years. */
export async function DifferencesView({ shown }: { shown: DifferencesShown }) {
  const { scope, scale, rows, filter, inflation, own, keeps, stage } = shown;
  const told = keeps || stage.published;
  const [t, results] = [await getTranslations('differences'), await getTranslations('results')];
  const rounds = await getTranslations('scoring.rounds');
  const place = placeOf(scope);
  const years = [...new Set(inflation.map(({ year }) => year))].slice(-10);
  const agencies = scope.everybody.filter(({ agencyId }) => inflation.some((one) => one.agencyId === agencyId));
  return (
    <>
      <YearPrintHead scope={scope} />
      <PageHeader
        title={t('title', { year: String(scope.year) })}
        crumbs={await yearCrumbs(scope, { text: results('crumb'), href: paths.results(place) })}
        standing={rows.length > 0 || told ? t('standing', { lines: rows.length }) : t('notYet')}
      />
      <FilterForm path={paths.differences(place)} filtered={filter.agency !== null || filter.group !== null}>
        <Select
          name="agency"
          label={t('agency')}
          none={t('allAgencies')}
          options={scope.members.map(({ slug, name }) => ({ value: slug, text: name }))}
          defaultValue={filter.agency ?? undefined}
        />
        <Select
          name="group"
          label={t('group')}
          none={t('allGroups')}
          options={(scale?.groups ?? []).map(({ code, name }) => ({ value: code, text: `${code}. ${name}` }))}
          defaultValue={filter.group ?? undefined}
        />
      </FilterForm>
      <DataTable
        caption={t('caption')}
        captionUnseen
        rows={rows}
        rowKey={({ member, line }) => `${member.agencyId} ${line.code}`}
        isOwn={({ member }) => own.includes(member.agencyId)}
        columnsAre="many"
        empty={<p className="text-soft">{t(told ? 'none' : 'notYet')}</p>}
        columns={[
          {
            key: 'agency',
            label: t('agency'),
            names: true,
            cell: ({ member }) => (
              <TextLink href={paths.sheet(place, member.slug)}>{nonBreaking(member.name)}</TextLink>
            ),
          },
          { key: 'line', label: t('line'), cell: ({ line }) => `${shownCode(line)} ${line.name}` },
          { key: 'self', label: t('self'), numeric: true, cell: ({ selfCenti }) => formatPoints(selfCenti) },
          { key: 'final', label: t('final'), numeric: true, cell: ({ finalCenti }) => formatPoints(finalCenti) },
          {
            key: 'difference',
            label: t('difference'),
            numeric: true,
            cell: ({ selfCenti, finalCenti }) => signed(finalCenti - selfCenti),
          },
          {
            key: 'reason',
            label: t('reason'),
            cell: ({ round, reason }) => (
              <>
                {round ? <span className="text-soft">{rounds(round)}: </span> : null}
                {reason || '–'}
              </>
            ),
          },
        ]}
      />
      {agencies.length > 0 ? (
        <Section heading={t('inflation.heading')} intro={t('inflation.intro')}>
          <DataTable
            caption={t('inflation.heading')}
            captionUnseen
            rows={agencies}
            rowKey={({ agencyId }) => agencyId}
            isOwn={({ agencyId }) => own.includes(agencyId)}
            columnsAre="many"
            columns={[
              { key: 'agency', label: t('agency'), names: true, cell: ({ name }) => nonBreaking(name) },
              ...years.map((year) => ({
                key: String(year),
                label: String(year),
                numeric: true,
                cell: ({ agencyId }: (typeof agencies)[number]) => {
                  const one = inflation.find((each) => each.agencyId === agencyId && each.year === year);
                  return one ? t('inflation.cell', { points: signed(one.centi), share: formatShare(one.bps) }) : '–';
                },
              })),
            ]}
          />
        </Section>
      ) : null}
    </>
  );
}

function signed(centi: number): string {
  return centi > 0 ? `+${formatPoints(centi)}` : formatPoints(centi);
}
