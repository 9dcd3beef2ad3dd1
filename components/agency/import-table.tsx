import { getTranslations } from 'next-intl/server';
import { refusalWords } from '@/components/form/refusal-words';
import { DataTable } from '@/components/table/data-table';
import { Tag, type TagKind } from '@/components/ui/tag';
import type { RegisterRow } from '@/domain/agency/import';
import { formatDay, nonBreaking } from '@/lib/format';

const kinds: Record<RegisterRow['status'], TagKind> = {
  new: 'pen',
  changed: 'waiting',
  same: 'plain',
  renamed: 'waiting',
  wrong: 'late',
};

/** Every row of a register with what it would do, each difference beside what is on record, every wrong cell by its name. */
export async function ImportTable({ rows }: { rows: readonly RegisterRow[] }) {
  const [t, words] = [await getTranslations('agencyImport'), await refusalWords()];
  const fields = await getTranslations('agencies.profile');
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
          label: t('name'),
          names: true,
          cell: (row) => nonBreaking(row.status === 'wrong' ? row.name : row.line.name) || t('unknown'),
        },
        { key: 'code', label: t('code'), cell: (row) => (row.status === 'wrong' ? null : row.line.code) },
        {
          key: 'period',
          label: t('period'),
          cell: (row) =>
            row.status === 'wrong'
              ? null
              : `${formatDay(row.line.from)} – ${row.line.to ? formatDay(row.line.to) : t('now')}`,
        },
        {
          key: 'status',
          label: t('status'),
          words: true,
          cell: (row) => (
            <>
              <Tag kind={kinds[row.status]}>{t(`statuses.${row.status}`)}</Tag>
              {row.status === 'renamed' ? (
                <p className="mt-1 text-sm">{t('nameOnRecord', { name: nonBreaking(row.nameOnRecord) })}</p>
              ) : null}
              {row.status === 'changed' ? (
                <ul className="mt-1 text-sm">
                  {row.changes.map(({ field, before, after }) => (
                    <li key={field}>
                      {fields(field)}: {before ? <del className="text-soft">{before}</del> : null}{' '}
                      <ins className="font-semibold no-underline">{after}</ins>
                    </li>
                  ))}
                </ul>
              ) : null}
              {row.status === 'wrong' ? (
                <ul className="mt-1 text-sm">
                  {row.faults.map(({ cell, refusal }) => (
                    <li key={`${cell} ${refusal.code}`}>
                      <strong>{t('cell', { cell })}</strong> {words(refusal)}
                    </li>
                  ))}
                </ul>
              ) : null}
            </>
          ),
        },
      ]}
    />
  );
}
