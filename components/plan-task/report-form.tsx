import { getTranslations } from 'next-intl/server';
import { refusalWords } from '@/components/form/refusal-words';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { RadioGroup } from '@/components/form/radio-group';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { Section } from '@/components/layout/section';
import { ClosedButton } from '@/components/ui/closed-button';
import { maxReport } from '@/domain/plan-task/input';
import { nonBreaking } from '@/lib/format';
import { reportTaskAction } from '@/server/plan-task/actions';
import type { PlanTaskShown } from '@/server/plan-task/loaders';
import { ReachedFields } from './reached-fields';

type ReportFormProps = { shown: PlanTaskShown; own: PlanTaskShown['own'][number] };

/** A short report of one agency, and how the task, or its part of it, stands afterwards. */
export async function ReportForm({
  shown: { scope, task, reports, indicators },
  own: { member, decision },
}: ReportFormProps) {
  const [t, states] = [await getTranslations('planTask.report'), await getTranslations('planTask.states')];
  const words = await refusalWords();
  return (
    <Section heading={t('heading', { agency: nonBreaking(member.name) })}>
      {decision.ok ? (
        <Form key={reports.length} action={reportTaskAction} id={`report-${member.code}`}>
          <input type="hidden" name="blocYearId" value={scope.id} />
          <input type="hidden" name="number" value={task.number} />
          <input type="hidden" name="agencyId" value={member.agencyId} />
          <TextArea name="text" label={t('text')} hint={t('textHint')} rows={3} limit={maxReport} />
          <ReachedFields indicators={indicators} />
          <RadioGroup
            name="state"
            label={t(task.wholeBloc ? 'partState' : 'state')}
            choices={(['underWay', 'done'] as const).map((state) => ({ value: state, text: states(state) }))}
          />
          <FormActions>
            <SubmitButton>{t('send')}</SubmitButton>
          </FormActions>
        </Form>
      ) : (
        <ClosedButton lead={t('closed')} reasons={[{ text: words(decision.refusal) }]}>
          {t('send')}
        </ClosedButton>
      )}
    </Section>
  );
}

/** The word of who keeps the bloc on a task as a whole: closed, dropped with its reason, or taken up again. */
export async function SettleForm({ shown: { scope, task, settles, reports, indicators } }: { shown: PlanTaskShown }) {
  const [t, states] = [await getTranslations('planTask.settle'), await getTranslations('planTask.states')];
  return (
    <Section heading={t('heading')} intro={t('intro')}>
      <Form key={reports.length} action={reportTaskAction} id="settle">
        <input type="hidden" name="blocYearId" value={scope.id} />
        <input type="hidden" name="number" value={task.number} />
        <TextArea name="text" label={t('text')} rows={2} limit={maxReport} />
        <ReachedFields indicators={indicators} />
        <RadioGroup
          name="state"
          label={t('state')}
          choices={settles.map((state) => ({ value: state, text: states(state) }))}
        />
        <FormActions>
          <SubmitButton kind="secondary">{t('send')}</SubmitButton>
        </FormActions>
      </Form>
    </Section>
  );
}
