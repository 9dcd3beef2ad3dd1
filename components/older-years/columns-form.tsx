import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { NumberInput } from '@/components/form/number-input';
import { RadioGroup } from '@/components/form/radio-group';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { olderFields, turn } from '@/domain/older-years/mapping';
import { columnName } from '@/lib/column-name';
import { formatPoints } from '@/lib/format';
import { mapColumnsAction } from '@/server/older-years/actions';
import type { KeptTable } from '@/server/older-years/queries';

/** Says which column holds what; what the headings seem to say is chosen already. */
export async function ColumnsForm({ blocYearId, table }: { blocYearId: string; table: KeptTable }) {
  const t = await getTranslations('olderYears.columns');
  const { mapping, cells } = table;
  const upright = mapping?.turned ? turn(cells) : cells;
  const heading = upright[mapping?.heading ?? 0] ?? [];
  const width = Math.max(0, ...upright.map((row) => row.length));
  const options = Array.from({ length: width }, (_, column) => {
    const letter = mapping?.turned ? String(column + 1) : columnName(column + 1);
    const first = upright.find((row) => (row[column] ?? '') !== '')?.[column] ?? '';
    return { value: String(column), text: t('column', { letter, text: (heading[column] || first).slice(0, 60) }) };
  });
  return (
    <Form action={mapColumnsAction} id={`columns-${table.id}`}>
      <input type="hidden" name="blocYearId" value={blocYearId} />
      <input type="hidden" name="tableId" value={table.id} />
      <RadioGroup
        name="turned"
        label={t('turned')}
        choices={[
          { value: 'no', text: t('down') },
          { value: 'yes', text: t('across') },
        ]}
        defaultValue={mapping?.turned ? 'yes' : 'no'}
      />
      <NumberInput
        name="heading"
        label={t('headingRow')}
        hint={t('headingHint')}
        inputMode="numeric"
        defaultValue={String((mapping?.heading ?? 0) + 1)}
      />
      {olderFields.map((field) => {
        const column = mapping?.[field];
        return (
          <Select
            key={field}
            name={field}
            label={t(field)}
            none={t(field === 'agency' ? 'choose' : 'none')}
            options={options}
            defaultValue={column == null ? '' : String(column)}
          />
        );
      })}
      <NumberInput
        name="maximumCenti"
        label={t('maximum')}
        hint={t('maximumHint')}
        inputMode="decimal"
        defaultValue={formatPoints(table.maximumCenti)}
      />
      <NumberInput
        name="ofYear"
        label={t('ofYear')}
        hint={t('ofYearHint')}
        inputMode="numeric"
        defaultValue={table.year === null ? undefined : String(table.year)}
      />
      <FormActions>
        <SubmitButton kind={table.read ? 'secondary' : 'primary'}>{t('button')}</SubmitButton>
      </FormActions>
    </Form>
  );
}
