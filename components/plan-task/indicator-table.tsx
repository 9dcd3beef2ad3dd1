import { getTranslations } from 'next-intl/server';
import { DataTable } from '@/components/table/data-table';
import { TextLink } from '@/components/ui/text-link';
import { dayOf } from '@/domain/shared/dates';
import { formatDay, formatMeasure, formatReached, nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { PlanTaskShown, PlanTasksShown } from '@/server/plan-task/loaders';

type Scope = PlanTasksShown['scope'];
type Indicator = PlanTaskShown['indicators'][number];
type Figure = NonNullable<Indicator['whole']>;

/** The common indicators of the year: what was aimed at, what stands reached of it, and its share of the aim. */
export async function CommonIndicators({ shown: { scope, tasks } }: { shown: PlanTasksShown }) {
  const t = await getTranslations('planTask.indicators');
  const place = placeOf(scope);
  const rows = tasks.flatMap(({ number, indicators }) => indicators.map((indicator) => ({ number, indicator })));
  return (
    <DataTable
      caption={t('heading')}
      captionUnseen
      rows={rows}
      rowKey={({ number, indicator }) => `${number} ${indicator.text} ${indicator.unit}`}
      columns={[
        {
          key: 'text',
          label: t('text'),
          names: true,
          cell: ({ number, indicator }) => (
            <TextLink href={paths.planTask(place, number)} className="font-normal wrap-anywhere">
              {number}. {indicator.text}
            </TextLink>
          ),
        },
        { key: 'target', label: t('target'), cell: ({ indicator }) => formatMeasure(indicator.target, indicator.unit) },
        {
          key: 'reached',
          label: t('reached'),
          cell: ({ indicator: { whole, parts } }) =>
            whole ? (
              <Told scope={scope} figure={whole} />
            ) : (
              <span className="text-soft">{parts.length > 0 ? t('parts', { count: parts.length }) : t('none')}</span>
            ),
        },
        {
          key: 'share',
          label: t('share'),
          numeric: true,
          cell: ({ indicator: { whole } }) => formatReached(whole?.bps ?? null),
        },
      ]}
    />
  );
}

/** The indicators of one task, and of a task of the whole bloc the part each agency told. */
export async function TaskIndicators({ shown: { scope, task, indicators } }: { shown: PlanTaskShown }) {
  const t = await getTranslations('planTask.indicators');
  const rows = indicators.flatMap((indicator) => {
    const whole = { indicator, agencyId: null as string | null, figure: indicator.whole };
    return [whole, ...indicator.parts.map((part) => ({ indicator, agencyId: part.agencyId, figure: part }))];
  });
  const shortName = (agencyId: string) =>
    nonBreaking(scope.everybody.find((one) => one.agencyId === agencyId)?.shortName ?? '–');
  return (
    <DataTable
      caption={t('own')}
      captionUnseen
      rows={rows}
      rowKey={({ indicator, agencyId }) => `${agencyId ?? ''} ${indicator.text} ${indicator.unit}`}
      columns={[
        { key: 'text', label: t('text'), names: true, cell: ({ indicator }) => indicator.text },
        ...(task.wholeBloc
          ? [
              {
                key: 'agency',
                label: t('agency'),
                cell: ({ agencyId }: (typeof rows)[number]) => (agencyId === null ? t('whole') : shortName(agencyId)),
              },
            ]
          : []),
        { key: 'target', label: t('target'), cell: ({ indicator }) => formatMeasure(indicator.target, indicator.unit) },
        {
          key: 'reached',
          label: t('reached'),
          cell: ({ figure }) =>
            figure ? <Told scope={scope} figure={figure} /> : <span className="text-soft">{t('none')}</span>,
        },
        { key: 'share', label: t('share'), numeric: true, cell: ({ figure }) => formatReached(figure?.bps ?? null) },
      ]}
    />
  );
}

async function Told({ scope, figure: { agencyId, reached, at } }: { scope: Scope; figure: Figure }) {
  const t = await getTranslations('planTask');
  const who =
    agencyId === null
      ? t('byKeepers')
      : nonBreaking(scope.everybody.find((one) => one.agencyId === agencyId)?.shortName ?? '–');
  return (
    <div className="wrap-anywhere">
      {reached}
      <span className="block text-sm text-soft">{t('indicators.at', { who, day: formatDay(dayOf(at)) })}</span>
    </div>
  );
}
