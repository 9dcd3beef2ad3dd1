import { getTranslations } from 'next-intl/server';
import { ApprovalPanel } from '@/components/approval/approval-panel';
import { IllustrativeTag } from '@/components/bloc/illustrative-tag';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { PageHeader } from '@/components/layout/page-header';
import { PrintHead } from '@/components/layout/print-head';
import { Section } from '@/components/layout/section';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { PrintButton } from '@/components/ui/print-button';
import { Tag } from '@/components/ui/tag';
import { TextLink } from '@/components/ui/text-link';
import { totalOfScale } from '@/domain/criteria/scale';
import { openToDecision } from '@/domain/scoring/decide-tie';
import type { Unranked } from '@/domain/scoring/knock-out';
import type { RecordedTie } from '@/domain/scoring/tie-break';
import type { Ranking } from '@/domain/scoring/rank';
import { ratingOf, type RatingBand } from '@/domain/scoring/rating';
import type { TieBreak } from '@/domain/scoring/tie-break';
import type { IsoDate } from '@/domain/shared/dates';
import { formatDay, formatMoment, groupCode } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import { PublishForm } from './publish-form';
import { RankingTable } from './ranking-table';
import type { ApprovalShown } from '@/server/approval/shown';
import { TieDecisions } from './tie-decisions';
import { TieForm } from './tie-form';
import { UnrankedList } from './unranked-list';
import { WayToRanking } from './way-to-ranking';
import { WhyList } from './why-list';
import type { Permission, ScoringShown } from './shown';

type RankingViewProps = ScoringShown & {
  /** As published, or as it would be for who keeps the year; null where the reader sees none yet. */
  ranking: Ranking | null;
  tieBreaks: readonly TieBreak[];
  publication: { publishedOn: IsoDate; publishedAt: Date; sha256: string } | null;
  selfTotals: ReadonlyMap<string, number>;
  recordedAgencyIds: readonly string[];
  hash: string | null;
  unsentAgencyIds: readonly string[];
  mayPublish: Permission;
  mayDecideTie: Permission;
  /** Who is kept out of the ranking. */
  unranked: readonly Unranked[];
  knockOuts: readonly { agencyId: string; code: string; basis: string }[];
  /** What the conference decided between equal agencies. */
  ties: readonly RecordedTie[];
  ratingBands: readonly RatingBand[];
  approval: ApprovalShown;
};

/** Who stands where and why: the ranking before and after it is published. */
export async function RankingView(props: RankingViewProps) {
  const {
    scope,
    stage,
    own,
    keeps,
    ranking,
    tieBreaks,
    publication,
    selfTotals,
    recordedAgencyIds,
    hash,
    mayPublish,
    unsentAgencyIds,
    mayDecideTie,
    unranked,
    knockOuts,
    ties: decided,
    ratingBands,
    approval,
    scale,
  } = props;
  const scaleCenti = scale ? totalOfScale(scale) : 0;
  const t = await getTranslations('scoring.ranking');
  const place = placeOf(scope);
  const code = publication ? groupCode(publication.sha256.slice(0, 8)) : null;
  const ties = ranking ? openToDecision(ranking).length > 0 : false;
  return (
    <>
      {publication && code ? (
        <PrintHead body={scope.bloc.name} note={t('printNote', { code, at: formatMoment(publication.publishedAt) })} />
      ) : null}
      <PageHeader
        title={t('title', { year: String(scope.year) })}
        crumbs={await yearCrumbs(scope)}
        standing={
          publication ? (
            <>
              {t('published', { day: formatDay(publication.publishedOn) })} <Tag kind="seal">{code}</Tag>
            </>
          ) : ranking ? (
            <>
              {t('provisional', { recorded: recordedAgencyIds.length, members: scope.members.length })}{' '}
              <Tag kind="waiting">{t('provisionalTag')}</Tag>
            </>
          ) : (
            t('notYet')
          )
        }
        notice={
          publication && code && keeps && publication.publishedOn === scope.on ? (
            <Notice
              kind="seal"
              lead={t('sealed', { at: formatMoment(publication.publishedAt), code })}
              after={<TextLink href={paths.nominations(place)}>{t('toNominations')}</TextLink>}
            >
              {t('next')}
            </Notice>
          ) : null
        }
      />
      {ranking && ranking.length + unranked.length > 0 ? (
        <>
          {ranking.length > 0 ? (
            <RankingTable
              scope={scope}
              own={own}
              ranking={ranking}
              tieBreaks={tieBreaks}
              selfTotals={selfTotals}
              ratingOf={(totalCenti) => ratingOf(totalCenti, scaleCenti, ratingBands)}
            />
          ) : null}
          <UnrankedList scope={scope} scale={scale} unranked={unranked} knockOuts={knockOuts} />
          <IllustrativeTag under show={scope.illustrative.includes('results')} />
          {ranking.length > 0 ? (
            <Section heading={t('whyHeading')}>
              <WhyList scope={scope} own={own} ranking={ranking} tieBreaks={tieBreaks} decided={decided} />
            </Section>
          ) : null}
          <div className="mt-6 flex flex-wrap items-center gap-3 print:hidden">
            <LinkButton href={paths.export('score-matrix', place)} kind="secondary" download>
              {t('matrixSheet')}
            </LinkButton>
            <LinkButton href={paths.export('score-matrix-pdf', place)} kind="secondary" download>
              {t('matrixPdf')}
            </LinkButton>
            <LinkButton href={paths.export('ranking', place)} kind="secondary" download>
              {t('download')}
            </LinkButton>
            <PrintButton>{t('print')}</PrintButton>
            <LinkButton href={paths.analysis(place)} kind="quiet">
              {t('toAnalysis')}
            </LinkButton>
            {keeps && !publication ? (
              <LinkButton href={paths.whatIf(place)} kind="quiet">
                {t('toWhatIf')}
              </LinkButton>
            ) : null}
          </div>
        </>
      ) : (
        <EmptyState
          purpose={t('emptyPurpose')}
          why={t(keeps ? 'emptyKeeper' : 'emptyWhy')}
          action={<TextLink href={paths.results(place)}>{t('toResults')}</TextLink>}
        />
      )}
      <TieDecisions scope={scope} decided={decided} mayWithdraw={mayDecideTie.ok} />
      {ranking && ties && mayDecideTie.ok ? (
        <Section heading={t('tieHeading')} intro={t('tieIntro')}>
          <TieForm scope={scope} ranking={ranking} tieBreaks={tieBreaks} decided={decided} />
        </Section>
      ) : null}
      {!keeps && approval && (approval.stage !== 'notAsked' || approval.overtaken || approval.last?.declinedOn) ? (
        <Section heading={t('approveHeading')}>
          <ApprovalPanel approval={approval} />
        </Section>
      ) : null}
      {keeps && !publication && stage.opened && ranking && hash ? (
        <Section heading={t('publishHeading')}>
          {mayPublish.ok && approval ? <ApprovalPanel approval={approval} /> : null}
          {mayPublish.ok && approval && approval.stage !== 'given' ? null : mayPublish.ok ? (
            <PublishForm scope={scope} ranking={ranking} hash={hash} selfTotals={selfTotals} />
          ) : (
            <WayToRanking
              scope={scope}
              recordedAgencyIds={recordedAgencyIds}
              unsentAgencyIds={unsentAgencyIds}
              mayPublish={mayPublish}
            />
          )}
        </Section>
      ) : null}
    </>
  );
}
