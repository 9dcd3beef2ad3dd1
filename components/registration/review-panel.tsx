import { getTranslations } from 'next-intl/server';
import { DateInput } from '@/components/form/date-input';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { Section } from '@/components/layout/section';
import { Disclosure } from '@/components/ui/disclosure';
import { formatMoment, nonBreaking } from '@/lib/format';
import { agreeRegistrationsAction, returnRegistrationAction } from '@/server/registration/actions';
import type { RegistrationShown } from './registration-view';

/** What those who keep the bloc do with a registration that was sent: agree to it as it stands, or give it back with the reason. */
export async function ReviewPanel({
  shown: { scope, member, registration, reviews, agrees, personId },
}: {
  shown: RegistrationShown;
}) {
  const t = await getTranslations('registration.review');
  const sentAt = registration?.sentAt;
  if (!reviews || !sentAt) return null;
  const agency = nonBreaking(member.name);
  return (
    <Section heading={t('heading')}>
      {agrees ? (
        <Form action={agreeRegistrationsAction} id="agree">
          <input type="hidden" name="blocYearId" value={scope.id} />
          <input type="hidden" name="agreed.0.agencyId" value={member.agencyId} />
          <input type="hidden" name="agreed.0.sentAt" value={sentAt.toISOString()} />
          <p className="max-w-[75ch]">{t('agreeSentence', { agency, moment: formatMoment(sentAt) })}</p>
          <FormActions>
            <SubmitButton>{t('agree')}</SubmitButton>
          </FormActions>
        </Form>
      ) : null}
      <Disclosure summary={t('returnOpen')}>
        <Form
          action={returnRegistrationAction}
          id="return"
          keepAs={`return-registration:${personId}:${scope.id}:${member.agencyId}`}
        >
          <input type="hidden" name="blocYearId" value={scope.id} />
          <input type="hidden" name="agencyId" value={member.agencyId} />
          <TextArea name="reason" label={t('reason')} hint={t('reasonHint')} limit={1000} rows={3} />
          <DateInput name="answerBy" label={t('answerBy')} />
          <FormActions>
            <SubmitButton kind="secondary">{t('return')}</SubmitButton>
          </FormActions>
        </Form>
      </Disclosure>
    </Section>
  );
}
