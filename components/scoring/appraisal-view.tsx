import { Fragment } from 'react';
import { getTranslations } from 'next-intl/server';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { refusalWords } from '@/components/form/refusal-words';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Tabs } from '@/components/ui/tabs';
import { TextLink } from '@/components/ui/text-link';
import { linesWithout } from '@/domain/scoring/lines';
import type { SheetPart } from '@/domain/scoring/parts';
import type { DecidingRound } from '@/domain/scoring/round';
import { formatDay, formatPoints } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { SheetShown } from '@/server/self-assessment/loaders';
import { AgreeForm } from './agree-form';
import { AnswerRecheckForm } from './answer-recheck-form';
import { AppraisalForm } from './appraisal-form';
import { CrossTable } from './cross-table';
import { DeductForm } from './deduct-form';
import { DeductionsSection } from './deductions-section';
import { KnockOutForm } from './knock-out-form';
import { SendAppraisal } from './send-appraisal';
import { SheetStanding } from './sheet-standing';
import { WomenShareForm } from './women-share-form';
import { PartTable } from './sheet-table';

/** As it stands in an address; no group bears a code in small letters. */
const only = 'differences';

export type AppraisalViewProps = {
  sheet: SheetShown;
  parts: readonly SheetPart[];
  part: SheetPart;
  /** The round that is written; null where none is open to the reader. */
  round: DecidingRound | null;
  /** Every line of the sheet whose points differ, instead of one group's lines. */
  onlyDifferences: boolean;
  next: { slug: string; name: string } | null;
  personId: string;
};

/** Appraises one agency, group by group: its own points, the peers' and what stands so far beside the box, and what follows from it. */
export async function AppraisalView(props: AppraisalViewProps) {
  const { sheet, parts, part, round, onlyDifferences, next, personId } = props;
  const [t, results] = [await getTranslations('appraisal'), await getTranslations('results')];
  const rounds = await getTranslations('scoring.rounds');
  const self = await getTranslations('selfAssessment');
  const words = await refusalWords();
  const { scope, member, counted, lines, outcome, differing, mayAppraise, appraisal } = sheet;
  const place = placeOf(scope);
  const apart: SheetPart = { ...part, slug: only, lines: lines.filter(({ code }) => differing.includes(code)) };
  const shown = onlyDifferences ? apart : part;
  const which = onlyDifferences ? ([undefined, only] as const) : ([part.slug, undefined] as const);
  const missing = linesWithout(lines, counted).length;
  const undecided = (one: SheetPart) => linesWithout(one.lines, counted).length;
  return (
    <>
      <PageHeader
        title={t('title', { agency: member.name })}
        crumbs={await yearCrumbs(
          scope,
          { text: results('crumb'), href: paths.results(place) },
          { text: member.name, href: paths.sheet(place, member.slug) },
        )}
        standing={
          <>
            <SheetStanding sheet={sheet} /> ·{' '}
            {t('standing', {
              self: outcome.self && sheet.sheet ? formatPoints(outcome.self.totalCenti) : '–',
              counted: missing === 0 && outcome.finalCenti !== null ? formatPoints(outcome.finalCenti) : '–',
              missing,
              differing: differing.length,
            })}
          </>
        }
      />
      {!mayAppraise.ok ? (
        <EmptyState purpose={t('purpose')} why={words(mayAppraise.refusal)} />
      ) : (
        <>
          <div className="mb-4">
            <Tabs
              label={self('parts.caption')}
              tabs={[
                ...parts.map((one) => ({
                  text: one.code === null ? self('parts.bonus') : one.code,
                  href: paths.appraisal(place, member.slug, one.slug, undefined, round ?? undefined),
                  current: one.slug === shown.slug,
                  count: undecided(one) > 0 ? t('left', { count: undecided(one) }) : '✓',
                })),
                {
                  text: t('differences'),
                  href: paths.appraisal(place, member.slug, undefined, only, round ?? undefined),
                  current: onlyDifferences,
                  count: String(differing.length),
                },
              ]}
            />
          </div>
          <p className="mb-4">
            {round ? <strong>{t('round', { round: rounds(round) })}</strong> : <strong>{t('noRound')}</strong>}{' '}
            {appraisal.rounds
              .filter((one) => one !== round)
              .map((one, i) => (
                <Fragment key={one}>
                  {i > 0 ? ' · ' : null}
                  <TextLink href={paths.appraisal(place, member.slug, ...which, one)}>
                    {t('otherRound', { round: rounds(one) })}
                  </TextLink>
                </Fragment>
              ))}
          </p>
          {appraisal.explainingUntil ? (
            <p className="mb-4">{t('explaining', { until: formatDay(appraisal.explainingUntil) })}</p>
          ) : null}
          {shown.lines.length === 0 ? (
            <p className="text-soft">{t('noDifferences')}</p>
          ) : round ? (
            <>
              {round === 'appraised' && !onlyDifferences ? <AgreeForm sheet={sheet} part={part} /> : null}
              <AppraisalForm sheet={sheet} lines={shown.lines} round={round} personId={personId} part={shown.slug} />
            </>
          ) : (
            <PartTable sheet={sheet} part={shown} />
          )}
          <CrossTable sheet={sheet} part={shown} />
          <DeductionsSection sheet={sheet} />
          <div className="print:hidden">
            <DeductForm sheet={sheet} personId={personId} />
            <AnswerRecheckForm sheet={sheet} personId={personId} />
            <SendAppraisal sheet={sheet} />
            <KnockOutForm sheet={sheet} />
            <WomenShareForm sheet={sheet} />
            {next ? (
              <Section heading={t('nextHeading')}>
                <LinkButton
                  href={paths.appraisal(place, next.slug, undefined, onlyDifferences ? only : undefined)}
                  kind="secondary"
                >
                  {t('next', { agency: next.name })}
                </LinkButton>
              </Section>
            ) : null}
          </div>
        </>
      )}
    </>
  );
}
