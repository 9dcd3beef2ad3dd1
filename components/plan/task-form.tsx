import { getTranslations } from 'next-intl/server';
import { Checkbox } from '@/components/form/checkbox';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { maxTasks } from '@/domain/plan/input';
import type { Task } from '@/domain/plan/write';
import { writeTasksAction } from '@/server/plan/actions';

const spareRows = 3;
const lettersPerRow = 52;

/** The common tasks while they are drafted: a box each and three spare ones, so that it works without script. */
export async function TaskForm({ blocYearId, tasks }: { blocYearId: string; tasks: readonly Task[] }) {
  const t = await getTranslations('plan.tasks');
  const rows = Array.from({ length: Math.min(tasks.length + spareRows, maxTasks) }, (_, i) => tasks[i] ?? null);
  return (
    <Form action={writeTasksAction} id="tasks">
      <input type="hidden" name="blocYearId" value={blocYearId} />
      <p className="max-w-[75ch] text-soft">{t('intro')}</p>
      {/* What was saved is drawn anew, so that a task that was dropped leaves no gap. */}
      <div key={tasks.map(({ text }) => text).join('\n')} className="flex flex-col gap-4">
        {rows.map((task, i) => (
          <div key={i}>
            <input type="hidden" name={`tasks.${i}.number`} value={i + 1} />
            <TextArea
              name={`tasks.${i}.text`}
              label={t('label', { number: i + 1 })}
              rows={Math.max(2, Math.ceil((task?.text.length ?? 0) / lettersPerRow))}
              defaultValue={task?.text}
              optional={!task}
            />
            {task?.illustrative ? (
              <Checkbox name={`tasks.${i}.illustrative`} label={t('sampleKept', { number: i + 1 })} defaultChecked />
            ) : null}
          </div>
        ))}
      </div>
      <FormActions>
        <SubmitButton kind="secondary">{t('save')}</SubmitButton>
      </FormActions>
    </Form>
  );
}
