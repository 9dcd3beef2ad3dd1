import { getTranslations } from 'next-intl/server';
import { Checkbox } from '@/components/form/checkbox';
import { CheckboxGroup } from '@/components/form/checkbox-group';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { RadioGroup } from '@/components/form/radio-group';
import { SubmitButton } from '@/components/form/submit-button';
import { Section } from '@/components/layout/section';
import { ClosedButton } from '@/components/ui/closed-button';
import { pdfOrders, signingMethods, usualRules } from '@/domain/covenant/method';
import { nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import { freezeCovenantAction } from '@/server/covenant/actions';
import type { CovenantShown } from './covenant-view';

/** The freeze: its sentence and button, or what is still missing, each a link. Others read how it will go on. */
export async function FreezePanel({
  shown: { scope, board, tasks, missing, hurdles, freezes },
}: {
  shown: CovenantShown;
}) {
  const t = await getTranslations('covenant.freeze');
  const year = String(scope.year);
  const place = placeOf(scope);
  const reasons = [
    ...(hurdles.some(({ code }) => code === 'covenant.planNotAdopted')
      ? [{ text: t('planNotAdopted', { year }), href: paths.plan(place) }]
      : []),
    ...missing.map(({ name, slug }) => ({
      text: t('missing', { agency: nonBreaking(name) }),
      href: paths.registration(place, slug),
    })),
  ];
  if (!freezes)
    return (
      <Section heading={t('heading')}>
        <p className="max-w-[75ch] text-soft">{t('others')}</p>
      </Section>
    );
  return (
    <Section heading={t('heading')}>
      <p className="mb-4 max-w-[75ch]">{t('sentence', { year, tasks: tasks.length, count: board.length })}</p>
      {reasons.length > 0 ? (
        <ClosedButton lead={t('closed')} reasons={reasons}>
          {t('button')}
        </ClosedButton>
      ) : (
        <Form action={freezeCovenantAction} id="freeze">
          <input type="hidden" name="blocYearId" value={scope.id} />
          <CheckboxGroup
            name="methods"
            label={t('methods')}
            hint={t('methodsHint')}
            choices={signingMethods.map((value) => ({
              value,
              text: t(`method.${value}`),
              hint: t(`methodHint.${value}`),
            }))}
            chosen={usualRules.methods}
          />
          <RadioGroup
            name="pdfOrder"
            label={t('pdfOrder')}
            choices={pdfOrders.map((value) => ({ value, text: t(`order.${value}`) }))}
            defaultValue={usualRules.pdfOrder}
          />
          <Checkbox name="leaderLast" label={t('leaderLast')} />
          <Checkbox name="atCeremony" label={t('atCeremony')} hint={t('atCeremonyHint')} />
          <FormActions>
            <SubmitButton>{t('button')}</SubmitButton>
          </FormActions>
        </Form>
      )}
    </Section>
  );
}
