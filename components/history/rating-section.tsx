import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { NumberInput } from '@/components/form/number-input';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/table/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { EmptyState } from '@/components/ui/empty-state';
import { FindingList } from '@/components/nomination/finding-list';
import { hasPaper, type YearRatingFact } from '@/domain/history/facts';
import { ratingSchemes } from '@/domain/history/kinds';
import { schemesOn } from '@/domain/history/year-rating';
import { ratings } from '@/domain/scoring/rating';
import type { Finding } from '@/domain/shared/finding';
import { formatPoints } from '@/lib/format';
import type { RecordsShown } from '@/server/history/loaders';
import { recordYearRatingAction, withdrawYearRatingAction } from '@/server/year-rating/actions';
import { PaperFields } from './paper-fields';
import { PaperWords } from './paper-words';
import { PlaceFields } from './place-fields';
import { PredecessorNote } from './predecessor-note';
import { WithdrawForm } from './withdraw-form';

/** What an agency was rated, year by year, latest first; years of those it came from beside its own, marked as theirs. */
export async function RatingSection({ scope, member, own, before, nameOf, rights, findingsOf }: RecordsShown) {
  const t = await getTranslations('records.rating');
  const word = await getTranslations('scoring.ranking.ratings');
  const place = { blocYearId: scope.id, agencyId: member.agencyId };
  const rows = [...own.ratings, ...before.ratings].toSorted((a, b) => b.year - a.year);
  const isOwn = (one: YearRatingFact) => one.agencyId === member.agencyId;
  return (
    <Section heading={t('heading')} intro={t('intro')} anchor="ratings">
      <DataTable
        caption={t('heading')}
        captionUnseen
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
                {isOwn(one) ? null : <PredecessorNote name={nameOf(one.agencyId, `${one.year}-12-31`)} />}
              </>
            ),
          },
          {
            key: 'rating',
            label: t('rating'),
            cell: (one) => (
              <div>
                {word(one.rating)}
                <span className="block text-sm text-soft">{t(`schemes.${one.scheme}`)}</span>
                <Details rating={one} findings={findingsOf(one)} />
              </div>
            ),
          },
          { key: 'paper', label: t('paper'), cell: (one) => <PaperWords paper={one} /> },
          ...(rights.record
            ? [
                {
                  key: 'acts',
                  label: t('acts'),
                  words: true,
                  cell: (one: YearRatingFact) =>
                    isOwn(one) ? (
                      <>
                        {hasPaper(one) ? null : <BringPaper place={place} rating={one} />}
                        <WithdrawForm
                          action={withdrawYearRatingAction}
                          {...place}
                          factId={one.id}
                          about={t('ofYear', { year: String(one.year) })}
                        />
                      </>
                    ) : null,
                },
              ]
            : []),
        ]}
      />
      {rights.record ? <RecordRating place={place} year={scope.year} on={scope.on} count={own.ratings.length} /> : null}
    </Section>
  );
}

/** Points and counts where the paper tells them, and what of them does not go with the rating. */
async function Details({ rating, findings }: { rating: YearRatingFact; findings: readonly Finding[] }) {
  const t = await getTranslations('records.rating');
  const { pointsCenti, tasks, tasksOnTime, tasksAboveRequired, defects, defectsCured } = rating;
  const told = [
    pointsCenti === null ? null : t('details.points', { points: formatPoints(pointsCenti) }),
    tasks === null ? null : t('details.tasks', { tasks }),
    tasksOnTime === null ? null : t('details.onTime', { count: tasksOnTime }),
    tasksAboveRequired === null ? null : t('details.above', { count: tasksAboveRequired }),
    defects === null || defectsCured === null ? null : t('details.cured', { cured: defectsCured, defects }),
  ].filter((one) => one !== null);
  return (
    <>
      {told.length > 0 ? <span className="block text-sm text-soft">{told.join(' · ')}</span> : null}
      {findings.some(({ verdict }) => verdict === 'fail') ? (
        <span className="block text-sm text-late">{t('doubtful')}</span>
      ) : null}
      {findings.length > 0 ? (
        <Disclosure summary={t('findings')}>
          <FindingList findings={findings} />
        </Disclosure>
      ) : null}
    </>
  );
}

type Place = { blocYearId: string; agencyId: string };

/** The paper of a rating that was written down before it came. */
async function BringPaper({ place, rating }: { place: Place; rating: YearRatingFact }) {
  const t = await getTranslations('records.rating');
  const counts = ['tasks', 'tasksOnTime', 'tasksAboveRequired', 'defects', 'defectsCured'] as const;
  return (
    <div className="print:hidden">
      <Disclosure summary={t('bring', { year: String(rating.year) })}>
        <Form action={recordYearRatingAction} id={`bring-${rating.id}`}>
          <PlaceFields {...place} />
          <input type="hidden" name="replaces" value={rating.id} />
          <input type="hidden" name="year" value={rating.year} />
          <input
            type="hidden"
            name="pointsCenti"
            value={rating.pointsCenti === null ? '' : formatPoints(rating.pointsCenti)}
          />
          {counts.map((name) => (
            <input key={name} type="hidden" name={name} value={rating[name] ?? ''} />
          ))}
          <RatingChoices rating={rating.rating} scheme={rating.scheme} />
          <PaperFields example="45-QĐ/TU" />
          <FormActions>
            <SubmitButton kind="secondary">{t('bringAct')}</SubmitButton>
          </FormActions>
        </Form>
      </Disclosure>
    </div>
  );
}

async function RatingChoices({ rating, scheme }: { rating?: string; scheme?: string }) {
  const t = await getTranslations('records.rating');
  const word = await getTranslations('scoring.ranking.ratings');
  return (
    <>
      <Select
        name="rating"
        label={t('rating')}
        none={t('choose')}
        defaultValue={rating}
        options={ratings.map((value) => ({ value, text: word(value) }))}
      />
      <Select
        name="scheme"
        label={t('scheme')}
        hint={t('schemeHint')}
        defaultValue={scheme}
        options={ratingSchemes.map((value) => ({ value, text: t(`schemes.${value}`) }))}
      />
    </>
  );
}

async function RecordRating({ place, year, on, count }: { place: Place; year: number; on: string; count: number }) {
  const t = await getTranslations('records.rating');
  const [usual] = schemesOn(on);
  return (
    <div className="mt-4 print:hidden">
      <Disclosure summary={t('record')}>
        <Form action={recordYearRatingAction} id="rating">
          <PlaceFields {...place} />
          <TextInput name="year" label={t('year')} defaultValue={String(year)} inputMode="numeric" width="short" />
          <RatingChoices scheme={usual} />
          <PaperFields key={count} example="45-QĐ/TU" />
          <Disclosure summary={t('more')}>
            <p className="mb-3 text-sm text-soft">{t('moreHint')}</p>
            <div className="flex flex-col gap-6">
              <NumberInput name="pointsCenti" label={t('points')} optional />
              <NumberInput name="tasks" label={t('tasks')} inputMode="numeric" optional />
              <NumberInput name="tasksOnTime" label={t('onTime')} inputMode="numeric" optional />
              <NumberInput name="tasksAboveRequired" label={t('above')} inputMode="numeric" optional />
              <NumberInput name="defects" label={t('defects')} inputMode="numeric" optional />
              <NumberInput name="defectsCured" label={t('cured')} inputMode="numeric" optional />
            </div>
          </Disclosure>
          <FormActions>
            <SubmitButton kind="secondary">{t('recordAct')}</SubmitButton>
          </FormActions>
        </Form>
      </Disclosure>
    </div>
  );
}
