import { forbidden, notFound, redirect } from 'next/navigation';
import { paths } from '@/lib/paths';
import { loadBlocs } from '@/server/bloc/loaders';
import { loadOtherHats } from '@/server/hat/loaders';

/** The running year: the calendar year of today where the bloc has it, else its latest. */
export default async function BlocPage(props: PageProps<'/blocs/[bloc]'>) {
  const { bloc: slug } = await props.params;
  const found = (await loadBlocs()).find(({ bloc }) => bloc.slug === slug);
  const latest = found?.years[0];
  if (latest) redirect(paths.year({ bloc: slug, year: latest.year }));
  const others = await loadOtherHats();
  if (others.some(({ opens }) => opens.some((path) => path.startsWith(`${paths.bloc(slug)}/`)))) forbidden();
  notFound();
}
