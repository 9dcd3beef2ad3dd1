import { getTranslations } from 'next-intl/server';
import { ApprovalPanel } from '@/components/approval/approval-panel';
import { Section } from '@/components/layout/section';
import { nonBreaking } from '@/lib/format';
import type { NominationsShown } from '@/server/nomination/loaders';

/** For a second head: the nominations an agency wants to send above the quota, each with its reason and the word that is asked. */
export async function AboveQuotaSection({ aboveQuota }: Pick<NominationsShown, 'aboveQuota'>) {
  if (aboveQuota.length === 0) return null;
  const t = await getTranslations('nomination.aboveQuota');
  return (
    <Section heading={t('heading')} intro={t('intro')}>
      {aboveQuota.map(({ nomination, approval }) => (
        <Section
          key={nomination.id}
          level={3}
          heading={t('one', { nominee: nomination.nominee, form: nonBreaking(nomination.formName) })}
        >
          <ApprovalPanel approval={approval} />
        </Section>
      ))}
    </Section>
  );
}
