import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import { Section } from '@/components/layout/section';
import { Disclosure } from '@/components/ui/disclosure';
import { recordKnockOutAction, withdrawKnockOutAction } from '@/server/knock-out/actions';
import type { SheetShown } from '@/server/self-assessment/loaders';

/** Keeps an agency out of the ranking by a ground of the scale, or lets it in again. */
export async function KnockOutForm({ sheet }: { sheet: SheetShown }) {
  const { scope, member, scale, mayDeduct, knockOuts } = sheet;
  if (!mayDeduct.ok || !scale || scale.knockOuts.length === 0) return null;
  const t = await getTranslations('knockOut');
  const open = scale.knockOuts.filter(({ code }) => !knockOuts.some((one) => one.code === code));
  const hidden = (
    <>
      <input type="hidden" name="blocYearId" value={scope.id} />
      <input type="hidden" name="agencyId" value={member.agencyId} />
    </>
  );
  return (
    <Section heading={t('heading')}>
      {knockOuts.map(({ id, code, basis }) => (
        <Disclosure
          key={id}
          summary={t('standing', { name: scale.knockOuts.find((one) => one.code === code)?.name ?? code, basis })}
        >
          <Form action={withdrawKnockOutAction} id={`knock-in-${id}`}>
            {hidden}
            <input type="hidden" name="knockOutId" value={id} />
            <TextArea name="reason" label={t('withdrawReason')} rows={2} limit={1000} />
            <FormActions>
              <SubmitButton kind="secondary">{t('withdraw')}</SubmitButton>
            </FormActions>
          </Form>
        </Disclosure>
      ))}
      {open.length > 0 ? (
        <Disclosure summary={t('add')}>
          <Form action={recordKnockOutAction} id="knock-out">
            {hidden}
            <Select
              name="code"
              label={t('ground')}
              none={t('choose')}
              options={open.map(({ code, name }) => ({ value: code, text: `${code}. ${name}` }))}
            />
            <TextInput name="basis" label={t('basis')} hint={t('basisHint')} />
            <FormActions>
              <SubmitButton kind="danger">{t('button')}</SubmitButton>
            </FormActions>
          </Form>
        </Disclosure>
      ) : null}
    </Section>
  );
}
