import { getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/layout/page-header';
import { Steps } from '@/components/ui/steps';
import { paths } from '@/lib/paths';
import type { loadKeepingOf } from '@/server/agency/loaders';
import { EventForm } from './event-form';
import { MoveForm } from './move-form';
import { RenameForm } from './rename-form';
import { SplitForm } from './split-form';
import type { Typed } from './typed';

type AgencyEventViewProps = {
  event: 'rename' | 'split' | 'move' | 'dissolve';
  shown: Awaited<ReturnType<typeof loadKeepingOf>>;
  typed: Typed;
};

/** The first of two steps of an event of one agency. */
export async function AgencyEventView({ event, shown, typed }: AgencyEventViewProps) {
  const t = await getTranslations('agencyKeeping');
  const { agency, today, suggestions, blocs } = shown;
  const latest = agency.versions.at(-1);
  const form = {
    rename: (
      <RenameForm agencyId={agency.id} name={latest?.name ?? ''} shortName={latest?.shortName ?? ''} typed={typed} />
    ),
    split: <SplitForm agencyId={agency.id} today={today} suggestions={suggestions} blocs={blocs} typed={typed} />,
    move: <MoveForm agencyId={agency.id} suggestions={suggestions} blocs={blocs} typed={typed} />,
    dissolve: <EventForm kind="dissolved" agencyId={agency.id} typed={typed} />,
  };
  return (
    <>
      <PageHeader
        title={t(`titles.${event}`, { name: latest?.name ?? agency.code })}
        crumbs={[
          { text: t('title'), href: paths.adminAgencies },
          { text: latest?.name ?? agency.code, href: paths.keepAgency(agency.slug) },
        ]}
        standing={t(`standings.${event}`)}
      />
      <Steps names={[t('steps.fill'), t('steps.look')]} current={1} />
      <div className="mt-6">{form[event]}</div>
    </>
  );
}
