import { BlocPaper, Signatories } from '@/components/conference/bloc-paper';
import { momentOf } from '@/components/conference/moment';
import { ballotWords, thresholdWords } from '@/components/conference/paper-words';
import { bases } from '@/domain/ballot/tally';
import { whomOf } from '@/domain/nominee/subject';
import { formatLongDay, groupCode, nonBreaking } from '@/lib/format';
import type { BallotPage, BallotResult } from '@/server/ballot/loaders';
import { ResultLines } from './result-lines';
import { tellerName } from './teller-name';
import { thresholdParams } from './threshold-params';

type CountingMinutesProps = Pick<BallotPage, 'scope' | 'ballot' | 'conference' | 'head'> & { result: BallotResult };

const lines = ['present', 'writtenOpinions', 'issued', 'returned', 'valid', 'invalid'] as const;

/** The minutes of the count, signed by the three tellers (domain 11.1 row 16). */
export function CountingMinutes({ scope, ballot, conference, head, result }: CountingMinutesProps) {
  const t = ballotWords();
  const threshold = thresholdWords();
  const whom = whomOf(ballot.nominees);
  const base = bases(result.turnout, ballot);
  const approved = result.nominees.filter((nominee) => nominee.approved);
  const undecided = result.nominees.filter(({ verdict }) => verdict === 'undecided');
  return (
    <BlocPaper
      head={head}
      title={t('countTitle')}
      subtitle={t('subtitle', { form: ballot.form.name, year: String(scope.year), round: ballot.round })}
    >
      <p>{t('when', { day: formatLongDay(ballot.countedOn ?? conference.heldOn), place: conference.place })}</p>
      <p>{t('tellers')}</p>
      {ballot.tellers.map((teller, position) => (
        <p key={teller.personId}>
          {position + 1}. {tellerName({ ...teller, post: teller.postAtTime })}
        </p>
      ))}
      <p>{t('counted', { secret: String(ballot.secret) })}</p>
      <p>{t('lines.roll', { count: ballot.roll })}</p>
      {lines.map((line) => (
        <p key={line}>{t(`lines.${line}`, { count: result.turnout[line] })}</p>
      ))}
      <p>
        {t('rule', { whom, words: threshold('sentence', thresholdParams(ballot, base)) })}
        {ballot.ownAgencyVote === 'barred' ? ` ${t('ownBarred')}` : null}
      </p>
      <ResultLines whom={whom} nominees={result.nominees} denominator={ballot.denominator} bases={base} />
      <p>
        {t('conclusion', {
          count: approved.length,
          whom,
          // Names hold commas themselves.
          agencies: approved.map(({ agency }) => nonBreaking(agency)).join('; '),
        })}
        {undecided.length > 0
          ? ` ${t('again', { agencies: undecided.map(({ agency }) => nonBreaking(agency)).join('; ') })}`
          : null}
      </p>
      <p>{t('code', { code: groupCode((ballot.tallySha256 ?? '').slice(0, 12)) })}</p>
      <Signatories
        unsigned={t('notConfirmed')}
        signatories={ballot.tellers.map(({ name, postAtTime, confirmedOn, confirmedAt }) => ({
          capacity: t('teller'),
          name: nonBreaking(name),
          post: name.includes(postAtTime) ? '' : postAtTime,
          signed: confirmedAt && confirmedOn ? t('confirmed', { moment: momentOf(confirmedAt, confirmedOn) }) : null,
        }))}
      />
    </BlocPaper>
  );
}
