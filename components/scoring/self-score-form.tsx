import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { NumberInput } from '@/components/form/number-input';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { DataTable } from '@/components/table/data-table';
import type { Scale } from '@/domain/scoring/scale';
import { formatPoints } from '@/lib/format';
import { saveSelfAssessmentAction } from '@/server/self-assessment/actions';
import { GroupName } from './group-name';
import type { ResultShown, SheetShown } from './shown';

type SelfScoreFormProps = {
  blocYearId: string;
  agencyId: string;
  scale: Scale;
  sheet: SheetShown | null;
  result: ResultShown | null;
  /** Saving is the main act of the page as long as the sheet cannot be sent. */
  main: boolean;
};

/** The ids of this form's fields begin with this word. */
export const selfForm = 'self';

/** An agency's own points, group by group, each with what it rests on. Anything may be left for later. */
export async function SelfScoreForm({ blocYearId, agencyId, scale, sheet, result, main }: SelfScoreFormProps) {
  const t = await getTranslations('selfAssessment');
  const typed = (centi: number | null | undefined) =>
    centi === null || centi === undefined ? undefined : formatPoints(centi);
  return (
    <Form action={saveSelfAssessmentAction} id={selfForm}>
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
          {
            key: 'self',
            label: t('self'),
            cell: ({ code }) => (
              <NumberInput
                name={`points.${code}`}
                label={t('selfOf', { code })}
                labelUnseen
                defaultValue={typed(sheet?.points[code])}
              />
            ),
          },
          {
            key: 'note',
            label: t('note'),
            cell: ({ code }) => (
              <div className="lg:min-w-72">
                <TextArea
                  name={`notes.${code}`}
                  label={t('noteOf', { code })}
                  labelUnseen
                  rows={2}
                  defaultValue={sheet?.notes[code]}
                />
              </div>
            ),
          },
          {
            key: 'recorded',
            label: t('recorded'),
            numeric: true,
            cell: ({ code }) => (result ? formatPoints(result.groups[code] ?? 0) : '–'),
          },
        ]}
      />
      <NumberInput
        name="bonusCenti"
        label={t('bonus')}
        hint={t('bonusHint', { max: formatPoints(scale.bonusCapCenti) })}
        optional
        defaultValue={typed(sheet?.bonusCenti)}
      />
      <TextArea
        name="bonusReason"
        label={t('bonusReason')}
        hint={t('bonusReasonHint')}
        rows={2}
        defaultValue={sheet?.bonusReason}
      />
      <FormActions>
        <SubmitButton kind={main ? 'primary' : 'secondary'}>{t('save')}</SubmitButton>
        <p className="tabular text-soft">
          {t('savedTotal')} <strong className="text-ink">{sheet ? formatPoints(sheet.totalCenti) : '–'}</strong>
        </p>
      </FormActions>
    </Form>
  );
}
