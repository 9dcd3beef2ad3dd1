import { getTranslations } from 'next-intl/server';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { loadCeremony } from '@/server/ceremony/loaders';
import { CeremonyBoard } from './ceremony-board';
import { PaperPanel } from './paper-panel';

type CeremonyShown = Awaited<ReturnType<typeof loadCeremony>>;

/** Where the secretary runs the signing ceremony: the stage, the roll, the screen on the wall, and paper for whoever cannot sign here. */
export async function CeremonyView({ shown, rehearsal }: { shown: CeremonyShown; rehearsal: boolean }) {
  const t = await getTranslations('ceremony');
  const { scope, ceremony } = shown;
  const place = placeOf(scope);
  const crumbs = [...(await yearCrumbs(scope)), { text: t('covenant'), href: paths.covenant(place) }];
  const title = t(rehearsal ? 'rehearsalTitle' : 'title', { year: String(scope.year) });
  if (!ceremony)
    return (
      <>
        <PageHeader title={title} crumbs={crumbs} />
        <EmptyState
          purpose={t('purpose')}
          why={t(rehearsal ? 'noRehearsal' : 'notFrozen')}
          action={<LinkButton href={paths.covenant(place)}>{t('toCovenant')}</LinkButton>}
        />
      </>
    );
  const { version, parties, signers, live } = ceremony;
  const named = parties.map(({ agencyId, name }) => ({ agencyId, name: nonBreaking(name) }));
  return (
    <>
      <PageHeader
        title={title}
        crumbs={crumbs}
        standing={t('standing', { code: live.code })}
        notice={
          rehearsal ? (
            <Notice kind="late" lead={t('rehearsal')}>
              {t('rehearsalNote')}
            </Notice>
          ) : undefined
        }
      />
      <p className="-mt-3 mb-6 flex flex-wrap gap-x-6 gap-y-1">
        <TextLink href={paths.hall(place, rehearsal)} className="py-1">
          {t('toHall')}
        </TextLink>
        <a href={paths.signingSheet(place, rehearsal)} className="py-1">
          {t('paperSheet')}
        </a>
      </p>
      <CeremonyBoard
        address={paths.covenantEvents(place, rehearsal)}
        versionId={version.id}
        parties={named}
        start={live}
        words={{
          stages: {
            notBegun: t(version.atCeremony ? 'stages.notBegun' : 'stages.free'),
            open: t('stages.open'),
            paused: t('stages.paused'),
            ended: t('stages.ended'),
          },
          seats: {
            absent: t('seats.absent'),
            present: t('seats.present'),
            reading: t('seats.reading'),
            signed: t('seats.signed'),
          },
          acts: {
            opened: t('acts.opened'),
            paused: t('acts.paused'),
            resumed: t('acts.resumed'),
            called: t('acts.called'),
            ended: t('acts.ended'),
            present: t('acts.present'),
            absent: t('acts.absent'),
          },
          called: t('called'),
          count: t('count', { signed: '{signed}', count: '{count}' }),
          line: { held: t('connected'), lost: t('lost'), over: t('over') },
          caption: t('roll'),
          agency: t('agency'),
          state: t('state'),
          act: t('act'),
          clock: t('clock'),
        }}
      />
      {version.methods.includes('paper') && !version.completedAt ? (
        <Section heading={t('paper.heading')} intro={t('paper.intro')}>
          <PaperPanel
            versionId={version.id}
            sha256={version.sha256}
            signers={signers.filter(({ agencyId }) => !live.signed.includes(agencyId))}
            nameOf={new Map(named.map(({ agencyId, name }) => [agencyId, name]))}
          />
        </Section>
      ) : null}
    </>
  );
}
