import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { RadioGroup } from '@/components/form/radio-group';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { Section } from '@/components/layout/section';
import { Disclosure } from '@/components/ui/disclosure';
import { recommendations } from '@/domain/nomination/status';
import { formatMoment, nonBreaking } from '@/lib/format';
import { remarkOnAction, withdrawRemarkAction } from '@/server/discussion/actions';
import { consolidateOpinionsAction } from '@/server/nomination/actions';
import type { NominationShown } from '@/server/nomination/loaders';

/** What the reviewers say to each other about a nomination, once each has given an opinion. */
export async function DiscussionSection({ scope, nomination, sights, remarks, mayDiscuss, personId }: NominationShown) {
  const t = await getTranslations('review');
  if (sights.discussion !== 'shown')
    return (
      <Section heading={t('discussion.title')}>
        <p className="text-soft first-letter:uppercase">
          {sights.discussion === 'afterOwn' ? t('discussion.hiddenAfterOwn') : `${t(`hidden.${sights.discussion}`)}.`}
        </p>
      </Section>
    );
  const which = (
    <>
      <input type="hidden" name="blocYearId" value={scope.id} />
      <input type="hidden" name="nominationId" value={nomination.id} />
    </>
  );
  return (
    <Section heading={t('discussion.title')} anchor="discussion">
      {remarks.length === 0 ? <p className="text-soft">{t('discussion.none')}</p> : null}
      <ul className="hairlines">
        {remarks.map((remark) => (
          <li key={remark.id} className="py-3">
            <p className="font-medium">{nonBreaking(remark.agencyName)}</p>
            <p className="max-w-[75ch] whitespace-pre-line">{remark.text}</p>
            <p className="text-sm text-soft">{formatMoment(remark.madeAt)}</p>
            {mayDiscuss.ok && remark.personId === personId ? (
              <Form action={withdrawRemarkAction} id={`remark-${remark.id}`}>
                {which}
                <input type="hidden" name="remarkId" value={remark.id} />
                <div>
                  <SubmitButton kind="quiet" wide={false}>
                    {t('discussion.withdraw')}
                  </SubmitButton>
                </div>
              </Form>
            ) : null}
          </li>
        ))}
      </ul>
      {mayDiscuss.ok ? (
        <div className="mt-5 print:hidden">
          <Form
            key={remarks.length}
            action={remarkOnAction}
            id="remark"
            keepAs={`remark-on:${personId}:${scope.id}:${nomination.id}`}
          >
            {which}
            <TextArea name="text" label={t('discussion.text')} hint={t('discussion.textHint')} rows={3} limit={2000} />
            <FormActions>
              <SubmitButton kind="secondary">{t('discussion.send')}</SubmitButton>
            </FormActions>
          </Form>
        </div>
      ) : null}
    </Section>
  );
}

/** What the secretary sums up of the opinions for the meeting; written and corrected until the ballot. */
export async function ConsolidatedSection({
  scope,
  nomination,
  sights,
  consolidated,
  mayConsolidate,
}: NominationShown) {
  const [t, choice] = [await getTranslations('review'), await getTranslations('nomination.opinion.choices')];
  if (sights.consolidated !== 'shown')
    return (
      <Section heading={t('consolidated.title')}>
        <p className="text-soft first-letter:uppercase">{t(`hidden.${sights.consolidated}`)}.</p>
      </Section>
    );
  return (
    <Section heading={t('consolidated.title')} anchor="consolidated">
      {consolidated ? (
        <>
          <p className="font-medium">{choice(consolidated.recommendation)}</p>
          <p className="max-w-[75ch] whitespace-pre-line">{consolidated.text}</p>
          <p className="text-sm text-soft">
            {t('consolidated.said', { by: consolidated.by, moment: formatMoment(consolidated.savedAt) })}
          </p>
        </>
      ) : (
        <p className="text-soft">{t('consolidated.none')}</p>
      )}
      {mayConsolidate.ok ? (
        <Disclosure summary={t(consolidated ? 'consolidated.changeOpen' : 'consolidated.writeOpen')}>
          <Form action={consolidateOpinionsAction} id="consolidated">
            <input type="hidden" name="blocYearId" value={scope.id} />
            <input type="hidden" name="nominationId" value={nomination.id} />
            <RadioGroup
              name="recommendation"
              label={t('consolidated.title')}
              labelUnseen
              defaultValue={consolidated?.recommendation}
              choices={recommendations.map((value) => ({ value, text: choice(value) }))}
            />
            <TextArea
              name="text"
              label={t('consolidated.text')}
              hint={t('consolidated.hint')}
              defaultValue={consolidated?.text}
              rows={5}
              limit={4000}
            />
            <FormActions>
              <SubmitButton kind="secondary">{t('consolidated.save')}</SubmitButton>
            </FormActions>
          </Form>
        </Disclosure>
      ) : null}
    </Section>
  );
}
