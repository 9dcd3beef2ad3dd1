import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { SubmitButton } from '@/components/form/submit-button';
import { Section } from '@/components/layout/section';
import { Finding, Findings } from '@/components/ui/finding';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { emptySections } from '@/domain/nomination/report-form';
import { formatDay, nonBreaking } from '@/lib/format';
import { shownParams } from '@/lib/params';
import { paths, placeOf } from '@/lib/paths';
import { withdrawPaperAction } from '@/server/nomination/actions';
import type { NominationShown } from '@/server/nomination/loaders';
import { AttachPaperForm } from './attach-paper-form';

/** What the dossier needs and what of it is there: the report, the papers, each a link; attached and taken back by its own agency. */
export async function DossierSection(shown: NominationShown & { dossier: NonNullable<NominationShown['dossier']> }) {
  const { scope, nomination, dossier, papers, mayWrite, mayAttach, versions, lastYear } = shown;
  const t = await getTranslations('dossier');
  const place = placeOf(scope);
  const missing = dossier.required.filter(({ has }) => !has).length;
  const writes = mayWrite?.ok ?? false;
  const late = ['sent', 'onBallot', 'approved'].includes(nomination.status) && dossier.rating !== 'settled';
  return (
    <Section
      heading={t('heading')}
      intro={missing === 0 ? t('complete') : t(writes ? 'missing' : 'missingStill', { count: missing })}
      anchor="dossier"
    >
      {dossier.rating === 'settled' ? null : (
        <div className="mb-3">
          <Notice kind="late" lead={t('ratingAwaited')}>
            {t(dossier.rating === 'awaited' ? 'ratingBlocks' : 'ratingUnchecked', { year: String(scope.year) })}
          </Notice>
        </div>
      )}
      <ReportLine {...shown} />
      <Findings>
        {dossier.required.map(({ kind, has, citation, verified }) => (
          <Finding
            key={kind}
            verdict={has ? 'met' : 'unmet'}
            condition={t(`kinds.${kind}`)}
            fact={t(has ? 'there' : 'notThere')}
            clause={verified ? citation : `${citation} (${t('unverified')})`}
          />
        ))}
      </Findings>
      {papers.length > 0 ? (
        <ul className="hairlines mt-4">
          {papers.map((paper) => (
            <li key={paper.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
              <span className="min-w-0 wrap-anywhere">
                <span className="block text-sm font-medium">{t(`kinds.${paper.kind}`)}</span>
                <a href={paths.file(paper.fileId)} target="_blank" rel="noreferrer">
                  {paper.name}
                </a>{' '}
                <span className="text-sm text-soft">
                  {[paper.number, paper.datedOn ? formatDay(paper.datedOn) : '', nonBreaking(paper.issuer)]
                    .filter(Boolean)
                    .join(', ')}
                </span>
              </span>
              {writes ? (
                <Form action={withdrawPaperAction} id={`withdraw-paper-${paper.id}`}>
                  <input type="hidden" name="blocYearId" value={scope.id} />
                  <input type="hidden" name="nominationId" value={nomination.id} />
                  <input type="hidden" name="paperId" value={paper.id} />
                  <SubmitButton kind="quiet">
                    {t('withdraw')}
                    <span className="unseen"> {paper.name}</span>
                  </SubmitButton>
                </Form>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      {mayAttach && (writes || late) ? (
        <AttachPaperForm
          blocYearId={scope.id}
          nominationId={nomination.id}
          attached={papers.length}
          only={writes ? null : 'rating'}
        />
      ) : null}
      <p className="mt-4 flex flex-wrap gap-x-6 print:hidden">
        {versions > 0 ? (
          <TextLink
            href={paths.nominationVersions(place, nomination.number)}
            className="inline-flex min-h-11 items-center"
          >
            {t('toVersions', { count: versions })}
          </TextLink>
        ) : null}
        {lastYear.map(({ number, year, form }) => (
          <TextLink
            key={number}
            href={paths.nomination({ ...place, year }, number)}
            className="inline-flex min-h-11 items-center"
          >
            {t('lastYear', { year: String(year), number, form })}
          </TextLink>
        ))}
      </p>
    </Section>
  );
}

async function ReportLine({ scope, nomination, report, formDue, reportInForm, mayWrite }: NominationShown) {
  const t = await getTranslations('dossier');
  const { number } = nomination;
  const place = placeOf(scope);
  const left = formDue ? emptySections(formDue, report?.sections ?? {}).length : 0;
  return (
    <div className="mb-3">
      <p className="flex flex-wrap gap-x-6 print:hidden">
        {mayWrite?.ok ? (
          <TextLink href={paths.nominationReport(place, number)} className="inline-flex min-h-11 items-center">
            {report ? t('writeOn', { count: left }) : t('begin')}
          </TextLink>
        ) : null}
        {report ? (
          <TextLink href={paths.printedReport(place, number)} className="inline-flex min-h-11 items-center">
            {t('read')}
          </TextLink>
        ) : null}
      </p>
      {report && !reportInForm.ok ? (
        <p className="mt-1 max-w-[75ch] text-late">
          {t('wrongForm', shownParams(reportInForm.refusal.params) as never)}
        </p>
      ) : null}
    </div>
  );
}
