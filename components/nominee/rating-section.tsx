import { getTranslations } from 'next-intl/server';
import { DateInput } from '@/components/form/date-input';
import { FoldedReason } from '@/components/form/folded-reason';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { NumberInput } from '@/components/form/number-input';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { Section } from '@/components/layout/section';
import { FindingList } from '@/components/nomination/finding-list';
import { DataTable } from '@/components/table/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { ratings as levels } from '@/domain/scoring/rating';
import { formatDay, nonBreaking } from '@/lib/format';
import { recordIndividualRatingAction, withdrawIndividualRatingAction } from '@/server/individual-rating/actions';
import type { NomineesShown } from '@/server/nominee/loaders';
import { OfAgency } from './of-agency';

/** What the people of the agency were rated year by year, on which the titles of persons rest. */
export async function PersonRatingSection({ scope, member, people, ratings }: NomineesShown) {
  if (people.length === 0) return null;
  const [t, word] = [await getTranslations('nominee'), await getTranslations('scoring.ranking.ratings')];
  const nameOf = (id: string) => people.find((one) => one.id === id)?.name ?? '';
  return (
    <Section heading={t('ratings.heading')} intro={t('ratings.intro')}>
      {ratings.length === 0 ? (
        <p>{t('ratings.none')}</p>
      ) : (
        <DataTable
          caption={t('ratings.heading')}
          captionUnseen
          rows={ratings}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'name',
              label: t('people.name'),
              names: true,
              cell: ({ individualId }) => nonBreaking(nameOf(individualId)),
            },
            { key: 'year', label: t('ratings.year'), numeric: true, cell: ({ year }) => year },
            {
              key: 'rating',
              label: t('ratings.rating'),
              cell: ({ rating, finding }) => (
                <div>
                  {word(rating)}
                  {finding ? <FindingList findings={[finding]} /> : null}
                </div>
              ),
            },
            {
              key: 'paper',
              label: t('ratings.paper'),
              cell: ({ paperNumber, paperOn, paperIssuer }) =>
                [paperNumber, paperOn ? formatDay(paperOn) : '', nonBreaking(paperIssuer)].filter(Boolean).join(', '),
            },
            {
              key: 'acts',
              label: t('act'),
              words: true,
              cell: ({ id }) => (
                <FoldedReason
                  action={withdrawIndividualRatingAction}
                  id={`withdraw-rating-${id}`}
                  summary={t('withdraw')}
                  label={t('withdrawReason')}
                  button={t('withdrawAct')}
                  limit={500}
                >
                  <OfAgency scope={scope} member={member} />
                  <input type="hidden" name="ratingId" value={id} />
                </FoldedReason>
              ),
            },
          ]}
        />
      )}
      <Disclosure summary={t('ratings.add')}>
        <Form action={recordIndividualRatingAction} id="individual-rating">
          <OfAgency scope={scope} member={member} />
          <div key={ratings.length} className="flex flex-col gap-6">
            <Select
              name="individualId"
              label={t('people.name')}
              none={t('ratings.choose')}
              options={people.map(({ id, name, birthYear, post }) => ({
                value: id,
                text: `${name} (${birthYear}), ${post}`,
              }))}
            />
            <NumberInput name="year" label={t('ratings.year')} inputMode="numeric" defaultValue={String(scope.year)} />
            <Select
              name="rating"
              label={t('ratings.rating')}
              none={t('ratings.chooseRating')}
              options={levels.map((value) => ({ value, text: word(value) }))}
            />
            <NumberInput name="generalCenti" label={t('ratings.general')} hint={t('ratings.pointsHint')} optional />
            <NumberInput name="resultsCenti" label={t('ratings.results')} hint={t('ratings.pointsHint')} optional />
            <TextInput name="paperNumber" label={t('ratings.paperNumber')} />
            <DateInput name="paperOn" label={t('ratings.paperOn')} />
            <TextInput name="paperIssuer" label={t('ratings.paperIssuer')} />
          </div>
          <FormActions>
            <SubmitButton kind="secondary">{t('ratings.addAct')}</SubmitButton>
          </FormActions>
        </Form>
      </Disclosure>
    </Section>
  );
}
