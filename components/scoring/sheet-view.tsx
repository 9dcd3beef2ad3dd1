import { getTranslations } from 'next-intl/server';
import { IllustrativeTag } from '@/components/bloc/illustrative-tag';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { YearPrintHead } from '@/components/bloc/year-print-head';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import type { ProposedDeduction } from '@/domain/charter/lateness';
import type { SelfAssessmentStatus } from '@/domain/scoring/self-assessment-status';
import type { IsoDate } from '@/domain/shared/dates';
import type { Refusal } from '@/domain/shared/refusal';
import { formatDay, formatMoment, formatPoints } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import { RecordForm } from './record-form';
import { ResultSummary } from './result-summary';
import { ReturnForm } from './return-form';
import { SelfScoreForm } from './self-score-form';
import { SheetRead } from './sheet-read';
import { SheetTag } from './sheet-tag';
import { SubmitSheet } from './submit-sheet';
import type { MemberShown, Permission, ResultShown, ScoringShown, SheetShown } from './shown';

export type SheetViewProps = ScoringShown & {
  member: MemberShown;
  isOwn: boolean;
  status: SelfAssessmentStatus | null;
  sheet: SheetShown | null;
  /** A return not yet answered, for who it concerns. */
  lastReturn: { reason: string; answerBy: IsoDate; returnedOn: IsoDate } | null;
  result: ResultShown | null;
  maySave: Permission;
  faults: readonly Refusal[];
  mayRecord: Permission;
  /** What the charter's rule of lateness proposes, for who records. */
  proposed: readonly ProposedDeduction[];
  mayReturn: Permission;
};

/** One agency's sheet of the year: what it says of itself, what is recorded, and what each reader may do about it. */
export async function SheetView(props: SheetViewProps) {
  const { scope, stage, scale, member, isOwn, status, sheet, result, maySave, faults, mayRecord, mayReturn } = props;
  const { proposed } = props;
  const [t, results] = [await getTranslations('selfAssessment'), await getTranslations('results')];
  const place = placeOf(scope);
  const crumb = { text: results('crumb'), href: paths.results(place) };
  const inHand = isOwn && status !== 'submitted' && stage.opened && !stage.published;
  return (
    <>
      <YearPrintHead scope={scope} />
      <PageHeader
        title={member.name}
        crumbs={await yearCrumbs(scope, crumb)}
        standing={<Standing {...props} />}
        notice={<SheetNotice {...props} />}
      />
      {scale && stage.opened ? (
        <>
          {maySave.ok ? (
            <SelfScoreForm
              blocYearId={scope.id}
              agencyId={member.agencyId}
              scale={scale}
              sheet={sheet}
              result={result}
              main={faults.length > 0}
            />
          ) : sheet ? (
            <SheetRead scale={scale} sheet={sheet} result={result} />
          ) : (
            <EmptyState purpose={t('empty.purpose')} why={t(isOwn ? 'empty.nothing' : 'empty.notSent')} />
          )}
          <IllustrativeTag under show={sheet !== null && scope.illustrative.includes('selfScores')} />
          {inHand ? (
            <Section heading={t('submit.heading')}>
              <SubmitSheet scope={scope} member={member} scale={scale} sheet={sheet} faults={faults} />
            </Section>
          ) : null}
          {mayRecord.ok ? (
            <div id="record">
              <Section heading={results('record.heading')} intro={results('record.intro')}>
                <RecordForm
                  blocYearId={scope.id}
                  agencyId={member.agencyId}
                  scale={scale}
                  sheet={sheet}
                  result={result}
                  proposed={proposed}
                />
              </Section>
            </div>
          ) : result ? (
            <Section heading={results('summary.heading')}>
              <ResultSummary result={result} />
              <IllustrativeTag under show={scope.illustrative.includes('results')} />
            </Section>
          ) : null}
          {mayReturn.ok ? (
            <Section heading={t('return.heading')}>
              <ReturnForm blocYearId={scope.id} member={member} />
            </Section>
          ) : null}
        </>
      ) : (
        <EmptyState
          purpose={t('empty.purpose')}
          why={results(scale ? 'empty.notOpened' : 'empty.noCriteria', { year: String(scope.year) })}
        />
      )}
    </>
  );
}

async function Standing({ scope, stage, dueOn, status, sheet, lastReturn }: SheetViewProps) {
  const t = await getTranslations('selfAssessment.standing');
  const overdue = stage.opened && !stage.published && dueOn !== null && scope.on > dueOn;
  const due = lastReturn ? lastReturn.answerBy : dueOn;
  return (
    <>
      {t('year', { year: String(scope.year) })} ·{' '}
      <SheetTag status={status} late={sheet?.late ?? false} overdue={overdue} />
      {sheet && status !== 'submitted' ? ` · ${t('saved', { at: formatMoment(sheet.savedAt) })}` : null}
      {due && status !== 'submitted' && !stage.published ? ` · ${t('due', { day: formatDay(due) })}` : null}
    </>
  );
}

async function SheetNotice({ isOwn, status, sheet, lastReturn, stage }: SheetViewProps) {
  const t = await getTranslations('selfAssessment.notice');
  if (lastReturn) {
    return (
      <Notice
        kind="late"
        lead={t('returned', { day: formatDay(lastReturn.returnedOn) })}
        after={t('answerBy', { day: formatDay(lastReturn.answerBy) })}
      >
        <span className="whitespace-pre-line">{lastReturn.reason}</span>
      </Notice>
    );
  }
  if (stage.publishedOn) {
    return (
      <Notice kind="seal" lead={t('published', { day: formatDay(stage.publishedOn) })}>
        {t('locked')}
      </Notice>
    );
  }
  if (isOwn && status === 'submitted' && sheet?.submittedAt) {
    const sent = { at: formatMoment(sheet.submittedAt), total: formatPoints(sheet.totalCenti) };
    return (
      <Notice kind="done" lead={t('sent', sent)}>
        {t('next')}
      </Notice>
    );
  }
  return null;
}
