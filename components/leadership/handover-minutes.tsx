import { getTranslations } from 'next-intl/server';
import { PrintButton } from '@/components/document/print-button';
import { PageHeader } from '@/components/layout/page-header';
import { PaperDesk, PaperSheet } from '@/components/layout/paper-sheet';
import { formatDay, formatMoment } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { HandoverMinutesPage } from '@/server/leadership/loaders';

/** The minutes of the handover (biên bản bàn giao, domain 11.1 no. 24), as they are printed and filed. */
export async function HandoverMinutes({ page }: { page: HandoverMinutesPage }) {
  const { scope, planYear, conference, handover, acclaimed, on, head } = page;
  const t = await getTranslations('leadership.paper');
  const made = scope.illustrative.includes('leadershipVotes') ? ` ${t('illustrative')}` : '';
  return (
    <>
      <div className="print:hidden">
        <PageHeader
          title={t('pageTitle')}
          crumbs={[{ text: t('back'), href: paths.leadership(placeOf(scope)) }]}
          standing={t('howToPrint')}
          notice={<PrintButton>{t('print')}</PrintButton>}
        />
      </div>
      <PaperDesk>
        <PaperSheet {...head} title={t('title')} subtitle={t('subtitle', { year: String(planYear.year) })}>
          <p>
            {t('basis', { bloc: scope.bloc.name, year: String(scope.year), heldOn: formatDay(conference.heldOn), place: conference.place })}
          </p>
          {acclaimed.map(({ role, result }) =>
            result ? (
              <p key={role}>
                {t(`acclaimed.${role}`, { agency: result.agency, votesFor: result.votesFor, base: result.base, year: String(planYear.year) })}
                {made}
              </p>
            ) : null,
          )}
          <p>{t('parties', { ...handover.names, day: formatDay(on) })}</p>
          <ol className="mb-2 list-decimal pl-10">
            {handover.items.map(({ id, label, note }) => (
              <li key={id}>
                {label}
                {note ? `: ${note}` : ''}
              </li>
            ))}
          </ol>
          <p>{t('effect', { to: handover.names.to, from: handover.names.from, year: String(scope.year) })}</p>
          <div className="mt-8 grid gap-8 text-center sm:grid-cols-2 print:grid-cols-2">
            {handover.sides.map(({ side, agency, confirmation }) => (
              <div key={side}>
                <span className="block font-bold uppercase">{t(`signing.${side}`)}</span>
                <span className="block">{agency}</span>
                {confirmation ? (
                  <span className="mt-4 block italic">
                    {t('confirmed', { post: confirmation.postAtTime, moment: formatMoment(confirmation.confirmedAt) })}
                  </span>
                ) : null}
              </div>
            ))}
          </div>
        </PaperSheet>
      </PaperDesk>
    </>
  );
}
