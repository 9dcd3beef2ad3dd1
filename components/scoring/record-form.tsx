import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { NumberInput } from '@/components/form/number-input';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { DataTable } from '@/components/table/data-table';
import type { Scale } from '@/domain/scoring/scale';
import { formatPoints } from '@/lib/format';
import { recordResultsAction } from '@/server/result/actions';
import type { ProposedDeduction } from '@/domain/charter/lateness';
import { GroupName } from './group-name';
import { ProposedDeductions } from './proposed-deductions';
import type { ResultShown, SheetShown } from './shown';

type RecordFormProps = {
  blocYearId: string;
  agencyId: string;
  scale: Scale;
  sheet: SheetShown | null;
  result: ResultShown | null;
  proposed: readonly ProposedDeduction[];
};

/** The secretary's points beside the agency's own. */
export async function RecordForm({ blocYearId, agencyId, scale, sheet, result, proposed }: RecordFormProps) {
  const t = await getTranslations('results.record');
  const typed = (centi: number | null | undefined) =>
    centi === null || centi === undefined ? undefined : formatPoints(centi);
  return (
    <Form action={recordResultsAction} id="record">
      <input type="hidden" name="blocYearId" value={blocYearId} />
      <input type="hidden" name="agencyId" value={agencyId} />
      <DataTable
        caption={t('caption')}
        captionUnseen
        rows={scale.groups}
        rowKey={({ id }) => id}
        columns={[
          { key: 'group', label: t('group'), names: true, cell: (group) => <GroupName {...group} /> },
          { key: 'max', label: t('max'), numeric: true, cell: ({ maxCenti }) => formatPoints(maxCenti) },
          { key: 'self', label: t('self'), numeric: true, cell: ({ code }) => typed(sheet?.points[code]) ?? '–' },
          {
            key: 'recorded',
            label: t('recorded'),
            cell: ({ code }) => (
              <NumberInput
                name={`points.${code}`}
                label={t('recordedOf', { code })}
                labelUnseen
                defaultValue={typed(result?.groups[code])}
              />
            ),
          },
        ]}
      />
      <NumberInput
        name="bonusCenti"
        label={t('bonus')}
        hint={t('bonusHint', {
          max: formatPoints(scale.bonusCapCenti),
          self: sheet ? formatPoints(sheet.bonusCenti) : '–',
        })}
        optional
        defaultValue={typed(result?.bonusCenti)}
      />
      <ProposedDeductions proposed={proposed} />
      <NumberInput
        name="deductionCenti"
        label={t('deduction')}
        hint={t('deductionHint')}
        optional
        defaultValue={typed(result?.deductionCenti)}
      />
      <TextArea name="reason" label={t('reason')} hint={t('reasonHint')} rows={2} defaultValue={result?.reason} />
      <NumberInput
        name="womenBps"
        label={t('women')}
        hint={t('womenHint')}
        suffix="%"
        optional
        defaultValue={typed(result?.womenBps)}
      />
      <FormActions>
        <SubmitButton>{t('button')}</SubmitButton>
      </FormActions>
    </Form>
  );
}
