import { getTranslations } from 'next-intl/server';
import type { BlocYearShown } from '@/components/bloc/shown';
import { Section } from '@/components/layout/section';
import { TextLink } from '@/components/ui/text-link';
import type { Standing } from '@/domain/bloc/standing';
import type { ActorFacts } from '@/domain/person/actor';
import { lateOf, owedIn, reminderAbouts, type Owed, type ReminderAbout } from '@/domain/reminder/owed';
import { freshOf } from '@/domain/reminder/remind';
import { may } from '@/domain/rights/may';
import { daysBetween } from '@/domain/shared/dates';
import { formatDay, nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import { RemindForm } from './remind-form';

type LateSectionProps = {
  scope: BlocYearShown & { readonly id: string };
  reader: ActorFacts;
  standing: Standing;
};

/** Who is late with what, each with the way to it, and for who keeps the bloc one button a group. */
export async function LateSection({ scope, reader, standing }: LateSectionProps) {
  const t = await getTranslations('overview');
  const late = lateOf(owedIn(standing, scope), scope.on);
  if (late.length === 0) return null;
  const reminds = may(reader, 'reminder.sent', scope).ok;
  const count = new Set(late.map(({ agencyId }) => agencyId)).size;
  const groups = reminderAbouts.flatMap((about) => {
    const owed = late.filter((one) => one.about === about);
    return owed.length > 0 ? [{ about, owed }] : [];
  });
  return (
    <Section heading={t('lateHeading')} anchor="late" intro={t('lateIntro', { count })}>
      {groups.map(({ about, owed }) => (
        <Section key={about} heading={t(`late.${about}`)} level={3}>
          <ul className="hairlines">
            {owed.map((one) => (
              <LateRow key={one.agencyId} scope={scope} owed={one} last={lastOf(standing, one)} />
            ))}
          </ul>
          {reminds ? (
            <RemindForm scope={scope} about={about} owed={owed} fresh={freshOf(owed, standing.reminders, scope.on)} />
          ) : null}
        </Section>
      ))}
    </Section>
  );
}

const lastOf = ({ reminders }: Standing, { about, agencyId }: Pick<Owed, 'about' | 'agencyId'>) =>
  reminders.find((one) => one.about === about && one.agencyId === agencyId)?.on ?? null;

async function LateRow({ scope, owed, last }: { scope: LateSectionProps['scope']; owed: Owed; last: string | null }) {
  const t = await getTranslations('overview');
  const { about, agencyId, dueOn } = owed;
  const member = scope.members.find((one) => one.agencyId === agencyId);
  const day = dueOn ?? scope.on;
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-2">
      <TextLink href={wayTo(about, scope, member?.slug ?? '')} className="min-w-0">
        {nonBreaking(member?.name ?? '–')}
      </TextLink>
      <span className="text-sm text-soft">
        <span className="text-late">{t('lateSince', { day: formatDay(day), days: daysBetween(day, scope.on) })}</span>
        {last ? ` · ${t('lastReminded', { day: formatDay(last) })}` : null}
      </span>
    </li>
  );
}

function wayTo(about: ReminderAbout, scope: LateSectionProps['scope'], slug: string): string {
  const place = placeOf(scope);
  if (about === 'registration') return paths.registration(place, slug);
  if (about === 'selfScore') return paths.sheet(place, slug);
  return about === 'signature' ? paths.covenant(place) : paths.progress(place);
}
