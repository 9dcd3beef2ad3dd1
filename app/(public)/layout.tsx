import { getTranslations } from 'next-intl/server';
import { Shell } from '@/components/layout/shell';
import { ActorMenu } from '@/components/person/actor-menu';
import { TextLink } from '@/components/ui/text-link';
import { paths } from '@/lib/paths';
import { findOffice } from '@/server/person/loaders';
import { loadReading } from '@/server/reading/loaders';

export default async function PublicLayout({ children }: LayoutProps<'/'>) {
  const [office, t] = [await findOffice(), await getTranslations('app')];
  const person = office ? <ActorMenu {...office} /> : <TextLink href={paths.signIn}>{t('signIn')}</TextLink>;
  return (
    <Shell reading={await loadReading()} signedIn={office !== null} person={person}>
      {children}
    </Shell>
  );
}
