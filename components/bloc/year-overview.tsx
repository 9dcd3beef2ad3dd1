import { getTranslations } from 'next-intl/server';
import { WithAside } from '@/components/layout/frames';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { Figures } from '@/components/ui/figures';
import type { Standing } from '@/domain/bloc/standing';
import type { Station } from '@/domain/bloc/stations';
import { appointmentsOn, type ActorFacts } from '@/domain/person/actor';
import { deadlineKinds } from '@/domain/plan/deadline';
import { daysBetween } from '@/domain/shared/dates';
import { formatDay, nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import { ComingActivities } from '@/components/activity/coming-activities';
import { LateSection } from '@/components/reminder/late-section';
import { IllustrativeTag } from './illustrative-tag';
import { MemberTable } from './member-table';
import type { BlocYearShown } from './shown';
import { YearDates } from './year-dates';
import { YearPrintHead } from './year-print-head';

type YearOverviewProps = {
  scope: BlocYearShown & { readonly id: string };
  reader: ActorFacts;
  standing: Standing;
  stations: readonly Station[];
};

/** A bloc year at a glance: who leads, where it stands, how far each member is, the dates and who is late. */
export async function YearOverview({ scope, reader, standing, stations }: YearOverviewProps) {
  const [t, labels] = [await getTranslations('overview'), await getTranslations('stations.labels')];
  const place = placeOf(scope);
  const count = scope.members.length;
  const nameOf = (agencyId: string | undefined) => scope.everybody.find((member) => member.agencyId === agencyId)?.name;
  const led = [...scope.leaders, ...scope.toldLeaders];
  const leader = nameOf(led.find(({ role }) => role === 'leader')?.agencyId);
  const deputies = led.filter(({ role }) => role === 'deputy').flatMap(({ agencyId }) => nameOf(agencyId) ?? []);
  const present = stations.find(({ state }) => state === 'present');
  const next = deadlineKinds
    .flatMap((kind) => standing.deadlines[kind] ?? [])
    .filter((day) => day >= scope.on)
    .toSorted()[0];
  const sent = standing.selfAssessments.filter(({ status }) => status === 'submitted').length;
  const own = appointmentsOn(reader, scope.on).flatMap(({ agencyId }) => agencyId ?? []);
  return (
    <>
      <YearPrintHead scope={scope} />
      <PageHeader
        title={t('title', { year: String(scope.year) })}
        crumbs={[{ text: t('blocs'), href: paths.blocs }, { text: scope.bloc.name }]}
        standing={
          <>
            {t('leader')} <strong>{nonBreaking(leader ?? t('notYet'))}</strong> · {t('deputy')}{' '}
            <strong>{nonBreaking(deputies.join(', ') || t('unknown'))}</strong>
            {present ? ` · ${t('at', { station: labels(present.key) })}` : ` · ${t('ended')}`}.
          </>
        }
      />
      <Figures
        figures={[
          {
            value: `${sent}/${count}`,
            label: t('sheetsSent'),
            href: paths.results(place),
          },
          {
            value: `${standing.covenant?.signedAgencyIds.length ?? 0}/${standing.covenant?.partyAgencyIds.length ?? count}`,
            label: t('signatures'),
            href: paths.covenant(place),
          },
          {
            value: String(
              standing.nominations.filter(({ status }) => status !== 'withdrawn' && status !== 'draft').length,
            ),
            label: t('nominations'),
            href: paths.nominations(place),
          },
          { value: next ? t('days', { days: daysBetween(scope.on, next) }) : '–', label: t('toNextDate') },
        ]}
      />
      <WithAside
        label={t('dates')}
        aside={
          <>
            <Section heading={t('dates')} level={2}>
              <YearDates deadlines={standing.deadlines} on={scope.on} href={paths.calendar(place)} />
              <IllustrativeTag under show={scope.illustrative.includes('deadlines')} />
            </Section>
            <ComingActivities scope={scope} standing={standing} />
          </>
        }
      >
        <LateSection scope={scope} reader={reader} standing={standing} />
        <Section heading={t('members', { count })} level={2}>
          <MemberTable scope={scope} standing={standing} own={own} />
          <IllustrativeTag under show={scope.illustrative.includes('members')} />
        </Section>
        {standing.conference ? (
          <p className="mt-4 text-soft">{t('conference', { day: formatDay(standing.conference.heldOn) })}</p>
        ) : null}
      </WithAside>
    </>
  );
}
