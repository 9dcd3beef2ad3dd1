import { getTranslations } from 'next-intl/server';
import { DateInput } from '@/components/form/date-input';
import { FilterForm } from '@/components/form/filter-form';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/table/data-table';
import { Notice } from '@/components/ui/notice';
import { Tag } from '@/components/ui/tag';
import { TextLink } from '@/components/ui/text-link';
import { formatDay, nonBreaking } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { RegulationsShown } from '@/server/award/loaders';

/** The rules in force on a day, and under which name and on which grounds the law of that day lets awards be proposed. */
export async function RegulationsView({ on, unreadable, regulations, forms, turningDays }: RegulationsShown) {
  const t = await getTranslations('regulation');
  const doubtful = regulations.filter(({ verified }) => !verified).length;
  const span = ({ from, to }: { from: string; to: string | null }) =>
    to ? t('fromTo', { from: formatDay(from), to: formatDay(to) }) : t('from', { from: formatDay(from) });
  const mark = (verified: boolean) => (verified ? t('verified') : <Tag kind="waiting">{t('unverified')}</Tag>);
  return (
    <>
      <PageHeader
        title={t('title')}
        standing={t('standing', { day: formatDay(on), count: regulations.length, doubtful })}
        notice={unreadable ? <Notice kind="late">{t('unreadable', { typed: unreadable })}</Notice> : null}
      />
      <FilterForm path={paths.regulations()} filtered={false}>
        <DateInput name="on" label={t('on')} defaultValue={on} />
      </FilterForm>
      <p className="mt-3 mb-6 flex flex-wrap gap-x-4 gap-y-1 text-sm">
        <span className="text-soft">{t('turningDays')}</span>
        {turningDays.map((day) => (
          <TextLink
            key={day}
            href={paths.regulations(day)}
            aria-current={day === on ? 'date' : undefined}
            className="tabular"
          >
            {formatDay(day)}
          </TextLink>
        ))}
      </p>
      <DataTable
        caption={t('caption')}
        captionUnseen
        rows={regulations}
        rowKey={({ id }) => id}
        empty={<p>{t('none')}</p>}
        columns={[
          {
            key: 'instruments',
            label: t('instruments'),
            names: true,
            cell: ({ instruments, summary }) => (
              <>
                {instruments}
                <span className="block text-sm font-normal text-soft">{summary}</span>
              </>
            ),
          },
          { key: 'span', label: t('span'), cell: span },
          { key: 'mark', label: t('mark'), cell: ({ verified }) => mark(verified) },
        ]}
      />
      <Section heading={t('forms')} intro={t('formsIntro')}>
        <DataTable
          caption={t('forms')}
          captionUnseen
          rows={forms}
          rowKey={({ id }) => id}
          empty={<p>{t('none')}</p>}
          columns={[
            { key: 'name', label: t('form'), names: true, cell: ({ name }) => nonBreaking(name) },
            {
              key: 'grounds',
              label: t('grounds'),
              cell: ({ grounds }) =>
                grounds.length === 0 ? (
                  <span className="text-soft">{t('notTheBlocs')}</span>
                ) : (
                  <ul>
                    {grounds.map(({ id, label, verified }) => (
                      <li key={id}>
                        {label} {verified ? null : <Tag kind="waiting">{t('unverified')}</Tag>}
                      </li>
                    ))}
                  </ul>
                ),
            },
            { key: 'decidedBy', label: t('decidedBy'), cell: ({ decidedBy }) => decidedBy },
            {
              key: 'citation',
              label: t('citation'),
              cell: ({ citation, verified }) => (
                <span>
                  {citation} {verified ? null : <Tag kind="waiting">{t('unverified')}</Tag>}
                </span>
              ),
            },
          ]}
        />
      </Section>
    </>
  );
}
