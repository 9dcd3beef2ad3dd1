import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { ClosedButton } from '@/components/ui/closed-button';
import type { ReminderAbout } from '@/domain/reminder/owed';
import { nonBreaking } from '@/lib/format';
import { remindAction } from '@/server/reminder/actions';

type OwingAgency = { readonly agencyId: string };

type RemindFormProps = {
  scope: {
    readonly id: string;
    readonly members: readonly { readonly agencyId: string; readonly shortName: string }[];
  };
  about: ReminderAbout;
  /** The agencies that owe it, and those of them that were not reminded today. */
  owed: readonly OwingAgency[];
  fresh: readonly OwingAgency[];
};

/** Reminds those who owe something and were not reminded of it today; afterwards it says who was, and who had been. */
export async function RemindForm({ scope, about, owed, fresh }: RemindFormProps) {
  const t = await getTranslations('overview');
  const shortName = ({ agencyId }: OwingAgency) =>
    nonBreaking(scope.members.find((one) => one.agencyId === agencyId)?.shortName ?? '–');
  return (
    <div className="mt-3 print:hidden">
      {fresh.length === 0 ? (
        <ClosedButton lead={t('remindClosed')} reasons={[{ text: t('remindedToday') }]}>
          {t('remind', { count: owed.length })}
        </ClosedButton>
      ) : (
        <Form action={remindAction} id={`remind-${about}`}>
          <input type="hidden" name="blocYearId" value={scope.id} />
          <input type="hidden" name="about" value={about} />
          {owed.map(({ agencyId }, i) => (
            <input key={agencyId} type="hidden" name={`agencyIds.${i}`} value={agencyId} />
          ))}
          <p className="max-w-[75ch] text-sm text-soft">
            {t('remindSentence', { agencies: fresh.map(shortName).join(', ') })}
          </p>
          <FormActions>
            <SubmitButton kind="secondary">{t('remind', { count: fresh.length })}</SubmitButton>
          </FormActions>
        </Form>
      )}
    </div>
  );
}
