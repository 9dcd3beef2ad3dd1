'use client';

import { useTranslations } from 'next-intl';
import { FileInput } from '@/components/form/file-input';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { Notice } from '@/components/ui/notice';
import { importCriteriaAction } from '@/server/criteria/actions';

type ImportScaleFormProps = {
  blocYearId: string;
  maxMb: number;
  words: { file: string; hint: string; button: string };
};

/** Takes a scale from a sheet into the draft; where the sheet is wrong it says so cell by cell, and changes nothing. */
export function ImportScaleForm({ blocYearId, maxMb, words }: ImportScaleFormProps) {
  const t = useTranslations('ui');
  const fields = (
    <>
      <input type="hidden" name="blocYearId" value={blocYearId} />
      <FileInput name="sheet" label={words.file} hint={words.hint} accept=".xlsx" maxMb={maxMb} />
      <FormActions>
        <SubmitButton>{words.button}</SubmitButton>
      </FormActions>
    </>
  );
  return (
    <Form
      action={importCriteriaAction}
      id="import-scale"
      answered={({ faults }) => (
        <>
          {faults.length > 0 ? (
            <Notice kind="late" lead={t('sheetFaulty', { faults: faults.length })}>
              <ul>
                {faults.map(({ cell, sentence }) => (
                  <li key={`${cell} ${sentence}`}>
                    <strong>{t('sheetCell', { cell })}</strong> {sentence}
                  </li>
                ))}
              </ul>
            </Notice>
          ) : null}
          {fields}
        </>
      )}
    >
      {fields}
    </Form>
  );
}
