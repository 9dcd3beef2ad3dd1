import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { RadioGroup } from '@/components/form/radio-group';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { openToDecision } from '@/domain/scoring/decide-tie';
import type { Ranking } from '@/domain/scoring/rank';
import { decidedSteps, type RecordedTie, type TieBreak } from '@/domain/scoring/tie-break';
import { decideTieAction } from '@/server/result/actions';
import type { ScoringShown } from './shown';

type TieFormProps = {
  scope: ScoringShown['scope'];
  ranking: Ranking;
  tieBreaks: readonly TieBreak[];
  decided: readonly RecordedTie[];
};

/** Records which of two equal agencies the conference put first, and by which minutes. */
export async function TieForm({ scope, ranking, tieBreaks, decided }: TieFormProps) {
  const t = await getTranslations('scoring.tie');
  const steps = decidedSteps.filter((step) => tieBreaks.some((tieBreak) => tieBreak.step === step));
  const open = openToDecision(ranking);
  const tied = scope.everybody.filter(({ agencyId }) => open.includes(agencyId));
  if (steps.length === 0) return <p className="max-w-[65ch] text-soft">{t('noStep')}</p>;
  const options = tied.map(({ agencyId, name }) => ({ value: agencyId, text: name }));
  return (
    <Form key={decided.map(({ id }) => id).join(' ')} action={decideTieAction} id="tie">
      <input type="hidden" name="blocYearId" value={scope.id} />
      <Select name="higherAgencyId" label={t('higher')} options={options} none={t('choose')} />
      <Select name="lowerAgencyId" label={t('lower')} options={options} none={t('choose')} />
      <RadioGroup
        name="step"
        label={t('step')}
        choices={steps.map((step) => ({ value: step, text: t(`steps.${step}`) }))}
        defaultValue={steps.length === 1 ? steps[0] : undefined}
      />
      <TextInput name="minutesRef" label={t('minutes')} hint={t('minutesHint')} />
      <FormActions>
        <SubmitButton kind="secondary">{t('button')}</SubmitButton>
      </FormActions>
    </Form>
  );
}
