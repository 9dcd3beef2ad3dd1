import { getTranslations } from 'next-intl/server';
import { ApprovalPanel } from '@/components/approval/approval-panel';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { refusalWords } from '@/components/form/refusal-words';
import { SubmitButton } from '@/components/form/submit-button';
import { Section } from '@/components/layout/section';
import { ClosedButton } from '@/components/ui/closed-button';
import { Disclosure } from '@/components/ui/disclosure';
import { nonBreaking } from '@/lib/format';
import type { Refusal } from '@/domain/shared/refusal';
import { paths, placeOf } from '@/lib/paths';
import { sendNominationAction, withdrawNominationAction } from '@/server/nomination/actions';
import type { NominationShown } from '@/server/nomination/loaders';

/** Where the top of the page points to. */
export const sendingAnchor = 'sending';

/** What the agency itself does with its nomination: send it, or take it back before it is on a ballot. */
export async function AgencyActs({ scope, nomination, maySend, mayWithdraw, quota, approval }: NominationShown) {
  const [t, words] = [await getTranslations('nomination'), await refusalWords()];
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
    <Section heading={t('agencyActs.title')} anchor={sendingAnchor}>
      {sendable && quota ? (
        <p className="mb-3 max-w-[75ch] text-soft">
          {t('agencyActs.quota', { form: nonBreaking(nomination.formName), most: quota.most, left: quota.left })}
        </p>
      ) : null}
      {sendable && approval ? <ApprovalPanel approval={approval} /> : null}
      {sendable && maySend.ok ? (
        <Form action={sendNominationAction} id="send" after="nomination">
          {which}
          <p>
            {t(nomination.subjectKind === 'agency' ? 'agencyActs.sentence' : 'agencyActs.sentenceFor', {
              agency: nonBreaking(nomination.agencyName),
              nominee: nonBreaking(nomination.nominee),
              bloc: scope.bloc.name,
              form: nonBreaking(nomination.formName),
            })}
          </p>
          <FormActions>
            <SubmitButton>
              {t(nomination.status === 'returned' ? 'agencyActs.sendAgain' : 'agencyActs.send')}
            </SubmitButton>
          </FormActions>
        </Form>
      ) : null}
      {sendable && !maySend.ok ? (
        <ClosedButton lead={t('agencyActs.notYet')} reasons={[reasonOf(maySend.refusal)]}>
          {t('agencyActs.send')}
        </ClosedButton>
      ) : null}
      {mayWithdraw.ok ? (
        <div className="mt-4">
          <Disclosure summary={t('agencyActs.withdrawOpen')}>
            <Form action={withdrawNominationAction} id="withdraw">
              {which}
              <p>{t('agencyActs.withdrawSentence')}</p>
              <FormActions>
                <SubmitButton kind="danger">{t('agencyActs.withdraw')}</SubmitButton>
              </FormActions>
            </Form>
          </Disclosure>
        </div>
      ) : null}
    </Section>
  );

  function reasonOf(refusal: Refusal) {
    if (refusal.code === 'rights.notAppointed') return { text: t('agencyActs.onlyHead') };
    const text = words(refusal);
    return refusal.code === 'nomination.rankingNotPublished' ? { text, href: paths.ranking(placeOf(scope)) } : { text };
  }
}
