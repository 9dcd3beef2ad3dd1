import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { RadioGroup } from '@/components/form/radio-group';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import { Disclosure } from '@/components/ui/disclosure';
import { decidedVerdicts, type DecidedFinding } from '@/domain/eligibility/decided';
import { decideFindingAction, withdrawDecisionAction } from '@/server/finding/actions';

type DecideFindingProps = {
  blocYearId: string;
  agencyId: string;
  formCode: string;
  groundCode: string;
  /** The nomination it was found about; left out where it is the agency as a whole. */
  nominationId?: string;
  finding: DecidedFinding & { readonly seen: string };
  mayDecide: boolean;
};

/** What the rules left to a human: whoever may says it here, with reason and paper; or takes back what was said. */
export async function DecideFinding(props: DecideFindingProps) {
  const { blocYearId, agencyId, formCode, groundCode, nominationId, finding, mayDecide } = props;
  if (!mayDecide) return null;
  const t = await getTranslations('eligibility.decide');
  if (finding.decision)
    return (
      <Disclosure key="withdraw" summary={t('withdrawOpen')}>
        <Form action={withdrawDecisionAction} id={`withdraw-${finding.decision.id}`}>
          <input type="hidden" name="blocYearId" value={blocYearId} />
          <input type="hidden" name="decisionId" value={finding.decision.id} />
          <p>{t('withdrawSentence')}</p>
          <FormActions>
            <SubmitButton kind="danger">{t('withdraw')}</SubmitButton>
          </FormActions>
        </Form>
      </Disclosure>
    );
  if (finding.verdict !== 'needsHuman') return null;
  return (
    <Disclosure key="decide" summary={t('open')}>
      <Form action={decideFindingAction} id={`decide-${finding.seen.slice(0, 12)}`}>
        {Object.entries({ blocYearId, agencyId, formCode, groundCode, seen: finding.seen }).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {nominationId === undefined ? null : <input type="hidden" name="nominationId" value={nominationId} />}
        <RadioGroup
          name="verdict"
          label={t('verdict')}
          choices={decidedVerdicts.map((value) => ({ value, text: t(`verdicts.${value}`) }))}
        />
        <TextArea name="reason" label={t('reason')} hint={t('reasonHint')} rows={3} limit={2000} />
        <TextInput name="paper" label={t('paper')} hint={t('paperHint')} />
        <p className="text-soft">{t('sentence')}</p>
        <FormActions>
          <SubmitButton kind="secondary">{t('decide')}</SubmitButton>
        </FormActions>
      </Form>
    </Disclosure>
  );
}
