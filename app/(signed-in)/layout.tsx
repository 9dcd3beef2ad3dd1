import { Shell } from '@/components/layout/shell';
import { ActorMenu } from '@/components/person/actor-menu';
import { loadOffice } from '@/server/person/loaders';
import { loadReading } from '@/server/reading/loaders';

export default async function SignedInLayout({ children }: LayoutProps<'/'>) {
  const office = await loadOffice();
  return (
    <Shell reading={await loadReading()} signedIn person={<ActorMenu {...office} />}>
      {children}
    </Shell>
  );
}
