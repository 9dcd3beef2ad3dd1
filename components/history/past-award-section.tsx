import { getTranslations } from 'next-intl/server';
import { DateInput } from '@/components/form/date-input';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/table/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { EmptyState } from '@/components/ui/empty-state';
import { Tag } from '@/components/ui/tag';
import { otherForm } from '@/domain/history/input';
import type { PastAwardFact } from '@/domain/history/facts';
import { awardBases } from '@/domain/history/kinds';
import { formatDay, nonBreaking } from '@/lib/format';
import { paths } from '@/lib/paths';
import { recordPastAwardAction, revokePastAwardAction, withdrawPastAwardAction } from '@/server/past-award/actions';
import type { RecordsShown } from '@/server/history/loaders';
import { ScanField } from './paper-fields';
import { PlaceFields } from './place-fields';
import { PredecessorNote } from './predecessor-note';
import { WithdrawForm } from './withdraw-form';

type Place = { blocYearId: string; agencyId: string };

/** The awards an agency, its units and its people hold: written down from papers or decided here, revoked ones marked, doubles told. */
export async function PastAwardSection(shown: RecordsShown) {
  const { scope, member, own, before, nameOf, subjectOf, doublesOf, rights } = shown;
  const t = await getTranslations('records.award');
  const place = { blocYearId: scope.id, agencyId: member.agencyId };
  const rows = [...own.pastAwards, ...before.pastAwards].toSorted((a, b) => b.decidedOn.localeCompare(a.decidedOn));
  return (
    <Section heading={t('heading')} intro={t('intro')} anchor="awards">
      <DataTable
        caption={t('heading')}
        captionUnseen
        columnsAre="many"
        rows={rows}
        rowKey={({ id }) => id}
        empty={<EmptyState purpose={t('purpose')} why={t('none')} />}
        columns={[
          {
            key: 'form',
            label: t('form'),
            names: true,
            cell: (one) => (
              <>
                {nonBreaking(one.formName)} {one.revokedOn === null ? null : <Tag kind="late">{t('revokedTag')}</Tag>}
                <span className="block text-sm font-normal text-soft">
                  {one.subjectKind === 'agency' ? t('ofAgency') : (subjectOf(one.subjectKey) ?? t('ofSomebody'))} ·{' '}
                  {t(`bases.${one.basis}`)}
                </span>
                {one.agencyId === member.agencyId ? null : (
                  <PredecessorNote name={nameOf(one.agencyId, one.decidedOn)} />
                )}
              </>
            ),
          },
          {
            key: 'year',
            label: t('year'),
            words: true,
            cell: (one) => (
              <>
                <span className="tabular">{one.year}</span>
                <span className="block text-sm text-soft">{one.reason}</span>
                {doublesOf.award(one).map(({ award, why }) => (
                  <span key={award.id} className="block text-sm text-late">
                    {t(`doubles.${why}`, {
                      agency: nonBreaking(nameOf(award.agencyId, award.decidedOn)),
                      number: award.decisionNumber,
                      day: formatDay(award.decidedOn),
                    })}
                  </span>
                ))}
              </>
            ),
          },
          {
            key: 'decision',
            label: t('decision'),
            words: true,
            cell: (one) => (
              <>
                <DecisionWords award={one} />
                {one.from === 'record' && one.agencyId === member.agencyId ? (
                  <Acts award={one} place={place} rights={rights} on={scope.on} />
                ) : null}
              </>
            ),
          },
        ]}
      />
      {rights.record ? <RecordAward {...shown} place={place} /> : null}
    </Section>
  );
}

async function DecisionWords({ award }: { award: PastAwardFact }) {
  const t = await getTranslations('records.award');
  const { decisionNumber, decidedOn, issuer, fileId, from, revokedOn } = award;
  const words = t('decisionOf', { number: decisionNumber, day: formatDay(decidedOn) });
  return (
    <span>
      {fileId === null ? words : <a href={paths.file(fileId)}>{words}</a>}
      <span className="block text-sm text-soft">
        {nonBreaking(issuer)}
        {from === 'decision' ? ` · ${t('decidedHere')}` : null}
      </span>
      {revokedOn === null ? null : (
        <span className="block text-sm text-late">{t('revoked', { day: formatDay(revokedOn) })}</span>
      )}
    </span>
  );
}

type ActsProps = { award: PastAwardFact; place: Place; rights: RecordsShown['rights']; on: string };

async function Acts({ award, place, rights, on }: ActsProps) {
  const t = await getTranslations('records.award');
  return (
    <>
      {rights.record ? (
        <WithdrawForm action={withdrawPastAwardAction} {...place} factId={award.id} about={award.decisionNumber} />
      ) : null}
      {rights.revoke && award.revokedOn === null ? (
        <div className="print:hidden">
          <Disclosure summary={t('revoke', { number: award.decisionNumber })}>
            <Form action={revokePastAwardAction} id={`revoke-${award.id}`}>
              <PlaceFields {...place} />
              <input type="hidden" name="factId" value={award.id} />
              <DateInput name="revokedOn" label={t('revokedOn')} defaultValue={on} />
              <TextInput name="revokedBy" label={t('revokedBy')} hint={t('revokedByHint')} />
              <FormActions>
                <SubmitButton kind="secondary">{t('revokeAct')}</SubmitButton>
              </FormActions>
            </Form>
          </Disclosure>
        </div>
      ) : null}
    </>
  );
}

async function RecordAward({ scope, own, subjects, forms, place }: RecordsShown & { place: Place }) {
  const t = await getTranslations('records.award');
  return (
    <div className="mt-4 print:hidden">
      <Disclosure summary={t('record')}>
        <Form action={recordPastAwardAction} id="award">
          <PlaceFields {...place} />
          <div key={own.pastAwards.length} className="flex flex-col gap-6">
            <Select
              name="subject"
              label={t('subject')}
              options={[
                { value: 'agency', text: t('ofAgency') },
                ...subjects.units.map(({ id, name }) => ({ value: `unit:${id}`, text: name })),
                ...subjects.individuals.map(({ id, name, birthYear, post }) => ({
                  value: `individual:${id}`,
                  text: t('person', { name, birthYear: String(birthYear), post }),
                })),
              ]}
            />
            <Select
              name="formCode"
              label={t('form')}
              none={t('choose')}
              options={[...forms.map(([value, text]) => ({ value, text })), { value: otherForm, text: t('otherForm') }]}
            />
            <TextInput name="formName" label={t('formName')} hint={t('formNameHint')} optional />
            <Select
              name="basis"
              label={t('basis')}
              none={t('choose')}
              options={awardBases.map((value) => ({ value, text: t(`bases.${value}`) }))}
            />
            <TextInput
              name="year"
              label={t('ofYear')}
              hint={t('yearHint')}
              defaultValue={String(scope.year - 1)}
              inputMode="numeric"
              width="short"
            />
            <TextArea name="reason" label={t('reason')} hint={t('reasonHint')} rows={3} limit={1000} />
            <TextInput name="decisionNumber" label={t('decisionNumber')} hint={t('decisionHint')} width="short" />
            <DateInput name="decidedOn" label={t('decidedOn')} />
            <TextInput name="issuer" label={t('issuer')} />
            <ScanField />
          </div>
          <FormActions>
            <SubmitButton kind="secondary">{t('recordAct')}</SubmitButton>
          </FormActions>
        </Form>
      </Disclosure>
    </div>
  );
}
