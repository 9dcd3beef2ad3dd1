import { ProgressView } from '@/components/registration/progress-view';
import { loadProgress } from '@/server/registration/loaders';

export default async function ProgressPage(props: PageProps<'/blocs/[bloc]/[year]/progress'>) {
  const { bloc, year } = await props.params;
  return <ProgressView shown={await loadProgress(bloc, year)} />;
}
