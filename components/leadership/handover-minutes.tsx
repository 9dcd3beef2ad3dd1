import { createTranslator } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { BlocPaper, Signatories } from '@/components/conference/bloc-paper';
import { PageHeader } from '@/components/layout/page-header';
import { PrintButton } from '@/components/ui/print-button';
import { formatDay, formatMoment, nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import vi from '@/messages/vi.json';
import type { HandoverMinutesPage } from '@/server/leadership/loaders';

/** The minutes of the handover (domain 11.1 no. 24) as they are printed and filed; a paper is Vietnamese in any language of the page. */
export async function HandoverMinutes({ page }: { page: HandoverMinutesPage }) {
  const { scope, planYear, conference, handover, acclaimed, recognised, on, head } = page;
  const t = await getTranslations('leadership');
  const words = createTranslator({ locale: 'vi', messages: vi, namespace: 'leadership.paper' });
  const [year, next] = [String(scope.year), String(planYear.year)];
  const [from, to] = [nonBreaking(handover.names.from), nonBreaking(handover.names.to)];
  const made = scope.illustrative.includes('leadershipVotes') ? ` ${words('illustrative')}` : '';
  return (
    <>
      <div className="print:hidden">
        <PageHeader
          title={t('minutesTitle', { year: next })}
          crumbs={await yearCrumbs(scope, { text: t('title', { year }), href: paths.leadership(placeOf(scope)) })}
          standing={t('howToPrint')}
        />
        <div className="mb-4">
          <PrintButton>{t('print')}</PrintButton>
        </div>
      </div>
      <BlocPaper head={head} title={words('title')} subtitle={words('subtitle', { year: next })}>
        <p>
          {words('basis', {
            bloc: scope.bloc.name,
            year,
            heldOn: formatDay(conference.heldOn),
            place: conference.place,
          })}
        </p>
        {acclaimed.map(({ role, position, result }) =>
          result ? (
            <p key={`${role}${position}`}>
              {words(`acclaimed.${role}`, {
                agency: nonBreaking(result.agency),
                votesFor: result.votesFor,
                base: result.base,
                year: next,
              })}
              {made}
            </p>
          ) : null,
        )}
        {recognised ? (
          <p>
            {words('recognised', {
              number: recognised.number,
              day: formatDay(recognised.decidedOn),
              signer: recognised.signer,
            })}
          </p>
        ) : null}
        <p>{words('parties', { from, to, day: formatDay(on) })}</p>
        {handover.items.map(({ id, position, label, note }) => (
          <p key={id}>
            {position}. {label}
            {note ? `: ${note}` : ''}
          </p>
        ))}
        <p>{words('effect', { from, to, year })}</p>
        <Signatories
          unsigned=""
          signatories={handover.sides.map(({ side, agency, confirmation }) => ({
            capacity: words(`signing.${side}`),
            name: nonBreaking(agency),
            post: confirmation?.postAtTime ?? '',
            signed: confirmation ? words('confirmed', { moment: formatMoment(confirmation.confirmedAt) }) : null,
          }))}
        />
      </BlocPaper>
    </>
  );
}
