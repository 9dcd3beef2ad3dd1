import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { Disclosure } from '@/components/ui/disclosure';
import { correctVersionAction } from '@/server/agency/actions';

type Version = { id: string; name: string; shortName: string; decisionRef: string | null };

/** A name that was written down wrongly and that no record bears yet. */
export async function CorrectForm({ version }: { version: Version }) {
  const t = await getTranslations('agencyKeeping');
  return (
    <Disclosure summary={t('correct.summary', { name: version.name })}>
      <Form action={correctVersionAction} id={`correct-${version.id}`}>
        <input type="hidden" name="versionId" value={version.id} />
        <TextInput name="name" label={t('name')} defaultValue={version.name} />
        <TextInput name="shortName" label={t('shortName')} defaultValue={version.shortName} />
        <TextInput name="decisionRef" label={t('decisionRef')} optional defaultValue={version.decisionRef ?? ''} />
        <FormActions>
          <SubmitButton kind="secondary">{t('correct.submit')}</SubmitButton>
        </FormActions>
      </Form>
    </Disclosure>
  );
}
