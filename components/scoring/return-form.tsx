import { getTranslations } from 'next-intl/server';
import { DateInput } from '@/components/form/date-input';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { nonBreaking } from '@/lib/format';
import { returnSelfAssessmentAction } from '@/server/self-assessment/actions';
import type { MemberShown } from './shown';

/** Gives the sheet back with a reason; its agency can then change it and send it again. */
export async function ReturnForm({
  blocYearId,
  member,
  personId,
}: {
  blocYearId: string;
  member: MemberShown;
  personId: string;
}) {
  const t = await getTranslations('selfAssessment.return');
  return (
    <Form
      action={returnSelfAssessmentAction}
      id="return"
      keepAs={`return:${personId}:${blocYearId}:${member.agencyId}`}
    >
      <input type="hidden" name="blocYearId" value={blocYearId} />
      <input type="hidden" name="agencyId" value={member.agencyId} />
      <p className="max-w-[65ch] text-soft">{t('sentence', { agency: nonBreaking(member.name) })}</p>
      <TextArea name="reason" label={t('reason')} hint={t('reasonHint')} limit={1000} rows={3} />
      <DateInput name="answerBy" label={t('answerBy')} />
      <FormActions>
        <SubmitButton kind="secondary">{t('button')}</SubmitButton>
      </FormActions>
    </Form>
  );
}
