import { getTranslations } from 'next-intl/server';
import { DateInput } from '@/components/form/date-input';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { Section } from '@/components/layout/section';
import { Disclosure } from '@/components/ui/disclosure';
import { LinkButton } from '@/components/ui/link-button';
import { paths, placeOf } from '@/lib/paths';
import { leaveBlocAction } from '@/server/bloc/actions';
import type { MembersShown } from './members-view';

/** What the province can do to a published composition: somebody joins, somebody leaves, each by decision. */
export async function MemberActs({ shown: { scope } }: { shown: MembersShown }) {
  const t = await getTranslations('members.acts');
  return (
    <div className="print:hidden">
      <Section heading={t('heading')} level={2} intro={t('intro')}>
        <p className="mb-2">
          <LinkButton href={paths.joinMember(placeOf(scope))} kind="secondary" wide>
            {t('join')}
          </LinkButton>
        </p>
        <Disclosure summary={t('leave')}>
          <Form action={leaveBlocAction} id="leave">
            <input type="hidden" name="blocId" value={scope.blocId} />
            <Select
              name="agencyId"
              label={t('agency')}
              none={t('choose')}
              options={scope.members.map(({ agencyId, name }) => ({ value: agencyId, text: name }))}
            />
            <DateInput name="to" label={t('lastDay')} />
            <TextInput name="decisionRef" label={t('decision')} hint={t('decisionHint')} />
            <FormActions>
              <SubmitButton kind="secondary">{t('leaveButton')}</SubmitButton>
            </FormActions>
          </Form>
        </Disclosure>
      </Section>
    </div>
  );
}
