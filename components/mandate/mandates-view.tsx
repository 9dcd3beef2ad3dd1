import { getTranslations } from 'next-intl/server';
import { Section } from '@/components/layout/section';
import { EmptyState } from '@/components/ui/empty-state';
import type { AgencyMandates } from '@/server/mandate/loaders';
import { GiveMandateForm } from './give-mandate-form';
import { MandateTable } from './mandate-table';

/** The mandates of one agency, and the form for another. */
export async function MandatesView({
  agencyId,
  agency,
  deputies,
  mandates,
  today,
}: AgencyMandates & { today: string }) {
  const t = await getTranslations('mandates');
  return (
    <>
      <Section heading={t('ofAgency', { agency })}>
        <MandateTable
          caption={t('ofAgency', { agency })}
          mandates={mandates}
          today={today}
          mayWithdraw
          oneAgency
          empty={t('noneYet')}
        />
      </Section>
      <Section heading={t('giveTitle')} intro={t('giveIntro')}>
        {deputies.length > 0 ? (
          <GiveMandateForm agencies={[{ value: agencyId, text: agency }]} deputies={deputies} />
        ) : (
          <EmptyState purpose={t('nobodyPurpose')} why={t('nobodyWhy')} />
        )}
      </Section>
    </>
  );
}
