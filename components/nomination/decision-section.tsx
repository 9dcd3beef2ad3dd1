import { getTranslations } from 'next-intl/server';
import { DateInput } from '@/components/form/date-input';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { refusalWords } from '@/components/form/refusal-words';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { Section } from '@/components/layout/section';
import { ClosedButton } from '@/components/ui/closed-button';
import { Disclosure } from '@/components/ui/disclosure';
import { usualAnswerBy } from '@/domain/nomination/send';
import { nonBreaking } from '@/lib/format';
import { putToBallotAction, returnNominationAction } from '@/server/nomination/actions';
import type { NominationShown } from '@/server/nomination/loaders';

/** The leader's acts: put to the ballot, or return with a reason. Closed buttons say why. */
export async function DecisionSection({ scope, nomination, reviewers, mayPut, mayReturn }: NominationShown) {
  const [t, words] = [await getTranslations('nomination'), await refusalWords()];
  const names = nonBreaking(reviewers.names.join('; '));
  const which = (
    <>
      <input type="hidden" name="blocYearId" value={scope.id} />
      <input type="hidden" name="nominationId" value={nomination.id} />
    </>
  );
  return (
    <Section heading={t('decision.title')} intro={whoDecides()}>
      {mayPut.ok ? (
        <Form action={putToBallotAction} id="put">
          {which}
          <p>
            {t('decision.putSentence', {
              agency: nonBreaking(nomination.nominee),
              form: nonBreaking(nomination.formName),
              bloc: scope.bloc.name,
            })}
          </p>
          <FormActions>
            <SubmitButton kind="secondary">{t('decision.put')}</SubmitButton>
          </FormActions>
        </Form>
      ) : (
        <ClosedButton lead={t('decision.notYet')} reasons={[{ text: words(mayPut.refusal) }]}>
          {t('decision.put')}
        </ClosedButton>
      )}
      {mayReturn.ok ? (
        <div className="mt-4">
          <Disclosure summary={t('decision.returnOpen')}>
            <Form action={returnNominationAction} id="return">
              {which}
              <TextArea name="reason" label={t('decision.reason')} hint={t('decision.reasonHint')} limit={2000} />
              <DateInput name="answerBy" label={t('decision.answerBy')} defaultValue={usualAnswerBy(scope.on)} />
              <FormActions>
                <SubmitButton kind="danger">{t('decision.return')}</SubmitButton>
              </FormActions>
            </Form>
          </Disclosure>
        </div>
      ) : null}
    </Section>
  );

  function whoDecides() {
    if (reviewers.standingIn === 'ownNomination') return t('decision.standingIn');
    return reviewers.standingIn ? t('decision.standingInConflict') : t('decision.who', { names });
  }
}
