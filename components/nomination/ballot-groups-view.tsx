import { getTranslations } from 'next-intl/server';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { YearPrintHead } from '@/components/bloc/year-print-head';
import { Checkbox } from '@/components/form/checkbox';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { refusalWords } from '@/components/form/refusal-words';
import { SubmitButton } from '@/components/form/submit-button';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { EmptyState } from '@/components/ui/empty-state';
import { TextLink } from '@/components/ui/text-link';
import { nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import { putGroupAction } from '@/server/nomination/actions';
import type { BallotGroupsShown } from '@/server/nomination/loaders';

type GroupRow = BallotGroupsShown['forms'][number]['rows'][number];

/** For who decides: by form, what goes to the ballot together, and why the rest cannot go. */
export async function BallotGroupsView({ scope, ranked, forms }: BallotGroupsShown) {
  const [t, list, words] = [
    await getTranslations('review.group'),
    await getTranslations('nomination'),
    await refusalWords(),
  ];
  const comparison = await getTranslations('review.comparison');
  const place = placeOf(scope);
  const named = ({ number, nominee }: GroupRow) => t('one', { number: String(number), agency: nonBreaking(nominee) });
  /** What one decides by: the place of the agency, and what the others think as far as the reader may know. */
  const facts = ({ place: at, count, tally }: GroupRow) =>
    [
      at && ranked ? t('place', { rank: at.rank, ranked }) : null,
      count && tally ? t('opinions', { ...count, tally: comparison('tally', tally) }) : null,
      count && !tally ? comparison('given', count) : null,
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <>
      <YearPrintHead scope={scope} />
      <PageHeader
        title={t('title')}
        crumbs={await yearCrumbs(scope, { text: list('title'), href: paths.nominations(place) })}
        standing={t('standing')}
      />
      {forms.length === 0 ? <EmptyState purpose={t('purpose')} why={t('why')} /> : null}
      {forms.map(({ name, rows }) => {
        const ready = rows.filter(({ refusal }) => refusal === null);
        const stopped = rows.filter(({ refusal }) => refusal !== null);
        return (
          <Section key={name} heading={nonBreaking(name)}>
            {ready.length === 0 ? (
              <p className="text-soft">{t('none')}</p>
            ) : (
              <Form action={putGroupAction} id={`group-${ready[0]?.formCode ?? ''}`}>
                <input type="hidden" name="blocYearId" value={scope.id} />
                <fieldset>
                  <legend className="field-label">{t('choose')}</legend>
                  {ready.map((row) => (
                    <div
                      key={row.id}
                      className="flex flex-wrap items-start justify-between gap-x-6 border-b border-line"
                    >
                      <Checkbox name={`chosen.${row.id}`} label={named(row)} hint={facts(row) || undefined} />
                      {row.opens ? (
                        <TextLink
                          href={paths.nomination(place, row.number)}
                          className="inline-flex min-h-11 items-center max-sm:pl-9 print:hidden"
                        >
                          {t('open', { number: String(row.number) })}
                        </TextLink>
                      ) : null}
                    </div>
                  ))}
                </fieldset>
                <p className="max-w-[75ch]">{t('sentence', { bloc: scope.bloc.name, form: nonBreaking(name) })}</p>
                <FormActions>
                  <SubmitButton>{t('put')}</SubmitButton>
                </FormActions>
              </Form>
            )}
            {stopped.length > 0 ? (
              <>
                <h3 className="mt-6 mb-2">{t('cannot')}</h3>
                <ul className="hairlines">
                  {stopped.map((row) => (
                    <li key={row.id} className="py-2">
                      <span className="block font-medium">
                        {row.opens ? (
                          <TextLink href={paths.nomination(place, row.number)}>{named(row)}</TextLink>
                        ) : (
                          named(row)
                        )}
                      </span>
                      {row.refusal ? <span className="block text-sm text-late">{words(row.refusal)}</span> : null}
                    </li>
                  ))}
                </ul>
              </>
            ) : null}
          </Section>
        );
      })}
    </>
  );
}
