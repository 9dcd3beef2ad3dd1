import { getTranslations } from 'next-intl/server';
import { DateInput } from '@/components/form/date-input';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { offices } from '@/domain/person/office';
import { registerPersonAction } from '@/server/person/actions';

/** A new person with a first appointment. */
export async function RegisterPersonForm({ agencies }: { agencies: readonly { value: string; text: string }[] }) {
  const [t, office] = [await getTranslations('people'), await getTranslations('offices')];
  return (
    <Form action={registerPersonAction} id="register">
      <TextInput name="name" label={t('name')} />
      <TextInput name="email" label={t('email')} type="email" autoComplete="off" />
      <Select name="office" label={t('office')} none={t('choose')} options={offices.map((value) => ({ value, text: office(value) }))} />
      <Select name="agencyId" label={t('agency')} optional none={t('above')} options={agencies} />
      <TextInput name="post" label={t('post')} hint={t('postHint')} />
      <DateInput name="from" label={t('from')} />
      <FormActions>
        <SubmitButton>{t('submit')}</SubmitButton>
      </FormActions>
    </Form>
  );
}
