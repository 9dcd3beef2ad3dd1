import { getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { LinkButton } from '@/components/ui/link-button';
import { paths } from '@/lib/paths';
import type { loadKeepingOf } from '@/server/agency/loaders';
import { CorrectForm } from './correct-form';
import { ProfileForm } from './profile-form';

/** What can be recorded of one agency: an event with its day and paper, its profile, a name written down wrongly. */
export async function KeepAgencyView({ shown }: { shown: Awaited<ReturnType<typeof loadKeepingOf>> }) {
  const t = await getTranslations('agencyKeeping');
  const { agency, free } = shown;
  const name = agency.versions.at(-1)?.name ?? agency.code;
  return (
    <>
      <PageHeader
        title={name}
        crumbs={[
          { text: t('title'), href: paths.adminAgencies },
          { text: t('throughYears'), href: paths.agency(agency.slug) },
        ]}
        standing={t('keepStanding')}
      />
      <p className="flex flex-col gap-3 sm:flex-row sm:flex-wrap">
        {(['rename', 'move', 'split', 'dissolve'] as const).map((event) => (
          <LinkButton key={event} href={paths.agencyEvent(agency.slug, event)} kind="secondary" wide>
            {t(`acts.${event}`)}
          </LinkButton>
        ))}
        <LinkButton href={`${paths.mergeAgencies}?parts.0=${encodeURIComponent(agency.code)}`} kind="secondary" wide>
          {t('acts.merge')}
        </LinkButton>
      </p>
      <Section heading={t('profile')} intro={t('profileIntro')}>
        <ProfileForm agencyId={agency.id} profile={agency} />
      </Section>
      {free.length > 0 ? (
        <Section heading={t('correct.heading')} intro={t('correct.intro')}>
          {free.map((version) => (
            <CorrectForm key={version.id} version={version} />
          ))}
        </Section>
      ) : null}
    </>
  );
}
