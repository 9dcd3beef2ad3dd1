import { getTranslations } from 'next-intl/server';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/table/data-table';
import { TextLink } from '@/components/ui/text-link';
import { paths } from '@/lib/paths';
import type { RegulationShown } from '@/server/regulation/loaders';
import { UncheckedTag } from './mark';
import { ruleWords } from './rule-words';
import { spanWords } from './span';

/** What rests on a regulation, every version: titles and forms, grounds, rules; each leads to the page of its first day. */
export async function RestingList({ forms, grounds, rules }: RegulationShown) {
  const [t, words, span] = [await getTranslations('regulation'), await ruleWords(), await spanWords()];
  const rows = [
    ...rules.map((rule) => ({
      ...rule,
      kind: t('rule'),
      face: 'rules',
      words: [`${rule.code}. ${rule.statement}`, words.figure(rule)].filter(Boolean).join(' '),
    })),
    ...forms.map((form) => ({ ...form, kind: t(`awardKinds.${form.kind}`), face: 'awards', words: form.name })),
    ...grounds.map((ground) => ({ ...ground, kind: t('ground'), face: 'awards', words: ground.label })),
  ];
  return (
    <Section heading={t('resting')}>
      <DataTable
        caption={t('resting')}
        captionUnseen
        rows={rows}
        rowKey={({ id }) => id}
        empty={<p className="text-soft">{t('nothingRests')}</p>}
        columns={[
          {
            key: 'words',
            label: t('what'),
            names: true,
            cell: ({ words: said, verified }) => (
              <span className="block max-w-[60ch] font-normal">
                {said} <UncheckedTag verified={verified} />
              </span>
            ),
          },
          { key: 'kind', label: t('whatKind'), cell: ({ kind }) => kind },
          { key: 'citation', label: t('citation'), cell: ({ citation }) => citation },
          {
            key: 'span',
            label: t('span'),
            cell: (row) => <TextLink href={paths.regulations(row.from, row.face)}>{span(row)}</TextLink>,
          },
        ]}
      />
    </Section>
  );
}
