import { getTranslations } from 'next-intl/server';
import { DateInput } from '@/components/form/date-input';
import { Select, type SelectOption } from '@/components/form/select';
import { TextInput } from '@/components/form/text-input';

/** What each kind of fields is given: the row they begin from, and whether it is corrected or followed. */
export type FieldsOf<R> = { row: R | null; act: 'add' | 'correct' };

/** The code a new row is known by; a version keeps that of the row it follows. */
export async function CodeField({ code, hint }: { code: string | null; hint: string }) {
  const t = await getTranslations('regulation.fields');
  if (code !== null) return <input type="hidden" name="code" value={code} />;
  return <TextInput name="code" label={t('code')} hint={hint} width="short" />;
}

/** The clause, and the regulation it belongs to. */
export async function BasisFields({
  citation,
  regulation,
  codes,
}: {
  citation: string | undefined;
  regulation: string | null | undefined;
  codes: readonly SelectOption[];
}) {
  const t = await getTranslations('regulation.fields');
  return (
    <>
      <TextInput name="citation" label={t('citation')} hint={t('citationHint')} defaultValue={citation} />
      <Select
        name="regulation"
        label={t('regulation')}
        none={t('noRegulation')}
        options={codes}
        defaultValue={regulation ?? ''}
        optional
      />
    </>
  );
}

/** The days of a version. One that follows another begins on a day of its own, which is left for the keeper to type. */
export async function DayFields({ row, act }: FieldsOf<{ from: string; to: string | null }>) {
  const t = await getTranslations('regulation.fields');
  const days = act === 'correct' ? row : null;
  return (
    <>
      <DateInput name="from" label={t('from')} defaultValue={days?.from} />
      <DateInput name="to" label={t('to')} hint={t('toHint')} defaultValue={days?.to ?? undefined} optional />
    </>
  );
}
