import { bases } from '@/domain/ballot/tally';
import type { MinutesBallot } from '@/domain/conference/minutes';
import { ResultLines } from '@/components/ballot/result-lines';
import { tellerName } from '@/components/ballot/teller-name';
import { thresholdParams } from '@/components/ballot/threshold-params';
import { minutesWords, thresholdWords } from './paper-words';

/** One confirmed ballot as the minutes of the conference tell it. */
export function BallotInMinutes({ ballot }: { ballot: MinutesBallot }) {
  const [t, threshold] = [minutesWords(), thresholdWords()];
  const { whom } = ballot;
  return (
    <>
      <p>
        {t('ballot', {
          form: ballot.form,
          count: ballot.nominees.length,
          whom,
          secret: String(ballot.secret),
          round: ballot.round,
        })}
      </p>
      <p>{t('turnout', { roll: ballot.roll, ...ballot.turnout })}</p>
      <p>
        {t('threshold', { whom, words: threshold('sentence', thresholdParams(ballot, bases(ballot.turnout, ballot))) })}
        {ballot.ownAgencyVote === 'barred' ? ` ${t('ownBarred')}` : null}
      </p>
      <ResultLines
        whom={whom}
        nominees={ballot.nominees}
        denominator={ballot.denominator}
        bases={bases(ballot.turnout, ballot)}
      />
      <p>{t('tellers', { names: ballot.tellers.map(tellerName).join('; ') })}</p>
    </>
  );
}
