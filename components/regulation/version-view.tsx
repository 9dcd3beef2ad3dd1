import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { SummaryList } from '@/components/ui/summary-list';
import { covers } from '@/domain/shared/dates';
import { paths } from '@/lib/paths';
import type { VersionShown } from '@/server/regulation/loaders';
import { LapseForm } from './lapse-form';
import { Mark } from './mark';
import { spanWords } from './span';
import { VerifyForm } from './verify-form';
import { VersionForm } from './version-form';
import { titleOf } from './version-title';

/** One version for those who keep the rules: vouch for it, follow it by a new one, end it, and correct it while nobody has checked it. */
export async function VersionView(shown: VersionShown) {
  const { noun, version, today } = shown;
  if (!version) notFound();
  const [t, span] = [await getTranslations('regulation'), await spanWords()];
  const { row } = version;
  return (
    <>
      <PageHeader
        title={titleOf(version)}
        crumbs={[{ text: t('admin.title'), href: paths.adminRegulations(noun) }, { text: row.code }]}
        standing={t(covers(row, today) ? 'inForceNow' : 'notInForceNow', { span: span(row) })}
        notice={row.verified ? null : <Notice kind="late">{t('unverifiedBanner')}</Notice>}
      />
      <SummaryList rows={[{ term: t('mark'), detail: <Mark row={row} /> }]} />
      <Section heading={t('admin.follow')} intro={t('admin.followIntro')}>
        <LinkButton href={paths.adminNewVersion(noun, row.id)} kind="secondary">
          {t('admin.follow')}
        </LinkButton>
      </Section>
      {row.verified ? (
        <Section heading={t('admin.correct')}>
          <p className="max-w-[75ch] text-soft">{t('admin.closedForCorrection')}</p>
        </Section>
      ) : (
        <>
          <Section heading={t('admin.verify')} intro={t('admin.verifyIntro')}>
            <VerifyForm of={noun} id={row.id} />
          </Section>
          <Section heading={t('admin.correct')} intro={t('admin.correctIntro')}>
            <VersionForm {...shown} act="correct" />
          </Section>
        </>
      )}
      <Section heading={t('admin.lapse')} intro={t('admin.lapseIntro')}>
        <LapseForm of={noun} id={row.id} />
      </Section>
    </>
  );
}
