import { getTranslations } from 'next-intl/server';
import { DateInput } from '@/components/form/date-input';
import { Select } from '@/components/form/select';
import { TextInput } from '@/components/form/text-input';
import { Disclosure } from '@/components/ui/disclosure';
import { instrumentKinds } from '@/domain/regulation/regulation';
import type { LawShown } from '@/server/regulation/loaders';

type Paper = LawShown['regulation'][number]['papers'][number];

/** One paper of a regulation. A spare one is folded until it is needed; left empty it is none. */
export async function PaperFields({ at, paper, spare }: { at: number; paper: Paper | null; spare: boolean }) {
  const [t, words] = [await getTranslations('regulation.fields'), await getTranslations('regulation')];
  const name = (field: string) => `papers.${at}.${field}`;
  const fields = (
    <div className="flex flex-col gap-4">
      <Select
        name={name('kind')}
        label={t('paperKind')}
        options={instrumentKinds.map((value) => ({ value, text: words(`instrumentKinds.${value}`) }))}
        defaultValue={paper?.kind ?? 'decree'}
      />
      <TextInput
        name={name('number')}
        label={t('number')}
        hint={t('numberHint')}
        defaultValue={paper?.number}
        width="short"
      />
      <TextInput name={name('issuer')} label={t('issuer')} defaultValue={paper?.issuer} />
      <DateInput name={name('signedOn')} label={t('signedOn')} defaultValue={paper?.signedOn ?? undefined} optional />
      <TextInput
        name={name('citation')}
        label={t('paperCitation')}
        hint={t('paperCitationHint')}
        defaultValue={paper?.citation}
      />
      <TextInput name={name('sourceUrl')} label={t('sourceUrl')} defaultValue={paper?.sourceUrl ?? ''} optional />
    </div>
  );
  if (spare) return <Disclosure summary={t('anotherPaper')}>{fields}</Disclosure>;
  return (
    <fieldset className="border-l-2 border-line pl-4">
      <legend className="mb-2 font-semibold">{t('paper', { number: at + 1 })}</legend>
      {fields}
    </fieldset>
  );
}
