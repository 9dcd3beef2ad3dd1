import { getTranslations } from 'next-intl/server';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { YearPrintHead } from '@/components/bloc/year-print-head';
import { Gated } from '@/components/conference/gated';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { SummaryList } from '@/components/ui/summary-list';
import { TextLink } from '@/components/ui/text-link';
import { formatDay, formatMoment, nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import { prepareHandoverAction } from '@/server/leadership/actions';
import type { LeadershipPage } from '@/server/leadership/loaders';
import { Acclamation } from './acclamation';
import { Assignment } from './assignment';
import { Checklist } from './checklist';
import { Confirmations } from './confirmations';
import { Recognition } from './recognition';

/** Who leads this year, whom its conference acclaimed for the next, and how the leadership passed. */
export async function LeadershipView({ page }: { page: LeadershipPage }) {
  const { scope, planYear, conference, handover, preparing } = page;
  const t = await getTranslations('leadership');
  const place = placeOf(scope);
  return (
    <>
      <YearPrintHead scope={scope} />
      <PageHeader
        title={t('title', { year: String(scope.year) })}
        crumbs={await yearCrumbs(scope)}
        standing={await standingOf(page)}
        notice={
          handover?.completedAt ? (
            <Notice
              kind="seal"
              lead={t('passedLead', { moment: formatMoment(handover.completedAt) })}
              after={
                <div className="flex flex-wrap gap-x-6 gap-y-2">
                  <LinkButton href={paths.handoverMinutes(place)} kind="secondary">
                    {t('minutes')}
                  </LinkButton>
                  <LinkButton href={paths.documents(place)} kind="quiet">
                    {t('toDocuments')}
                  </LinkButton>
                </div>
              }
            >
              {t('passed', { ...handover.names, year: String(scope.year), next: String(planYear?.year ?? '') })}
            </Notice>
          ) : null
        }
      />
      <Section heading={t('leadersOf', { year: String(scope.year) })}>
        <Leaders page={page} />
        <p className="mt-3 print:hidden">
          <TextLink href={paths.rotation(scope.bloc.slug)}>{t('toRotation')}</TextLink>
        </p>
      </Section>
      <Assignment page={page} />
      {conference ? (
        <>
          <Acclamation page={page} />
          <Recognition page={page} />
        </>
      ) : (
        <p className="mt-8 text-soft">
          {t('afterConference')} <TextLink href={paths.conference(place)}>{t('toConference')}</TextLink>
        </p>
      )}
      {handover ? (
        <>
          <Checklist blocYearId={scope.id} handover={handover} />
          <Confirmations blocYearId={scope.id} year={planYear?.year ?? scope.year + 1} handover={handover} />
        </>
      ) : conference ? (
        <Section heading={t('checklist')} intro={t('checklistPurpose')}>
          <Gated gate={preparing} label={t('prepare')} lead={t('notYet')}>
            <Form action={prepareHandoverAction} id="prepare">
              <input type="hidden" name="blocYearId" value={scope.id} />
              <FormActions>
                <SubmitButton>{t('prepare')}</SubmitButton>
              </FormActions>
            </Form>
          </Gated>
        </Section>
      ) : null}
    </>
  );
}

async function Leaders({ page: { scope } }: { page: LeadershipPage }) {
  const t = await getTranslations('leadership');
  const ever = [...scope.replacedLeaders, ...scope.leaders, ...scope.toldLeaders];
  const rows = (['leader', 'deputy'] as const).map((role) => {
    const held = ever.filter((one) => one.role === role);
    return {
      term: t(`roles.${role}`),
      detail:
        held.length === 0
          ? t('unknown')
          : held.map((one) => {
              const from = formatDay(one.from);
              return (
                <span key={one.agencyId} className="block">
                  {nonBreaking(scope.everybody.find((member) => member.agencyId === one.agencyId)?.name ?? '')}
                  <span className="block text-sm text-soft">
                    {scope.replacedLeaders.includes(one)
                      ? t('ledUntil', { from, until: formatDay(one.until ?? one.from), basis: one.basis })
                      : t('leadsSince', { day: from, basis: one.basis })}
                  </span>
                </span>
              );
            }),
    };
  });
  return <SummaryList rows={rows} />;
}

async function standingOf({
  scope,
  planYear,
  conference,
  handover,
  recognition,
  acclaimed,
}: LeadershipPage): Promise<string> {
  const t = await getTranslations('leadership');
  const year = String(planYear?.year ?? scope.year + 1);
  if (!conference) return t('standing.noConference', { year });
  if (handover?.completedOn)
    return t('standing.passed', { agency: handover.names.to, day: formatDay(handover.completedOn) });
  if (handover) return t('standing.preparing', { confirmed: handover.confirmations.length });
  if (recognition === 'awaited' && acclaimed.some(({ role, result }) => role === 'leader' && result !== null))
    return t('standing.awaited', { year });
  const named = acclaimed.flatMap(({ role, result }) => (result ? [`${t(`roles.${role}`)}: ${result.agency}`] : []));
  return named.length > 0 ? t('standing.acclaimed', { year, named: named.join('; ') }) : t('standing.open', { year });
}
