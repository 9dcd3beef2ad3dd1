import { getTranslations } from 'next-intl/server';
import { DateInput } from '@/components/form/date-input';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { wholeBlocOwner } from '@/domain/plan-task/input';
import { formatDay } from '@/lib/format';
import { assignTaskAction } from '@/server/plan-task/actions';
import type { PlanTaskShown } from '@/server/plan-task/loaders';

/** Gives a task to an agency, to the whole bloc or to nobody, until a day. */
export async function AssignForm({ shown }: { shown: PlanTaskShown }) {
  const t = await getTranslations('planTask.assign');
  const { scope, task, assignments, days } = shown;
  const [current] = assignments;
  return (
    <Form action={assignTaskAction} id="assign">
      <input type="hidden" name="blocYearId" value={scope.id} />
      <input type="hidden" name="number" value={task.number} />
      <input type="hidden" name="seen" value={current?.number ?? 0} />
      <Select
        name="owner"
        label={t('owner')}
        none={t('none')}
        options={[
          { value: wholeBlocOwner, text: t('whole') },
          ...scope.members.map(({ agencyId, name }) => ({ value: agencyId, text: name })),
        ]}
        defaultValue={task.wholeBloc ? wholeBlocOwner : (task.ownerAgencyId ?? undefined)}
      />
      <DateInput
        name="dueOn"
        label={t('dueOn')}
        hint={t('dueHint', { from: formatDay(days.from), to: formatDay(days.to) })}
        optional
        defaultValue={task.dueOn ?? undefined}
      />
      <FormActions>
        <SubmitButton kind="secondary">{t('save')}</SubmitButton>
      </FormActions>
    </Form>
  );
}
