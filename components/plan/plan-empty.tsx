import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { SubmitButton } from '@/components/form/submit-button';
import { EmptyState } from '@/components/ui/empty-state';
import { openPlanAction } from '@/server/plan/actions';

/** A year without a plan: why, and for those who keep the bloc the button that opens one. */
export async function PlanEmpty({ blocYearId, year, opens }: { blocYearId: string; year: string; opens: boolean }) {
  const t = await getTranslations('plan.empty');
  return (
    <EmptyState
      purpose={t('purpose')}
      why={opens ? t('why', { year }) : t('whyOthers', { year })}
      action={
        opens ? (
          <Form action={openPlanAction} id="open">
            <input type="hidden" name="blocYearId" value={blocYearId} />
            <SubmitButton>{t('open', { year })}</SubmitButton>
          </Form>
        ) : undefined
      }
    />
  );
}
