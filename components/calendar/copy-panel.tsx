import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { Section } from '@/components/layout/section';
import { offDay } from '@/domain/calendar/off-days';
import { formatDay } from '@/lib/format';
import { copyDatesAction } from '@/server/calendar/actions';
import type { CalendarShown } from './calendar-view';
import { entryNames } from './entry-name';

/** The dates of last year this year lacks, each with the day it would get and whether offices are closed on it; one button copies them. */
export async function CopyPanel({ scope, copies }: Pick<CalendarShown, 'scope' | 'copies'>) {
  const [t, names] = [await getTranslations('calendar'), await entryNames([])];
  if (copies.length === 0) return null;
  return (
    <Section heading={t('copy.heading', { year: String(scope.year - 1) })} level={2} intro={t('copy.intro')}>
      <ul className="mb-4 list-disc pl-6">
        {copies.map(({ kind, name, dueOn }) => {
          const closed = offDay(dueOn);
          return (
            <li key={`${kind} ${name}`} className="py-0.5">
              {t('copy.line', { name: name ?? names.ofKey(kind ?? ''), day: formatDay(dueOn) })}
              {closed ? <span className="text-late"> ({t(`offDays.${closed}`)})</span> : null}
            </li>
          );
        })}
      </ul>
      <Form action={copyDatesAction} id="copy-dates">
        <input type="hidden" name="blocYearId" value={scope.id} />
        <FormActions>
          <SubmitButton kind="secondary">{t('copy.button', { count: copies.length })}</SubmitButton>
        </FormActions>
      </Form>
    </Section>
  );
}
