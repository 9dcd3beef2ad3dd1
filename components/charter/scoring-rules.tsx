import { getTranslations } from 'next-intl/server';
import { NumberInput } from '@/components/form/number-input';
import { Select } from '@/components/form/select';
import { TextInput } from '@/components/form/text-input';
import { maxTieBreaks } from '@/domain/charter/input';
import type { CharterRules, YearlyDay } from '@/domain/charter/rules';
import { deadlineKinds } from '@/domain/plan/deadline';
import type { TieBreak } from '@/domain/scoring/tie-break';
import { formatPoints } from '@/lib/format';
import type { CharterShown } from '@/server/charter/loaders';
import { Beside } from './beside';
import { sayingWords } from './saying-words';

type ScoringRulesProps = { shown: CharterShown; rules: CharterRules };

const keyOf = (rule: TieBreak) => (rule.step === 'group' ? `group:${rule.code}` : rule.step);

/** By what equals are parted, and what lateness costs. */
export async function ScoringRules({ shown, rules }: ScoringRulesProps) {
  const t = await getTranslations('charter.fields');
  const { step } = await sayingWords(shown.words);
  const { groups, strangeGroups } = shown.words;
  const women = rules.tieBreaks.find((rule) => rule.step === 'women');
  const flags = rules.tieBreaks.find((rule) => rule.step === 'flags');
  const options = [
    ...[...groups.map(({ code }) => code), ...strangeGroups].map((code) => ({
      value: `group:${code}`,
      text: step({ step: 'group', code }),
    })),
    { value: 'deduction', text: step({ step: 'deduction' }) },
    { value: 'women', text: t('tieWomen') },
    { value: 'flags', text: t('tieFlags') },
    { value: 'ballot', text: step({ step: 'ballot' }) },
    { value: 'lot', text: step({ step: 'lot' }) },
  ];
  return (
    <>
      <Beside field="tieBreaks" shown={shown}>
        <p className="field-hint">{t('tieBreaksHint')}</p>
        {Array.from({ length: maxTieBreaks }, (_, i) => {
          const rule = rules.tieBreaks[i];
          return (
            <Select
              key={i}
              name={`tieBreaks.${i}.step`}
              label={t('tieBreak', { number: i + 1 })}
              options={options}
              none={t('tieNone')}
              defaultValue={rule ? keyOf(rule) : undefined}
            />
          );
        })}
        <NumberInput
          name="womenFromBps"
          label={t('womenFromBps')}
          suffix="%"
          optional
          defaultValue={women?.step === 'women' ? formatPoints(women.fromBps) : undefined}
        />
        <NumberInput
          name="flagYears"
          label={t('flagYears')}
          suffix={t('years')}
          inputMode="numeric"
          optional
          defaultValue={flags?.step === 'flags' ? String(flags.years) : undefined}
        />
      </Beside>
      <Beside field="lateness" shown={shown}>
        <p className="field-hint">{t('latenessHint')}</p>
        <NumberInput
          name="lateness.perDays"
          label={t('lateness.perDays')}
          suffix={t('days')}
          inputMode="numeric"
          defaultValue={String(rules.lateness.perDays)}
        />
        {(['stepCenti', 'capCenti', 'missingCenti', 'absenceCenti'] as const).map((name) => (
          <NumberInput
            key={name}
            name={`lateness.${name}`}
            label={t(`lateness.${name}`)}
            suffix={t('points')}
            defaultValue={formatPoints(rules.lateness[name])}
          />
        ))}
      </Beside>
      <Beside field="appraisal" shown={shown}>
        <NumberInput
          name="appraisal.lockAfterDays"
          label={t('appraisal.lockAfterDays')}
          hint={t('appraisal.lockHint')}
          suffix={t('days')}
          inputMode="numeric"
          optional
          defaultValue={rules.appraisal.lockAfterDays === null ? undefined : String(rules.appraisal.lockAfterDays)}
        />
        {(['explainDays', 'recheckDays', 'crossScorers'] as const).map((name) => (
          <NumberInput
            key={name}
            name={`appraisal.${name}`}
            label={t(`appraisal.${name}`)}
            suffix={t(name === 'crossScorers' ? 'appraisal.scorers' : 'days')}
            inputMode="numeric"
            defaultValue={String(rules.appraisal[name])}
          />
        ))}
      </Beside>
      <Beside field="ratingBands" shown={shown}>
        <p className="field-hint">{t('ratingBandsHint')}</p>
        {(['excellent', 'good', 'completed'] as const).map((rating) => {
          const band = rules.ratingBands.find((one) => one.rating === rating);
          return (
            <NumberInput
              key={rating}
              name={`ratingBands.${rating}`}
              label={t('ratingFrom', { rating })}
              suffix="%"
              optional
              defaultValue={band ? formatPoints(band.fromBps) : undefined}
            />
          );
        })}
      </Beside>
    </>
  );
}

const typedDay = (on: YearlyDay | undefined) =>
  on ? `${String(on.day).padStart(2, '0')}/${String(on.month).padStart(2, '0')}` : undefined;

/** The day of each deadline in every year; blank where the charter names none. */
export async function DeadlineRules({ shown, rules }: ScoringRulesProps) {
  const t = await getTranslations('charter.deadline');
  const names = await getTranslations('deadlines');
  return (
    <Beside field="deadlines" shown={shown}>
      <p className="field-hint">{t('hint')}</p>
      {deadlineKinds.map((kind) => {
        const on = rules.deadlines[kind];
        return (
          <div key={kind} className="grid grid-cols-[minmax(0,1fr)_9rem] items-end gap-x-3">
            <TextInput
              name={`deadlines.${kind}.on`}
              label={names(kind)}
              inputMode="numeric"
              autoComplete="off"
              defaultValue={typedDay(on)}
            />
            <Select
              name={`deadlines.${kind}.nextYear`}
              label={t('yearOf', { deadline: names(kind) })}
              labelUnseen
              options={(['no', 'yes'] as const).map((value) => ({ value, text: t(`nextYear.${value}`) }))}
              defaultValue={on?.nextYear ? 'yes' : 'no'}
            />
          </div>
        );
      })}
    </Beside>
  );
}
