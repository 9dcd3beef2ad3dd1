import { getTranslations } from 'next-intl/server';
import { DateInput } from '@/components/form/date-input';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/table/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { EmptyState } from '@/components/ui/empty-state';
import { TextLink } from '@/components/ui/text-link';
import type { InitiativeFact } from '@/domain/history/facts';
import { livingUses } from '@/domain/history/initiative';
import { initiativeScopes } from '@/domain/history/kinds';
import { formatDay, nonBreaking } from '@/lib/format';
import { paths } from '@/lib/paths';
import { recordInitiativeAction, withdrawInitiativeAction } from '@/server/initiative/actions';
import type { RecordsShown } from '@/server/history/loaders';
import { PaperFields } from './paper-fields';
import { PaperWords } from './paper-words';
import { PlaceFields } from './place-fields';
import { PredecessorNote } from './predecessor-note';
import { WithdrawForm } from './withdraw-form';

/** The initiatives on record: whose, how far recognised, on which nomination they are spent, and what may be the same under another name. */
export async function InitiativeSection(shown: RecordsShown) {
  const { scope, member, own, before, nameOf, subjectOf, doublesOf, subjects, rights } = shown;
  const t = await getTranslations('records.initiative');
  const place = { blocYearId: scope.id, agencyId: member.agencyId };
  const rows = [...own.initiatives, ...before.initiatives].toSorted((a, b) =>
    b.recognisedOn.localeCompare(a.recognisedOn),
  );
  return (
    <Section heading={t('heading')} intro={t('intro')} anchor="initiatives">
      <DataTable
        caption={t('heading')}
        captionUnseen
        columnsAre="many"
        rows={rows}
        rowKey={({ id }) => id}
        empty={<EmptyState purpose={t('purpose')} why={t('none')} />}
        columns={[
          {
            key: 'title',
            label: t('name'),
            names: true,
            cell: (one) => (
              <>
                {one.title}
                <span className="block text-sm font-normal text-soft">
                  {subjectOf(one.individualId) ?? t('ofAgency')}
                </span>
                {one.agencyId === member.agencyId ? null : (
                  <PredecessorNote name={nameOf(one.agencyId, one.recognisedOn)} />
                )}
                {doublesOf.initiative(one).map((other) => (
                  <span key={other.id} className="block text-sm font-normal text-late">
                    {t('double', {
                      agency: nonBreaking(nameOf(other.agencyId, other.recognisedOn)),
                      day: formatDay(other.recognisedOn),
                    })}
                  </span>
                ))}
              </>
            ),
          },
          {
            key: 'scope',
            label: t('scope'),
            cell: (one) => (
              <span>
                {t(`scopes.${one.scope}`)}
                <span className="block text-sm text-soft">{formatDay(one.recognisedOn)}</span>
              </span>
            ),
          },
          { key: 'uses', label: t('uses'), cell: (one) => <Uses initiative={one} /> },
          {
            key: 'paper',
            label: t('paper'),
            words: true,
            cell: (one) => (
              <>
                <PaperWords paper={one} />
                {rights.record && one.agencyId === member.agencyId ? (
                  <WithdrawForm
                    action={withdrawInitiativeAction}
                    {...place}
                    factId={one.id}
                    about={t('ofDay', { day: formatDay(one.recognisedOn) })}
                  />
                ) : null}
              </>
            ),
          },
        ]}
      />
      {rights.record ? (
        <div className="mt-4 print:hidden">
          <Disclosure summary={t('record')}>
            <Form action={recordInitiativeAction} id="initiative">
              <PlaceFields {...place} />
              <div key={own.initiatives.length} className="flex flex-col gap-6">
                <TextInput name="title" label={t('name')} />
                <Select
                  name="individualId"
                  label={t('author')}
                  hint={subjects.individuals.length === 0 ? t('noIndividuals') : undefined}
                  none={t('ofAgency')}
                  options={subjects.individuals.map(({ id, name, birthYear, post }) => ({
                    value: id,
                    text: t('person', { name, birthYear: String(birthYear), post }),
                  }))}
                />
                <Select
                  name="scope"
                  label={t('scope')}
                  none={t('choose')}
                  options={initiativeScopes.map((value) => ({ value, text: t(`scopes.${value}`) }))}
                />
                <DateInput name="recognisedOn" label={t('recognisedOn')} />
                <PaperFields example="07/QĐ-HĐSK" />
              </div>
              <FormActions>
                <SubmitButton kind="secondary">{t('recordAct')}</SubmitButton>
              </FormActions>
            </Form>
          </Disclosure>
        </div>
      ) : null}
    </Section>
  );
}

async function Uses({ initiative }: { initiative: InitiativeFact }) {
  const t = await getTranslations('records.initiative');
  const uses = livingUses(initiative);
  if (uses.length === 0) return <span className="text-soft">{t('unused')}</span>;
  return uses.map(({ nominationId, bloc, year, number }) => (
    <TextLink key={nominationId} href={paths.nomination({ bloc, year }, number)} className="block">
      {t('use', { number, year: String(year) })}
    </TextLink>
  ));
}
