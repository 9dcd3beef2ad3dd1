import { getTranslations } from 'next-intl/server';
import { ApprovalPanel } from '@/components/approval/approval-panel';
import { DateInput } from '@/components/form/date-input';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { refusalWords } from '@/components/form/refusal-words';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { Section } from '@/components/layout/section';
import { ClosedButton } from '@/components/ui/closed-button';
import { Disclosure } from '@/components/ui/disclosure';
import { adoptDraftAction, dropCharterAction } from '@/server/charter/actions';
import type { CharterShown } from '@/server/charter/loaders';

/** The adoption by a meeting: what stands in its way, the second head's word where one is asked for, and the button. */
export async function AdoptSection({ shown }: { shown: CharterShown }) {
  const { scope, adopting, approval } = shown;
  const [t, say] = [await getTranslations('charter.adopt'), await refusalWords()];
  if (!adopting) return null;
  const year = String(scope.year);
  const hurdles = [
    ...adopting.faults.map((fault) => ({ text: say(fault), href: `#charter-${fault.field ?? ''}` })),
    ...(approval && approval.stage !== 'given'
      ? [{ text: say({ code: approval.stage === 'asked' ? 'approval.notGiven' : 'approval.notAsked' }) }]
      : []),
  ];
  return (
    <Section heading={t('heading')} intro={t('sentence', { bloc: scope.bloc.name, year })}>
      {approval ? <ApprovalPanel approval={approval} /> : null}
      {!adopting.right ? null : hurdles.length > 0 ? (
        <ClosedButton lead={t('closed')} reasons={hurdles}>
          {t('button', { year })}
        </ClosedButton>
      ) : (
        <Form action={adoptDraftAction} id="adopt" after="charter">
          <input type="hidden" name="blocYearId" value={scope.id} />
          <input type="hidden" name="seen" value={adopting.sha256} />
          <TextInput name="number" label={t('number')} hint={t('numberHint')} width="short" />
          <DateInput name="adoptedOn" label={t('adoptedOn')} />
          <TextInput name="meeting" label={t('meeting')} hint={t('meetingHint')} />
          <FormActions>
            <SubmitButton>{t('button', { year })}</SubmitButton>
          </FormActions>
        </Form>
      )}
      {shown.keeps ? (
        <div className="mt-6 print:hidden">
          <Disclosure summary={t('drop')}>
            <Form action={dropCharterAction} id="drop">
              <input type="hidden" name="blocYearId" value={scope.id} />
              <p>{t('dropSentence', { year })}</p>
              <FormActions>
                <SubmitButton kind="danger">{t('dropButton')}</SubmitButton>
              </FormActions>
            </Form>
          </Disclosure>
        </div>
      ) : null}
    </Section>
  );
}
