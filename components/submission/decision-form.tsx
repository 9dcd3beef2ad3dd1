import { getTranslations } from 'next-intl/server';
import { Gated } from '@/components/conference/gated';
import { DateInput } from '@/components/form/date-input';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { Section } from '@/components/layout/section';
import { nonBreaking } from '@/lib/format';
import type { DocumentsPage } from '@/server/document/loaders';
import { recordDecisionAction } from '@/server/submission/actions';
import { GrantedBoxes } from './granted-boxes';

/** The province writes down its decision: number, day, signer, and whom it granted. */
export async function DecisionForm({ page: { scope, deciding, nominees } }: { page: DocumentsPage }) {
  const t = await getTranslations('submission');
  return (
    <Gated gate={deciding} label={t('decide')} lead={t('notYet')}>
      <Section heading={t('decideHeading')} level={3} intro={t('decideIntro')}>
        <Form action={recordDecisionAction} id="decision">
          <input type="hidden" name="blocYearId" value={scope.id} />
          <TextInput name="number" label={t('decisionNumberField')} hint={t('decisionNumberHint')} width="short" />
          <DateInput name="decidedOn" label={t('decidedOn')} />
          <TextInput name="signer" label={t('signer')} hint={t('signerHint')} />
          <GrantedBoxes
            legend={t('grantedLegend')}
            nominees={nominees.map(({ nominationId, agency, form }) => ({
              nominationId,
              agency: nonBreaking(agency),
              form: nonBreaking(form.name),
            }))}
          />
          <FormActions>
            <SubmitButton>{t('decide')}</SubmitButton>
          </FormActions>
        </Form>
      </Section>
    </Gated>
  );
}
