import { getTranslations } from 'next-intl/server';
import { IllustrativeTag } from '@/components/bloc/illustrative-tag';
import { Figures } from '@/components/ui/figures';
import { bases } from '@/domain/ballot/tally';
import type { BallotPage, BallotResult } from '@/server/ballot/loaders';
import { ResultTable } from './result-table';
import { thresholdParams } from './threshold-params';

type BallotOutcomeProps = Pick<BallotPage, 'scope' | 'ballot'> & { result: BallotResult };

/** The result that stands: its figures, the threshold in words, and each nominee. */
export async function BallotOutcome({ scope, ballot, result }: BallotOutcomeProps) {
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
      <ResultTable scope={scope} ballot={ballot} result={result} />
    </>
  );
}
