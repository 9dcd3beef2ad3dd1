import { getTranslations } from 'next-intl/server';
import { Figures } from '@/components/ui/figures';
import { formatDay, formatPoints } from '@/lib/format';
import type { PlanShown } from './plan-view';

/** Four numbers of the year's rules: tasks, scale, floor, next date. */
export async function PlanFigures({ shown: { scope, tasks, deadlines, charter, criteria } }: { shown: PlanShown }) {
  const t = await getTranslations('plan.figures');
  const max = criteria?.groups.reduce((sum, { maxCenti }) => sum + maxCenti, 0);
  const next = deadlines.find(({ dueOn }) => dueOn >= scope.on)?.dueOn;
  return (
    <Figures
      figures={[
        { value: String(tasks.length), label: t('tasks') },
        { value: max === undefined ? '–' : formatPoints(max), label: t('max') },
        { value: charter ? formatPoints(charter.scoreFloorCenti) : '–', label: t('floor') },
        { value: next ? formatDay(next) : '–', label: t('next') },
      ]}
    />
  );
}
