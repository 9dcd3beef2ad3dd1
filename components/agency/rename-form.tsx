import { getTranslations } from 'next-intl/server';
import { TextInput } from '@/components/form/text-input';
import { EventForm } from './event-form';
import type { Typed } from './typed';

type RenameFormProps = { agencyId: string; name: string; shortName: string; typed: Typed };

/** Another name from a day on. */
export async function RenameForm({ agencyId, name, shortName, typed }: RenameFormProps) {
  const t = await getTranslations('agencyKeeping');
  return (
    <EventForm kind="renamed" agencyId={agencyId} typed={typed}>
      <TextInput name="name" label={t('rename.name')} defaultValue={typed.name ?? name} />
      <TextInput name="shortName" label={t('rename.shortName')} defaultValue={typed.shortName ?? shortName} />
    </EventForm>
  );
}
