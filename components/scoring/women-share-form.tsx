import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { NumberInput } from '@/components/form/number-input';
import { SubmitButton } from '@/components/form/submit-button';
import { Section } from '@/components/layout/section';
import { formatPoints } from '@/lib/format';
import { stateWomenShareAction } from '@/server/result/actions';
import type { SheetShown } from '@/server/self-assessment/loaders';

/** The share of women, asked for only where the charter parts equals by it. */
export async function WomenShareForm({ sheet }: { sheet: SheetShown }) {
  const { scope, member, charter, womenBps, mayStateWomen } = sheet;
  const asked = charter?.tieBreaks.some(({ step }) => step === 'women') ?? false;
  if (!asked || !mayStateWomen.ok) return null;
  const t = await getTranslations('womenShare');
  return (
    <Section heading={t('heading')} intro={t('intro')}>
      <Form action={stateWomenShareAction} id="women">
        <input type="hidden" name="blocYearId" value={scope.id} />
        <input type="hidden" name="agencyId" value={member.agencyId} />
        <NumberInput
          name="womenBps"
          label={t('label')}
          suffix="%"
          defaultValue={womenBps === null ? undefined : formatPoints(womenBps)}
        />
        <FormActions>
          <SubmitButton kind="secondary">{t('button')}</SubmitButton>
        </FormActions>
      </Form>
    </Section>
  );
}
