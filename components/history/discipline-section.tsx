import { getTranslations } from 'next-intl/server';
import { DateInput } from '@/components/form/date-input';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/table/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { EmptyState } from '@/components/ui/empty-state';
import { Tag, type TagKind } from '@/components/ui/tag';
import { stateOfDiscipline } from '@/domain/history/discipline';
import type { DisciplineFact } from '@/domain/history/facts';
import { disciplineMeasures, disciplineSubjects } from '@/domain/history/kinds';
import { formatDay } from '@/lib/format';
import { recordDisciplineAction, withdrawDisciplineAction } from '@/server/discipline/actions';
import type { RecordsShown } from '@/server/history/loaders';
import { PaperFields } from './paper-fields';
import { PaperWords } from './paper-words';
import { PlaceFields } from './place-fields';
import { PredecessorNote } from './predecessor-note';
import { WithdrawForm } from './withdraw-form';

const looks: Record<ReturnType<typeof stateOfDiscipline>, TagKind> = {
  toCome: 'plain',
  running: 'late',
  endUnknown: 'waiting',
  ended: 'plain',
};

/** The measures of discipline on record, latest first, each with whether it still runs on the official day. */
export async function DisciplineSection({ scope, member, own, before, nameOf, rights }: RecordsShown) {
  const t = await getTranslations('records.discipline');
  const place = { blocYearId: scope.id, agencyId: member.agencyId };
  const rows = [...own.disciplines, ...before.disciplines].toSorted((a, b) => b.from.localeCompare(a.from));
  return (
    <Section heading={t('heading')} intro={t('intro')} anchor="disciplines">
      <DataTable
        caption={t('heading')}
        captionUnseen
        rows={rows}
        rowKey={({ id }) => id}
        empty={<EmptyState purpose={t('purpose')} why={t('none')} />}
        columns={[
          {
            key: 'measure',
            label: t('measure'),
            names: true,
            cell: (one) => (
              <>
                {t(`measures.${one.measure}`)}
                <span className="block text-sm font-normal text-soft">{t(`subjects.${one.subject}`)}</span>
                {one.agencyId === member.agencyId ? null : <PredecessorNote name={nameOf(one.agencyId, one.from)} />}
              </>
            ),
          },
          {
            key: 'period',
            label: t('period'),
            cell: (one) => {
              const state = stateOfDiscipline(one, scope.on);
              return (
                <span>
                  {t('fromUntil', {
                    from: formatDay(one.from),
                    until: one.until === null ? t('untilUnknown') : formatDay(one.until),
                  })}{' '}
                  <Tag kind={looks[state]}>{t(`states.${state}`)}</Tag>
                </span>
              );
            },
          },
          { key: 'paper', label: t('paper'), cell: (one) => <PaperWords paper={one} /> },
          ...(rights.withdrawDiscipline
            ? [
                {
                  key: 'acts',
                  label: t('acts'),
                  words: true,
                  cell: (one: DisciplineFact) =>
                    one.agencyId === member.agencyId ? (
                      <WithdrawForm
                        action={withdrawDisciplineAction}
                        {...place}
                        factId={one.id}
                        about={t('ofDay', { day: formatDay(one.from) })}
                      />
                    ) : null,
                },
              ]
            : []),
        ]}
      />
      {rights.record ? (
        <div className="mt-4 print:hidden">
          <Disclosure summary={t('record')}>
            <Form action={recordDisciplineAction} id="discipline">
              <PlaceFields {...place} />
              <div key={own.disciplines.length} className="flex flex-col gap-6">
                <Select
                  name="subject"
                  label={t('subject')}
                  none={t('choose')}
                  options={disciplineSubjects.map((value) => ({ value, text: t(`subjects.${value}`) }))}
                />
                <Select
                  name="measure"
                  label={t('measure')}
                  none={t('choose')}
                  options={disciplineMeasures.map((value) => ({ value, text: t(`measures.${value}`) }))}
                />
                <DateInput name="from" label={t('from')} />
                <DateInput name="until" label={t('until')} hint={t('untilHint')} optional />
                <PaperFields example="12-QĐ/UBKTTU" />
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
