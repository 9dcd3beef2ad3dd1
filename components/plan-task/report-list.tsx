import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { RadioGroup } from '@/components/form/radio-group';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { Disclosure } from '@/components/ui/disclosure';
import { Tag } from '@/components/ui/tag';
import { maxReport } from '@/domain/plan-task/input';
import { reportedStates } from '@/domain/plan-task/state';
import { formatMoment, nonBreaking } from '@/lib/format';
import { correctReportAction } from '@/server/plan-task/actions';
import type { PlanTaskShown } from '@/server/plan-task/loaders';
import { ReachedFields } from './reached-fields';
import { stateTags } from './task-words';

/** What was reported of a task, the latest first: whose word, when, what, and how it stood then; corrected words stay to be read. */
export async function ReportList({ shown }: { shown: PlanTaskShown }) {
  const t = await getTranslations('planTask');
  const { scope, reports, corrects } = shown;
  if (reports.length === 0) return <p className="max-w-[75ch] text-soft">{t('noReports')}</p>;
  const nameOf = (agencyId: string | null) =>
    agencyId === null
      ? t('byKeepers')
      : nonBreaking(scope.everybody.find((one) => one.agencyId === agencyId)?.name ?? '–');
  return (
    <ol className="hairlines">
      {reports.toReversed().map((report) => (
        <li key={report.first} className="py-3">
          <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1">
            <p className="min-w-0 font-medium">{nameOf(report.agencyId)}</p>
            <Tag kind={stateTags[report.state]}>{t(`states.${report.state}`)}</Tag>
          </div>
          <p className="mt-1 max-w-[75ch] wrap-anywhere whitespace-pre-line">{report.text}</p>
          {report.reached.length > 0 ? (
            <ul className="mt-1 max-w-[75ch] wrap-anywhere">
              {report.reached.map(({ indicator, unit, reached }) => (
                <li key={`${indicator} ${unit}`}>{t('indicators.wasReached', { text: indicator, reached })}</li>
              ))}
            </ul>
          ) : null}
          <p className="mt-1 text-sm text-soft">{t('at', { moment: formatMoment(report.at), by: report.by })}</p>
          {report.replaced.length > 0 ? (
            <div className="text-sm">
              <Disclosure summary={t('corrected')} prints>
                <ul>
                  {report.replaced.map((one) => (
                    <li key={one.number} className="py-1 wrap-anywhere whitespace-pre-line text-soft">
                      {one.text} ({t(`states.${one.state}`)}; {t('at', { moment: formatMoment(one.at), by: one.by })})
                    </li>
                  ))}
                </ul>
              </Disclosure>
            </div>
          ) : null}
          {corrects ? <CorrectForm shown={shown} report={report} /> : null}
        </li>
      ))}
    </ol>
  );
}

async function CorrectForm({
  shown: { scope, task, indicators },
  report,
}: {
  shown: PlanTaskShown;
  report: PlanTaskShown['reports'][number];
}) {
  const [t, states] = [await getTranslations('planTask.correct'), await getTranslations('planTask.states')];
  const offered = reportedStates.filter((state) => state !== 'dropped' || report.agencyId === null);
  return (
    <div className="text-sm print:hidden">
      <Disclosure summary={t('summary')}>
        <Form key={report.number} action={correctReportAction} id={`correct-${report.first}`}>
          <input type="hidden" name="blocYearId" value={scope.id} />
          <input type="hidden" name="number" value={task.number} />
          <input type="hidden" name="report" value={report.first} />
          <TextArea name="text" label={t('text')} rows={2} limit={maxReport} defaultValue={report.text} />
          <ReachedFields indicators={indicators} said={report.reached} />
          <RadioGroup
            name="state"
            label={t('state')}
            choices={offered.map((state) => ({ value: state, text: states(state) }))}
            defaultValue={report.state}
          />
          <FormActions>
            <SubmitButton kind="secondary">{t('save')}</SubmitButton>
          </FormActions>
        </Form>
      </Disclosure>
    </div>
  );
}
