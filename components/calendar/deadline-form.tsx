import { getTranslations } from 'next-intl/server';
import { DateInput } from '@/components/form/date-input';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import { deadlineKinds } from '@/domain/plan/deadline';
import { setDeadlinesAction } from '@/server/plan/actions';
import type { CalendarShown } from './calendar-view';

type DeadlineFormProps = { blocYearId: string; dates: CalendarShown['dates']; running: boolean };

/** The deadlines of the year, to be set; once the year runs only those still without a day, for the others are moved. */
export async function DeadlineForm({ blocYearId, dates, running }: DeadlineFormProps) {
  const [t, kinds] = [await getTranslations('calendar.set'), await getTranslations('deadlines')];
  const dueOf = new Map<string, string>(dates.map(({ key, dueOn }) => [key, dueOn]));
  const open = deadlineKinds.filter((kind) => !running || !dueOf.has(kind));
  if (open.length === 0) return null;
  return (
    <Disclosure summary={t(running ? 'missing' : 'summary')} open={dueOf.size === 0}>
      <Form action={setDeadlinesAction} id="deadlines">
        <input type="hidden" name="blocYearId" value={blocYearId} />
        <p className="max-w-[65ch] text-sm text-soft">{t('intro')}</p>
        {open.map((kind) => (
          <DateInput key={kind} name={`due.${kind}`} label={kinds(kind)} defaultValue={dueOf.get(kind)} />
        ))}
        <FormActions>
          <SubmitButton kind="secondary">{t('save')}</SubmitButton>
        </FormActions>
      </Form>
    </Disclosure>
  );
}
