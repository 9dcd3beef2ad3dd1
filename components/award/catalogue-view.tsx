import { getTranslations } from 'next-intl/server';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { YearPrintHead } from '@/components/bloc/year-print-head';
import { AnsweredFields } from '@/components/form/answered-fields';
import { DateInput } from '@/components/form/date-input';
import { FilterForm } from '@/components/form/filter-form';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { AwardTable } from '@/components/regulation/award-table';
import { DataTable } from '@/components/table/data-table';
import { Notice } from '@/components/ui/notice';
import { isSameText } from '@/domain/award/text-standing';
import { awardKinds, awardSubjects } from '@/domain/award/catalogue';
import { formatCount, formatDay, nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { AwardCatalogueShown } from '@/server/award/catalogue-loaders';
import { QuotaWords } from './quota-words';
import { TextWarning } from './text-warning';

/** The catalogue of a bloc year by date: what the charter leaves, then titles and forms apart, with the texts that no longer hold on top. */
export async function CatalogueView(shown: AwardCatalogueShown) {
  const { scope, on, unreadable, forms, salary } = shown;
  const [t, law, list] = [
    await getTranslations('awardCatalogue'),
    await getTranslations('regulation'),
    await getTranslations('nomination'),
  ];
  const place = placeOf(scope);
  const groups = awardSubjects.flatMap((subject) => awardKinds.map((kind) => ({ subject, kind })));
  return (
    <>
      <YearPrintHead scope={scope} />
      <PageHeader
        title={t('title')}
        crumbs={await yearCrumbs(scope, { text: list('title'), href: paths.nominations(place) })}
        standing={t('standing', { day: formatDay(on), count: forms.length })}
        notice={<ExpiredNotice forms={forms} />}
      />
      <FilterForm path={paths.awardCatalogue(place)} filtered={on !== scope.on} apply={law('apply')}>
        <AnsweredFields
          errors={unreadable ? { on: law('unreadable', { typed: unreadable, day: formatDay(on) }) } : {}}
          values={unreadable ? { on: unreadable } : {}}
        >
          <DateInput name="on" label={law('on')} defaultValue={on} />
        </AnsweredFields>
      </FilterForm>
      <ProposableSection {...shown} />
      {groups.map(({ subject, kind }) => {
        const those = forms.filter((form) => form.subject === subject && form.kind === kind);
        if (those.length === 0) return null;
        const heading = t('group', { kind: law(`awardKinds.${kind}`), subject: law(`awardSubjects.${subject}`) });
        return (
          <Section key={`${subject} ${kind}`} heading={heading}>
            <AwardTable caption={heading} forms={those} salary={salary} />
          </Section>
        );
      })}
      {forms.length === 0 ? null : (
        <p className="mt-3 max-w-[75ch] text-sm text-soft">
          <MoneyWords forms={forms} salary={salary} />
        </p>
      )}
    </>
  );
}

/** What the money beside the forms was counted by. */
async function MoneyWords({ forms, salary }: Pick<AwardCatalogueShown, 'forms' | 'salary'>) {
  const t = await getTranslations('awardCatalogue');
  if (forms.every(({ moneyCenti }) => moneyCenti === null)) return t('noMoney');
  if (salary.is !== 'known' || salary.rule.value === null) return t('salaryUnchecked');
  return t('salary', { dong: formatCount(salary.rule.value), citation: salary.rule.citation });
}

/** The forms whose own text has ended by that day. */
async function ExpiredNotice({ forms }: Pick<AwardCatalogueShown, 'forms'>) {
  const t = await getTranslations('awardCatalogue');
  const expired = forms.filter(({ text, grounds }) =>
    [text, ...grounds.map((one) => one.text)].some((one) => one.is === 'expired'),
  );
  if (expired.length === 0) return null;
  return (
    <Notice kind="late">{t('expiredForms', { forms: expired.map(({ name }) => nonBreaking(name)).join('; ') })}</Notice>
  );
}

/** What the bloc may propose on that day, what its charter leaves of each, and how the texts stand. */
async function ProposableSection({ scope, forms, quotas }: AwardCatalogueShown) {
  const t = await getTranslations('awardCatalogue');
  return (
    <Section heading={t('proposable')} intro={t('proposableIntro', { year: String(scope.year) })}>
      <DataTable
        caption={t('proposable')}
        captionUnseen
        rows={forms.filter(({ grounds }) => grounds.length > 0)}
        rowKey={({ id }) => id}
        empty={<p>{t('nothing')}</p>}
        columns={[
          { key: 'form', label: t('form'), names: true, cell: ({ name }) => nonBreaking(name) },
          { key: 'quota', label: t('quota'), cell: ({ code }) => <QuotaWords quota={quotas.get(code) ?? null} /> },
          {
            key: 'texts',
            label: t('textsHead'),
            words: true,
            cell: ({ text, grounds }) => (
              <>
                {[text, ...grounds.map((ground) => ground.text)].every(({ is }) => is === 'holds') ? (
                  <span className="text-sm text-soft">{t('texts.holds')}</span>
                ) : null}
                <TextWarning text={text} />
                {grounds
                  .filter((ground) => !isSameText(ground.text, text))
                  .map((ground) => (
                    <span key={ground.id} className="block text-sm [&:not(:first-child)]:mt-2">
                      {ground.label}
                      <TextWarning text={ground.text} />
                    </span>
                  ))}
              </>
            ),
          },
        ]}
      />
    </Section>
  );
}
