import { getTranslations } from 'next-intl/server';
import { Checkbox } from '@/components/form/checkbox';
import { FilterForm } from '@/components/form/filter-form';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { nonBreaking } from '@/lib/format';
import { paths } from '@/lib/paths';
import { addToCompositionAction } from '@/server/bloc/actions';
import type { CompositionShown } from './composition-view';
import { DraftKey } from './draft-key';

/** Who can be put on the list: found by name, or those outside every bloc. Ticks are kept when one of them is refused. */
export async function OfferedAgencies({ shown, typed }: { shown: CompositionShown; typed: string }) {
  const { bloc, year, offered } = shown;
  const t = await getTranslations('composition');
  return (
    <>
      <FilterForm path={paths.composition({ bloc: bloc.slug, year })} filtered={typed !== ''}>
        <TextInput name="search" type="search" label={t('search')} defaultValue={typed} />
      </FilterForm>
      {offered.length === 0 ? (
        <p className="mt-3 text-soft">{typed ? t('noneFound') : t('noneOutside', { kind: bloc.kind })}</p>
      ) : (
        <Form action={addToCompositionAction} id="add">
          <DraftKey blocId={bloc.id} year={year} />
          <fieldset className="field">
            <legend className="field-label">
              {typed ? t('found', { count: offered.length }) : t('outside', { count: offered.length, kind: bloc.kind })}
            </legend>
            {offered.map(({ agencyId, name, blocId, bloc: other }) => (
              <Checkbox
                key={agencyId}
                name={`members.${agencyId}`}
                label={nonBreaking(name)}
                hint={
                  other === null
                    ? t('inNoBloc', { kind: bloc.kind })
                    : blocId === bloc.id
                      ? t('inThisBloc')
                      : t('inBloc', { bloc: nonBreaking(other) })
                }
              />
            ))}
          </fieldset>
          <FormActions>
            <SubmitButton kind="secondary">{t('add')}</SubmitButton>
          </FormActions>
        </Form>
      )}
    </>
  );
}
