import { getTranslations } from 'next-intl/server';
import type { Touch, TouchKind } from '@/domain/agency/touch';
import { nonBreaking } from '@/lib/format';
import { paths } from '@/lib/paths';

/** What an event touches, as sentences with where to see it. */
export async function touchWords(touches: readonly Touch[], administers: boolean) {
  const t = await getTranslations('agencyKeeping.touches');
  return touches.map((touch) => {
    const { kind, count, place } = touch;
    const params = { count, bloc: nonBreaking(place?.blocName ?? ''), year: String(place?.year ?? '') };
    return {
      key: `${kind} ${place?.bloc ?? ''} ${place?.year ?? ''}`,
      text: t(kind, params),
      href: hrefOf(touch, administers),
    };
  });
}

function hrefOf({ kind, place }: Touch, administers: boolean): string | undefined {
  if (place === null) return kind === 'appointment' && administers ? paths.adminPeople : undefined;
  if (place.year === null) return `${paths.blocs}/${place.bloc}`;
  const year = { bloc: place.bloc, year: place.year };
  return pages[kind](year);
}

const pages: Readonly<Record<TouchKind, (year: { bloc: string; year: number }) => string>> = {
  leadership: paths.leadership,
  annex: paths.covenant,
  covenant: paths.covenant,
  registration: paths.covenant,
  selfAssessment: paths.results,
  nomination: paths.nominations,
  appointment: paths.members,
  mandate: paths.members,
  child: paths.members,
  leaves: paths.members,
  joins: paths.members,
  keeps: paths.members,
};
