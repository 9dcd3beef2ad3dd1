import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { Section } from '@/components/layout/section';
import { Disclosure } from '@/components/ui/disclosure';
import { presences } from '@/domain/activity/attendance';
import { formatMoment, nonBreaking } from '@/lib/format';
import { correctAttendanceAction } from '@/server/activity/actions';
import type { ActivityShown } from '@/server/activity/loaders';

/** What was corrected after the attendance was settled, and the form to correct it. */
export async function CorrectSection({ shown: { scope, activity, corrections, corrects } }: { shown: ActivityShown }) {
  const [t, words] = [await getTranslations('activity.correct'), await getTranslations('activity.presence')];
  if (!corrects && corrections.length === 0) return null;
  const nameOf = (agencyId: string) =>
    nonBreaking(scope.everybody.find((one) => one.agencyId === agencyId)?.name ?? '–');
  return (
    <Section heading={t('heading')}>
      <ul>
        {corrections.map(({ correction, by }) => (
          <li key={correction.id} className="py-0.5 text-sm wrap-anywhere text-soft">
            {t('said', {
              moment: formatMoment(correction.correctedAt),
              by,
              agency: nameOf(correction.agencyId),
              from: words(correction.from),
              to: words(correction.to),
              reason: correction.reason,
            })}
          </li>
        ))}
      </ul>
      {corrects ? (
        <div className="print:hidden">
          <Disclosure summary={t('summary')}>
            <Form key={corrections.length} action={correctAttendanceAction} id="correct">
              <input type="hidden" name="blocYearId" value={scope.id} />
              <input type="hidden" name="number" value={activity.number} />
              <Select
                name="agencyId"
                label={t('agency')}
                none={t('choose')}
                options={activity.expected.map(({ agencyId, name }) => ({ value: agencyId, text: name }))}
              />
              <Select
                name="presence"
                label={t('presence')}
                none={t('choosePresence')}
                options={presences.map((presence) => ({ value: presence, text: words(presence) }))}
              />
              <TextInput name="reason" label={t('reason')} />
              <FormActions>
                <SubmitButton kind="secondary">{t('save')}</SubmitButton>
              </FormActions>
            </Form>
          </Disclosure>
        </div>
      ) : null}
    </Section>
  );
}
