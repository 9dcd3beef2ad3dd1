import { getTranslations } from 'next-intl/server';
import { Tag } from '@/components/ui/tag';
import type { StandingTask } from '@/domain/plan/write';
import { formatMeasure, formatWeight } from '@/lib/format';

/** The common tasks as they stand, each with what measures it; sample text is marked. */
export async function TaskTexts({ tasks }: { tasks: readonly StandingTask[] }) {
  const [t, line] = [await getTranslations('plan.tasks'), await getTranslations('plan.indicators')];
  if (tasks.length === 0) return <p className="text-soft">{t('none')}</p>;
  return (
    <ol className="hairlines">
      {tasks.map(({ id, row, indicators }, i) => (
        <li key={id} className="grid grid-cols-[2rem_minmax(0,1fr)] py-3">
          <span className="tabular font-semibold">{i + 1}.</span>
          <div className="max-w-[75ch]">
            {row.text} {row.illustrative ? <Tag>{t('sample')}</Tag> : null}
            {indicators.length > 0 ? (
              <ul className="mt-1 list-disc pl-5 text-soft">
                {indicators.map(({ id: indicatorId, row: { text, target, unit, before, weight } }) => (
                  <li key={indicatorId} className="py-0.5">
                    {line('line', {
                      text,
                      target: formatMeasure(target, unit),
                      before: before ? formatMeasure(before, unit) : 'none',
                      weight: weight === null ? 'none' : formatWeight(weight),
                    })}
                  </li>
                ))}
              </ul>
            ) : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
