import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { nonBreaking } from '@/lib/format';
import { agreeRegistrationsAction } from '@/server/registration/actions';
import type { CovenantShown } from './covenant-view';

/** Agrees to every registration that waits, each as it was sent when this page was drawn. */
export async function AgreeAll({ shown: { scope, board, agrees } }: { shown: CovenantShown }) {
  const t = await getTranslations('covenant.board');
  const waiting = board.flatMap(({ member, status, sentAt }) =>
    status === 'sent' && sentAt ? [{ ...member, sentAt }] : [],
  );
  if (!agrees || waiting.length === 0) return null;
  return (
    <div className="mt-6">
      <Form action={agreeRegistrationsAction} id="agree">
        <input type="hidden" name="blocYearId" value={scope.id} />
        {waiting.map(({ agencyId, sentAt }, i) => (
          <span key={agencyId} hidden>
            <input type="hidden" name={`agreed.${i}.agencyId`} value={agencyId} />
            <input type="hidden" name={`agreed.${i}.sentAt`} value={sentAt.toISOString()} />
          </span>
        ))}
        <p className="max-w-[75ch]">
          {t('agreeAllSentence', { agencies: waiting.map(({ name }) => nonBreaking(name)).join('; ') })}
        </p>
        <FormActions>
          <SubmitButton kind="secondary">{t('agreeAll', { count: waiting.length })}</SubmitButton>
        </FormActions>
      </Form>
    </div>
  );
}
