import { getTranslations } from 'next-intl/server';
import { Checkbox } from '@/components/form/checkbox';
import { DateInput } from '@/components/form/date-input';
import { FoldedReason } from '@/components/form/folded-reason';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { NumberInput } from '@/components/form/number-input';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/table/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { subjectValue } from '@/domain/nominee/subject';
import { formatDay, nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import { recordIndividualAction, withdrawIndividualAction } from '@/server/individual/actions';
import type { NomineesShown } from '@/server/nominee/loaders';
import { OfAgency } from './of-agency';

/** The people of the agency who may be proposed, with no more of their data than the forms ask. */
export async function PeopleSection({ scope, member, units, people }: NomineesShown) {
  const t = await getTranslations('nominee');
  return (
    <Section heading={t('people.heading')} intro={t('people.intro')}>
      <div className="mb-4">
        <Notice kind="info">{t('purpose')}</Notice>
      </div>
      {people.length === 0 ? (
        <p>{t('people.none')}</p>
      ) : (
        <DataTable
          caption={t('people.heading')}
          captionUnseen
          rows={people}
          rowKey={({ id }) => id}
          columnsAre="many"
          columns={[
            { key: 'name', label: t('people.name'), names: true, cell: ({ name }) => nonBreaking(name) },
            { key: 'born', label: t('people.birthYear'), numeric: true, cell: ({ birthYear }) => birthYear },
            {
              key: 'post',
              label: t('people.post'),
              cell: ({ post, unit, woman, leads }) => (
                <div>
                  {nonBreaking(post)}
                  {unit ? <span className="block text-sm text-soft">{nonBreaking(unit)}</span> : null}
                  <span className="block text-sm text-soft">
                    {t(woman ? 'people.isWoman' : 'people.isMan')} · {t(leads ? 'people.isLeading' : 'people.isDirect')}
                  </span>
                </div>
              ),
            },
            { key: 'told', label: t('people.told'), cell: ({ informedOn }) => formatDay(informedOn) },
            {
              key: 'propose',
              label: t('act'),
              words: true,
              cell: ({ id, name }) => (
                <div>
                  <TextLink
                    href={paths.newNomination(placeOf(scope), subjectValue({ kind: 'individual', individualId: id }))}
                    className="inline-flex min-h-11 items-center"
                  >
                    {t('propose')}
                    <span className="unseen"> {name}</span>
                  </TextLink>
                  <FoldedReason
                    action={withdrawIndividualAction}
                    id={`withdraw-individual-${id}`}
                    summary={t('withdraw')}
                    label={t('withdrawReason')}
                    button={t('withdrawAct')}
                    limit={500}
                  >
                    <OfAgency scope={scope} member={member} />
                    <input type="hidden" name="individualId" value={id} />
                  </FoldedReason>
                </div>
              ),
            },
          ]}
        />
      )}
      <Disclosure summary={t('people.add')} open={people.length === 0}>
        <Form action={recordIndividualAction} id="individual">
          <OfAgency scope={scope} member={member} />
          {/* What was recorded leaves an empty form for the next. */}
          <div key={people.length} className="flex flex-col gap-6">
            <TextInput name="name" label={t('people.name')} />
            <NumberInput
              name="birthYear"
              label={t('people.birthYear')}
              hint={t('people.birthYearHint')}
              inputMode="numeric"
            />
            <TextInput name="post" label={t('people.post')} hint={t('people.postHint')} />
            <Select
              name="unitId"
              label={t('people.unit')}
              none={t('people.noUnit')}
              options={units.map(({ id, name }) => ({ value: id, text: name }))}
            />
            <Checkbox name="woman" label={t('people.woman')} />
            <Checkbox name="leads" label={t('people.leads')} hint={t('people.leadsHint')} />
            <DateInput name="informedOn" label={t('people.informedOn')} />
          </div>
          <FormActions>
            <SubmitButton kind="secondary">{t('people.addAct')}</SubmitButton>
          </FormActions>
        </Form>
      </Disclosure>
    </Section>
  );
}
