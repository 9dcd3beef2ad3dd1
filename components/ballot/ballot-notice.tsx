import { getTranslations } from 'next-intl/server';
import { momentOf } from '@/components/conference/moment';
import { Notice } from '@/components/ui/notice';
import { SealMark } from '@/components/ui/seal-mark';
import { fewVoters } from '@/domain/ballot/tally';
import { groupCode } from '@/lib/format';
import type { BallotPage } from '@/server/ballot/loaders';

/** What has become official, what was entered and waits, or what makes the secrecy weak. */
export async function BallotNotice({ ballot, counting }: Pick<BallotPage, 'ballot' | 'counting'>) {
  const t = await getTranslations('ballot');
  if (ballot.confirmedAt && ballot.confirmedOn)
    return (
      <Notice kind="seal">
        <span className="inline-flex items-center gap-2">
          <SealMark kind="check" className="size-7" />
          {t('final', { moment: momentOf(ballot.confirmedAt, ballot.confirmedOn) })}
        </span>
      </Notice>
    );
  if (ballot.countedAt && ballot.countedOn && ballot.tallySha256 && counting.right.ok)
    return (
      <Notice kind="done">
        {t('entered', {
          moment: momentOf(ballot.countedAt, ballot.countedOn),
          code: groupCode(ballot.tallySha256.slice(0, 12)),
        })}
      </Notice>
    );
  return ballot.secret && ballot.roll < fewVoters ? (
    <Notice kind="late">{t('fewVoters', { roll: ballot.roll })}</Notice>
  ) : null;
}
