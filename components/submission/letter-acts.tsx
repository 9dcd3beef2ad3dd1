import { getTranslations } from 'next-intl/server';
import { Gated } from '@/components/conference/gated';
import { DateInput } from '@/components/form/date-input';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import { Section } from '@/components/layout/section';
import { Disclosure } from '@/components/ui/disclosure';
import { whomOf } from '@/domain/nominee/subject';
import { formatDay } from '@/lib/format';
import type { DocumentsPage } from '@/server/document/loaders';
import {
  draftSubmissionAction,
  receiveSubmissionAction,
  returnSubmissionAction,
  sendSubmissionAction,
} from '@/server/submission/actions';
import { DecisionForm } from './decision-form';

/** What can be done with the letter now, by this reader: draft or correct, send; for the province receive, return, decide. */
export async function LetterActs({ page }: { page: DocumentsPage }) {
  const status = page.submission?.status ?? null;
  return (
    <>
      {status === null ? <DraftForm page={page} /> : null}
      {status === 'draft' || status === 'returned' ? (
        <>
          <SendForm page={page} />
          <CorrectForm page={page} />
        </>
      ) : null}
      {status === 'sent' ? <ReceiveForm page={page} /> : null}
      {status === 'received' ? <DecisionForm page={page} /> : null}
      {status === 'sent' || status === 'received' ? <ReturnForm page={page} /> : null}
    </>
  );
}

async function DraftForm({ page }: { page: DocumentsPage }) {
  const t = await getTranslations('submission');
  return (
    <div className="mt-6">
      <Gated gate={page.drafting} label={t('draft')} lead={t('notYet')}>
        <DraftFields page={page} words={t('draft')} />
      </Gated>
    </div>
  );
}

async function CorrectForm({ page }: { page: DocumentsPage }) {
  const t = await getTranslations('submission');
  if (!page.drafting.right.ok) return null;
  return (
    <div className="mt-6">
      <Disclosure summary={t('correct')} open={page.submission?.status === 'returned'}>
        <DraftFields page={page} words={t('saveDraft')} />
      </Disclosure>
    </div>
  );
}

async function DraftFields({ page: { scope, submission, nominees }, words }: { page: DocumentsPage; words: string }) {
  const t = await getTranslations('submission');
  return (
    <Form action={draftSubmissionAction} id="draft">
      <p className="text-soft">{t('draftTakes', { count: nominees.length, whom: whomOf(nominees) })}</p>
      <input type="hidden" name="blocYearId" value={scope.id} />
      <TextInput
        name="number"
        label={t('numberField')}
        hint={t(scope.bloc.body === 'party' ? 'numberHintParty' : 'numberHintState')}
        defaultValue={submission?.number}
        width="short"
      />
      <DateInput name="datedOn" label={t('datedOn')} defaultValue={submission?.datedOn ?? scope.on} />
      <FormActions>
        <SubmitButton kind={submission ? 'secondary' : 'primary'}>{words}</SubmitButton>
      </FormActions>
    </Form>
  );
}

async function SendForm({ page: { scope, submission, sending, nominees } }: { page: DocumentsPage }) {
  const t = await getTranslations('submission');
  if (!submission) return null;
  return (
    <div className="mt-6">
      {sending.right.ok ? null : (
        <p className="text-soft">{t(submission.status === 'returned' ? 'leaderSendsAgain' : 'leaderSends')}</p>
      )}
      <Gated gate={sending} label={t('send')} lead={t('notYet')}>
        <p className="mb-3 max-w-[65ch]">
          {t('sendSentence', {
            post: sending.right.ok ? sending.right.value.post : '',
            agency: scope.everybody.find(({ agencyId }) => agencyId === scope.leadingAgencyId)?.name ?? '',
            bloc: scope.bloc.name,
            number: submission.number,
            day: formatDay(submission.datedOn),
            addressee: submission.addressee,
            count: nominees.length,
            whom: whomOf(nominees),
          })}
        </p>
        <Form action={sendSubmissionAction} id="send">
          <input type="hidden" name="blocYearId" value={scope.id} />
          <FormActions>
            <SubmitButton>{t('send')}</SubmitButton>
          </FormActions>
        </Form>
      </Gated>
    </div>
  );
}

async function ReceiveForm({ page: { scope, submission, receiving } }: { page: DocumentsPage }) {
  const t = await getTranslations('submission');
  if (!submission) return null;
  return (
    <div className="mt-6">
      <Gated gate={receiving} label={t('receive')} lead={t('notYet')}>
        <p className="mb-3 max-w-[65ch]">
          {t('receiveSentence', {
            number: submission.number,
            day: formatDay(submission.datedOn),
            bloc: scope.bloc.name,
          })}
        </p>
        <Form action={receiveSubmissionAction} id="receive">
          <input type="hidden" name="blocYearId" value={scope.id} />
          <FormActions>
            <SubmitButton>{t('receive')}</SubmitButton>
          </FormActions>
        </Form>
      </Gated>
    </div>
  );
}

async function ReturnForm({ page: { scope, returning } }: { page: DocumentsPage }) {
  const t = await getTranslations('submission');
  return (
    <Gated gate={returning} label={t('return')} lead={t('notYet')}>
      <Section heading={t('returnHeading')} level={3}>
        <Form action={returnSubmissionAction} id="return">
          <input type="hidden" name="blocYearId" value={scope.id} />
          <TextArea name="reason" label={t('reason')} hint={t('reasonHint')} limit={2000} />
          <FormActions>
            <SubmitButton kind="danger">{t('return')}</SubmitButton>
          </FormActions>
        </Form>
      </Section>
    </Gated>
  );
}
