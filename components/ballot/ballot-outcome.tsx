import { getTranslations } from 'next-intl/server';
import { IllustrativeTag } from '@/components/bloc/illustrative-tag';
import { Figures } from '@/components/ui/figures';
import { Finding, Findings } from '@/components/ui/finding';
import { isLeftToPeople } from '@/domain/ballot/rank-versus-ballot';
import { bases } from '@/domain/ballot/tally';
import { whomOf } from '@/domain/nominee/subject';
import { nonBreaking } from '@/lib/format';
import type { BallotPage, BallotResult } from '@/server/ballot/loaders';
import { ResultTable } from './result-table';
import { thresholdParams } from './threshold-params';

type BallotOutcomeProps = Pick<BallotPage, 'scope' | 'ballot' | 'disagreeing'> & { result: BallotResult };

/** The result that stands: its figures, the threshold in words, and each nominee. */
export async function BallotOutcome({ scope, ballot, result, disagreeing }: BallotOutcomeProps) {
  const t = await getTranslations('ballot');
  const base = bases(result.turnout, ballot);
  // Only agencies are ranked, so that one that disagrees is itself the nominee.
  const nameOf = (id: string) =>
    nonBreaking(
      ballot.nominees.find(({ agencyId, subjectKind }) => subjectKind === 'agency' && agencyId === id)?.agency ?? '',
    );
  const whom = whomOf(ballot.nominees);
  const approved = result.nominees.filter((nominee) => nominee.approved).length;
  return (
    <>
      <Figures
        figures={[
          { value: String(base.totalMembers), label: t('figures.totalMembers') },
          { value: String(result.turnout.present), label: t('figures.present') },
          { value: String(result.turnout.valid), label: t('figures.validBallots') },
          { value: `${approved}/${result.nominees.length}`, label: t('figures.approved', { whom }) },
        ]}
      />
      <p className="my-4">
        {t('result.threshold', { whom, words: t('threshold.sentence', thresholdParams(ballot, base)) })}{' '}
        <IllustrativeTag show={scope.illustrative.includes('tally')} />
      </p>
      <ResultTable scope={scope} ballot={ballot} result={result} />
      {disagreeing ? (
        <Findings>
          {disagreeing.pairs.map(({ higher, lower }) => (
            <Finding
              key={higher.agencyId}
              verdict={isLeftToPeople(disagreeing.prevails) ? 'open' : 'met'}
              condition={t(`disagreement.condition.${disagreeing.prevails}`)}
              fact={t('disagreement.fact', {
                higher: nameOf(higher.agencyId),
                higherRank: higher.rank,
                lower: nameOf(lower.agencyId),
                lowerRank: lower.rank,
              })}
              clause={t(`disagreement.clause.${disagreeing.prevails}`)}
            />
          ))}
        </Findings>
      ) : null}
    </>
  );
}
