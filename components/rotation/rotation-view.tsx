import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { RehearsalNotice } from '@/components/bloc/rehearsal-notice';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { YearPrintHead } from '@/components/bloc/year-print-head';
import { OnThisPage } from '@/components/layout/on-this-page';
import { PageHeader } from '@/components/layout/page-header';
import { Notice } from '@/components/ui/notice';
import { nonBreaking } from '@/lib/format';
import type { RotationPage } from '@/server/rotation/loaders';
import { ForecastSection } from './forecast-section';
import { HeirsSection } from './heirs-section';
import { ProposalSection } from './proposal-section';
import { QueueSection } from './queue-section';
import { ruleWords } from './rule-words';
import { SkipsSection } from './skips-section';
import { TermsSection } from './terms-section';

/** Whose turn it is to lead: the proposal for the coming year, the queue behind it, what a human must decide, ten years ahead, the past. */
export async function RotationView({ page }: { page: RotationPage }) {
  const { scope, rules, source, actor } = page;
  const t = await getTranslations('rotation');
  const words = await ruleWords(rules);
  return (
    <>
      {scope.bloc.rehearsalOn ? (
        <RehearsalNotice bloc={scope.bloc.slug} on={scope.bloc.rehearsalOn} reader={actor} />
      ) : null}
      <YearPrintHead scope={scope} />
      <PageHeader
        title={t('title')}
        crumbs={await yearCrumbs(scope)}
        standing={await standingOf(page)}
        notice={
          source.verified ? (
            <p className="max-w-[75ch]">{t('byCharter', { citation: source.citation, rules: words })}</p>
          ) : (
            <Notice kind="late" lead={t('practiceLead')}>
              {t('practice', { rules: words })}
            </Notice>
          )
        }
      />
      <OnThisPage
        label={t('onThisPage')}
        parts={[
          { anchor: 'queue', text: t('queue.heading') },
          ...(page.undecided.length + page.heirs.length > 0 ? [{ anchor: 'heirs', text: t('heirs.heading') }] : []),
          { anchor: 'skips', text: t('skips.heading') },
          { anchor: 'forecast', text: t('forecast.heading') },
          { anchor: 'terms', text: t('terms.heading') },
        ]}
      />
      <ProposalSection page={page} />
      <QueueSection page={page} />
      <HeirsSection page={page} />
      <SkipsSection page={page} />
      <ForecastSection page={page} />
      <TermsSection page={page} />
    </>
  );
}

async function standingOf({ year, proposal, settled, names }: RotationPage): Promise<ReactNode> {
  const t = await getTranslations('rotation.standing');
  const strong = (chunks: ReactNode) => <strong>{chunks}</strong>;
  const nameOf = (agencyId: string) => nonBreaking(names[agencyId]?.name ?? '');
  const acclaimed = settled.find(({ role }) => role === 'leader');
  if (acclaimed) return t.rich('settled', { year: String(year), agency: nameOf(acclaimed.agencyId), strong });
  if (proposal.kind === 'needsHuman') return t('needsHuman', { year: String(year), count: proposal.undecided.length });
  if (proposal.kind === 'nobody') return t('nobody', { year: String(year) });
  const leader = proposal.candidates.find(({ role }) => role === 'leader');
  return t.rich('candidates', { year: String(year), agency: nameOf(leader?.agencyId ?? ''), strong });
}
