import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/table/data-table';
import { Button } from '@/components/ui/button';
import { browserIn } from '@/lib/browser';
import { formatMoment } from '@/lib/format';
import { closeOtherSessionsAction, closeSessionAction, signOutEverywhereAction } from '@/server/person/actions';

type Session = { id: string; createdAt: Date; lastSeenAt: Date; browser: string };

/** Where one is signed in, this browser marked, and the ways to end it: one, the others, all. */
export async function SessionsSection({ sessions, current }: { sessions: readonly Session[]; current: string | null }) {
  const t = await getTranslations('account');
  return (
    <Section heading={t('sessions')} intro={t('sessionsIntro')}>
      <DataTable
        caption={t('sessions')}
        captionUnseen
        rows={sessions}
        rowKey={({ id }) => id}
        isOwn={({ id }) => id === current}
        columns={[
          {
            key: 'browser',
            label: t('browser'),
            names: true,
            cell: ({ browser }) => browserIn(browser) ?? t('unknownBrowser'),
          },
          { key: 'since', label: t('since'), cell: ({ createdAt }) => formatMoment(createdAt) },
          { key: 'seen', label: t('lastSeen'), cell: ({ lastSeenAt }) => formatMoment(lastSeenAt) },
          {
            key: 'close',
            label: t('act'),
            cell: ({ id }) =>
              id === current ? (
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
      <div className="mt-4 flex flex-wrap gap-x-4 gap-y-3">
        {sessions.length > 1 ? (
          <Form action={closeOtherSessionsAction} id="others">
            <FormActions>
              <SubmitButton kind="secondary">{t('closeOthers')}</SubmitButton>
            </FormActions>
          </Form>
        ) : null}
        <form action={signOutEverywhereAction}>
          <Button type="submit" kind="secondary" wide>
            {t('closeAll')}
          </Button>
        </form>
      </div>
    </Section>
  );
}
