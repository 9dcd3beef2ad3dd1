import { getTranslations } from 'next-intl/server';
import { PageFrame } from '@/components/layout/frames';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';

const questions = ['start', 'score', 'nominate', 'vote', 'sign', 'handover', 'mistake', 'reading'] as const;

export async function generateMetadata() {
  const t = await getTranslations('help');
  return { title: t('title') };
}

export default async function HelpPage() {
  const t = await getTranslations('help');
  return (
    <PageFrame>
      <PageHeader title={t('title')} standing={t('standing')} />
      {questions.map((key) => (
        <Section key={key} heading={t(`${key}.question`)} level={2}>
          <p className="max-w-[75ch]">{t(`${key}.answer`)}</p>
        </Section>
      ))}
    </PageFrame>
  );
}
