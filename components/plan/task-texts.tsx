import { getTranslations } from 'next-intl/server';
import { Tag } from '@/components/ui/tag';
import type { Task } from '@/domain/plan/write';

/** The common tasks as they stand; sample text is marked. */
export async function TaskTexts({ tasks }: { tasks: readonly Task[] }) {
  const t = await getTranslations('plan.tasks');
  if (tasks.length === 0) return <p className="text-soft">{t('none')}</p>;
  return (
    <ol className="hairlines">
      {tasks.map(({ number, text, illustrative }) => (
        <li key={number} className="grid grid-cols-[2rem_minmax(0,1fr)] py-3">
          <span className="tabular font-semibold">{number}.</span>
          <span className="max-w-[75ch]">
            {text} {illustrative ? <Tag>{t('sample')}</Tag> : null}
          </span>
        </li>
      ))}
    </ol>
  );
}
