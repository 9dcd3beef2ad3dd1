import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { readOtherSheetAction } from '@/server/older-years/actions';
import type { KeptTable } from '@/server/older-years/queries';

/** Where a file has more sheets than the one that is read: which it is, and the way to another. */
export async function OtherSheet({ blocYearId, table }: { blocYearId: string; table: KeptTable }) {
  const { id, sheet, sheets } = table;
  if (sheets.length < 2) return null;
  const t = await getTranslations('olderYears.sheets');
  return (
    <Form key={id} action={readOtherSheetAction} id="other-sheet">
      <input type="hidden" name="blocYearId" value={blocYearId} />
      <input type="hidden" name="tableId" value={id} />
      <p className="mt-4">{t('reading', { count: sheets.length, sheet })}</p>
      <Select
        name="sheet"
        label={t('other')}
        options={sheets.map((name) => ({ value: name, text: name }))}
        defaultValue={sheet}
      />
      <FormActions>
        <SubmitButton kind="secondary">{t('button')}</SubmitButton>
      </FormActions>
    </Form>
  );
}
