import type { Route } from 'next';
import NextForm from 'next/form';
import { getTranslations } from 'next-intl/server';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { AnsweredFields } from '@/components/form/answered-fields';
import { NumberInput } from '@/components/form/number-input';
import { refusalWords } from '@/components/form/refusal-words';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/table/data-table';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { TextLink } from '@/components/ui/text-link';
import { formatPoints, nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { WhatIfShown } from '@/server/result/what-if-loaders';

/** "What if": other points tried on a copy, the ranking that would follow beside the one as recorded. Nothing of it is kept. */
export async function WhatIfView({ shown }: { shown: WhatIfShown }) {
  const { scope, scale, lines, now, after, typed, refusals, changed } = shown;
  const t = await getTranslations('whatIf');
  const words = await refusalWords();
  const place = placeOf(scope);
  const nameOf = new Map(scope.everybody.map(({ agencyId, name }) => [agencyId, nonBreaking(name)]));
  const was = new Map(now.map((one) => [one.agencyId, one]));
  const codes = [...(scale?.groups.map(({ code }) => code) ?? []), 'bonus', 'deduction'] as const;
  const before = ({ groups, bonusCenti, deductionCenti }: (typeof lines)[number], code: string) =>
    code === 'bonus' ? bonusCenti : code === 'deduction' ? deductionCenti : (groups[code] ?? 0);
  const label = (code: string) => (code === 'bonus' || code === 'deduction' ? t(code) : code);
  const header = (
    <PageHeader
      title={t('title', { year: String(scope.year) })}
      crumbs={await yearCrumbs(scope, { text: t('ranking'), href: paths.ranking(place) })}
      standing={t('standing', { changed })}
    />
  );
  if (lines.length === 0)
    return (
      <>
        {header}
        <EmptyState
          purpose={t('empty.purpose')}
          why={t('empty.why')}
          action={<TextLink href={paths.results(place)}>{t('empty.link')}</TextLink>}
        />
      </>
    );
  return (
    <>
      {header}
      <DataTable
        caption={t('result')}
        rows={after}
        rowKey={({ agencyId }) => agencyId}
        columns={[
          { key: 'rank', label: t('rank'), numeric: true, cell: ({ rank, tied }) => (tied ? `${rank}=` : rank) },
          { key: 'agency', label: t('agency'), names: true, cell: ({ agencyId }) => nameOf.get(agencyId) ?? '' },
          {
            key: 'total',
            label: t('total'),
            numeric: true,
            cell: ({ totalCenti }) => <strong>{formatPoints(totalCenti)}</strong>,
          },
          {
            key: 'before',
            label: t('recorded'),
            numeric: true,
            cell: ({ agencyId }) => {
              const one = was.get(agencyId);
              return one ? `${one.rank}${one.tied ? '=' : ''} (${formatPoints(one.totalCenti)})` : '–';
            },
          },
        ]}
      />
      <Section heading={t('change')} intro={t('changeIntro')}>
        <NextForm action={paths.whatIf(place) as Route} prefetch={false} className="form">
          <AnsweredFields
            errors={Object.fromEntries(refusals.map((one) => [one.field ?? '', words(one)]))}
            values={typed}
          >
            <DataTable
              caption={t('change')}
              captionUnseen
              rows={lines}
              rowKey={({ agencyId }) => agencyId}
              columnsAre="many"
              columns={[
                { key: 'agency', label: t('agency'), names: true, cell: ({ agencyId }) => nameOf.get(agencyId) ?? '' },
                ...codes.map((code) => ({
                  key: code,
                  label: label(code),
                  cell: (line: (typeof lines)[number]) => (
                    <NumberInput
                      name={`${line.code}.${code}`}
                      label={t('box', { agency: nameOf.get(line.agencyId) ?? '', part: label(code) })}
                      labelUnseen
                      defaultValue={formatPoints(before(line, code))}
                    />
                  ),
                })),
              ]}
            />
          </AnsweredFields>
          <div className="mt-4 flex flex-wrap items-center gap-4">
            <Button type="submit">{t('try')}</Button>
            <TextLink href={paths.whatIf(place)} className="flex min-h-11 items-center">
              {t('asRecorded')}
            </TextLink>
          </div>
        </NextForm>
      </Section>
    </>
  );
}
