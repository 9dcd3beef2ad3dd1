import { getTranslations } from 'next-intl/server';
import { IllustrativeTag } from '@/components/bloc/illustrative-tag';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/table/data-table';
import { formatDay, formatPoints } from '@/lib/format';
import type { PlanShown } from './plan-view';

/** The scale of points of the year, group by group, with its total. */
export async function CriteriaTable({
  criteria,
  illustrative,
}: {
  criteria: PlanShown['criteria'];
  illustrative: boolean;
}) {
  const t = await getTranslations('plan.criteria');
  if (!criteria)
    return (
      <Section heading={t('heading')}>
        <p className="text-soft">{t('none')}</p>
      </Section>
    );
  const total = criteria.groups.reduce((sum, { maxCenti }) => sum + maxCenti, 0);
  const note = t('note', {
    bonus: formatPoints(criteria.bonusCapCenti),
    step: formatPoints(criteria.stepCenti),
    day: formatDay(criteria.adoptedOn),
  });
  return (
    <div className="mt-8">
      <DataTable
        caption={`${t('heading')}: ${criteria.name}`}
        rows={criteria.groups}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'name',
            label: t('name'),
            names: true,
            cell: ({ code, name }) => `${code}. ${name}`,
            foot: t('total'),
          },
          {
            key: 'max',
            label: t('max'),
            numeric: true,
            cell: ({ maxCenti }) => formatPoints(maxCenti),
            foot: formatPoints(total),
          },
        ]}
      />
      <p className="mt-2 text-sm text-soft">{note}</p>
      <IllustrativeTag under show={illustrative} />
    </div>
  );
}
