import { getTranslations } from 'next-intl/server';
import { FoldedReason } from '@/components/form/folded-reason';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { Notice } from '@/components/ui/notice';
import { formatDay } from '@/lib/format';
import { askApprovalAction, declineApprovalAction, giveApprovalAction } from '@/server/approval/actions';
import type { ApprovalShown } from '@/server/approval/shown';

/** A second head's word: asked for with a reason, given by one sentence beside a button, or why it is awaited. */
export async function ApprovalPanel({ approval }: { approval: NonNullable<ApprovalShown> }) {
  const t = await getTranslations('approval');
  const { act, stage, last, overtaken, asks, gives, sha256, blocYearId, nominationId } = approval;
  const hidden = (
    <>
      <input type="hidden" name="blocYearId" value={blocYearId} />
      <input type="hidden" name="act" value={act} />
      {nominationId ? <input type="hidden" name="nominationId" value={nominationId} /> : null}
    </>
  );
  return (
    <div className="mb-6 flex flex-col gap-4">
      {last && stage === 'given' ? (
        <Notice kind="done">
          {t('given', {
            post: last.givenPost ?? '',
            agency: last.agency,
            day: formatDay(last.givenOn ?? last.askedOn),
          })}
        </Notice>
      ) : null}
      {last && overtaken ? <Notice kind="late">{t('overtaken', { day: formatDay(last.askedOn) })}</Notice> : null}
      {last?.declinedOn && stage === 'notAsked' ? (
        <Notice
          kind="late"
          lead={t('declined', { post: last.declinedPost ?? '', agency: last.agency, day: formatDay(last.declinedOn) })}
        >
          {last.declinedReason}
        </Notice>
      ) : null}
      {last && stage === 'asked' ? (
        <Notice kind="late" lead={t('asked', { post: last.askedPost, day: formatDay(last.askedOn) })}>
          {last.reason}
        </Notice>
      ) : null}
      {asks ? (
        <Form action={askApprovalAction} id="ask">
          {hidden}
          <p className="max-w-[75ch]">{t(`needed.${key(act)}`)}</p>
          <TextArea name="reason" label={t('reason')} rows={2} limit={1000} />
          <FormActions>
            <SubmitButton kind="secondary">{t('ask')}</SubmitButton>
          </FormActions>
        </Form>
      ) : null}
      {gives ? (
        <div className="flex flex-col gap-3">
          <Form action={giveApprovalAction} id="give">
            {hidden}
            <input type="hidden" name="seen" value={sha256} />
            <FormActions>
              <SubmitButton>{t('give')}</SubmitButton>
              <p className="text-soft">{t(`sentence.${key(act)}`)}</p>
            </FormActions>
          </Form>
          <FoldedReason
            action={declineApprovalAction}
            id="decline"
            summary={t('declineSummary')}
            label={t('declineReason')}
            button={t('decline')}
          >
            {hidden}
            <input type="hidden" name="seen" value={sha256} />
          </FoldedReason>
        </div>
      ) : null}
    </div>
  );
}

const keys = {
  'charter.adopted': 'charter',
  'covenant.reopened': 'covenant',
  'annex.voided': 'annex',
  'results.published': 'results',
  'nomination.overQuota': 'overQuota',
} as const;

const key = (act: NonNullable<ApprovalShown>['act']) => keys[act];
