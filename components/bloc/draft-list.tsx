import { getTranslations } from 'next-intl/server';
import { Checkbox } from '@/components/form/checkbox';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { DataTable } from '@/components/table/data-table';
import { nonBreaking } from '@/lib/format';
import { arrangeCompositionAction } from '@/server/bloc/actions';
import type { CompositionShown } from './composition-view';
import { DraftKey } from './draft-key';

/** The agencies drawn up, in the order of protocol; the numbers and the boxes change it. */
export async function DraftList({ shown: { bloc, year, members } }: { shown: CompositionShown }) {
  const t = await getTranslations('composition');
  const rows = members.map((member, index) => ({ ...member, place: index + 1 }));
  return (
    <Form action={arrangeCompositionAction} id="arrange">
      <DraftKey blocId={bloc.id} year={year} />
      <DataTable
        caption={t('caption')}
        captionUnseen
        rows={rows}
        rowKey={({ agencyId }) => agencyId}
        columns={[
          { key: 'name', label: t('agency'), names: true, cell: ({ name }) => nonBreaking(name) },
          {
            key: 'order',
            label: t('order'),
            cell: ({ agencyId, name, place }) => (
              <div className="w-20">
                <TextInput
                  name={`order.${agencyId}`}
                  label={t('orderOf', { agency: name })}
                  labelUnseen
                  inputMode="numeric"
                  defaultValue={String(place)}
                />
              </div>
            ),
          },
          {
            key: 'off',
            label: t('off'),
            cell: ({ agencyId, name }) => (
              <Checkbox
                name={`off.${agencyId}`}
                label={
                  <>
                    {t('takeOff')}
                    <span className="unseen"> {name}</span>
                  </>
                }
              />
            ),
          },
        ]}
      />
      <FormActions>
        <SubmitButton kind="secondary">{t('arrange')}</SubmitButton>
      </FormActions>
    </Form>
  );
}
