import { getTranslations } from 'next-intl/server';
import { DateInput } from '@/components/form/date-input';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import { Section } from '@/components/layout/section';
import { Disclosure } from '@/components/ui/disclosure';
import { formatDay, nonBreaking } from '@/lib/format';
import { closeHoldAction, openHoldAction } from '@/server/hold/actions';
import type { NominationsShown } from '@/server/nomination/loaders';

type HoldSectionProps = Pick<NominationsShown, 'scope' | 'holds' | 'mayHold'>;

/** For whom nothing may be proposed for the time being, and why; opened and closed by who keeps the year and by the province. */
export async function HoldSection({ scope, holds, mayHold }: HoldSectionProps) {
  if (holds.length === 0 && !mayHold) return null;
  const t = await getTranslations('hold');
  const nameOf = (agencyId: string) =>
    nonBreaking(scope.everybody.find((member) => member.agencyId === agencyId)?.name ?? '');
  return (
    <Section heading={t('title')} intro={t('intro')}>
      {holds.length === 0 ? <p>{t('none')}</p> : null}
      <ul className="hairlines">
        {holds.map((hold) => (
          <li key={hold.id} className="py-3">
            <p className="font-medium">{nameOf(hold.agencyId)}</p>
            <p>{hold.reason}</p>
            <p className="text-sm text-soft">
              {hold.basis} · {t('since', { day: formatDay(hold.openedOn) })}
              {hold.closedOn ? ` · ${t('until', { day: formatDay(hold.closedOn) })}` : null}
            </p>
            {mayHold && !hold.closedOn ? (
              <Disclosure summary={t('close', { agency: nameOf(hold.agencyId) })}>
                <Form action={closeHoldAction} id={`close-${hold.id}`}>
                  <input type="hidden" name="blocYearId" value={scope.id} />
                  <input type="hidden" name="holdId" value={hold.id} />
                  <DateInput name="closedOn" label={t('closedOn')} defaultValue={scope.on} />
                  <FormActions>
                    <SubmitButton kind="secondary">{t('closeAct')}</SubmitButton>
                  </FormActions>
                </Form>
              </Disclosure>
            ) : null}
          </li>
        ))}
      </ul>
      {mayHold ? (
        <Disclosure summary={t('open')}>
          <Form action={openHoldAction} id="hold">
            <input type="hidden" name="blocYearId" value={scope.id} />
            <Select
              name="agencyId"
              label={t('agency')}
              none={t('chooseAgency')}
              options={scope.members.map(({ agencyId, name }) => ({ value: agencyId, text: name }))}
            />
            <TextArea name="reason" label={t('reason')} hint={t('reasonHint')} rows={3} limit={1000} />
            <TextInput name="basis" label={t('basis')} hint={t('basisHint')} />
            <DateInput name="openedOn" label={t('openedOn')} defaultValue={scope.on} />
            <FormActions>
              <SubmitButton kind="secondary">{t('openAct')}</SubmitButton>
            </FormActions>
          </Form>
        </Disclosure>
      ) : null}
    </Section>
  );
}
