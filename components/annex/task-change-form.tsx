import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { NumberInput } from '@/components/form/number-input';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import { maxIndicators } from '@/domain/plan/input';
import { formatPoints } from '@/lib/format';
import { changeTaskAction, endTaskAction } from '@/server/annex/actions';
import type { AnnexDraftShown } from './annex-draft';

type Editing = Extract<NonNullable<AnnexDraftShown['editing']>, { kind: 'task' }>;

const spareRows = 2;

/** One common task as it is to read from now on, with what measures it; or that it ends. */
export async function TaskChangeForm({ blocYearId, editing }: { blocYearId: string; editing: Editing }) {
  const [t, words] = [await getTranslations('annex.task'), await getTranslations('plan.indicators')];
  const { number, text, indicators, seen, isNew, stands } = editing;
  const rows = Array.from(
    { length: Math.min(indicators.length + spareRows, maxIndicators) },
    (_, i) => indicators[i] ?? null,
  );
  const hidden = (
    <>
      <input type="hidden" name="blocYearId" value={blocYearId} />
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="seen" value={seen} />
    </>
  );
  return (
    // Another thing to change is drawn anew; one that somebody else wrote meanwhile keeps what was typed.
    <div key={isNew ? 'new' : number} className="mt-6">
      <h4 className="font-semibold">{isNew ? t('new') : t('heading', { number })}</h4>
      <Form action={changeTaskAction} id="change-task">
        {hidden}
        <TextArea name="text" label={t('text')} rows={3} limit={1000} defaultValue={text} />
        <div className="hairlines">
          {rows.map((row, i) => {
            const name = (field: string) => `indicators.${i}.${field}`;
            return (
              <fieldset key={i} className="py-3">
                <legend className="font-semibold">{t('row', { number: i + 1 })}</legend>
                <TextInput name={name('text')} label={words('text')} defaultValue={row?.text} />
                <div className="mt-3 grid grid-cols-2 items-end gap-4 lg:grid-cols-4">
                  <TextInput name={name('target')} label={words('target')} defaultValue={row?.target} />
                  <TextInput name={name('unit')} label={words('unit')} defaultValue={row?.unit} />
                  <TextInput name={name('before')} label={words('before')} defaultValue={row?.before} />
                  <NumberInput
                    name={name('weight')}
                    label={words('weight')}
                    defaultValue={row?.weight == null ? undefined : formatPoints(row.weight)}
                  />
                </div>
              </fieldset>
            );
          })}
        </div>
        <FormActions>
          <SubmitButton>{t('save')}</SubmitButton>
        </FormActions>
      </Form>
      {stands ? (
        <div className="mt-4">
          <Form action={endTaskAction} id="end-task">
            {hidden}
            <p className="max-w-[75ch] text-soft">{t('endHint')}</p>
            <FormActions>
              <SubmitButton kind="secondary">{t('end', { number })}</SubmitButton>
            </FormActions>
          </Form>
        </div>
      ) : null}
    </div>
  );
}
