import { getTranslations } from 'next-intl/server';
import { PageFrame } from '@/components/layout/frames';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { AppointPersonForm } from '@/components/person/appoint-person-form';
import { PeopleTable } from '@/components/person/people-table';
import { RegisterPersonForm } from '@/components/person/register-person-form';
import { loadAgencyChoices } from '@/server/agency/loaders';
import { loadPeople } from '@/server/person/loaders';

export default async function PeoplePage() {
  const [t, { actor, people, today }, agencies] = [
    await getTranslations('people'),
    await loadPeople(),
    await loadAgencyChoices(),
  ];
  return (
    <PageFrame width="wide">
      <PageHeader
        title={t('title')}
        standing={t('standing', { count: new Set(people.map(({ personId }) => personId)).size })}
      />
      <PeopleTable people={people} self={actor.personId} today={today} />
      <Section heading={t('register')} level={2} intro={t('registerIntro')}>
        <RegisterPersonForm agencies={agencies} />
      </Section>
      <Section heading={t('appoint')} level={2} intro={t('appointIntro')}>
        <AppointPersonForm people={people} agencies={agencies} />
      </Section>
    </PageFrame>
  );
}
