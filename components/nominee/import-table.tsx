import { getTranslations } from 'next-intl/server';
import { refusalWords } from '@/components/form/refusal-words';
import { DataTable } from '@/components/table/data-table';
import { Tag } from '@/components/ui/tag';
import type { NomineeRow } from '@/domain/nominee/import';
import { nonBreaking } from '@/lib/format';

type ImportTableProps = {
  rows: readonly NomineeRow[];
  agency: string;
  /** Whether the list was written already. */
  written: boolean;
};

/** Every row of a list with what it would propose or has, or every wrong cell by its name. */
export async function ImportTable({ rows, agency, written }: ImportTableProps) {
  const [t, words] = [await getTranslations('nominee.import'), await refusalWords()];
  return (
    <DataTable
      caption={t('rows')}
      rows={rows}
      rowKey={({ row }) => String(row)}
      columnsAre="many"
      columns={[
        { key: 'row', label: t('row'), numeric: true, cell: ({ row }) => row },
        {
          key: 'name',
          label: t('nominee'),
          names: true,
          cell: (row) => {
            if (row.status === 'wrong') return nonBreaking(row.name) || t('unnamed');
            const { name, person } = row.line;
            return nonBreaking(
              [name || agency, person?.post, person ? String(person.birthYear) : ''].filter(Boolean).join(', '),
            );
          },
        },
        {
          key: 'form',
          label: t('form'),
          cell: (row) => (row.status === 'wrong' ? null : nonBreaking(row.line.formName)),
        },
        {
          key: 'status',
          label: t('status'),
          words: true,
          cell: (row) =>
            row.status === 'wrong' ? (
              <>
                <Tag kind="late">{t('wrong')}</Tag>
                <ul className="mt-1 text-sm">
                  {row.faults.map(({ cell, refusal }) => (
                    <li key={`${cell} ${refusal.code}`}>
                      <strong>{t('cell', { cell })}</strong> {words(refusal)}
                    </li>
                  ))}
                </ul>
              </>
            ) : (
              <>
                <Tag kind={written ? 'done' : 'pen'}>{t(written ? 'written' : 'new')}</Tag>
                {row.known || written ? null : <span className="block text-sm text-soft">{t('newNominee')}</span>}
              </>
            ),
        },
      ]}
    />
  );
}
