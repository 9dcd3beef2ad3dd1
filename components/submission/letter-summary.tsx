import { getTranslations } from 'next-intl/server';
import { IllustrativeTag } from '@/components/bloc/illustrative-tag';
import { LinkButton } from '@/components/ui/link-button';
import { SummaryList } from '@/components/ui/summary-list';
import { formatDay, formatMoment } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { DocumentsPage } from '@/server/document/loaders';

/** The letter as it stands: number, day, to whom, its way to the province, and the two files. */
export async function LetterSummary({ page }: { page: DocumentsPage }) {
  const { scope, submission, decision, layout } = page;
  const t = await getTranslations('submission');
  if (!submission) return null;
  const { number, datedOn, addressee, sentAt, signer, receivedAt } = submission;
  const moment = (at: Date) => t('moment', { moment: formatMoment(at) });
  return (
    <>
      <SummaryList
        rows={[
          {
            term: t('number'),
            detail: (
              <>
                {t('numberAndDay', { number, day: formatDay(datedOn) })}{' '}
                <IllustrativeTag show={scope.illustrative.includes('submission')} />
              </>
            ),
          },
          { term: t('addressee'), detail: addressee },
          ...(sentAt ? [{ term: t('sentBy'), detail: `${signer ?? ''} – ${moment(sentAt)}` }] : []),
          ...(receivedAt ? [{ term: t('received'), detail: moment(receivedAt) }] : []),
          ...(decision
            ? [
                {
                  term: t('decision'),
                  detail: (
                    <>
                      {t('decisionNumber', {
                        number: decision.number,
                        day: formatDay(decision.decidedOn),
                        signer: decision.signer,
                      })}{' '}
                      <IllustrativeTag show={scope.illustrative.includes('decision')} />
                    </>
                  ),
                },
              ]
            : []),
          ...(layout
            ? [
                {
                  term: t('layout'),
                  detail: layout.verified ? layout.instrument : `${layout.instrument} (${t('unverified')})`,
                },
              ]
            : []),
        ]}
      />
      <div className="mt-4 flex flex-wrap gap-x-6 gap-y-2 print:hidden">
        <LinkButton href={paths.export('submission-letter', placeOf(scope))} kind="secondary" download>
          {t('letterFile')}
        </LinkButton>
        <LinkButton href={paths.export('nominee-list', placeOf(scope))} kind="secondary" download>
          {t('listFile')}
        </LinkButton>
      </div>
    </>
  );
}
