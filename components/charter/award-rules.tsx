import { getTranslations } from 'next-intl/server';
import { NumberInput } from '@/components/form/number-input';
import { Select } from '@/components/form/select';
import type { CharterRules, Quota } from '@/domain/charter/rules';
import { formatPoints, nonBreaking } from '@/lib/format';
import type { CharterShown } from '@/server/charter/loaders';
import { Beside } from './beside';
import { ShareField } from './rule-fields';

type AwardRulesProps = { shown: CharterShown; rules: CharterRules };

/** What each form of award asks for, how many may be proposed, and from which points on. */
export async function AwardRules({ shown, rules }: AwardRulesProps) {
  const t = await getTranslations('charter.fields');
  const quota = await getTranslations('charter.quota');
  const { forms } = shown.words;
  return (
    <>
      <Beside field="awardThresholds" shown={shown}>
        <p className="field-hint">{t('awardThresholdsHint')}</p>
        {forms.map(({ code, name }) => (
          <ShareField
            key={code}
            name={`awardThresholds.${code}`}
            label={t('awardThresholds', { form: nonBreaking(name) })}
            start={rules.awardThresholds[code]}
            suffix={t('awardThresholdsSuffix')}
          />
        ))}
      </Beside>
      <Beside field="quotas" shown={shown}>
        <p className="field-hint">{quota('hint')}</p>
        {forms.map(({ code, name }) => (
          <QuotaField key={code} name={`quotas.${code}`} form={nonBreaking(name)} quota={rules.quotas[code]} />
        ))}
      </Beside>
      <Beside field="scoreFloorCenti" shown={shown}>
        <NumberInput
          name="scoreFloorCenti"
          label={t('scoreFloorCenti')}
          hint={t('scoreFloorCentiHint')}
          suffix={t('points')}
          defaultValue={formatPoints(rules.scoreFloorCenti)}
        />
      </Beside>
      <Beside field="nominatedShareWarningBps" shown={shown}>
        <NumberInput
          name="nominatedShareWarningBps"
          label={t('nominatedShareWarningBps')}
          suffix="%"
          defaultValue={formatPoints(rules.nominatedShareWarningBps)}
        />
      </Beside>
    </>
  );
}

async function QuotaField({ name, form, quota }: { name: string; form: string; quota: Quota | undefined }) {
  const t = await getTranslations('charter.quota');
  const most = quota?.kind === 'share' ? quota.num : quota?.most;
  return (
    <fieldset className="field">
      <legend className="field-label">{t('label', { form })}</legend>
      <div className="flex flex-wrap items-end gap-x-3 gap-y-2">
        <div className="w-56 max-w-full">
          <Select
            name={`${name}.kind`}
            label={t('kindOf', { form })}
            labelUnseen
            options={(['none', 'count', 'share'] as const).map((value) => ({ value, text: t(`kinds.${value}`) }))}
            defaultValue={quota?.kind ?? 'none'}
          />
        </div>
        <span className="inline-flex items-end gap-2">
          <span className="w-16">
            <NumberInput
              name={`${name}.most`}
              label={t('mostOf', { form })}
              labelUnseen
              inputMode="numeric"
              defaultValue={most === undefined ? undefined : String(most)}
            />
          </span>
          <span aria-hidden="true" className="pb-2.5 text-lg">
            /
          </span>
          <span className="w-16">
            <NumberInput
              name={`${name}.den`}
              label={t('denOf', { form })}
              labelUnseen
              inputMode="numeric"
              defaultValue={quota?.kind === 'share' ? String(quota.den) : undefined}
            />
          </span>
        </span>
      </div>
    </fieldset>
  );
}
