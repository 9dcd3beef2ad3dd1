import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { NumberInput } from '@/components/form/number-input';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/table/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { EmptyState } from '@/components/ui/empty-state';
import type { WorkforceFact } from '@/domain/history/facts';
import { shareBps } from '@/domain/history/workforce';
import { formatCount, formatWeight } from '@/lib/format';
import type { RecordsShown } from '@/server/history/loaders';
import { recordWorkforceAction, withdrawWorkforceAction } from '@/server/workforce/actions';
import { PaperFields } from './paper-fields';
import { PaperWords } from './paper-words';
import { PlaceFields } from './place-fields';
import { PredecessorNote } from './predecessor-note';
import { WithdrawForm } from './withdraw-form';

const counts = ['completedTasks', 'advancedWorkers', 'baseFighters', 'women'] as const;

/** The people of an agency year by year, with their shares rounded down: what is 69,99 % never reads as 70 %. */
export async function WorkforceSection({ scope, member, own, before, nameOf, rights }: RecordsShown) {
  const t = await getTranslations('records.workforce');
  const place = { blocYearId: scope.id, agencyId: member.agencyId };
  const rows = [...own.workforces, ...before.workforces].toSorted((a, b) => b.year - a.year);
  return (
    <Section heading={t('heading')} intro={t('intro')} anchor="workforces">
      <DataTable
        caption={t('heading')}
        captionUnseen
        columnsAre="many"
        rows={rows}
        rowKey={({ id }) => id}
        empty={<EmptyState purpose={t('purpose')} why={t('none')} />}
        columns={[
          {
            key: 'year',
            label: t('year'),
            names: true,
            cell: (one) => (
              <>
                <span className="tabular">{one.year}</span>{' '}
                {one.agencyId === member.agencyId ? null : (
                  <PredecessorNote name={nameOf(one.agencyId, `${one.year}-12-31`)} />
                )}
              </>
            ),
          },
          { key: 'people', label: t('people'), numeric: true, cell: ({ people }) => formatCount(people) },
          ...counts.map((name) => ({
            key: name,
            label: t(`heads.${name}`),
            numeric: true,
            cell: (one: WorkforceFact) => <CountAndShare part={one[name]} whole={one.people} />,
          })),
          {
            key: 'paper',
            label: t('paper'),
            words: true,
            cell: (one) => (
              <>
                <PaperWords paper={one} />
                {rights.record && one.agencyId === member.agencyId ? (
                  <WithdrawForm
                    action={withdrawWorkforceAction}
                    {...place}
                    factId={one.id}
                    about={t('ofYear', { year: String(one.year) })}
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
            <Form action={recordWorkforceAction} id="workforce">
              <PlaceFields {...place} />
              <TextInput
                name="year"
                label={t('year')}
                defaultValue={String(scope.year)}
                inputMode="numeric"
                width="short"
              />
              <NumberInput name="people" label={t('people')} hint={t('peopleHint')} inputMode="numeric" />
              {counts.map((name) => (
                <NumberInput key={name} name={name} label={t(name)} inputMode="numeric" />
              ))}
              <PaperFields key={own.workforces.length} example="03-BC/VP" />
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

function CountAndShare({ part, whole }: { part: number; whole: number }) {
  const share = shareBps(part, whole);
  return (
    <span>
      {formatCount(part)}
      {share === null ? null : <span className="block text-sm text-soft">{formatWeight(share)}</span>}
    </span>
  );
}
