import { getTranslations } from 'next-intl/server';
import { IllustrativeTag } from '@/components/bloc/illustrative-tag';
import { momentOf } from '@/components/conference/moment';
import { SummaryList } from '@/components/ui/summary-list';
import { writtenShare } from '@/domain/ballot/threshold';
import type { BallotPage } from '@/server/ballot/loaders';
import { tellerName } from './teller-name';

/** By which rules of the charter the ballot is counted, and by whom. */
export async function BallotRules({ scope, ballot }: Pick<BallotPage, 'scope' | 'ballot'>) {
  const t = await getTranslations('ballot.rules');
  const threshold = await getTranslations('ballot.threshold');
  const { operator } = ballot.threshold;
  return (
    <SummaryList
      rows={[
        { term: t('form'), detail: ballot.form.name },
        { term: t('secrecy'), detail: t(ballot.secret ? 'secret' : 'open') },
        {
          term: t('threshold'),
          detail: (
            <>
              {threshold('rule', { operator, share: writtenShare(ballot.threshold), denominator: ballot.denominator })}{' '}
              <IllustrativeTag show={scope.illustrative.includes('charter')} />
            </>
          ),
        },
        { term: t('ownVote'), detail: t(ballot.ownAgencyVote === 'barred' ? 'ownVoteBarred' : 'ownVoteCounts') },
        { term: t('written'), detail: t(ballot.countWrittenOpinions ? 'writtenCounts' : 'writtenDoesNotCount') },
        { term: t('again'), detail: t(ballot.undecidedAgain ? 'againUndecided' : 'againLast') },
        {
          term: t('tellers'),
          detail: (
            <ul>
              {ballot.tellers.map((teller) => (
                <li key={teller.personId}>
                  {tellerName({ ...teller, post: teller.postAtTime })}
                  {teller.confirmedAt && teller.confirmedOn ? (
                    <span className="text-soft">
                      {' '}
                      – {t('confirmedAt', { moment: momentOf(teller.confirmedAt, teller.confirmedOn) })}
                    </span>
                  ) : null}
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  );
}
