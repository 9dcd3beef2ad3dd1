import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { Disclosure } from '@/components/ui/disclosure';
import { deadlineKinds } from '@/domain/plan/deadline';
import { previewHangAction } from '@/server/calendar/actions';
import type { CalendarShown } from './calendar-view';
import type { Hand } from './move-panel';

/** From which deadline a date is counted, and how many days after it. */
export async function HangForm({ shown: { scope }, date }: { shown: CalendarShown; date: Hand['date'] }) {
  const [t, kinds] = [await getTranslations('calendar'), await getTranslations('deadlines')];
  return (
    <Disclosure summary={t('hang.summary')}>
      <Form action={previewHangAction} id="hang">
        <input type="hidden" name="blocYearId" value={scope.id} />
        <input type="hidden" name="key" value={date.key} />
        <Select
          name="hangsOn"
          label={t('hang.on')}
          none={t('hang.none')}
          defaultValue={date.hangs?.on ?? ''}
          options={deadlineKinds.filter((kind) => kind !== date.key).map((value) => ({ value, text: kinds(value) }))}
        />
        <TextInput
          name="afterDays"
          label={t('hang.days')}
          inputMode="numeric"
          width="short"
          defaultValue={date.hangs ? String(date.hangs.afterDays) : ''}
        />
        <FormActions>
          <SubmitButton kind="secondary">{t('move.preview')}</SubmitButton>
        </FormActions>
      </Form>
    </Disclosure>
  );
}
