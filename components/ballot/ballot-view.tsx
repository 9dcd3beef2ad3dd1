import { getTranslations } from 'next-intl/server';
import { IllustrativeTag } from '@/components/bloc/illustrative-tag';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { Gated } from '@/components/conference/gated';
import { PaperSection } from '@/components/conference/paper-section';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { PrintButton } from '@/components/ui/print-button';
import { whomOf } from '@/domain/nominee/subject';
import { formatDay } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { BallotPage } from '@/server/ballot/loaders';
import { BallotNotice } from './ballot-notice';
import { BallotOutcome } from './ballot-outcome';
import { BallotPaper } from './ballot-paper';
import { BallotRules } from './ballot-rules';
import { Confirming } from './confirming';
import { CountingMinutes } from './counting-minutes';
import { TallyForm } from './tally-form';

/** One ballot from the paper that is handed out to the minutes of its count. On paper only the paper. */
export async function BallotView(page: BallotPage) {
  const { scope, ballot, conference, result, counting } = page;
  const t = await getTranslations('ballot');
  const place = placeOf(scope);
  const confirmed = ballot.tellers.filter(({ confirmedAt }) => confirmedAt).length;
  const final = ballot.status === 'confirmed';
  return (
    <>
      <div className="print:hidden">
        <PageHeader
          title={t('title', { form: ballot.form.name })}
          crumbs={await yearCrumbs(scope, {
            text: t('conference', { day: formatDay(conference.heldOn) }),
            href: paths.conference(place),
          })}
          standing={t(`standing.${ballot.status}`, {
            number: ballot.number,
            round: ballot.round,
            count: ballot.nominees.length,
            whom: whomOf(ballot.nominees),
            confirmed,
          })}
          notice={<BallotNotice {...page} />}
        />
        {final && result ? <BallotOutcome {...page} result={result} /> : null}
        {ballot.status === 'counted' ? <Confirming {...page} /> : null}
        {ballot.status === 'prepared' ? (
          <Section heading={t('tally.heading')} intro={counting.right.ok ? t('tally.intro') : t('tally.waiting')}>
            <Gated gate={counting} label={t('tally.button')} lead={t('tally.lead')} href={paths.conference(place)}>
              <TallyForm {...page} />
            </Gated>
          </Section>
        ) : null}
        <Section heading={t('rules.heading')}>
          <BallotRules {...page} />
        </Section>
      </div>
      {/* A paper with somebody on it who was taken off the ballot is void. */}
      {result || counting.rule.ok ? (
        <PaperSection
          heading={t(result ? 'minutes.heading' : 'paper.heading')}
          beside={
            <div className="flex flex-wrap items-center gap-3">
              <PrintButton>{t(result ? 'minutes.print' : 'paper.print')}</PrintButton>
              {result ? null : <p className="text-soft">{t('paper.intro', { roll: ballot.roll })}</p>}
              <IllustrativeTag show={result !== null && scope.illustrative.includes('tally')} />
            </div>
          }
        >
          {result ? <CountingMinutes {...page} result={result} /> : <BallotPaper {...page} />}
        </PaperSection>
      ) : null}
    </>
  );
}
