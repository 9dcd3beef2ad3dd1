import { getTranslations } from 'next-intl/server';
import { DateInput } from '@/components/form/date-input';
import { TextInput } from '@/components/form/text-input';
import { parseDay } from '@/lib/format';
import type { Typed } from './typed';

/** From which day on, and by which paper. */
export async function PaperFields({ typed, onHint }: { typed: Typed; onHint: string }) {
  const t = await getTranslations('agencyKeeping');
  return (
    <>
      <DateInput name="on" label={t('on')} hint={onHint} defaultValue={dayIn(typed.on)} />
      <TextInput
        name="decisionNumber"
        label={t('decisionNumber')}
        hint={t('decisionNumberHint')}
        defaultValue={typed.decisionNumber}
      />
      <DateInput name="decisionOn" label={t('decisionOn')} defaultValue={dayIn(typed.decisionOn)} />
    </>
  );
}

const dayIn = (text: string | undefined) => (text ? (parseDay(text) ?? undefined) : undefined);
