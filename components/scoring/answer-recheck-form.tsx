import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { RadioGroup } from '@/components/form/radio-group';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { Section } from '@/components/layout/section';
import { Notice } from '@/components/ui/notice';
import { formatDay } from '@/lib/format';
import { answerRecheckAction } from '@/server/appraisal/actions';
import type { SheetShown } from '@/server/self-assessment/loaders';

/** Answers the recheck an agency asked for, after its points were looked at once more above. */
export async function AnswerRecheckForm({ sheet, personId }: { sheet: SheetShown; personId: string }) {
  const { scope, member, appraisal } = sheet;
  const open = appraisal.rechecks.find(({ answeredOn }) => answeredOn === null);
  if (!open) return null;
  const t = await getTranslations('recheck');
  return (
    <Section heading={t('answerHeading')} anchor="recheck">
      <Notice kind="late" lead={t('asked', { day: formatDay(open.requestedOn) })}>
        {open.reason}
      </Notice>
      <Form
        action={answerRecheckAction}
        id="answer-recheck"
        after="appraisal"
        keepAs={`answer-recheck:${personId}:${scope.id}:${member.agencyId}`}
      >
        <input type="hidden" name="blocYearId" value={scope.id} />
        <input type="hidden" name="agencyId" value={member.agencyId} />
        <RadioGroup
          name="upheld"
          label={t('decision')}
          choices={[
            { value: 'yes', text: t('decideUpheld') },
            { value: 'no', text: t('decideKept') },
          ]}
        />
        <TextArea name="answer" label={t('answer')} rows={3} limit={2000} />
        <FormActions>
          <SubmitButton>{t('answerButton')}</SubmitButton>
        </FormActions>
      </Form>
    </Section>
  );
}
