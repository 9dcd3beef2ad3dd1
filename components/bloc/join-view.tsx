import { getTranslations } from 'next-intl/server';
import { DateInput } from '@/components/form/date-input';
import { FilterForm } from '@/components/form/filter-form';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { RadioGroup } from '@/components/form/radio-group';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { PageHeader } from '@/components/layout/page-header';
import { formatDay, nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import { joinBlocAction } from '@/server/bloc/actions';
import type { loadJoin } from '@/server/bloc/register-loaders';
import { yearCrumbs } from './year-crumbs';

type JoinViewProps = { shown: Awaited<ReturnType<typeof loadJoin>>; typed: string };

/** An agency joins in the midst of the year: found by name, with its first day and the decision. */
export async function JoinView({ shown: { scope, on, offered }, typed }: JoinViewProps) {
  const [t, composition] = [await getTranslations('members.joining'), await getTranslations('composition')];
  const place = placeOf(scope);
  const year = String(scope.year);
  const members = await getTranslations('members');
  return (
    <>
      <PageHeader
        title={t('title', { year })}
        crumbs={await yearCrumbs(scope, { text: members('title', { year }), href: paths.members(place) })}
        standing={t('standing')}
      />
      <FilterForm path={paths.joinMember(place)} filtered={typed !== ''}>
        <TextInput name="search" type="search" label={composition('search')} defaultValue={typed} />
      </FilterForm>
      {offered.length === 0 ? (
        <p className="mt-3 text-soft">{composition(typed ? 'noneFound' : 'noneOutside')}</p>
      ) : (
        <Form action={joinBlocAction} id="join">
          <input type="hidden" name="blocId" value={scope.blocId} />
          <input type="hidden" name="year" value={scope.year} />
          <RadioGroup
            name="agencyId"
            label={t('agency')}
            hint={typed ? undefined : t('outsideHint', { day: formatDay(on) })}
            choices={offered.map(({ agencyId, name, bloc }) => ({
              value: agencyId,
              text: nonBreaking(name),
              hint: bloc ? composition('inBloc', { bloc: nonBreaking(bloc) }) : composition('inNoBloc'),
            }))}
          />
          <DateInput name="from" label={t('from')} />
          <TextInput name="decisionRef" label={t('decision')} hint={t('decisionHint')} />
          <p className="text-soft">{t('what')}</p>
          <FormActions>
            <SubmitButton>{t('submit')}</SubmitButton>
          </FormActions>
        </Form>
      )}
    </>
  );
}
