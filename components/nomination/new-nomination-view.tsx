import { getTranslations } from 'next-intl/server';
import { ChoiceConditionList } from '@/components/award/choice-conditions';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { WithAside } from '@/components/layout/frames';
import { FilterForm } from '@/components/form/filter-form';
import { Select } from '@/components/form/select';
import { PageHeader } from '@/components/layout/page-header';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { formatDay, nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { ChoiceConditions } from '@/server/award/catalogue-loaders';
import type { NewNominationShown } from '@/server/nomination/loaders';
import { FindingList } from './finding-list';
import { NominationForm } from './nomination-form';

/** A new nomination, with the conditions readable beside the form. */
export async function NewNominationView(shown: NewNominationShown & { conditions: ChoiceConditions }) {
  const { scope, member, nominees, subject, choices, grounds, published, findings, own, conditions } = shown;
  const t = await getTranslations('nomination');
  const place = placeOf(scope);
  const registered = choices.filter((form) => form.registered);
  return (
    <>
      <PageHeader
        title={t('new.title')}
        crumbs={await yearCrumbs(scope, { text: t('title'), href: paths.nominations(place) })}
        standing={t('new.standing', { agency: member.name, day: formatDay(scope.on) })}
        notice={published ? null : <Notice kind="info">{t('new.notRanked')}</Notice>}
      />
      <WithAside
        label={t('conditions.title')}
        aside={
          <>
            <h2 className="mb-2">{t('conditions.title')}</h2>
            <p className="text-sm text-soft">{t('conditions.beside')}</p>
            <FindingList findings={findings} />
            <ChoiceConditionList conditions={conditions} place={place} />
            <p className="mt-3 text-sm">
              <TextLink href={paths.regulations(scope.on)}>
                {t('conditions.regulations', { day: formatDay(scope.on) })}
              </TextLink>
            </p>
          </>
        }
      >
        <FilterForm path={paths.newNomination(place)} filtered={false} apply={t('new.chooseNominee')}>
          <Select name="subject" label={t('new.nominee')} options={nominees} defaultValue={subject} />
        </FilterForm>
        <p className="mb-6">
          <TextLink href={paths.nominees(place)}>{t('new.toNominees')}</TextLink>
        </p>
        {registered.length > 0 ? (
          <p className="mb-4 max-w-[75ch]">
            {t('registered.own', {
              year: String(scope.year),
              forms: registered.map(({ name }) => nonBreaking(name)).join('; '),
            })}
          </p>
        ) : null}
        {own.length > 0 ? (
          <ul className="mb-6">
            {own.map(({ number, formName, nominee, subjectKind }) => (
              <li key={number}>
                <TextLink href={paths.nomination(place, number)}>
                  {t('new.existing', {
                    number,
                    form: subjectKind === 'agency' ? formName : `${formName}, ${nominee}`,
                  })}
                </TextLink>
              </li>
            ))}
          </ul>
        ) : null}
        {choices.length === 0 ? (
          <EmptyState purpose={t('new.noChoices')} why={t('new.noChoicesWhy')} />
        ) : (
          <NominationForm
            blocYearId={scope.id}
            agencyId={member.agencyId}
            subject={subject}
            choices={choices}
            grounds={grounds}
          />
        )}
      </WithAside>
    </>
  );
}
