import { getTranslations } from 'next-intl/server';
import { FilterForm } from '@/components/form/filter-form';
import { TextInput } from '@/components/form/text-input';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/table/data-table';
import { LinkButton } from '@/components/ui/link-button';
import { TextLink } from '@/components/ui/text-link';
import { formatDay, nonBreaking } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { loadRecentEvents } from '@/server/agency/loaders';

type KeepingViewProps = { events: Awaited<ReturnType<typeof loadRecentEvents>> };

/** Where the register is kept: begin something new, find the agency something happened to, see what was recorded last. */
export async function KeepingView({ events }: KeepingViewProps) {
  const [t, agencies] = [await getTranslations('agencyKeeping'), await getTranslations('agencies')];
  return (
    <>
      <PageHeader title={t('title')} standing={t('standing')} />
      <p className="flex flex-col gap-3 sm:flex-row sm:flex-wrap">
        <LinkButton href={paths.mergeAgencies} wide>
          {t('toMerge')}
        </LinkButton>
        <LinkButton href={paths.newAgency} kind="secondary" wide>
          {t('toNew')}
        </LinkButton>
        <LinkButton href={paths.agencyImport} kind="secondary" wide>
          {t('toImport')}
        </LinkButton>
      </p>
      <Section heading={t('find')} intro={t('findIntro')}>
        <FilterForm path={paths.agencies} filtered={false}>
          <TextInput name="search" label={agencies('search')} optional />
        </FilterForm>
      </Section>
      <Section heading={t('recent')}>
        <DataTable
          caption={t('recent')}
          captionUnseen
          rows={events}
          rowKey={({ id }) => id}
          empty={<p className="text-soft">{t('noneRecorded')}</p>}
          columns={[
            { key: 'day', label: agencies('day'), cell: ({ on }) => formatDay(on) },
            { key: 'what', label: agencies('what'), cell: ({ kind }) => agencies(`happened.${kind}`) },
            {
              key: 'agency',
              label: agencies('name'),
              names: true,
              cell: ({ name, slug }) => <TextLink href={paths.agency(slug)}>{nonBreaking(name)}</TextLink>,
            },
            { key: 'paper', label: agencies('decision'), cell: ({ decisionNumber }) => decisionNumber ?? '–' },
          ]}
        />
      </Section>
    </>
  );
}
