import { getTranslations } from 'next-intl/server';
import { ApprovalPanel } from '@/components/approval/approval-panel';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { Disclosure } from '@/components/ui/disclosure';
import type { ApprovalShown } from '@/server/approval/shown';
import { reopenCovenantAction } from '@/server/covenant/actions';

type ReopenPanelProps = { blocYearId: string; signed: number; annexes: number; approval: ApprovalShown };

/** For the leader: opening the text again, with what that undoes said beforehand. */
export async function ReopenPanel({ blocYearId, signed, annexes, approval }: ReopenPanelProps) {
  const t = await getTranslations('covenant.reopen');
  return (
    <div className="mt-6 print:hidden">
      <Disclosure summary={t('open')} open={approval !== null && approval.stage !== 'notAsked'}>
        {approval ? <ApprovalPanel approval={approval} /> : null}
        {approval && approval.stage !== 'given' ? null : (
          <Form action={reopenCovenantAction} id="reopen">
            <input type="hidden" name="blocYearId" value={blocYearId} />
            <p>{t('sentence', { signed, annexes })}</p>
            <TextArea name="reason" label={t('reason')} rows={3} limit={1000} />
            <FormActions>
              <SubmitButton kind="danger">{t('button')}</SubmitButton>
            </FormActions>
          </Form>
        )}
      </Disclosure>
    </div>
  );
}
