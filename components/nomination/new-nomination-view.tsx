import { getTranslations } from 'next-intl/server';
import { ChoiceConditionList } from '@/components/award/choice-conditions';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { WithAside } from '@/components/layout/frames';
import { FilterForm } from '@/components/form/filter-form';
import { Select } from '@/components/form/select';
import { PageHeader } from '@/components/layout/page-header';
import { Disclosure } from '@/components/ui/disclosure';
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
  const ofChoices = conditions.forms.filter(({ code }) => choices.some((form) => form.code === code));
  const met = findings.filter(({ verdict }) => verdict === 'pass');
  const open = findings.filter(({ verdict }) => verdict !== 'pass');
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
            <h2 id="conditions" className="mb-2">
              {t('conditions.title')}
            </h2>
            <p className="text-sm text-soft">{t('conditions.beside')}</p>
            {open.length > 0 ? <FindingList findings={open} /> : null}
            {met.length > 0 ? (
              <Disclosure summary={t('conditions.met', { count: met.length })}>
                <FindingList findings={met} />
              </Disclosure>
            ) : null}
            <ChoiceConditionList forms={ofChoices} place={place} />
            <p className="mt-3 text-sm">
              <TextLink href={paths.regulations(scope.on)} className="inline-flex min-h-11 items-center">
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
          <TextLink href={paths.nominees(place)} className="inline-flex min-h-11 items-center">
            {t('new.toNominees')}
          </TextLink>
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
          <>
            <p className="font-medium">{t('new.own')}</p>
            <ul className="mb-6">
              {own.map(({ number, formName, nominee, subjectKind }) => (
                <li key={number}>
                  <TextLink href={paths.nomination(place, number)} className="inline-flex min-h-11 items-center py-1.5">
                    {t('new.existing', {
                      number,
                      form: subjectKind === 'agency' ? formName : `${formName}, ${nominee}`,
                    })}
                  </TextLink>
                </li>
              ))}
            </ul>
          </>
        ) : null}
        {choices.length === 0 ? (
          <EmptyState purpose={t('new.noChoices')} why={t('new.noChoicesWhy')} />
        ) : (
          <>
            <p className="mb-3 xl:hidden">
              <a href="#conditions" className="inline-flex min-h-11 items-center">
                {t('conditions.toThem')}
              </a>
            </p>
            <NominationForm
              blocYearId={scope.id}
              agencyId={member.agencyId}
              subject={subject}
              choices={choices}
              grounds={grounds}
            />
          </>
        )}
      </WithAside>
    </>
  );
}
