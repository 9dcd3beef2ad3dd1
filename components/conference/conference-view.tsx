import { getTranslations } from 'next-intl/server';
import { BallotList } from '@/components/ballot/ballot-list';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { PageHeader } from '@/components/layout/page-header';
import { Disclosure } from '@/components/ui/disclosure';
import { EmptyState } from '@/components/ui/empty-state';
import { Figures } from '@/components/ui/figures';
import { TextLink } from '@/components/ui/text-link';
import { conferenceState } from '@/domain/conference/state';
import { formatDay, nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { ConferencePage, HeldConference } from '@/server/conference/loaders';
import { ConveneForm } from './convene-form';
import { FiveActs } from './five-acts';
import { Gated } from './gated';
import { Minutes } from './minutes';
import { momentOf } from './moment';
import { CloseConference, OpenConference } from './open-close';
import { Roll } from './roll';

/** The conference of a year: convened, called to order, its five acts, closed, and its minutes. On paper only the minutes. */
export async function ConferenceView({ scope, opening, convening, held }: ConferencePage) {
  const t = await getTranslations('conference');
  const place = placeOf(scope);
  const years = { year: String(scope.year), next: String(scope.year + 1) };
  return (
    <>
      <div className="print:hidden">
        <PageHeader
          title={t('title', years)}
          crumbs={await yearCrumbs(scope)}
          standing={held ? <Standing held={held} /> : t('standing.none', years)}
        />
        {opening ? (
          <p className="mb-4 text-soft">
            {t('openedBy', years)}{' '}
            <TextLink href={paths.conference({ ...place, year: opening.reviewYear })}>
              {t('openedAt', { review: String(opening.reviewYear), day: formatDay(opening.heldOn) })}
            </TextLink>
          </p>
        ) : null}
        {convening && !held ? (
          convening.right.ok || convening.right.refusal.code === 'rights.termEnded' ? (
            <Gated gate={convening} label={t('convene.button')} lead={t('convene.lead')}>
              <ConveneForm blocYearId={scope.id} year={scope.year} dueOn={convening.dueOn} />
            </Gated>
          ) : (
            <EmptyState purpose={t('empty.purpose')} why={t('empty.why')} />
          )
        ) : null}
        {held ? (
          <>
            <Figures
              figures={[
                { value: `${held.quorum?.inHall ?? 0}/${scope.members.length}`, label: t('figures.present') },
                { value: String(held.quorum?.needed ?? '–'), label: t('figures.needed') },
                {
                  value: `${Object.values(held.acts).filter((state) => state === 'done').length}/5`,
                  label: t('figures.acts'),
                },
                {
                  value: `${held.ballots.filter(({ status }) => status === 'confirmed').length}/${held.ballots.length}`,
                  label: t('figures.ballots'),
                },
              ]}
            />
            <FiveActs place={place} held={held} />
            {convening?.right.ok ? (
              <div className="mt-4">
                <Disclosure summary={t('convene.correct')}>
                  <ConveneForm blocYearId={scope.id} year={scope.year} dueOn={null} convened={held.conference} />
                </Disclosure>
              </div>
            ) : null}
            <Roll scope={scope} held={held} />
            <OpenConference blocYearId={scope.id} year={scope.year} held={held} />
            <BallotList blocYearId={scope.id} place={place} ballots={held.ballots} preparing={held.preparing} />
            <CloseConference blocYearId={scope.id} year={scope.year} held={held} />
          </>
        ) : null}
      </div>
      {held?.minutes ? <Minutes scope={scope} minutes={held.minutes} /> : null}
    </>
  );
}

async function Standing({ held: { conference, chair } }: { held: HeldConference }) {
  const t = await getTranslations('conference.standing');
  const sessions = await getTranslations('conference.sessions');
  const { openedOn, openedAt, closedOn, closedAt, heldOn, place, session } = conference;
  return t.rich(conferenceState(conference), {
    session: sessions(session),
    day: formatDay(heldOn),
    place,
    chair: nonBreaking(chair),
    opened: openedAt && openedOn ? momentOf(openedAt, openedOn) : '',
    closed: closedAt && closedOn ? momentOf(closedAt, closedOn) : '',
    strong: (words) => <strong>{words}</strong>,
  });
}
