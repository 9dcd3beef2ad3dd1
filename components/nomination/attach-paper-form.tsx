import { getTranslations } from 'next-intl/server';
import { DateInput } from '@/components/form/date-input';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { UploadInput } from '@/components/form/upload-input';
import { Disclosure } from '@/components/ui/disclosure';
import { acceptedBy, evidenceLimits, megabytes } from '@/domain/file/kind';
import { paperKinds } from '@/domain/nomination/paper-kind';
import { attachPaperAction } from '@/server/nomination/actions';

type AttachPaperFormProps = {
  blocYearId: string;
  nominationId: string;
  /** How many are there already: each new one begins with empty fields. */
  attached: number;
  /** The one kind that may still be attached, after sending; null while all may. */
  only: 'rating' | null;
};

/** Puts a paper into a dossier: what it is, its number, day and issuer, and the file. */
export async function AttachPaperForm({ blocYearId, nominationId, attached, only }: AttachPaperFormProps) {
  const t = await getTranslations('dossier');
  const kinds = only ? [only] : paperKinds;
  return (
    <Disclosure summary={t(only ? 'attachRating' : 'attach')}>
      <Form action={attachPaperAction} id="paper">
        <input type="hidden" name="blocYearId" value={blocYearId} />
        <input type="hidden" name="nominationId" value={nominationId} />
        <div key={attached} className="flex flex-col gap-6">
          {only ? (
            <input type="hidden" name="kind" value={only} />
          ) : (
            <Select
              name="kind"
              label={t('kind')}
              none={t('chooseKind')}
              options={kinds.map((value) => ({ value, text: t(`kinds.${value}`) }))}
            />
          )}
          <UploadInput
            name="file"
            label={t('file')}
            hint={t('fileHint')}
            accept={acceptedBy(evidenceLimits)}
            maxMb={megabytes(evidenceLimits.maxBytes)}
          />
          <TextInput name="number" label={t('number')} hint={t('numberHint')} optional />
          <DateInput name="datedOn" label={t('datedOn')} optional />
          <TextInput name="issuer" label={t('issuer')} optional />
        </div>
        <FormActions>
          <SubmitButton kind="secondary">{t('attachAct')}</SubmitButton>
        </FormActions>
      </Form>
    </Disclosure>
  );
}
