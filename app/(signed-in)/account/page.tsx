import { getTranslations } from 'next-intl/server';
import { PageFrame } from '@/components/layout/frames';
import { PageHeader } from '@/components/layout/page-header';
import { AccountView } from '@/components/person/account-view';
import { FeedSection } from '@/components/calendar/feed-section';
import { loadFeedState } from '@/server/calendar/loaders';
import { loadAccount } from '@/server/person/loaders';

export async function generateMetadata() {
  const t = await getTranslations('account');
  return { title: t('title') };
}

export default async function AccountPage() {
  const [t, account] = [await getTranslations('account'), await loadAccount()];
  return (
    <PageFrame width="wide">
      <PageHeader title={t('title')} standing={account.actor.name} />
      <AccountView account={account} />
      <FeedSection feed={await loadFeedState()} />
    </PageFrame>
  );
}
