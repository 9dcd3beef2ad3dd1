import { getTranslations } from 'next-intl/server';
import { Section } from '@/components/layout/section';
import { TaskList } from '@/components/ui/task-list';
import { acts, type Act } from '@/domain/conference/acts';
import { formatDay } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { HeldConference } from '@/server/conference/loaders';

type FiveActsProps = { place: { bloc: string; year: number }; held: HeldConference };

const tags = { waiting: 'plain', begun: 'waiting', done: 'done' } as const;

/** The five acts of the conference: how far each has come, and where it is done. */
export async function FiveActs({ place, held: { acts: states, brought, ballots } }: FiveActsProps) {
  const t = await getTranslations('conference.acts');
  const next = { ...place, year: place.year + 1 };
  const years = { year: String(place.year), next: String(next.year) };
  const [onlyBallot, ...moreBallots] = ballots;
  const ballotsAt =
    onlyBallot && moreBallots.length === 0
      ? paths.ballot(place, onlyBallot.number)
      : `${paths.conference(place)}#ballots`;
  const hrefs: Record<Act, string> = {
    review: paths.ranking(place),
    vote: ballotsAt,
    leadership: paths.leadership(place),
    tasks: paths.plan(next),
    covenant: paths.covenant(next),
  };
  const { acclaimed, handover, tasks, covenant } = brought;
  const params: Record<Act, Record<string, string | number>> = {
    review: { day: brought.rankingPublishedOn ? formatDay(brought.rankingPublishedOn) : '' },
    vote: { prepared: ballots.length, confirmed: ballots.filter(({ status }) => status === 'confirmed').length },
    leadership: {
      names: acclaimed.map(({ agency }) => agency).join(', '),
      day: handover?.completedOn ? formatDay(handover.completedOn) : '',
    },
    tasks: { count: tasks.texts.length },
    covenant: { signed: covenant?.signed ?? 0, members: covenant?.members ?? 0 },
  };
  return (
    <Section heading={t('heading')}>
      <TaskList
        tasks={acts.map((act) => ({
          text: t(`names.${act}`, years),
          href: hrefs[act],
          place: t(`facts.${act}.${states[act]}`, params[act]),
          tag: { kind: tags[states[act]], text: t(`states.${states[act]}`) },
        }))}
      />
    </Section>
  );
}
