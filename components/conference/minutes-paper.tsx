import { quorumOf, quorumParams } from '@/domain/conference/quorum';
import { formatDay, formatLongDay, formatTime, nonBreaking } from '@/lib/format';
import { countInWords } from '@/domain/covenant/number-words';
import type { HeldConference } from '@/server/conference/loaders';
import { BallotInMinutes } from './ballot-in-minutes';
import { BlocPaper, Signatories } from './bloc-paper';
import { momentOf } from './moment';
import { minutesWords } from './paper-words';

type MinutesPaperProps = { minutes: NonNullable<HeldConference['minutes']>; code: string };

/** The minutes of the conference as they are printed: who took part, the five acts, who signs. Layout: secretary left, chair right (domain 11.1 row 13). */
export function MinutesPaper({ minutes: { content, head, signatures }, code }: MinutesPaperProps) {
  const t = minutesWords();
  const years = { year: String(content.reviewYear), next: String(content.planYear) };
  const attended = content.roll.map(({ attendance }) => attendance);
  const quorum = quorumOf(content.quorum, attended, content.roll.length);
  const those = (...kinds: readonly string[]) =>
    content.roll.filter(({ attendance }) => kinds.includes(attendance)).map(({ agency }) => nonBreaking(agency));
  const [deputised, written, absent] = [those('deputised'), those('written'), those('absent')];
  const signatory = (capacity: 'secretary' | 'chair') => {
    const signature = signatures.find((one) => one.capacity === capacity);
    return {
      capacity: t(`capacities.${capacity}`),
      post: signature?.postAtTime ?? nonBreaking(content.chair),
      signed: signature ? t('signed', { moment: momentOf(signature.signedAt, signature.signedOn) }) : null,
    };
  };
  return (
    <BlocPaper head={head} title={t('title')} subtitle={t('subtitle', years)}>
      <h3 className="mt-4 font-bold">{t('parts.meeting')}</h3>
      <p>
        {t('time', {
          session: content.session,
          day: formatLongDay(content.heldOn),
          time: content.openedAt ? formatTime(new Date(content.openedAt)) : '',
        })}
      </p>
      <p>{t('place', { place: content.place })}</p>
      <p>{t('chair', { chair: nonBreaking(content.chair) })}</p>
      <p>
        {t('present', {
          ...quorumParams(content.quorum, quorum),
          words: countInWords(quorum.inHall),
          reached: String(quorum.reached),
        })}
      </p>
      {deputised.length > 0 ? <p>{t('deputised', { agencies: deputised.join(', ') })}</p> : null}
      {written.length > 0 ? <p>{t('written', { agencies: written.join(', ') })}</p> : null}
      <p>{absent.length > 0 ? t('absent', { agencies: absent.join(', ') }) : t('nobodyAbsent')}</p>

      <h3 className="mt-4 font-bold">{t('parts.review', years)}</h3>
      <p className="whitespace-pre-line">{content.review}</p>
      {content.rankingPublishedOn ? (
        <p>{t('ranking', { ...years, day: formatDay(content.rankingPublishedOn) })}</p>
      ) : null}

      <h3 className="mt-4 font-bold">{t('parts.vote')}</h3>
      {content.ballots.length === 0 ? <p>{t('noBallot')}</p> : null}
      {content.ballots.map((ballot) => (
        <BallotInMinutes key={ballot.number} ballot={ballot} />
      ))}

      <h3 className="mt-4 font-bold">{t('parts.leadership', years)}</h3>
      {content.proposed?.map(({ role, agency }) => (
        <p key={agency}>{t('proposed', { role, agency: nonBreaking(agency), ...years })}</p>
      ))}
      {content.passedOver?.map(({ role, agency, reason }) => (
        <p key={agency}>{t('passedOver', { role, agency: nonBreaking(agency), reason, ...years })}</p>
      ))}
      {content.acclaimed.length === 0 ? <p>{t('nobodyAcclaimed')}</p> : null}
      {content.acclaimed.map(({ role, agency, votesFor, base }) => (
        <p key={agency}>{t('acclaimed', { role, agency: nonBreaking(agency), votesFor, base, ...years })}</p>
      ))}
      {content.handover ? (
        <p>
          {t('handover', {
            from: nonBreaking(content.handover.from),
            to: nonBreaking(content.handover.to),
            day: formatDay(content.handover.completedOn),
          })}
        </p>
      ) : null}

      <h3 className="mt-4 font-bold">{t('parts.tasks', years)}</h3>
      {content.tasks ? (
        <>
          <p>{t('tasks', { count: content.tasks.length, words: countInWords(content.tasks.length), ...years })}</p>
          {content.tasks.map((task, position) => (
            <p key={task}>
              {position + 1}. {task}
            </p>
          ))}
        </>
      ) : (
        <p>{t('noTasks')}</p>
      )}

      <h3 className="mt-4 font-bold">{t('parts.covenant', years)}</h3>
      <p>{content.covenant ? t('covenant', { ...content.covenant, ...years }) : t('noCovenant')}</p>
      <p>
        {content.closedAt && content.closedOn
          ? t('end', { moment: momentOf(new Date(content.closedAt), content.closedOn), code })
          : t('notClosed')}
      </p>
      <Signatories signatories={[signatory('secretary'), signatory('chair')]} unsigned={t('notSigned')} />
    </BlocPaper>
  );
}
