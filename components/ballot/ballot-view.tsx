import { getTranslations } from 'next-intl/server';
import { IllustrativeTag } from '@/components/bloc/illustrative-tag';
import { Gated } from '@/components/conference/gated';
import { PrintButton } from '@/components/conference/print-button';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { Disclosure } from '@/components/ui/disclosure';
import { Figures } from '@/components/ui/figures';
import { Notice } from '@/components/ui/notice';
import { SealMark } from '@/components/ui/seal-mark';
import { bases, fewVoters } from '@/domain/ballot/tally';
import { formatDay, formatMoment } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { BallotPage } from '@/server/ballot/loaders';
import { BallotPaper } from './ballot-paper';
import { BallotRules } from './ballot-rules';
import { ConfirmForm } from './confirm-form';
import { CountingMinutes } from './counting-minutes';
import { ResultTable } from './result-table';
import { TallyForm } from './tally-form';
import { TallyWords } from './tally-words';
import { tellerName } from './teller-name';
import { thresholdParams } from './threshold-params';

/** One ballot from the paper that is handed out to the minutes of its count. On paper only the paper. */
export async function BallotView(page: BallotPage) {
  const { scope, ballot, conference, result, counting } = page;
  const t = await getTranslations('ballot');
  const overview = await getTranslations('overview');
  const place = placeOf(scope);
  const confirmed = ballot.tellers.filter(({ confirmedAt }) => confirmedAt).length;
  const final = ballot.status === 'confirmed';
  return (
    <>
      <div className="print:hidden">
        <PageHeader
          title={t('title', { form: ballot.form.name })}
          crumbs={[
            { text: overview('blocs'), href: paths.blocs },
            { text: scope.bloc.name, href: paths.year(place) },
            { text: t('conference', { day: formatDay(conference.heldOn) }), href: paths.conference(place) },
            { text: t('crumb', { number: ballot.number }) },
          ]}
          standing={t(`standing.${ballot.status}`, {
            number: ballot.number,
            round: ballot.round,
            count: ballot.nominees.length,
            confirmed,
          })}
          notice={
            final ? (
              <Notice kind="seal">
                <span className="inline-flex items-center gap-2">
                  <SealMark kind="check" className="size-7" />
                  {t('final', { moment: ballot.confirmedAt ? formatMoment(ballot.confirmedAt) : '' })}
                </span>
              </Notice>
            ) : ballot.roll < fewVoters && ballot.secret ? (
              <Notice kind="late">{t('fewVoters', { roll: ballot.roll })}</Notice>
            ) : undefined
          }
        />
        {final && result ? <Outcome {...page} result={result} /> : null}
        {ballot.status === 'counted' ? <Confirming {...page} confirmed={confirmed} /> : null}
        {ballot.status === 'prepared' ? (
          <Section heading={t('tally.heading')} intro={counting.right.ok ? t('tally.intro') : t('tally.waiting')}>
            <Gated gate={counting} label={t('tally.button')} lead={t('tally.lead')}>
              <TallyForm {...page} />
            </Gated>
          </Section>
        ) : null}
        <Section heading={t('rules.heading')}>
          <BallotRules {...page} />
        </Section>
      </div>
      <Section heading={t(result ? 'minutes.heading' : 'paper.heading')}>
        <div className="mb-4 flex flex-wrap items-center gap-3 print:hidden">
          <PrintButton>{t(result ? 'minutes.print' : 'paper.print')}</PrintButton>
          <p className="text-soft">
            {result ? t('minutes.intro', { confirmed }) : t('paper.intro', { roll: ballot.roll })}
          </p>
          <IllustrativeTag show={result !== null && scope.illustrative.includes('tally')} />
        </div>
        {result ? <CountingMinutes {...page} result={result} /> : <BallotPaper {...page} />}
      </Section>
    </>
  );
}

type WithResult = BallotPage & { result: NonNullable<BallotPage['result']> };

async function Outcome(page: WithResult) {
  const { scope, ballot, result } = page;
  const t = await getTranslations('ballot');
  const base = bases(result.turnout, ballot);
  const approved = result.nominees.filter((nominee) => nominee.approved).length;
  return (
    <>
      <Figures
        figures={[
          { value: String(base.totalMembers), label: t('figures.totalMembers') },
          { value: String(result.turnout.present), label: t('figures.present') },
          { value: String(result.turnout.valid), label: t('figures.validBallots') },
          { value: `${approved}/${result.nominees.length}`, label: t('figures.approved') },
        ]}
      />
      <p className="my-4">
        {t('result.threshold', { words: t('threshold.sentence', thresholdParams(ballot, base)) })}{' '}
        <IllustrativeTag show={scope.illustrative.includes('tally')} />
      </p>
      <ResultTable {...page} />
    </>
  );
}

async function Confirming({ confirmed, ...page }: BallotPage & { confirmed: number }) {
  const { ballot, result, teller, counting, confirming } = page;
  const t = await getTranslations('ballot');
  if (!result) return <p className="text-soft">{t('confirm.waiting', { confirmed })}</p>;
  return (
    <>
      <Section heading={t('confirm.heading')} intro={t('confirm.waiting', { confirmed })}>
        <TallyWords ballot={ballot} result={result} />
        {teller ? (
          <div className="mt-6">
            {teller.confirmedAt ? (
              <Notice kind="done">{t('confirm.done', { moment: formatMoment(teller.confirmedAt) })}</Notice>
            ) : (
              <Gated gate={confirming} label={t('confirm.button')} lead={t('confirm.lead')}>
                <ConfirmForm
                  blocYearId={ballot.blocYearId}
                  number={ballot.number}
                  tallySha256={ballot.tallySha256 ?? ''}
                  teller={tellerName({ ...teller, post: teller.postAtTime })}
                />
              </Gated>
            )}
          </div>
        ) : null}
      </Section>
      {counting.right.ok && counting.rule.ok ? (
        <div className="mt-4">
          <Disclosure summary={t('tally.correct')}>
            <TallyForm {...page} />
          </Disclosure>
        </div>
      ) : null}
    </>
  );
}
