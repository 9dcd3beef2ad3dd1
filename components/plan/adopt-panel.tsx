import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { refusalWords } from '@/components/form/refusal-words';
import { SubmitButton } from '@/components/form/submit-button';
import { Section } from '@/components/layout/section';
import { ClosedButton } from '@/components/ui/closed-button';
import { Notice } from '@/components/ui/notice';
import { formatDay, formatMoment } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import { adoptPlanAction } from '@/server/plan/actions';
import type { PlanShown } from './plan-view';

/** The adoption by the conference: the sentence and the button, why it is still closed, or when it was done. */
export async function AdoptPanel({ shown: { scope, plan, tasks, conference, adopts, hurdles } }: { shown: PlanShown }) {
  const [t, say] = [await getTranslations('plan.adopt'), await refusalWords()];
  const year = String(scope.year);
  if (plan?.adoptedAt)
    return (
      <div className="mt-6">
        <Notice kind="seal">
          {t('done', { moment: formatMoment(plan.adoptedAt) })} {t('next')}
        </Notice>
      </div>
    );
  if (!adopts) return null;
  const before = { bloc: scope.bloc.slug, year: scope.year - 1 };
  const hrefs: Record<string, string> = {
    'plan.noConference': paths.conference(before),
    'plan.noTasks': `${paths.plan(placeOf(scope))}#content`,
    'plan.weightsPartly': `${paths.plan(placeOf(scope))}#content`,
    'plan.weightsUnder': `${paths.plan(placeOf(scope))}#content`,
    'plan.weightsOver': `${paths.plan(placeOf(scope))}#content`,
  };
  return (
    <Section heading={t('heading')}>
      <p className="mb-4 max-w-[75ch]">
        {t('sentence', {
          conference: conference ? t('conference', { day: formatDay(conference.heldOn) }) : t('noConference'),
          tasks: tasks.length,
          year,
          bloc: scope.bloc.name,
        })}
      </p>
      {hurdles.length > 0 ? (
        <ClosedButton
          lead={t('closed')}
          reasons={hurdles.map((hurdle) => ({ text: say(hurdle), href: hrefs[hurdle.code] }))}
        >
          {t('button', { year })}
        </ClosedButton>
      ) : (
        <Form action={adoptPlanAction} id="adopt" after="tasks">
          <input type="hidden" name="blocYearId" value={scope.id} />
          <FormActions>
            <SubmitButton>{t('button', { year })}</SubmitButton>
          </FormActions>
        </Form>
      )}
    </Section>
  );
}
