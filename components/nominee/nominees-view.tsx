import { getTranslations } from 'next-intl/server';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { PageHeader } from '@/components/layout/page-header';
import { TextLink } from '@/components/ui/text-link';
import { paths, placeOf } from '@/lib/paths';
import type { NomineesShown } from '@/server/nominee/loaders';
import { AchievementSection } from './achievement-section';
import { PeopleSection } from './people-section';
import { PersonRatingSection } from './rating-section';
import { UnitSection } from './unit-section';

/** Whom an agency can propose beside itself, and the achievements its nominations rest on. */
export async function NomineesView(shown: NomineesShown) {
  const { scope, member, units, people, achievements } = shown;
  const [t, nomination] = [await getTranslations('nominee'), await getTranslations('nomination')];
  const place = placeOf(scope);
  return (
    <>
      <PageHeader
        title={t('title')}
        crumbs={await yearCrumbs(scope, { text: nomination('title'), href: paths.nominations(place) })}
        standing={t('standing', {
          agency: member.name,
          units: units.length,
          people: people.length,
          achievements: achievements.length,
        })}
      />
      <p className="flex flex-wrap gap-x-6">
        <TextLink href={paths.newNomination(place)} className="inline-flex min-h-11 items-center">
          {t('toNew')}
        </TextLink>
        <TextLink href={paths.nomineesImport(place)} className="inline-flex min-h-11 items-center">
          {t('toImport')}
        </TextLink>
      </p>
      <UnitSection {...shown} />
      <PeopleSection {...shown} />
      <PersonRatingSection {...shown} />
      <AchievementSection {...shown} />
    </>
  );
}
