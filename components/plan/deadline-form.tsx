import { getTranslations } from 'next-intl/server';
import { DateInput } from '@/components/form/date-input';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import { deadlineKinds, type DeadlineKind } from '@/domain/plan/deadline';
import { setDeadlinesAction } from '@/server/plan/actions';

type DeadlineFormProps = { blocYearId: string; deadlines: readonly { kind: DeadlineKind; dueOn: string }[] };

/** The dates of the year, to be set or moved by those who keep the bloc. */
export async function DeadlineForm({ blocYearId, deadlines }: DeadlineFormProps) {
  const [t, kinds] = [await getTranslations('plan.deadlines'), await getTranslations('deadlines')];
  const dueOf = new Map(deadlines.map(({ kind, dueOn }) => [kind, dueOn]));
  return (
    <div className="mt-4">
      <Disclosure summary={t('change')}>
        <Form action={setDeadlinesAction} id="deadlines">
          <input type="hidden" name="blocYearId" value={blocYearId} />
          <p className="text-sm text-soft">{t('intro')}</p>
          {deadlineKinds.map((kind, i) => (
            <div key={kind}>
              <input type="hidden" name={`deadlines.${i}.kind`} value={kind} />
              <DateInput name={`deadlines.${i}.dueOn`} label={kinds(kind)} defaultValue={dueOf.get(kind)} />
            </div>
          ))}
          <FormActions>
            <SubmitButton kind="secondary">{t('save')}</SubmitButton>
          </FormActions>
        </Form>
      </Disclosure>
    </div>
  );
}
