import { getTranslations } from 'next-intl/server';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { YearPrintHead } from '@/components/bloc/year-print-head';
import { PublishForm } from '@/components/bulletin/publish-form';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { FindingList } from '@/components/nomination/finding-list';
import { LetterActs } from '@/components/submission/letter-acts';
import { LetterSummary } from '@/components/submission/letter-summary';
import { NomineeTable } from '@/components/submission/nominee-table';
import { Disclosure } from '@/components/ui/disclosure';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { whomOf } from '@/domain/nominee/subject';
import { formatDay, formatMoment } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { DocumentsPage } from '@/server/document/loaders';
import { DocumentTable } from './document-table';

/** The papers of a bloc year, with the letter to the province and its way to the decision. */
export async function DocumentsView({ page }: { page: DocumentsPage }) {
  const { scope, submission, returns, nominees, bulletin } = page;
  const [t, letter] = [await getTranslations('documents'), await getTranslations('submission')];
  const place = placeOf(scope);
  const [lastReturn, ...earlierReturns] = returns;
  const returned = submission?.status === 'returned' ? lastReturn : undefined;
  return (
    <>
      <YearPrintHead scope={scope} />
      <PageHeader
        title={t('title', { year: String(scope.year) })}
        crumbs={await yearCrumbs(scope)}
        standing={await standingOf(page)}
        notice={
          returned ? (
            <Notice kind="late" lead={letter('returnedLead', { day: formatDay(returned.returnedOn) })}>
              {returned.reason}
            </Notice>
          ) : null
        }
      />
      <Section heading={letter('heading')}>
        {nominees.length === 0 ? (
          <EmptyState
            purpose={letter('purpose')}
            why={letter('nothingApproved')}
            action={<TextLink href={paths.nominations(place)}>{letter('toNominations')}</TextLink>}
          />
        ) : (
          <>
            <LetterSummary page={page} />
            {page.law.length > 0 ? (
              <Section heading={letter('law')} level={3}>
                <FindingList findings={page.law} />
                {submission?.receivedOn ? (
                  <p className="mt-3 print:hidden">
                    <TextLink href={paths.regulations(submission.receivedOn)}>
                      {letter('lawOf', { day: formatDay(submission.receivedOn) })}
                    </TextLink>
                  </p>
                ) : null}
              </Section>
            ) : null}
            <LetterActs page={page} />
            <div className="mt-8">
              <NomineeTable page={page} />
            </div>
          </>
        )}
        <EarlierReturns returns={returned ? earlierReturns : returns} />
      </Section>
      <div className="mt-8">
        <DocumentTable documents={page.documents} />
      </div>
      {bulletin || !page.publishing.right.ok ? null : (
        <Section heading={t('bulletin')} intro={t('bulletinPurpose')}>
          <PublishForm blocYearId={scope.id} href={paths.bulletin(place)} offer={page.publishing} />
        </Section>
      )}
    </>
  );
}

async function EarlierReturns({ returns }: { returns: DocumentsPage['returns'] }) {
  const t = await getTranslations('submission');
  if (returns.length === 0) return null;
  return (
    <Disclosure summary={t('earlierReturns', { count: returns.length })}>
      <ul className="hairlines">
        {returns.map(({ id, reason, returnedAt }) => (
          <li key={id} className="py-3">
            {reason}
            <span className="block text-sm text-soft">{t('moment', { moment: formatMoment(returnedAt) })}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

async function standingOf({ submission, decision, nominees, returns }: DocumentsPage): Promise<string> {
  const t = await getTranslations('submission.standing');
  const count = nominees.length;
  const whom = whomOf(nominees);
  if (!submission) return count > 0 ? t('notDrafted', { count, whom }) : t('nothing');
  if (decision)
    return t('decided', {
      number: decision.number,
      day: formatDay(decision.decidedOn),
      granted: decision.granted.length,
      count,
      whom,
    });
  const day = formatDay(submission.receivedOn ?? submission.sentOn ?? submission.datedOn);
  const returnedOn = returns[0]?.returnedOn;
  if (submission.status === 'returned') return t('returned', { day: returnedOn ? formatDay(returnedOn) : day });
  return t(submission.status === 'decided' ? 'received' : submission.status, {
    number: submission.number,
    day,
    count,
    whom,
  });
}
