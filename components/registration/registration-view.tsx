import { getTranslations } from 'next-intl/server';
import { IllustrativeTag } from '@/components/bloc/illustrative-tag';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { YearPrintHead } from '@/components/bloc/year-print-head';
import { PageHeader } from '@/components/layout/page-header';
import { Notice } from '@/components/ui/notice';
import { registrationStatus } from '@/domain/registration/status';
import { formatDay, formatMoment, nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { loadRegistration } from '@/server/registration/loaders';
import { RegistrationForm } from './registration-form';
import { ReviewPanel } from './review-panel';
import { RegistrationSheet } from './registration-sheet';

export type RegistrationShown = Awaited<ReturnType<typeof loadRegistration>>;

/** What one agency registers for the year: a form for its own people until the covenant is frozen, a sheet to read for others. */
export async function RegistrationView({ shown }: { shown: RegistrationShown }) {
  const { scope, member, registration, lastReturn, lastYear } = shown;
  const [t, covenant] = [await getTranslations('registration'), await getTranslations('covenant')];
  const year = String(scope.year);
  const place = placeOf(scope);
  const status = registrationStatus(registration);
  const moment = registration?.sentAt ?? registration?.savedAt;
  return (
    <>
      <YearPrintHead scope={scope} />
      <PageHeader
        title={t('title', { year })}
        crumbs={await yearCrumbs(scope, { text: covenant('title', { year }), href: paths.covenant(place) })}
        standing={t(`standing.${status}`, {
          agency: nonBreaking(member.name),
          moment: moment ? formatMoment(moment) : '',
        })}
        notice={
          status === 'returned' && lastReturn ? (
            <Notice
              kind="late"
              lead={t('returned', { day: formatDay(lastReturn.returnedOn) })}
              after={t('answerBy', { day: formatDay(lastReturn.answerBy) })}
            >
              <span className="whitespace-pre-line">{lastReturn.reason}</span>
            </Notice>
          ) : shown.own && shown.frozen ? (
            <Notice kind="seal">{t('frozen')}</Notice>
          ) : shown.writes && (status === 'sent' || status === 'agreed') ? (
            <Notice kind="info">{t(status === 'agreed' ? 'resendAgreed' : 'resend')}</Notice>
          ) : shown.writes && lastYear ? (
            <Notice kind="info">{t('fromLastYear', { year: String(scope.year - 1) })}</Notice>
          ) : undefined
        }
      />
      <IllustrativeTag show={registration !== null && scope.illustrative.includes('registrations')} />
      {shown.writes ? <RegistrationForm shown={shown} /> : <RegistrationSheet shown={shown} />}
      <ReviewPanel shown={shown} />
    </>
  );
}
