import { getTranslations } from 'next-intl/server';
import { SummaryList } from '@/components/ui/summary-list';
import { othersOf } from '@/domain/ballot/own-vote';
import { bases } from '@/domain/ballot/tally';
import { nonBreaking } from '@/lib/format';
import type { BallotPage, BallotResult } from '@/server/ballot/loaders';
import { thresholdParams } from './threshold-params';

/** The whole tally in words, as the tellers confirm it. */
export async function TallyWords({ ballot, result }: { ballot: BallotPage['ballot']; result: BallotResult }) {
  const t = await getTranslations('ballot.words');
  const threshold = await getTranslations('ballot.threshold');
  const { present, writtenOpinions, issued, returned, valid, invalid } = result.turnout;
  return (
    <SummaryList
      rows={[
        { term: t('voters'), detail: t('votersAre', { roll: ballot.roll, present, writtenOpinions }) },
        { term: t('papers'), detail: t('papersAre', { issued, returned, valid, invalid }) },
        { term: t('threshold'), detail: threshold('sentence', thresholdParams(ballot, bases(result.turnout, ballot))) },
        ...result.nominees.map(({ agency, yes, writtenYes, counted, verdict, ownPart }) => ({
          term: nonBreaking(agency),
          detail: t('nominee', {
            yes,
            no: othersOf(result.turnout, ballot.ownAgencyVote, ownPart).valid - yes,
            written: counted === yes ? 0 : writtenYes,
            verdict,
          }),
        })),
      ]}
    />
  );
}
