import { getTranslations } from 'next-intl/server';
import { DataTable } from '@/components/table/data-table';
import { TextLink } from '@/components/ui/text-link';
import { paths } from '@/lib/paths';
import type { RegulationsShown } from '@/server/regulation/loaders';
import { Mark } from './mark';
import { ruleWords } from './rule-words';
import { spanWords } from './span';

/** Rules and figures of a day: what each says, its number, where it holds, what it rests on and who checked it. */
export async function RuleTable({ rules }: Pick<RegulationsShown, 'rules'>) {
  const [t, words, span] = [await getTranslations('regulation'), await ruleWords(), await spanWords()];
  return (
    <DataTable
      caption={t('rulesCaption')}
      captionUnseen
      columnsAre="many"
      rows={rules}
      rowKey={({ id }) => id}
      empty={<p>{t('none')}</p>}
      columns={[
        {
          key: 'statement',
          label: t('rule'),
          names: true,
          cell: ({ code, statement }) => (
            <span className="block max-w-[60ch] font-normal">
              <span className="tabular font-semibold">{code}</span> {statement}
            </span>
          ),
        },
        {
          key: 'figure',
          label: t('figure'),
          cell: (rule) => <span className="tabular whitespace-nowrap">{words.figure(rule) ?? t('inWords')}</span>,
        },
        {
          key: 'scope',
          label: t('scope'),
          cell: (rule) => <span className="whitespace-nowrap">{words.scope(rule)}</span>,
        },
        {
          key: 'citation',
          label: t('citation'),
          cell: (rule) => (
            <span>
              {rule.regulation ? (
                <TextLink href={paths.regulation(rule.regulation)}>{rule.citation}</TextLink>
              ) : (
                rule.citation
              )}
              <span className="block text-sm text-soft">{span(rule)}</span>
            </span>
          ),
        },
        { key: 'mark', label: t('mark'), cell: (row) => <Mark row={row} /> },
      ]}
    />
  );
}
