import { getTranslations } from 'next-intl/server';
import { FoldedReason } from '@/components/form/folded-reason';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
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
        <FoldedReason
          key={id}
          action={withdrawKnockOutAction}
          id={`knock-in-${id}`}
          summary={t('standing', { name: scale.knockOuts.find((one) => one.code === code)?.name ?? code, basis })}
          label={t('withdrawReason')}
          button={t('withdraw')}
        >
          {hidden}
          <input type="hidden" name="knockOutId" value={id} />
        </FoldedReason>
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
