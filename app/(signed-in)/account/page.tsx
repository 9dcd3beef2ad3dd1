import { getTranslations } from 'next-intl/server';
import { FeedSection } from '@/components/calendar/feed-section';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { PageFrame } from '@/components/layout/frames';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/table/data-table';
import { browserIn } from '@/lib/browser';
import { formatMoment } from '@/lib/format';
import { loadFeedState } from '@/server/calendar/loaders';
import { closeOtherSessionsAction, closeSessionAction } from '@/server/person/actions';
import { loadAccount } from '@/server/person/loaders';

export default async function AccountPage() {
  const [t, { actor, sessions }] = [await getTranslations('account'), await loadAccount()];
  return (
    <PageFrame>
      <PageHeader title={t('title')} standing={actor.name} />
      <Section heading={t('sessions')} level={2} intro={t('sessionsIntro')}>
        <DataTable
          caption={t('sessions')}
          captionUnseen
          rows={sessions}
          rowKey={({ id }) => id}
          isOwn={({ id }) => id === actor.sessionId}
          columns={[
            { key: 'since', label: t('since'), names: true, cell: ({ createdAt }) => formatMoment(createdAt) },
            { key: 'browser', label: t('browser'), cell: ({ browser }) => browserIn(browser) ?? t('unknownBrowser') },
            {
              key: 'close',
              label: t('act'),
              cell: ({ id }) =>
                id === actor.sessionId ? (
                  t('thisOne')
                ) : (
                  <Form action={closeSessionAction} id={id}>
                    <input type="hidden" name="sessionId" value={id} />
                    <SubmitButton kind="quiet">{t('close')}</SubmitButton>
                  </Form>
                ),
            },
          ]}
        />
        {sessions.length > 1 ? (
          <Form action={closeOtherSessionsAction} id="others">
            <FormActions>
              <SubmitButton kind="secondary">{t('closeOthers')}</SubmitButton>
            </FormActions>
          </Form>
        ) : null}
      </Section>
      <FeedSection feed={await loadFeedState()} />
    </PageFrame>
  );
}
