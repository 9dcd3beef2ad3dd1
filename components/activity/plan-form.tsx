import { getTranslations } from 'next-intl/server';
import { CheckboxGroup } from '@/components/form/checkbox-group';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { RadioGroup } from '@/components/form/radio-group';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { Section } from '@/components/layout/section';
import { Disclosure } from '@/components/ui/disclosure';
import { activityKinds } from '@/domain/activity/kind';
import { planActivityAction } from '@/server/activity/actions';
import type { ActivitiesShown } from '@/server/activity/loaders';
import { SlotFields } from './slot-fields';

/** A new activity: what, when, where, who hosts, who is expected. */
export async function PlanForm({ shown: { scope, activities } }: { shown: ActivitiesShown }) {
  const [t, kinds] = [await getTranslations('activity.plan'), await getTranslations('activity.kinds')];
  const agencies = scope.everybody.map(({ agencyId, name }) => ({ value: agencyId, text: name }));
  return (
    <Section heading={t('heading')}>
      <Disclosure summary={t('summary')} open={activities.length === 0}>
        <Form action={planActivityAction} id="plan-activity">
          <input type="hidden" name="blocYearId" value={scope.id} />
          <TextInput name="title" label={t('title')} hint={t('titleHint')} />
          <Select
            name="kind"
            label={t('kind')}
            none={t('chooseKind')}
            options={activityKinds.map((kind) => ({ value: kind, text: kinds(kind) }))}
          />
          <Select name="hostAgencyId" label={t('host')} none={t('chooseHost')} options={agencies} />
          <SlotFields />
          <RadioGroup
            name="asked"
            label={t('asked')}
            choices={[
              { value: 'everybody', text: t('everybody') },
              { value: 'some', text: t('some') },
            ]}
            defaultValue="everybody"
          />
          <CheckboxGroup name="expected" label={t('expected')} choices={agencies} />
          <FormActions>
            <SubmitButton>{t('save')}</SubmitButton>
          </FormActions>
        </Form>
      </Disclosure>
    </Section>
  );
}
