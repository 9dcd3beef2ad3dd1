import { getTranslations } from 'next-intl/server';
import { AgencyRegisterView } from '@/components/agency/register-view';
import { typedIn } from '@/components/agency/typed';
import { PageFrame } from '@/components/layout/frames';
import { readFilter } from '@/domain/agency/filter';
import { loadRegister } from '@/server/agency/loaders';

export async function generateMetadata() {
  return { title: (await getTranslations('agencies'))('title') };
}

export default async function AgenciesPage(props: PageProps<'/agencies'>) {
  const { page, ...query } = typedIn(await props.searchParams);
  const filter = readFilter(query);
  return (
    <PageFrame width="wide">
      <AgencyRegisterView
        shown={await loadRegister(filter, Math.max(1, Math.floor(Number(page) || 1)))}
        filter={filter}
        query={query}
      />
    </PageFrame>
  );
}
