import { getTranslations } from 'next-intl/server';
import { Gated } from '@/components/conference/gated';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { Section } from '@/components/layout/section';
import { formatDay } from '@/lib/format';
import { recogniseAction } from '@/server/leadership/actions';
import type { LeadershipPage } from '@/server/leadership/loaders';
import { DecisionFields } from './decision-fields';

/** Where the charter asks for it: the decision by which the province recognises those chosen, or the form to record it. */
export async function Recognition({ page }: { page: LeadershipPage }) {
  const { scope, planYear, recognition, recognised, recognising } = page;
  if (recognition === 'notAsked') return null;
  const t = await getTranslations('leadership');
  const year = String(planYear?.year ?? scope.year + 1);
  return (
    <Section heading={t('recognition', { year })} intro={t('recognitionIntro')}>
      {recognised ? (
        <p>
          {t('recognised', {
            number: recognised.number,
            day: formatDay(recognised.decidedOn),
            signer: recognised.signer,
          })}
        </p>
      ) : (
        <>
          <p className="mb-4">{t('recognitionAwaited')}</p>
          <Gated gate={recognising} label={t('recognise')} lead={t('notYet')}>
            <Form action={recogniseAction} id="recognise">
              <input type="hidden" name="blocYearId" value={scope.id} />
              <DecisionFields />
              <FormActions>
                <SubmitButton>{t('recognise')}</SubmitButton>
              </FormActions>
            </Form>
          </Gated>
        </>
      )}
    </Section>
  );
}
