import { getTranslations } from 'next-intl/server';
import { Checkbox } from '@/components/form/checkbox';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { maxTasks, spareTasks } from '@/domain/plan/input';
import { sayingOfTask, type StandingTask } from '@/domain/plan/write';
import { writeTasksAction } from '@/server/plan/actions';
import { IndicatorFields } from './indicator-fields';
import { WeightSum } from './weight-sum';

const lettersPerRow = 52;

/** The common tasks while they are drafted: a box each with its indicators, and three spare ones, so that it works without script. */
export async function TaskForm({ blocYearId, tasks }: { blocYearId: string; tasks: readonly StandingTask[] }) {
  const [t, weights] = [await getTranslations('plan.tasks'), await getTranslations('plan.weights')];
  const spares = Math.max(0, Math.min(spareTasks, maxTasks - tasks.length));
  const rows = [
    ...tasks.map((task) => ({ key: task.id, ...task })),
    ...Array.from({ length: spares }, (_, i) => ({
      key: `new${tasks.length + i}`,
      row: { text: '', illustrative: false },
      indicators: [],
    })),
  ];
  return (
    <Form action={writeTasksAction} id="tasks">
      <input type="hidden" name="blocYearId" value={blocYearId} />
      <p className="max-w-[75ch] text-soft">{t('intro')}</p>
      <p className="max-w-[75ch] text-soft">{weights('intro')}</p>
      <div className="flex flex-col gap-4">
        {rows.map(({ key, row, indicators }, i) => (
          // What somebody else changed is drawn anew, so that no box holds words that stand no longer.
          <div key={`${key} ${sayingOfTask(row)}`}>
            <input type="hidden" name={`tasks.${key}.was`} value={row.text === '' ? '' : sayingOfTask(row)} />
            <TextArea
              name={`tasks.${key}.text`}
              label={t('label', { number: i + 1 })}
              rows={Math.max(2, Math.ceil(row.text.length / lettersPerRow))}
              defaultValue={row.text}
              optional={row.text === ''}
            />
            {row.illustrative ? (
              <Checkbox name={`tasks.${key}.illustrative`} label={t('sampleKept', { number: i + 1 })} defaultChecked />
            ) : null}
            <IndicatorFields task={key} number={i + 1} indicators={indicators} />
          </div>
        ))}
      </div>
      <WeightSum />
      <FormActions>
        <SubmitButton kind="secondary">{t('save')}</SubmitButton>
      </FormActions>
    </Form>
  );
}
