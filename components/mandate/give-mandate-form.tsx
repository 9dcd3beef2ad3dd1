import { getTranslations } from 'next-intl/server';
import { CheckboxGroup } from '@/components/form/checkbox-group';
import { DateInput } from '@/components/form/date-input';
import { FileInput } from '@/components/form/file-input';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { acceptedBy, megabytes, paperLimits } from '@/domain/file/kind';
import { mandateScopes } from '@/domain/mandate/scope';
import { giveMandateAction } from '@/server/mandate/actions';

type Choices = readonly { value: string; text: string }[];
type GiveMandateFormProps = {
  /** Where the mandate is given: one agency, or several to choose from. */
  agencies: Choices;
  /** Who may be authorised: one person, or several to choose from. */
  deputies: Choices;
};

/** Who is authorised for what, from when until when, by which paper. */
export async function GiveMandateForm({ agencies, deputies }: GiveMandateFormProps) {
  const t = await getTranslations('mandates');
  const maxMb = megabytes(paperLimits.maxBytes);
  return (
    <Form action={giveMandateAction} id={`mandate-${agencies[0]?.value ?? ''}`}>
      <Chosen name="agencyId" label={t('agency')} none={t('chooseAgency')} choices={agencies} />
      <Chosen name="personId" label={t('deputy')} none={t('chooseDeputy')} choices={deputies} />
      <CheckboxGroup
        name="scopes"
        label={t('scopes')}
        hint={t('scopesHint')}
        choices={mandateScopes.map((value) => ({ value, text: t(`scope.${value}`) }))}
      />
      <DateInput name="from" label={t('from')} />
      <DateInput name="to" label={t('to')} />
      <TextInput name="paperRef" label={t('paperRef')} hint={t('paperRefHint')} />
      <FileInput
        name="paper"
        label={t('paperFile')}
        hint={t('paperFileHint', { maxMb })}
        accept={acceptedBy(paperLimits)}
        maxMb={maxMb}
      />
      <FormActions>
        <SubmitButton>{t('give')}</SubmitButton>
      </FormActions>
    </Form>
  );
}

function Chosen({ name, label, none, choices }: { name: string; label: string; none: string; choices: Choices }) {
  const [only] = choices;
  if (only && choices.length === 1) return <input type="hidden" name={name} value={only.value} />;
  return <Select name={name} label={label} none={none} options={choices} />;
}
