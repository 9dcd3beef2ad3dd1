import { getTranslations } from 'next-intl/server';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { longestSection } from '@/domain/nomination/dossier-input';
import { reportFormName } from '@/domain/nomination/report-form';
import { formatMoment } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import { saveReportAction } from '@/server/nomination/actions';
import type { ReportShown } from '@/server/nomination/report-loaders';
import { AwardsTable, IndicatorTable } from './report-tables';

/** The achievement report as it is written: each section a form of its own, with what the records tell beside it. */
export async function ReportView(shown: ReportShown) {
  const { scope, nomination, personId, report, form, otherForm, sections, facts } = shown;
  const [t, title] = [await getTranslations('dossier.report'), await getTranslations('nomination')];
  const place = placeOf(scope);
  const crumbs = await yearCrumbs(
    scope,
    { text: title('title'), href: paths.nominations(place) },
    { text: nomination.nominee, href: paths.nomination(place, nomination.number) },
  );
  if (!form)
    return (
      <>
        <PageHeader title={t('title')} crumbs={crumbs} />
        <EmptyState purpose={t('purpose')} why={t('noForm')} />
      </>
    );
  const which = (
    <>
      <input type="hidden" name="blocYearId" value={scope.id} />
      <input type="hidden" name="nominationId" value={nomination.id} />
      <input type="hidden" name="form" value={form.code} />
    </>
  );
  return (
    <>
      <PageHeader
        title={t('title')}
        crumbs={crumbs}
        standing={
          <>
            {t('standing', { form: reportFormName(form), nominee: nomination.nominee })}{' '}
            {report ? t('savedAt', { by: report.savedBy, at: formatMoment(report.savedAt) }) : t('notBegun')}
          </>
        }
        notice={
          otherForm ? (
            <Notice
              kind="late"
              after={
                <Form action={saveReportAction} id="take-over-form">
                  {which}
                  <SubmitButton kind="secondary">{t('takeOver', { form: reportFormName(form) })}</SubmitButton>
                </Form>
              }
            >
              {t('otherForm', { written: reportFormName(otherForm), due: reportFormName(form) })}
            </Notice>
          ) : (
            <Notice kind="info">{t(form.verified ? 'headingsUnverified' : 'formUnverified')}</Notice>
          )
        }
      />
      <p>
        <TextLink href={paths.printedReport(place, nomination.number)} className="inline-flex min-h-11 items-center">
          {t('print')}
        </TextLink>
      </p>
      {sections.map(({ code, title: heading, hint, asks, text, seen, optional }) => (
        <Section key={code} heading={heading} anchor={code}>
          {asks === 'indicators' ? <IndicatorTable facts={facts} /> : null}
          {asks === 'awards' ? <AwardsTable facts={facts} /> : null}
          <Form action={saveReportAction} id={`section-${code}`} keepAs={`report:${personId}:${nomination.id}:${code}`}>
            {which}
            <input type="hidden" name={`seen.${code}`} value={seen} />
            <TextArea
              name={`sections.${code}`}
              label={t('text')}
              labelUnseen
              hint={hint}
              defaultValue={text}
              rows={6}
              limit={longestSection}
              optional={optional}
            />
            <FormActions>
              <SubmitButton kind="secondary">
                {t('save')}
                <span className="unseen"> {heading}</span>
              </SubmitButton>
            </FormActions>
          </Form>
        </Section>
      ))}
    </>
  );
}
