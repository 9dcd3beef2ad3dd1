import { getTranslations } from 'next-intl/server';
import { IllustrativeTag } from '@/components/bloc/illustrative-tag';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { YearPrintHead } from '@/components/bloc/year-print-head';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { EmptyState } from '@/components/ui/empty-state';
import { Figures } from '@/components/ui/figures';
import { LinkButton } from '@/components/ui/link-button';
import { Tag } from '@/components/ui/tag';
import { daysBetween } from '@/domain/shared/dates';
import { formatCount, formatDay } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import { OpenScoring } from './open-scoring';
import { ResultsMatrix } from './results-matrix';
import { Reopenings } from './reopenings';
import { SheetsTable, type AppraisalListed } from './sheets-table';
import { WayToRanking } from './way-to-ranking';
import type { Permission, ResultShown, ScoringShown, SheetListed } from './shown';

type ResultsViewProps = ScoringShown & {
  sheets: readonly SheetListed[];
  results: readonly ResultShown[];
  recordedAgencyIds: readonly string[];
  /** Agencies whose time to send is over. */
  locked: readonly string[];
  reopenings: readonly { agencyId: string; reason: string; untilOn: string; reopenedOn: string }[];
  appraisals: readonly AppraisalListed[];
  rechecks: readonly { agencyId: string; answeredOn: string | null }[];
  mayOpen: Permission;
  scaleInDraft: boolean;
  mayRecord: Permission;
  unsentAgencyIds: readonly string[];
  mayPublish: Permission;
};

/** The year's scoring on one page: who has sent its self-assessment, what is recorded, and what is still missing. */
export async function ResultsView({
  sheets,
  results,
  recordedAgencyIds,
  locked,
  reopenings,
  appraisals,
  rechecks,
  mayOpen,
  scaleInDraft,
  mayRecord,
  mayPublish,
  unsentAgencyIds,
  ...scoring
}: ResultsViewProps) {
  const t = await getTranslations('results');
  const { scope, stage, scale, dueOn, keeps } = scoring;
  const place = placeOf(scope);
  const sent = sheets.filter(({ status }) => status === 'submitted');
  const members = scope.members.length;
  const left = dueOn !== null && dueOn >= scope.on && !stage.published ? daysBetween(scope.on, dueOn) : null;
  const figures = [
    { value: `${sent.length}/${members}`, label: t('figures.sent') },
    { value: formatCount(sent.filter(({ lateDays }) => lateDays > 0).length), label: t('figures.late') },
    { value: `${recordedAgencyIds.length}/${members}`, label: t('figures.recorded') },
  ] as const;
  return (
    <>
      <YearPrintHead scope={scope} />
      <PageHeader
        title={t('title', { year: String(scope.year) })}
        crumbs={await yearCrumbs(scope)}
        standing={<Standing {...scoring} sent={sent.length} />}
      />
      {stage.opened && scale ? (
        <>
          <Figures
            figures={
              left === null
                ? figures
                : [...figures, { value: t('figures.days', { days: left }), label: t('figures.left') }]
            }
          />
          <div className="mt-8">
            <SheetsTable
              scoring={scoring}
              sheets={sheets}
              locked={locked}
              appraisals={appraisals}
              rechecks={rechecks}
            />
            <Reopenings scope={scope} reopenings={reopenings} />
            <IllustrativeTag under show={scope.illustrative.includes('selfScores')} />
          </div>
          {results.length > 0 || mayRecord.ok ? (
            <div className="mt-8">
              <ResultsMatrix scoring={scoring} scale={scale} results={results} mayRecord={mayRecord.ok} />
              <IllustrativeTag under show={results.length > 0 && scope.illustrative.includes('results')} />
              {keeps || stage.published ? null : <p className="mt-3 text-soft">{t('matrix.ownOnly')}</p>}
            </div>
          ) : (
            <Section heading={t('matrix.caption')}>
              <p className="text-soft">{t(keeps ? 'matrix.none' : 'matrix.notYet')}</p>
            </Section>
          )}
          <div className="mt-4 flex flex-wrap gap-3 print:hidden">
            <LinkButton href={paths.cross(place)} kind="quiet">
              {t('toCross')}
            </LinkButton>
            <LinkButton href={paths.differences(place)} kind="quiet">
              {t('toDifferences')}
            </LinkButton>
            <LinkButton href={paths.analysis(place)} kind="quiet">
              {t('toAnalysis')}
            </LinkButton>
            <LinkButton href={paths.earlier(place)} kind="quiet">
              {t('toEarlier')}
            </LinkButton>
          </div>
          {mayRecord.ok ? (
            <div className="mt-4 flex flex-wrap gap-3 print:hidden">
              <LinkButton href={paths.resultsImport(place)} kind="secondary">
                {t('import.link')}
              </LinkButton>
              <LinkButton href={paths.export('score-template', place)} kind="quiet" download>
                {t('import.template')}
              </LinkButton>
            </div>
          ) : null}
          {keeps && !stage.published ? (
            <Section heading={t('publish.heading')}>
              <WayToRanking
                scope={scope}
                recordedAgencyIds={recordedAgencyIds}
                unsentAgencyIds={unsentAgencyIds}
                mayPublish={mayPublish}
              />
            </Section>
          ) : null}
        </>
      ) : (
        <EmptyState
          purpose={t('empty.purpose')}
          why={t(scale ? 'empty.notOpened' : 'empty.noCriteria', { year: String(scope.year) })}
          action={
            scale ? <OpenScoring scope={scope} dueOn={dueOn} mayOpen={mayOpen} scaleInDraft={scaleInDraft} /> : null
          }
        />
      )}
    </>
  );
}

async function Standing({
  stage,
  dueOn,
  scope,
  sent,
}: Pick<ScoringShown, 'stage' | 'dueOn' | 'scope'> & { sent: number }) {
  const t = await getTranslations('results.standing');
  if (stage.publishedOn) {
    return (
      <>
        {t('published', { day: formatDay(stage.publishedOn) })} <Tag kind="seal">{t('locked')}</Tag>
      </>
    );
  }
  if (!stage.openedOn) return <>{t('notOpened')}</>;
  const due = dueOn ? t('due', { day: formatDay(dueOn) }) : t('noDue');
  return <>{t('open', { day: formatDay(stage.openedOn), due, waiting: scope.members.length - sent })}</>;
}
