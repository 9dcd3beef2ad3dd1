import { getTranslations } from 'next-intl/server';
import { DateInput } from '@/components/form/date-input';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { Section } from '@/components/layout/section';
import { Disclosure } from '@/components/ui/disclosure';
import { nonBreaking } from '@/lib/format';
import { assignAction } from '@/server/leadership/actions';
import type { LeadershipPage } from '@/server/leadership/loaders';
import { DecisionFields } from './decision-fields';

type AssignmentProps = { page: LeadershipPage };

/** The seats the province fills by its own decision: a bloc's first year, an empty deputy's seat, an agency that has gone. */
export async function Assignment({ page }: AssignmentProps) {
  const t = await getTranslations('leadership');
  const parts = page.assigning.map(({ role, inPlaceOf }) => {
    // A deputy's seat may stay empty; a bloc that nobody leads cannot.
    const waits = role === 'leader' || inPlaceOf !== null;
    return (
      <Section
        key={role}
        heading={t(`assign.${role}`)}
        intro={inPlaceOf === null ? t(`assignIntro.${role}`) : t('assignInPlace', { agency: nonBreaking(inPlaceOf) })}
      >
        {waits ? (
          <AssignForm page={page} role={role} />
        ) : (
          <Disclosure summary={t('assignOpen')}>
            <AssignForm page={page} role={role} />
          </Disclosure>
        )}
      </Section>
    );
  });
  return <div className="print:hidden">{parts}</div>;
}

async function AssignForm({ page: { scope }, role }: AssignmentProps & { role: 'leader' | 'deputy' }) {
  const t = await getTranslations('leadership');
  return (
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
  );
}
