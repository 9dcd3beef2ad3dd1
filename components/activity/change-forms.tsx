import { getTranslations } from 'next-intl/server';
import { FoldedReason } from '@/components/form/folded-reason';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { Disclosure } from '@/components/ui/disclosure';
import { cancelActivityAction, moveActivityAction } from '@/server/activity/actions';
import type { ActivityShown } from '@/server/activity/loaders';
import { SlotFields } from './slot-fields';

/** Moves an activity, or cancels it; each with its reason. */
export async function ChangeForms({ shown: { scope, activity, moving, cancelling } }: { shown: ActivityShown }) {
  const t = await getTranslations('activity');
  const which = (
    <>
      <input type="hidden" name="blocYearId" value={scope.id} />
      <input type="hidden" name="number" value={activity.number} />
    </>
  );
  const { heldOn, session, place } = activity;
  return (
    <div className="mt-8 flex flex-col print:hidden">
      {moving ? (
        <Disclosure summary={t('move.summary')}>
          <Form action={moveActivityAction} id="move-activity">
            {which}
            <SlotFields heldOn={heldOn} session={session} place={place} />
            <TextInput name="reason" label={t('move.reason')} />
            <FormActions>
              <SubmitButton kind="secondary">{t('move.save')}</SubmitButton>
            </FormActions>
          </Form>
        </Disclosure>
      ) : null}
      {cancelling ? (
        <FoldedReason
          action={cancelActivityAction}
          id="cancel-activity"
          summary={t('cancel.summary')}
          label={t('cancel.reason')}
          button={t('cancel.save')}
          limit={300}
        >
          {which}
        </FoldedReason>
      ) : null}
    </div>
  );
}
