import { getTranslations } from 'next-intl/server';
import { RegisterView } from '@/components/award/register-view';
import { PageFrame } from '@/components/layout/frames';
import { readOrder } from '@/components/table/column-head';
import { registerOrders } from '@/domain/award/register';
import { loadRegister } from '@/server/award/loaders';

export async function generateMetadata() {
  const t = await getTranslations('register');
  return { title: t('title') };
}

export default async function RegisterPage(props: PageProps<'/register'>) {
  const searched = await props.searchParams;
  const query = Object.fromEntries(
    ['agency', 'year', 'form', 'sort'].flatMap((name) => {
      const value = searched[name];
      return typeof value === 'string' && value !== '' ? [[name, value] as const] : [];
    }),
  );
  const { agency, year, form, sort } = query;
  const filter = { agency, form, year: year && /^\d{4}$/.test(year) ? Number(year) : undefined };
  const ordered = readOrder(sort, registerOrders, { by: 'decidedOn', direction: 'down' });
  const order = { by: registerOrders.find((by) => by === ordered.by) ?? 'decidedOn', direction: ordered.direction };
  const page = Math.max(1, Number(searched.page) || 1);
  return (
    <PageFrame width="wide">
      <RegisterView
        register={await loadRegister(filter, order, Math.floor(page))}
        filter={filter}
        order={order}
        query={query}
      />
    </PageFrame>
  );
}
