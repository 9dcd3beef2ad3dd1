import { getTranslations } from 'next-intl/server';
import { FoldedReason } from '@/components/form/folded-reason';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/table/data-table';
import { TextLink } from '@/components/ui/text-link';
import { subjectValue } from '@/domain/nominee/subject';
import { nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { NomineesShown } from '@/server/nominee/loaders';
import { recordUnitAction, withdrawUnitAction } from '@/server/unit/actions';
import { OfAgency } from './of-agency';

/** The units inside the agency: listed, added, taken back. */
export async function UnitSection({ scope, member, units }: NomineesShown) {
  const t = await getTranslations('nominee');
  return (
    <Section heading={t('units.heading')} intro={t('units.intro')}>
      {units.length === 0 ? (
        <p>{t('units.none')}</p>
      ) : (
        <DataTable
          caption={t('units.heading')}
          captionUnseen
          rows={units}
          rowKey={({ id }) => id}
          columns={[
            { key: 'name', label: t('units.name'), names: true, cell: ({ name }) => nonBreaking(name) },
            {
              key: 'propose',
              label: t('act'),
              cell: ({ id, name }) => (
                <div>
                  <TextLink
                    href={paths.newNomination(placeOf(scope), subjectValue({ kind: 'unit', unitId: id }))}
                    className="inline-flex min-h-11 items-center"
                  >
                    {t('propose')}
                    <span className="unseen"> {name}</span>
                  </TextLink>
                  <FoldedReason
                    action={withdrawUnitAction}
                    id={`withdraw-unit-${id}`}
                    summary={t('withdraw')}
                    label={t('withdrawReason')}
                    button={t('withdrawAct')}
                    limit={500}
                  >
                    <OfAgency scope={scope} member={member} />
                    <input type="hidden" name="unitId" value={id} />
                  </FoldedReason>
                </div>
              ),
            },
          ]}
        />
      )}
      <div className="mt-4">
        <Form action={recordUnitAction} id="unit">
          <OfAgency scope={scope} member={member} />
          <TextInput key={units.length} name="name" label={t('units.add')} hint={t('units.addHint')} />
          <FormActions>
            <SubmitButton kind="secondary">{t('units.addAct')}</SubmitButton>
          </FormActions>
        </Form>
      </div>
    </Section>
  );
}
