import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { Section } from '@/components/layout/section';
import { formatMoment } from '@/lib/format';
import { endFeedAction, makeFeedAction } from '@/server/calendar/actions';
import { FeedLinkForm } from './feed-link-form';

/** One's own dates in the calendar of a phone: the secret link, made, made anew, switched off. */
export async function FeedSection({ feed }: { feed: { readonly createdAt: Date } | null }) {
  const t = await getTranslations('calendar.feed');
  return (
    <Section heading={t('heading')} level={2} intro={t('intro')}>
      <p className="mb-3 max-w-[75ch]">{feed ? t('on', { moment: formatMoment(feed.createdAt) }) : t('off')}</p>
      <FeedLinkForm
        action={makeFeedAction}
        words={{
          button: t(feed ? 'renew' : 'make'),
          hint: feed ? t('renewHint') : null,
          field: t('field'),
          once: t('once'),
          how: t('how'),
        }}
      />
      {feed ? (
        <div className="mt-4">
          <Form action={endFeedAction} id="end-feed">
            <FormActions>
              <SubmitButton kind="quiet">{t('end')}</SubmitButton>
            </FormActions>
          </Form>
        </div>
      ) : null}
    </Section>
  );
}
