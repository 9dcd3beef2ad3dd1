import { getTranslations } from 'next-intl/server';
import { PageFrame } from '@/components/layout/frames';
import { PageHeader } from '@/components/layout/page-header';
import { PersonView } from '@/components/person/person-view';
import { nonBreaking } from '@/lib/format';
import { paths } from '@/lib/paths';
import { loadAgencyChoices } from '@/server/agency/loaders';
import { loadPerson } from '@/server/person/loaders';

export async function generateMetadata() {
  const t = await getTranslations('people');
  return { title: t('title') };
}

export default async function PersonPage(props: PageProps<'/admin/people/[id]'>) {
  const { id } = await props.params;
  const [t, shown, agencies] = [await getTranslations('people'), await loadPerson(id), await loadAgencyChoices()];
  const { person } = shown;
  return (
    <PageFrame width="wide">
      <PageHeader
        title={person.name}
        crumbs={[{ text: t('title'), href: paths.adminPeople }, { text: nonBreaking(person.name) }]}
        standing={person.disabledAt ? t('standingDisabled') : person.email}
      />
      <PersonView shown={shown} agencies={agencies} />
    </PageFrame>
  );
}
