import { getTranslations } from 'next-intl/server';
import { IllustrativeTag } from '@/components/bloc/illustrative-tag';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { YearPrintHead } from '@/components/bloc/year-print-head';
import { LeftRows } from '@/components/form/left-rows';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { partsOfSheet } from '@/domain/scoring/parts';
import { paths, placeOf } from '@/lib/paths';
import type { SheetShown } from '@/server/self-assessment/loaders';
import { DeductionsSection } from './deductions-section';
import { EvidenceSection } from './evidence-section';
import { ExplainSection } from './explain-section';
import { isShort } from './is-short';
import { PartsTable } from './parts-table';
import { RecheckSection } from './recheck-section';
import { ReopenForm } from './reopen-form';
import { ReturnForm } from './return-form';
import { RescaledNote } from './rescaled-note';
import { selfDraft, SelfPartForm } from './self-part-form';
import { SheetNotice, SheetStanding } from './sheet-standing';
import { SheetTable } from './sheet-table';
import { SubmitSheet } from './submit-sheet';
import { WomenShareForm } from './women-share-form';

/** One agency's sheet of the year: what it says of itself, what was appraised, and what each reader may do about it. */
export async function SheetView({ sheet, personId }: { sheet: SheetShown; personId: string }) {
  const { scope, stage, scale, member, isOwn, status, maySave, mayAppraise, mayReturn, mayReopen } = sheet;
  const [t, results] = [await getTranslations('selfAssessment'), await getTranslations('results')];
  const place = placeOf(scope);
  const crumb = { text: results('crumb'), href: paths.results(place) };
  const inHand = isOwn && status !== 'submitted' && stage.opened && !stage.published;
  const isAppraised = Object.keys(sheet.marks.decided).length > 0;
  const parts = partsOfSheet(scale?.groups ?? [], sheet.lines);
  return (
    <>
      <YearPrintHead scope={scope} />
      <PageHeader
        title={member.name}
        crumbs={await yearCrumbs(scope, crumb)}
        standing={<SheetStanding sheet={sheet} />}
        notice={<SheetNotice sheet={sheet} />}
      />
      {scale && stage.opened ? (
        <>
          {isOwn && !maySave.ok ? (
            <LeftRows
              names={['all', ...parts.map(({ slug }) => slug)].map((part) => selfDraft(sheet, personId, part))}
            />
          ) : null}
          {maySave.ok && isShort(sheet) ? (
            <>
              <SelfPartForm sheet={sheet} lines={sheet.lines} personId={personId} part="all" />
              {parts.map((part) => (
                <RescaledNote key={part.slug} sheet={sheet} part={part} />
              ))}
              <EvidenceSection sheet={sheet} lines={sheet.lines} />
            </>
          ) : maySave.ok || sheet.sheet || isAppraised ? (
            <PartsTable sheet={sheet} parts={parts} />
          ) : (
            <EmptyState purpose={t('empty.purpose')} why={t(isOwn ? 'empty.nothing' : 'empty.notSent')} />
          )}
          {inHand ? (
            <Section heading={t('submit.heading')}>
              <SubmitSheet sheet={sheet} />
            </Section>
          ) : null}
          <ExplainSection sheet={sheet} personId={personId} />
          {isOwn ? <WomenShareForm sheet={sheet} /> : null}
          {(sheet.sheet && !maySave.ok) || isAppraised ? (
            <Section heading={t('caption')}>
              <SheetTable sheet={sheet} parts={parts} />
              <IllustrativeTag under show={scope.illustrative.includes('selfScores')} />
            </Section>
          ) : null}
          <DeductionsSection sheet={sheet} />
          {sheet.sheet || sheet.seesPoints ? (
            <p className="mt-6 flex flex-wrap gap-3 print:hidden">
              <LinkButton href={paths.export('agency-sheet', place, member.slug)} kind="secondary" download>
                {t('downloadSheet')}
              </LinkButton>
              <LinkButton href={paths.export('agency-sheet-pdf', place, member.slug)} kind="secondary" download>
                {t('downloadPdf')}
              </LinkButton>
            </p>
          ) : null}
          <RecheckSection sheet={sheet} personId={personId} />
          {mayAppraise.ok ? (
            <Section heading={results('appraise.heading')} intro={results('appraise.intro')}>
              <LinkButton href={paths.appraisal(place, member.slug)}>{results('appraise.link')}</LinkButton>
            </Section>
          ) : null}
          {mayReturn.ok ? (
            <Section heading={t('return.heading')}>
              <ReturnForm blocYearId={scope.id} member={member} personId={personId} />
            </Section>
          ) : null}
          {mayReopen.ok ? (
            <Section heading={t('reopen.heading')} anchor="reopen">
              <ReopenForm blocYearId={scope.id} member={member} personId={personId} />
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
