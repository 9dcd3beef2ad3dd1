import { getTranslations } from 'next-intl/server';
import { IllustrativeTag } from '@/components/bloc/illustrative-tag';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { DecideFinding } from '@/components/eligibility/decide-finding';
import { YearPrintHead } from '@/components/bloc/year-print-head';
import { WithAside } from '@/components/layout/frames';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { lowerFirst } from '@/lib/first-letter';
import { paths, placeOf } from '@/lib/paths';
import type { NominationShown } from '@/server/nomination/loaders';
import { AgencyActs } from './agency-acts';
import { DecisionSection } from './decision-section';
import { ConsolidatedSection, DiscussionSection } from './discussion-section';
import { DossierSection } from './dossier-section';
import { FindingList } from './finding-list';
import { NominationFacts } from './nomination-facts';
import { NominationForm } from './nomination-form';
import { OpinionAside } from './opinion-aside';
import { StatusNotice } from './status-notice';

/** One nomination: facts, achievement, conditions, the leader's decision, and beside it the opinions. */
export async function NominationView(shown: NominationShown) {
  const { scope, nomination, sights, findings, isOwn, isReviewer, mayWrite, mayGive, choices } = shown;
  const { subject, grounds, initiatives } = shown;
  const t = await getTranslations('nomination');
  const place = placeOf(scope);
  const sent = nomination.status !== 'draft' && nomination.status !== 'withdrawn';
  return (
    <>
      <YearPrintHead scope={scope} />
      <PageHeader
        title={nomination.nominee}
        crumbs={await yearCrumbs(scope, { text: t('title'), href: paths.nominations(place) })}
        standing={
          <>
            {t('standing.case', { form: nomination.formName, ground: lowerFirst(nomination.groundLabel) })}{' '}
            <IllustrativeTag show={scope.illustrative.includes('nominees')} />
          </>
        }
        notice={<StatusNotice {...shown} />}
      />
      {mayGive.ok ? (
        // On a narrow page the opinion stands under everything there is to read.
        <p className="-mt-3 mb-4 xl:hidden print:hidden">
          <a href="#your-opinion" className="inline-flex min-h-11 items-center">
            {t('opinion.jump')}
          </a>
        </p>
      ) : null}
      <WithAside
        label={t('opinion.title')}
        aside={
          <div id="your-opinion" tabIndex={-1} className="print:hidden">
            <OpinionAside {...shown} />
          </div>
        }
      >
        <NominationFacts {...shown} />
        {isOwn && mayWrite?.ok ? (
          <Section heading={t('form.title')}>
            <NominationForm
              blocYearId={scope.id}
              agencyId={nomination.agencyId}
              subject={subject}
              choices={choices}
              grounds={grounds}
              draft={nomination}
              picked={initiatives}
            />
          </Section>
        ) : (
          <Section heading={t('achievement')}>
            <p className="max-w-[75ch] whitespace-pre-line">{nomination.achievement}</p>
          </Section>
        )}
        {shown.dossier ? <DossierSection {...shown} dossier={shown.dossier} /> : null}
        <Section
          heading={t('conditions.title')}
          intro={
            nomination.findings
              ? t(nomination.status === 'returned' ? 'conditions.asSent' : 'conditions.kept')
              : undefined
          }
        >
          <FindingList
            findings={findings}
            act={(finding) => (
              <DecideFinding
                blocYearId={scope.id}
                agencyId={nomination.agencyId}
                nominationId={nomination.id}
                formCode={nomination.formCode}
                groundCode={nomination.groundCode}
                finding={finding}
                mayDecide={shown.mayDecideFindings}
              />
            )}
          />
        </Section>
        {shown.timing.length > 0 ? (
          <Section heading={t('timing.title')} intro={t('timing.intro')}>
            <FindingList findings={shown.timing} />
          </Section>
        ) : null}
        {isOwn ? (
          <div className="print:hidden">
            <AgencyActs {...shown} />
          </div>
        ) : null}
        {sent && sights.consolidated !== 'ownAgency' ? <ConsolidatedSection {...shown} /> : null}
        {sent && sights.discussion !== 'ownAgency' ? <DiscussionSection {...shown} /> : null}
        {isReviewer || (!isOwn && mayGive.ok) ? (
          <div className="print:hidden">
            <DecisionSection {...shown} />
          </div>
        ) : null}
      </WithAside>
    </>
  );
}
