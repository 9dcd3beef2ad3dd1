import { getTranslations } from 'next-intl/server';
import { DateInput } from '@/components/form/date-input';
import { TextInput } from '@/components/form/text-input';
import { UploadInput } from '@/components/form/upload-input';
import { acceptedBy, megabytes, paperLimits } from '@/domain/file/kind';

/** The scan of a paper: nobody has to bring one. A form that stays on the page for the next fact gives it a new key. */
export async function ScanField() {
  const t = await getTranslations('records.paper');
  const maxMb = megabytes(paperLimits.maxBytes);
  return (
    <UploadInput
      name="file"
      label={t('file')}
      hint={t('fileHint', { maxMb })}
      optional
      accept={acceptedBy(paperLimits)}
      maxMb={maxMb}
    />
  );
}

/** Number, day and issuer of the paper a fact rests on, and its scan; all may still be missing. */
export async function PaperFields({ example }: { example: string }) {
  const t = await getTranslations('records.paper');
  return (
    <>
      <TextInput name="paperNumber" label={t('number')} hint={t('numberHint', { example })} optional width="short" />
      <DateInput name="paperOn" label={t('on')} optional />
      <TextInput name="paperIssuer" label={t('issuer')} optional />
      <ScanField />
    </>
  );
}
