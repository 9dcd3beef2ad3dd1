import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { Section } from '@/components/layout/section';
import { Tag } from '@/components/ui/tag';
import { formatDay } from '@/lib/format';
import { requestRecheckAction } from '@/server/appraisal/actions';
import type { SheetShown } from '@/server/self-assessment/loaders';

/** Rechecks that were asked for with their answers, and the form to ask for one as long as there is time. */
export async function RecheckSection({ sheet, personId }: { sheet: SheetShown; personId: string }) {
  const { scope, member, appraisal, mayRecheck } = sheet;
  if (appraisal.rechecks.length === 0 && !mayRecheck.ok) return null;
  const t = await getTranslations('recheck');
  return (
    <Section heading={t('heading')} anchor="recheck">
      {appraisal.rechecks.map((one) => (
        <div key={one.id} className="border-t border-line py-3">
          <p>
            <strong>{t('asked', { day: formatDay(one.requestedOn) })}:</strong> {one.reason}
          </p>
          {one.answeredOn ? (
            <p>
              <strong>{t('answered', { day: formatDay(one.answeredOn) })}</strong>{' '}
              <Tag kind={one.upheld ? 'done' : 'plain'}>{t(one.upheld ? 'upheld' : 'kept')}</Tag> {one.answer}
            </p>
          ) : (
            <Tag kind="waiting">{t('waiting')}</Tag>
          )}
        </div>
      ))}
      {mayRecheck.ok ? (
        <Form
          action={requestRecheckAction}
          id="recheck-form"
          keepAs={`recheck:${personId}:${scope.id}:${member.agencyId}`}
        >
          <input type="hidden" name="blocYearId" value={scope.id} />
          <input type="hidden" name="agencyId" value={member.agencyId} />
          <p className="max-w-[70ch] text-soft">
            {t('sentence', { until: appraisal.recheckUntil ? formatDay(appraisal.recheckUntil) : '' })}
          </p>
          <TextArea name="reason" label={t('reason')} hint={t('reasonHint')} rows={3} limit={2000} />
          <FormActions>
            <SubmitButton kind="secondary">{t('button')}</SubmitButton>
          </FormActions>
        </Form>
      ) : null}
    </Section>
  );
}
