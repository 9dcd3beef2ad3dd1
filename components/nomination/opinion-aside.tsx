import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { RadioGroup } from '@/components/form/radio-group';
import { refusalWords } from '@/components/form/refusal-words';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { recommendations } from '@/domain/nomination/status';
import { formatMoment, nonBreaking } from '@/lib/format';
import { giveOpinionAction } from '@/server/nomination/actions';
import type { NominationShown } from '@/server/nomination/loaders';

/** One's own opinion, then those of others, as far as the reader may see them. */
export async function OpinionAside(shown: NominationShown) {
  const { scope, nomination, view, mine, mayGive, next } = shown;
  const [t, words] = [await getTranslations('nomination'), await refusalWords()];
  if (view === 'ownAgency')
    return (
      <>
        <h2 className="mb-2">{t('opinion.title')}</h2>
        <p className="text-soft">{t('opinion.ownAgency')}</p>
      </>
    );
  return (
    <>
      <h2 className="mb-2">{t('opinion.mine')}</h2>
      {mayGive.ok ? (
        <>
          {view === 'afterOwn' ? <p className="mb-3 text-sm text-soft">{t('opinion.afterOwn')}</p> : null}
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
      ) : (
        <p className="text-soft">{mine ? <Said {...mine} sentAt={nomination.sentAt} /> : words(mayGive.refusal)}</p>
      )}
      <Others {...shown} />
    </>
  );
}

async function Others({ view, others, opinionCount, nomination }: NominationShown) {
  const t = await getTranslations('nomination');
  return (
    <>
      <h2 className="mt-8 mb-2">{t('opinion.others')}</h2>
      {view === 'afterOwn' ? (
        <p className="text-sm text-soft">{t('opinion.hidden', { count: opinionCount ?? 0 })}</p>
      ) : others.length === 0 ? (
        <p className="text-sm text-soft">{t('opinion.none')}</p>
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

type Opinion = NominationShown['others'][number];

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
