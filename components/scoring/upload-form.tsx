import { getTranslations } from 'next-intl/server';
import { FileInput } from '@/components/form/file-input';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { LinkButton } from '@/components/ui/link-button';
import { uploadSheetAction } from '@/server/result/actions';

type UploadFormProps = { blocYearId: string; templateHref: string; again: boolean };

/** Takes a sheet for its dry run; nothing is written yet. */
export async function UploadForm({ blocYearId, templateHref, again }: UploadFormProps) {
  const t = await getTranslations('results.import');
  return (
    <Form action={uploadSheetAction} id="upload">
      <input type="hidden" name="blocYearId" value={blocYearId} />
      <FileInput name="sheet" label={t('file')} hint={t('fileHint')} accept=".xlsx" maxMb={5} />
      <FormActions>
        <SubmitButton kind={again ? 'secondary' : 'primary'}>{t('check')}</SubmitButton>
        <LinkButton href={templateHref} kind="quiet" download>
          {t('template')}
        </LinkButton>
      </FormActions>
    </Form>
  );
}
