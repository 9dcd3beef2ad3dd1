import { getTranslations } from 'next-intl/server';
import { IllustrativeTag } from '@/components/bloc/illustrative-tag';
import { Section } from '@/components/layout/section';
import type { Threshold } from '@/domain/ballot/threshold';
import { formatDay, formatPoints, formatShare } from '@/lib/format';
import type { PlanShown } from './plan-view';
import { TieBreaks } from './tie-breaks';

/** The charter in sentences people can read out: nothing national fixes these rules, so each bloc has its own. */
export async function CharterSentences({ shown: { scope, charter, criteria, formNames } }: { shown: PlanShown }) {
  const t = await getTranslations('plan.charter');
  if (!charter)
    return (
      <Section heading={t('heading')}>
        <p className="text-soft">{t('none')}</p>
      </Section>
    );
  const words = ({ operator, num, den }: Threshold) => t('threshold', { operator, num, den });
  const yes = (is: boolean) => (is ? 'yes' : 'no');
  const sentences = [
    t('quorum', { threshold: words(charter.quorum) }),
    t('secret', { secret: yes(charter.secret) }),
    t('denominator', { denominator: charter.denominator }),
    ...Object.entries(charter.awardThresholds).map(([code, threshold]) =>
      t('award', { form: formNames[code] ?? code, threshold: words(threshold) }),
    ),
    t('leadership', { threshold: words(charter.leadershipThreshold) }),
    t('written', { counted: yes(charter.countWrittenOpinions) }),
    t('rounds', { rounds: charter.maxRounds }),
    t('floor', { points: formatPoints(charter.scoreFloorCenti) }),
    t('warning', { share: formatShare(charter.nominatedShareWarningBps) }),
  ];
  return (
    <Section
      heading={t('heading')}
      intro={t('adopted', { number: charter.number ?? 'none', day: formatDay(charter.adoptedOn) })}
    >
      <ul className="hairlines">
        {sentences.map((sentence) => (
          <li key={sentence} className="max-w-[75ch] py-2">
            {sentence}
          </li>
        ))}
      </ul>
      <TieBreaks tieBreaks={charter.tieBreaks} groups={criteria?.groups ?? []} />
      <IllustrativeTag under show={scope.illustrative.includes('charter')} />
    </Section>
  );
}
