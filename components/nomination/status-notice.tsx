import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { formatDay, formatMoment } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { NominationShown } from '@/server/nomination/loaders';
import { sendingAnchor } from './agency-acts';

/** What has happened to a nomination last, and what its agency does next: a return in the sender's words, or the act and its moment. */
export async function StatusNotice({ scope, nomination, lastReturn, isOwn }: NominationShown) {
  const t = await getTranslations('nomination');
  const { status, sentOn, sentAt, putToBallotOn, putToBallotAt, settledOn, withdrawnOn } = nomination;
  const toSending = (
    <a href={`#${sendingAnchor}`} className="inline-flex min-h-11 items-center">
      {t('happened.toSending')}
    </a>
  );
  if (status === 'draft' && isOwn)
    return (
      <Notice kind="info" after={toSending}>
        {t('happened.draft')}
      </Notice>
    );
  if (status === 'withdrawn' && isOwn && withdrawnOn)
    return <Notice kind="info">{t('happened.withdrawn', { day: formatDay(withdrawnOn) })}</Notice>;
  if (status === 'returned' && lastReturn)
    return (
      <Notice
        kind="late"
        lead={t('returned', { by: lastReturn.returnedBy, day: formatDay(lastReturn.returnedOn) })}
        after={isOwn ? toSending : undefined}
      >
        <span className="whitespace-pre-line">{lastReturn.reason}</span>
        {lastReturn.answerBy ? (
          <strong className="block">{t('answerBy', { day: formatDay(lastReturn.answerBy) })}</strong>
        ) : null}
        {!isOwn && sentOn ? <span className="block">{t('returnedSeen', { day: formatDay(sentOn) })}</span> : null}
      </Notice>
    );
  if (status === 'sent' && isOwn && sentOn && sentAt)
    return <Notice kind="done">{t('happened.sent', { day: formatDay(sentOn), moment: formatMoment(sentAt) })}</Notice>;
  if (status === 'onBallot' && putToBallotOn && putToBallotAt)
    return (
      <Notice kind="done">
        {t('happened.onBallot', { day: formatDay(putToBallotOn), moment: formatMoment(putToBallotAt) })}{' '}
        <TextLink href={paths.conference(placeOf(scope))}>{t('happened.conference')}</TextLink>
      </Notice>
    );
  if ((status === 'approved' || status === 'notApproved') && settledOn)
    return (
      <Notice kind="info">
        {t('happened.settled', { day: formatDay(settledOn) })}{' '}
        <TextLink href={paths.conference(placeOf(scope))}>{t('happened.conference')}</TextLink>
      </Notice>
    );
  return null;
}
