import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { UploadInput } from '@/components/form/upload-input';
import { acceptedBy, megabytes, tableLimits } from '@/domain/file/kind';
import { keepTableAction } from '@/server/older-years/actions';

/** Takes a table with its file, to be read; no year is touched yet. */
export async function BringTable({ blocYearId, again }: { blocYearId: string; again: boolean }) {
  const t = await getTranslations('olderYears.bring');
  return (
    <Form action={keepTableAction} id="older-table">
      <input type="hidden" name="blocYearId" value={blocYearId} />
      <UploadInput
        name="file"
        label={t('file')}
        hint={t('hint')}
        accept={acceptedBy(tableLimits)}
        maxMb={megabytes(tableLimits.maxBytes)}
      />
      <FormActions>
        <SubmitButton kind={again ? 'secondary' : 'primary'}>{t('button')}</SubmitButton>
      </FormActions>
    </Form>
  );
}
