import { getTranslations } from 'next-intl/server';
import { PageFrame } from '@/components/layout/frames';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { PeopleFilterForm } from '@/components/person/people-filter';
import { PeopleTable } from '@/components/person/people-table';
import { RegisterPersonForm } from '@/components/person/register-person-form';
import { Pagination } from '@/components/table/pagination';
import { paths } from '@/lib/paths';
import { loadAgencyChoices } from '@/server/agency/loaders';
import { loadPeople, readPeopleFilter } from '@/server/person/loaders';

export async function generateMetadata() {
  const t = await getTranslations('people');
  return { title: t('title') };
}

export default async function PeoplePage(props: PageProps<'/admin/people'>) {
  const query = await props.searchParams;
  const filter = readPeopleFilter(query);
  const page = Math.max(1, Math.trunc(Number(query.page)) || 1);
  const [t, { actor, people, total, pageCount }, agencies] = [
    await getTranslations('people'),
    await loadPeople(filter, page),
    await loadAgencyChoices(),
  ];
  return (
    <PageFrame width="wide">
      <PageHeader title={t('title')} standing={t('standing', { count: total })} />
      <PeopleFilterForm filter={filter} agencies={agencies} />
      <PeopleTable people={people} self={actor.personId} />
      <Pagination
        path={paths.adminPeople}
        query={{ search: filter.search, agency: filter.agencyId, office: filter.office, waiting: filter.waiting }}
        page={page}
        pageCount={pageCount}
        total={total}
      />
      <Section heading={t('register')} intro={t('registerIntro')}>
        <RegisterPersonForm agencies={agencies} />
      </Section>
    </PageFrame>
  );
}
