import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { Section } from '@/components/layout/section';
import { Disclosure } from '@/components/ui/disclosure';
import type { RecordedTie } from '@/domain/scoring/tie-break';
import { formatDay, nonBreaking } from '@/lib/format';
import { withdrawTieAction } from '@/server/result/actions';
import type { ScoringShown } from './shown';

type TieDecisionsProps = { scope: ScoringShown['scope']; decided: readonly RecordedTie[]; mayWithdraw: boolean };

/** What the conference decided between equal agencies, each with its minutes; a decision recorded by mistake is taken back with a reason. */
export async function TieDecisions({ scope, decided, mayWithdraw }: TieDecisionsProps) {
  if (decided.length === 0) return null;
  const t = await getTranslations('scoring.tie');
  const nameOf = new Map(scope.everybody.map(({ agencyId, name }) => [agencyId, nonBreaking(name)]));
  return (
    <Section heading={t('decidedHeading')}>
      <ul className="hairlines max-w-[75ch]">
        {decided.map(({ id, step, higherAgencyId, lowerAgencyId, minutesRef, decidedOn }) => (
          <li key={id} className="py-2">
            {t('decided', {
              step: t(`steps.${step}`),
              higher: nameOf.get(higherAgencyId) ?? '',
              lower: nameOf.get(lowerAgencyId) ?? '',
              minutes: minutesRef,
              day: formatDay(decidedOn),
            })}
            {mayWithdraw ? (
              <Disclosure summary={t('withdraw')}>
                <Form action={withdrawTieAction} id={`withdraw-tie-${id}`}>
                  <input type="hidden" name="blocYearId" value={scope.id} />
                  <input type="hidden" name="tieDecisionId" value={id} />
                  <TextArea name="reason" label={t('withdrawReason')} rows={2} limit={1000} />
                  <FormActions>
                    <SubmitButton kind="secondary">{t('withdrawButton')}</SubmitButton>
                  </FormActions>
                </Form>
              </Disclosure>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
