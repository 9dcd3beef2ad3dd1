import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { NumberInput } from '@/components/form/number-input';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { DataTable } from '@/components/table/data-table';
import type { CriteriaRules } from '@/domain/criteria/scale';
import { maxGroups } from '@/domain/criteria/input';
import { formatPoints } from '@/lib/format';
import { saveCriteriaAction } from '@/server/criteria/actions';

const spareRows = 4;

/** The draft of a scale: a row for each group and spare ones, so that it works without script. */
export async function CriteriaForm({ blocYearId, rules }: { blocYearId: string; rules: CriteriaRules }) {
  const t = await getTranslations('criteria');
  const rows = Array.from({ length: Math.min(rules.groups.length + spareRows, maxGroups) }, (_, i) => ({
    i,
    group: rules.groups[i],
  }));
  return (
    <Form action={saveCriteriaAction} id="criteria">
      <input type="hidden" name="blocYearId" value={blocYearId} />
      <TextInput name="name" label={t('name')} defaultValue={rules.name} />
      {/* What was saved is drawn anew, so that a group that was dropped leaves no gap. */}
      <div key={rules.groups.map(({ code }) => code).join(' ')}>
        <DataTable
          caption={t('groups')}
          rows={rows}
          rowKey={({ i }) => String(i)}
          columns={[
            {
              key: 'code',
              label: t('code'),
              cell: ({ i, group }) => (
                <>
                  <input type="hidden" name={`groups.${i}.was`} value={group?.code ?? ''} />
                  <TextInput
                    name={`groups.${i}.code`}
                    label={t('codeOf', { number: i + 1 })}
                    labelUnseen
                    width="short"
                    defaultValue={group?.code}
                  />
                </>
              ),
            },
            {
              key: 'name',
              label: t('content'),
              cell: ({ i, group }) => (
                <TextInput
                  name={`groups.${i}.name`}
                  label={t('contentOf', { number: i + 1 })}
                  labelUnseen
                  defaultValue={group?.name}
                />
              ),
            },
            {
              key: 'max',
              label: t('max'),
              cell: ({ i, group }) => (
                <NumberInput
                  name={`groups.${i}.maxCenti`}
                  label={t('maxOf', { number: i + 1 })}
                  labelUnseen
                  defaultValue={group ? formatPoints(group.maxCenti) : undefined}
                />
              ),
            },
          ]}
        />
      </div>
      <NumberInput
        name="bonusCapCenti"
        label={t('bonusCap')}
        suffix={t('points')}
        defaultValue={formatPoints(rules.bonusCapCenti)}
      />
      <NumberInput
        name="stepCenti"
        label={t('step')}
        hint={t('stepHint')}
        suffix={t('points')}
        defaultValue={formatPoints(rules.stepCenti)}
      />
      <FormActions>
        <SubmitButton kind="secondary">{t('save')}</SubmitButton>
      </FormActions>
    </Form>
  );
}
