import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { Section } from '@/components/layout/section';
import { strangeNames, type OlderTable } from '@/domain/older-years/read';
import { fold } from '@/lib/fold';
import { mapNamesAction } from '@/server/older-years/actions';
import type { OlderYearsShown } from '@/server/older-years/loaders';
import type { KeptTable } from '@/server/older-years/queries';

/** More names than this are better corrected in the file. */
const namesAtOnce = 20;

/** Says which agency a name means that nobody of the register ever bore; without an answer the row is kept by its name. */
export async function NamesForm({
  shown,
  table,
  read,
}: {
  shown: OlderYearsShown;
  table: KeptTable;
  read: OlderTable;
}) {
  const known = table.mapping?.names ?? {};
  const names = strangeNames(read, { names: known }).slice(0, namesAtOnce);
  if (names.length === 0) return null;
  const t = await getTranslations('olderYears.names');
  const options = shown.scope.everybody.map(({ agencyId, name }) => ({ value: agencyId, text: name }));
  return (
    <Section heading={t('heading')} intro={t('intro')}>
      <Form key={names.join('\n')} action={mapNamesAction} id={`names-${table.id}`}>
        <input type="hidden" name="blocYearId" value={shown.scope.id} />
        <input type="hidden" name="tableId" value={table.id} />
        {names.map((name, i) => (
          <div key={name}>
            <input type="hidden" name={`names.${i}.name`} value={name} />
            <Select
              name={`names.${i}.agencyId`}
              label={t('means', { name })}
              none={t('byName')}
              options={options}
              defaultValue={known[fold(name)] ?? ''}
            />
          </div>
        ))}
        <FormActions>
          <SubmitButton kind="secondary">{t('button')}</SubmitButton>
        </FormActions>
      </Form>
    </Section>
  );
}
