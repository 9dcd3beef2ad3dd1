import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { Disclosure } from '@/components/ui/disclosure';
import { Notice } from '@/components/ui/notice';
import { formatDay, nonBreaking } from '@/lib/format';
import { refuseCovenantAction } from '@/server/covenant/actions';

type RefusePanelProps = {
  versionId: string;
  agencyId: string;
  agency: string;
  refusal: { readonly reason: string; readonly on: string } | null;
  /** Under which name the reason stays on this machine until it is sent. */
  keepAs: string;
};

/** Not signing, with a reason for those who keep the bloc; the agency may still sign later. */
export async function RefusePanel({ versionId, agencyId, agency, refusal, keepAs }: RefusePanelProps) {
  const t = await getTranslations('covenant.refuse');
  return (
    <div className="mt-2">
      {refusal ? (
        <Notice kind="late">
          {t('mine', { agency: nonBreaking(agency), day: formatDay(refusal.on), reason: refusal.reason })}
        </Notice>
      ) : null}
      <Disclosure summary={t('open')}>
        <Form action={refuseCovenantAction} id={`refuse-${agencyId}`} keepAs={keepAs}>
          <input type="hidden" name="versionId" value={versionId} />
          <input type="hidden" name="agencyId" value={agencyId} />
          <TextArea name="reason" label={t('reason')} hint={t('hint')} rows={3} limit={1000} />
          <FormActions>
            <SubmitButton kind="danger">{t('button')}</SubmitButton>
          </FormActions>
        </Form>
      </Disclosure>
    </div>
  );
}
