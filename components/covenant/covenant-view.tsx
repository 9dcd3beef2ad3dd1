import { getTranslations } from 'next-intl/server';
import { ApprovalPanel } from '@/components/approval/approval-panel';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { refusalWords } from '@/components/form/refusal-words';
import { PageHeader } from '@/components/layout/page-header';
import { RemindForm } from '@/components/reminder/remind-form';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { formatMoment, nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { Arrival } from '@/server/covenant/arrival-loaders';
import type { loadCovenant } from '@/server/covenant/loaders';
import { DraftBoard } from './draft-board';
import { DraftLinks } from './draft-links';
import { RehearsalPanel } from './rehearsal-panel';
import { ReopenPanel } from './reopen-panel';
import { SigningRoom } from './signing-room';
import { VoidedVersions } from './voided-versions';

export type CovenantShown = Awaited<ReturnType<typeof loadCovenant>>;
export type SigningShown = NonNullable<CovenantShown['signing']>;

/** The covenant of a year: before the freeze the board of registrations, after it the text and its signing. */
export async function CovenantView({ shown, arrival }: { shown: CovenantShown; arrival: Arrival }) {
  const { scope, signing, board } = shown;
  const [t, say] = [await getTranslations('covenant'), await refusalWords()];
  const year = String(scope.year);
  const place = placeOf(scope);
  const signed = signing?.parties.filter(({ signature }) => signature).length ?? 0;
  return (
    <>
      {/* On paper the covenant itself comes first. */}
      <div className={signing ? 'print:hidden' : undefined}>
        <PageHeader
          title={t('title', { year })}
          crumbs={await yearCrumbs(scope)}
          notice={
            signing && shown.annexed.length > 0 ? (
              <Notice kind="late" lead={t('annex.lead')}>
                {t('annex.wanted', { agencies: shown.annexed.map(({ name }) => nonBreaking(name)).join('; ') })}
              </Notice>
            ) : // A text that was reopened in the meantime has no place to sign, so the refusal stands here.
            !signing && arrival.refusal ? (
              <div id="sign" role="alert">
                <Notice kind="late" lead={t('sign.refused')}>
                  {say(arrival.refusal)}
                </Notice>
              </div>
            ) : undefined
          }
          standing={
            signing?.version.completedAt
              ? t('standing.complete', {
                  count: signing.parties.length,
                  moment: formatMoment(signing.version.completedAt),
                })
              : signing
                ? t('standing.signing', { signed, count: signing.parties.length })
                : t('standing.drafting', {
                    agreed: board.filter(({ status }) => status === 'agreed').length,
                    count: board.length,
                  })
          }
        />
      </div>
      {signing ? (
        <p className="-mt-3 mb-6 flex flex-wrap gap-x-6 gap-y-1 print:hidden">
          <a href="#sign" className="py-1 xl:hidden">
            {t('toSigning')}
          </a>
          <TextLink href={paths.hall(place)} className="py-1">
            {t('toHall')}
          </TextLink>
          {shown.runs ? (
            <TextLink href={paths.ceremony(place)} className="py-1">
              {t('toCeremony')}
            </TextLink>
          ) : null}
          <TextLink href={paths.progress(place)} className="py-1">
            {t('toProgress')}
          </TextLink>
          <TextLink href={paths.covenantDraft(place)} className="py-1">
            {t('links.draft')}
          </TextLink>
          <TextLink href={paths.covenantDifferences(place)} className="py-1">
            {t('links.differences')}
          </TextLink>
          {signing.version.completedAt ? (
            <TextLink href={paths.annexes(place)} className="py-1">
              {t('toAnnexes', { count: shown.annexes.length })}
            </TextLink>
          ) : null}
          {shown.amended ? (
            <TextLink href={paths.effective(place)} className="py-1">
              {t('toEffective')}
            </TextLink>
          ) : null}
        </p>
      ) : null}
      {signing ? null : <DraftLinks place={place} current="board" />}
      {signing ? (
        <SigningRoom
          scope={scope}
          signing={signing}
          arrival={arrival}
          page={paths.covenant(place)}
          sampleTasks={shown.tasks.filter(({ illustrative }) => illustrative).map(({ number }) => number)}
          underList={shown.unsigned ? <RemindForm scope={scope} about="signature" {...shown.unsigned} /> : undefined}
          after={<ReopenOrApprove shown={shown} signing={signing} />}
        />
      ) : (
        <DraftBoard shown={shown} />
      )}
      {shown.runs ? <RehearsalPanel shown={shown} /> : null}
      <VoidedVersions voided={shown.voided} />
    </>
  );
}

/** For the leader the way to open the text again; for who is asked for a second word, that word. */
function ReopenOrApprove({ shown, signing }: { shown: CovenantShown; signing: SigningShown }) {
  if (shown.reopens)
    return (
      <ReopenPanel
        blocYearId={shown.scope.id}
        signed={signing.parties.filter(({ signature }) => signature).length}
        annexes={shown.annexes.length}
        approval={shown.approval}
      />
    );
  if (!shown.approval?.gives) return null;
  return (
    <div className="mt-6">
      <ApprovalPanel approval={shown.approval} />
    </div>
  );
}
