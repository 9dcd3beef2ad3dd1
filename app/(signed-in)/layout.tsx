import { Shell } from '@/components/layout/shell';
import { ActorMenu } from '@/components/person/actor-menu';
import { loadOffice } from '@/server/person/loaders';

export default async function SignedInLayout({ children }: LayoutProps<'/'>) {
  const office = await loadOffice();
  return (
    <Shell signedIn person={<ActorMenu {...office} />}>
      {children}
    </Shell>
  );
}
