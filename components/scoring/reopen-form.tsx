import { getTranslations } from 'next-intl/server';
import { DateInput } from '@/components/form/date-input';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { nonBreaking } from '@/lib/format';
import { reopenSheetAction } from '@/server/self-assessment/actions';
import type { MemberShown } from './shown';

/** Opens one agency's sheet again after its time, with a reason the whole bloc can read. */
export async function ReopenForm({
  blocYearId,
  member,
  personId,
}: {
  blocYearId: string;
  member: MemberShown;
  personId: string;
}) {
  const t = await getTranslations('selfAssessment.reopen');
  return (
    <Form action={reopenSheetAction} id="reopen-form" keepAs={`reopen:${personId}:${blocYearId}:${member.agencyId}`}>
      <input type="hidden" name="blocYearId" value={blocYearId} />
      <input type="hidden" name="agencyId" value={member.agencyId} />
      <p className="max-w-[65ch] text-soft">{t('sentence', { agency: nonBreaking(member.name) })}</p>
      <TextArea name="reason" label={t('reason')} limit={1000} rows={3} />
      <DateInput name="untilOn" label={t('until')} />
      <FormActions>
        <SubmitButton kind="secondary">{t('button')}</SubmitButton>
      </FormActions>
    </Form>
  );
}
