import { useId, type ReactNode } from 'react';
import { cn } from '@/lib/cn';
import { ColumnHead, type TableOrder } from './column-head';

export type Column<Row> = {
  key: string;
  /** Head of the column; on a phone it stands before each value. */
  label: string;
  cell: (row: Row) => ReactNode;
  /** Right aligned, figures under each other, never broken. */
  numeric?: boolean;
  /** Sentences: never squeezed, and over the whole width on a phone. */
  words?: boolean;
  /** The one column that names the row. */
  names?: boolean;
  /** May be ordered by, when the table has an `order`. */
  sortable?: boolean;
  /** Drawn in place of the label, such as a scale. */
  head?: ReactNode;
  /** Cell of the last row: a total. */
  foot?: ReactNode;
};

type DataTableProps<Row> = {
  caption: string;
  /** Where a heading has just said the same. */
  captionUnseen?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** The reader's own row, tinted. */
  isOwn?: (row: Row) => boolean;
  order?: TableOrder;
  /** Shown instead of the table when there is no row. */
  empty?: ReactNode;
  /** On a narrow column: labelled pairs, or a table that scrolls by itself. */
  narrow?: 'pairs' | 'scroll';
  /** Many columns turn into pairs earlier. */
  columnsAre?: 'few' | 'many';
};

/** A list as a real table: caption, scopes, hairlines; read, ordered and printed without script. */
export function DataTable<Row>({
  caption,
  captionUnseen = false,
  columns,
  rows,
  rowKey,
  isOwn,
  order,
  empty,
  narrow = 'pairs',
  columnsAre = 'few',
}: DataTableProps<Row>) {
  const id = useId();
  const scroll = narrow === 'scroll' ? ({ role: 'region', 'aria-labelledby': id, tabIndex: 0 } as const) : {};
  if (rows.length === 0 && empty) {
    return (
      <section aria-labelledby={id}>
        <h2 id={id} className={captionUnseen ? 'unseen' : 'mb-3'}>
          {caption}
        </h2>
        {empty}
      </section>
    );
  }
  return (
    <div className="table-frame" data-narrow={narrow} data-columns={columnsAre} {...scroll}>
      <table className="data-table" role="table">
        <caption id={id} className={captionUnseen ? 'unseen' : undefined}>
          {caption}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <ColumnHead key={column.key} column={column} order={order} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row" data-own={isOwn?.(row) || undefined}>
              {columns.map((column) => (
                <BodyCell key={column.key} column={column}>
                  {column.cell(row)}
                </BodyCell>
              ))}
            </tr>
          ))}
        </tbody>
        {columns.some(({ foot }) => foot !== undefined) ? (
          <tfoot role="rowgroup">
            <tr role="row">
              {columns.map((column) => (
                <BodyCell key={column.key} column={column}>
                  {column.foot}
                </BodyCell>
              ))}
            </tr>
          </tfoot>
        ) : null}
      </table>
    </div>
  );
}

function BodyCell<Row>({ column, children }: { column: Column<Row>; children: ReactNode }) {
  if (column.names) {
    return (
      <th scope="row" role="rowheader">
        {children}
      </th>
    );
  }
  return (
    <td
      role="cell"
      data-label={column.label}
      className={cn(column.numeric && 'number', column.words && 'words') || undefined}
    >
      {children}
    </td>
  );
}
