import { getTranslations } from 'next-intl/server';
import { Checkbox } from '@/components/form/checkbox';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import { maxInstruments } from '@/domain/regulation/input';
import { regulationSubjects } from '@/domain/regulation/regulation';
import type { LawShown } from '@/server/regulation/loaders';
import { PaperFields } from './paper-fields';
import { CodeField, DayFields, type FieldsOf } from './shared-fields';

const sparePapers = 2;

/** A regulation: how it is called, its papers, what it is about, what it follows, from when. */
export async function RegulationFields({ row, act }: FieldsOf<LawShown['regulation'][number]>) {
  const [t, words] = [await getTranslations('regulation.fields'), await getTranslations('regulation')];
  const held = row?.papers ?? [];
  const papers = Array.from({ length: Math.min(held.length + sparePapers, maxInstruments) }, (_, i) => held[i] ?? null);
  return (
    <>
      {act === 'add' ? <CodeField code={row?.code ?? null} hint={t('regulationCodeHint')} /> : null}
      <TextInput
        name="instruments"
        label={t('instruments')}
        hint={t('instrumentsHint')}
        defaultValue={row?.instruments}
      />
      {papers.map((paper, i) => (
        <PaperFields key={paper?.id ?? i} at={i} paper={paper} spare={paper === null && i > 0} />
      ))}
      <TextArea name="summary" label={t('summary')} rows={3} defaultValue={row?.summary} />
      <fieldset className="field">
        <legend className="field-label">{t('subjects')}</legend>
        <p className="field-hint">{t('subjectsHint')}</p>
        {regulationSubjects.map((subject) => (
          <Checkbox
            key={subject}
            name={`subjects.${subject}`}
            label={words(`subjects.${subject}`)}
            defaultChecked={row?.subjects.includes(subject)}
          />
        ))}
      </fieldset>
      <TextInput
        name="province"
        label={t('province')}
        hint={t('provinceHint')}
        defaultValue={row?.province ?? ''}
        optional
      />
      <TextInput
        name="replaces"
        label={t('replaces')}
        hint={t('codesHint')}
        defaultValue={act === 'correct' ? row?.replaces.join(', ') : ''}
        optional
      />
      <TextInput
        name="amends"
        label={t('amends')}
        hint={t('codesHint')}
        defaultValue={act === 'correct' ? row?.amends.join(', ') : ''}
        optional
      />
      <DayFields row={row} act={act} />
    </>
  );
}
