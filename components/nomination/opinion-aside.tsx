import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { RadioGroup } from '@/components/form/radio-group';
import { refusalWords } from '@/components/form/refusal-words';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { recommendations } from '@/domain/nomination/status';
import type { Refusal } from '@/domain/shared/refusal';
import { formatDay, formatMoment, nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import { giveOpinionAction } from '@/server/nomination/actions';
import type { NominationShown } from '@/server/nomination/loaders';
import { ConflictDisclosure, SteppedBack } from './conflict-section';

/** One's own opinion, then those of others, as far as the reader may see them. */
export async function OpinionAside(shown: NominationShown) {
  const { scope, nomination, sights, mine, mayGive, mayDeclare, formerPost, next, progress } = shown;
  const [t, words, review] = [
    await getTranslations('nomination'),
    await refusalWords(),
    await getTranslations('review'),
  ];
  if (sights.opinions === 'ownAgency')
    return (
      <>
        <h2 className="mb-2">{t('opinion.title')}</h2>
        <p className="text-soft">{t(nomination.status === 'draft' ? 'opinion.beforeSending' : 'opinion.ownAgency')}</p>
      </>
    );
  /** Why the agency has said nothing here; to its staff, whom the head speaks for, not that they may not. */
  const silence = (refusal: Refusal) => {
    if (refusal.code !== 'rights.notAppointed') return words(refusal);
    return t(sights.opinions === 'seatOut' ? 'opinion.headSteppedBack' : 'opinion.headSilent');
  };
  return (
    <>
      {sights.ownOpinion === 'shown' ? (
        <h2 className="mb-2">{progress ? t('opinion.mine') : review('ofAgency')}</h2>
      ) : null}
      {formerPost && mayDeclare.ok ? (
        <div className="mb-4">
          <Notice kind="late">
            {review('conflict.hint', { post: formerPost.post, until: formatDay(formerPost.until) })}
          </Notice>
        </div>
      ) : null}
      {mayGive.ok ? (
        <>
          {sights.opinions === 'afterOwn' ? <p className="mb-3 text-sm text-soft">{t('opinion.afterOwn')}</p> : null}
          <Form action={giveOpinionAction} id="opinion">
            <input type="hidden" name="blocYearId" value={scope.id} />
            <input type="hidden" name="nominationId" value={nomination.id} />
            <RadioGroup
              name="recommendation"
              label={t('opinion.choose')}
              labelUnseen
              defaultValue={mine?.recommendation}
              choices={recommendations.map((value) => ({ value, text: t(`opinion.choices.${value}`) }))}
            />
            <TextArea
              name="remark"
              label={t('opinion.remark')}
              hint={t('opinion.remarkHint')}
              defaultValue={mine?.remark}
              limit={2000}
            />
            <FormActions>
              <SubmitButton>
                {next === null
                  ? t(mine ? 'opinion.change' : 'opinion.give')
                  : t('opinion.giveAndGoOn', { number: next })}
              </SubmitButton>
            </FormActions>
          </Form>
        </>
      ) : sights.ownOpinion === 'shown' ? (
        <div className="text-soft">
          {mine ? <Said {...mine} sentAt={nomination.sentAt} /> : <p>{silence(mayGive.refusal)}</p>}
          {mine && sights.opinions === 'seatOut' ? <p className="text-sm">{review('conflict.notCounted')}</p> : null}
        </div>
      ) : null}
      {mayDeclare.ok ? <ConflictDisclosure scope={scope} nominationId={nomination.id} /> : null}
      {progress ? (
        <p className="mt-2">
          {progress.asked > 0 ? (
            <span className="block text-sm text-soft">{review('queue.standing', progress)}</span>
          ) : null}
          <TextLink href={paths.reviewQueue(placeOf(scope))} className="inline-flex min-h-11 items-center">
            {review('closed.back')}
          </TextLink>
        </p>
      ) : null}
      <Others {...shown} />
      <SteppedBack {...shown} />
    </>
  );
}

async function Others({ sights, mine, others, opinionCount, givers, nomination }: NominationShown) {
  const [t, review] = [await getTranslations('nomination'), await getTranslations('review')];
  return (
    <>
      <h2 className="mt-8 mb-2 first:mt-0">{t('opinion.others')}</h2>
      {opinionCount ? (
        <p className="text-sm text-soft">
          {t('opinion.hidden', { ...opinionCount, own: mine && sights.opinions !== 'seatOut' ? 'yes' : 'no' })}
        </p>
      ) : null}
      {sights.opinions !== 'shown' ? (
        <>
          {givers.length > 0 ? (
            <p className="text-sm text-soft">{review('givers', { names: nonBreaking(givers.join('; ')) })}</p>
          ) : null}
          {sights.opinions === 'afterOwn' ? null : (
            <p className="text-sm text-soft first-letter:uppercase">{review(`hidden.${sights.opinions}`)}.</p>
          )}
        </>
      ) : (
        <ul className="hairlines">
          {others.map((opinion) => (
            <li key={opinion.agencyId} className="py-3">
              <p className="font-medium">{nonBreaking(opinion.agencyName)}</p>
              <Said {...opinion} sentAt={nomination.sentAt} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

type Opinion = Pick<NominationShown['others'][number], 'recommendation' | 'remark' | 'givenAt'>;

/** What was said and when; an opinion older than the last sending was about an earlier text. */
async function Said({ recommendation, remark, givenAt, sentAt }: Opinion & { sentAt: Date | null }) {
  const t = await getTranslations('nomination');
  return (
    <>
      <span className="block">{t(`opinion.choices.${recommendation}`)}</span>
      {remark ? <span className="block whitespace-pre-line">{remark}</span> : null}
      <span className="block text-sm text-soft">
        {formatMoment(givenAt)}
        {sentAt && givenAt < sentAt ? ` · ${t('opinion.earlierText')}` : null}
      </span>
    </>
  );
}
