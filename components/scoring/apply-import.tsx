import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { refusalWords } from '@/components/form/refusal-words';
import { SubmitButton } from '@/components/form/submit-button';
import { ClosedButton } from '@/components/ui/closed-button';
import { changesOf, faultsOfSheet, type CheckedSheet } from '@/domain/scoring/import';
import { applyImportAction } from '@/server/result/actions';
import type { Permission } from './shown';

type ApplyImportProps = { blocYearId: string; importId: string; sheet: CheckedSheet; mayImport: Permission };

/** The one button under a dry run: all rows or none. */
export async function ApplyImport({ blocYearId, importId, sheet, mayImport }: ApplyImportProps) {
  const t = await getTranslations('results.import');
  const words = await refusalWords();
  const faults = faultsOfSheet(sheet).length;
  const changes = changesOf(sheet).length;
  const closed = mayImport.ok
    ? faults > 0
      ? t('closedFaults', { faults })
      : changes === 0
        ? t('closedNothing')
        : null
    : words(mayImport.refusal);
  if (closed !== null) {
    return (
      <ClosedButton lead={t('closed')} reasons={[{ text: closed }]}>
        {t('apply')}
      </ClosedButton>
    );
  }
  return (
    <Form action={applyImportAction} id="apply">
      <input type="hidden" name="blocYearId" value={blocYearId} />
      <input type="hidden" name="importId" value={importId} />
      <p className="max-w-[65ch]">{t('sentence', { changes })}</p>
      <FormActions>
        <SubmitButton>{t('apply')}</SubmitButton>
      </FormActions>
    </Form>
  );
}
