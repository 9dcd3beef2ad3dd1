import { KeepingView } from '@/components/agency/keeping-view';
import { PageFrame } from '@/components/layout/frames';
import { loadRecentEvents } from '@/server/agency/loaders';

export default async function KeepingPage() {
  return (
    <PageFrame>
      <KeepingView events={await loadRecentEvents()} />
    </PageFrame>
  );
}
