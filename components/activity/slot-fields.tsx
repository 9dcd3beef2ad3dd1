import { getTranslations } from 'next-intl/server';
import { DateInput } from '@/components/form/date-input';
import { RadioGroup } from '@/components/form/radio-group';
import { TextInput } from '@/components/form/text-input';
import { activitySessions, type ActivitySession } from '@/domain/activity/kind';

type SlotFieldsProps = { heldOn?: string; session?: ActivitySession; place?: string };

/** When and where: the day, the part of it, the place. */
export async function SlotFields({ heldOn, session, place }: SlotFieldsProps) {
  const [t, sessions] = [await getTranslations('activity.plan'), await getTranslations('activity.sessions')];
  return (
    <>
      <DateInput name="heldOn" label={t('heldOn')} defaultValue={heldOn} />
      <RadioGroup
        name="session"
        label={t('session')}
        choices={activitySessions.map((one) => ({ value: one, text: sessions(one) }))}
        defaultValue={session}
      />
      <TextInput name="place" label={t('place')} defaultValue={place} />
    </>
  );
}
