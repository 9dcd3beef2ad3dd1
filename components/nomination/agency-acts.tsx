import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { Section } from '@/components/layout/section';
import { ClosedButton } from '@/components/ui/closed-button';
import { Disclosure } from '@/components/ui/disclosure';
import { nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import { refusalSentence } from '@/server/action';
import { sendNominationAction, withdrawNominationAction } from '@/server/nomination/actions';
import type { NominationShown } from '@/server/nomination/loaders';

/** What the agency itself does with its nomination: send it, or take it back before it is on a ballot. */
export async function AgencyActs({ scope, nomination, maySend, mayWithdraw }: NominationShown) {
  const t = await getTranslations('nomination.agencyActs');
  if (!maySend || !mayWithdraw) return null;
  const sendable = ['draft', 'returned'].includes(nomination.status);
  if (!sendable && !mayWithdraw.ok) return null;
  const which = (
    <>
      <input type="hidden" name="blocYearId" value={scope.id} />
      <input type="hidden" name="nominationId" value={nomination.id} />
    </>
  );
  return (
    <Section heading={t('title')}>
      {sendable && maySend.ok ? (
        <Form action={sendNominationAction} id="send">
          {which}
          <p>{t('sentence', { agency: nonBreaking(nomination.agencyName), bloc: scope.bloc.name, form: nonBreaking(nomination.formName) })}</p>
          <FormActions>
            <SubmitButton>{t(nomination.status === 'returned' ? 'sendAgain' : 'send')}</SubmitButton>
          </FormActions>
        </Form>
      ) : null}
      {sendable && !maySend.ok ? (
        <ClosedButton lead={t('notYet')} reasons={[await reasonOf(maySend.refusal)]}>
          {t('send')}
        </ClosedButton>
      ) : null}
      {mayWithdraw.ok ? (
        <div className="mt-4">
          <Disclosure summary={t('withdrawOpen')}>
            <Form action={withdrawNominationAction} id="withdraw">
              {which}
              <p>{t('withdrawSentence')}</p>
              <FormActions>
                <SubmitButton kind="danger">{t('withdraw')}</SubmitButton>
              </FormActions>
            </Form>
          </Disclosure>
        </div>
      ) : null}
    </Section>
  );

  async function reasonOf(refusal: Parameters<typeof refusalSentence>[0]) {
    const text = await refusalSentence(refusal);
    if (refusal.code === 'rights.notAppointed') return { text: t('onlyHead') };
    return refusal.code === 'nomination.rankingNotPublished' ? { text, href: paths.ranking(placeOf(scope)) } : { text };
  }
}
