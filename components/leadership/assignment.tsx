import { getTranslations } from 'next-intl/server';
import { DateInput } from '@/components/form/date-input';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { Section } from '@/components/layout/section';
import { nonBreaking } from '@/lib/format';
import { assignAction } from '@/server/leadership/actions';
import type { LeadershipPage } from '@/server/leadership/loaders';
import { DecisionFields } from './decision-fields';

/** The seats the province fills by its own decision: a bloc's first year, an empty deputy's seat, an agency that has gone. */
export async function Assignment({ page: { scope, assigning } }: { page: LeadershipPage }) {
  const t = await getTranslations('leadership');
  return assigning.map(({ role, inPlaceOf }) => (
    <Section
      key={role}
      heading={t(`assign.${role}`)}
      intro={inPlaceOf === null ? t(`assignIntro.${role}`) : t('assignInPlace', { agency: nonBreaking(inPlaceOf) })}
    >
      <Form action={assignAction} id={`assign-${role}`}>
        <input type="hidden" name="blocYearId" value={scope.id} />
        <input type="hidden" name="role" value={role} />
        <Select
          name="agencyId"
          label={t('assignTo')}
          none={t('chooseAgency')}
          options={scope.members.map(({ agencyId, name }) => ({ value: agencyId, text: name }))}
        />
        <DateInput name="from" label={t('assignFrom')} />
        <DecisionFields />
        <FormActions>
          <SubmitButton kind={role === 'leader' ? 'primary' : 'secondary'}>{t(`assign.${role}`)}</SubmitButton>
        </FormActions>
      </Form>
    </Section>
  ));
}
