import type { ReactNode } from 'react';
import { TextLink } from '@/components/ui/text-link';
import { listAddress, type Query } from './list-address';

export type TableOrder = {
  /** The list's own path and present query. */
  path: string;
  query: Query;
  /** Key of the column it is ordered by now. */
  by: string;
  direction: 'up' | 'down';
};

type ColumnHeadProps = {
  column: { key: string; label: string; numeric?: boolean; sortable?: boolean; head?: ReactNode };
  order: TableOrder | undefined;
};

/** Head of a column; one that can be ordered by is a link to the same list in that order (`sort=key` or `sort=-key`). */
export function ColumnHead({ column, order }: ColumnHeadProps) {
  const { key, label, numeric, sortable, head } = column;
  const className = numeric ? 'number' : undefined;
  if (!sortable || !order) {
    return (
      <th scope="col" role="columnheader" className={className}>
        {head ?? label}
      </th>
    );
  }
  const now = order.by === key ? order.direction : null;
  const next = now === 'up' ? `-${key}` : key;
  return (
    <th
      scope="col"
      role="columnheader"
      className={className}
      aria-sort={now ? (now === 'up' ? 'ascending' : 'descending') : undefined}
    >
      <TextLink href={listAddress(order.path, order.query, { sort: next, page: undefined })} className="table-sort">
        {label}
        <span aria-hidden="true" className="table-arrow" data-now={now ?? undefined} />
      </TextLink>
    </th>
  );
}

/** The order asked for in an address, or the usual one where it asks for none or for a column that has no order. */
export function readOrder(
  sort: string | undefined,
  keys: readonly string[],
  usual: { by: string; direction: 'up' | 'down' },
): { by: string; direction: 'up' | 'down' } {
  const by = sort?.replace(/^-/, '');
  if (!sort || !by || !keys.includes(by)) return usual;
  return { by, direction: sort.startsWith('-') ? 'down' : 'up' };
}
