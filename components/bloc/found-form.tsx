import { getTranslations } from 'next-intl/server';
import { DateInput } from '@/components/form/date-input';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { RadioGroup } from '@/components/form/radio-group';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { blocKinds, blocLevels } from '@/domain/bloc/register';
import { foundBlocAction } from '@/server/bloc/actions';

/** A new bloc with the decision it stands on. Its address is made of its name. */
export async function FoundForm() {
  const [t, blocs] = [await getTranslations('blocs.found'), await getTranslations('blocs')];
  return (
    <Form action={foundBlocAction} id="found">
      <TextInput name="name" label={t('name')} hint={t('nameHint')} />
      <RadioGroup
        name="kind"
        label={t('kind')}
        choices={blocKinds.map((value) => ({ value, text: blocs(`kinds.${value}`), hint: t(`kindHints.${value}`) }))}
      />
      <RadioGroup
        name="level"
        label={t('level')}
        choices={blocLevels.map((value) => ({ value, text: blocs(`levels.${value}`), hint: t(`levelHints.${value}`) }))}
      />
      <RadioGroup
        name="body"
        label={t('body')}
        choices={(['party', 'state'] as const).map((value) => ({ value, text: t(`bodies.${value}`) }))}
      />
      <TextInput name="superior" label={t('superior')} hint={t('superiorHint')} />
      <TextInput name="province" label={t('province')} hint={t('provinceHint')} width="short" />
      <DateInput name="foundedOn" label={t('foundedOn')} />
      <TextInput name="decisionRef" label={t('decisionRef')} hint={t('decisionHint')} width="short" />
      <DateInput name="decidedOn" label={t('decidedOn')} optional />
      <TextInput name="decidedBy" label={t('decidedBy')} hint={t('decidedByHint')} optional />
      <TextInput name="managedBy" label={t('managedBy')} hint={t('managedByHint')} optional />
      <FormActions>
        <SubmitButton>{t('submit')}</SubmitButton>
      </FormActions>
    </Form>
  );
}
