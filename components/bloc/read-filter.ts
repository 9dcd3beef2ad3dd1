import { readOrder } from '@/components/table/column-head';
import { readQuery } from '@/components/table/read-query';
import { comparisonOrders, type ComparisonFilter, type ComparisonOrder } from '@/domain/bloc/compare';
import { blocKinds, blocLevels, type BlocKind, type BlocLevel } from '@/domain/bloc/register';

type Searched = Readonly<Record<string, string | string[] | undefined>>;

const kindOf = (asked: string | undefined): BlocKind | null => blocKinds.find((kind) => kind === asked) ?? null;
const levelOf = (asked: string | undefined): BlocLevel | null => blocLevels.find((level) => level === asked) ?? null;

/** What the list of blocs is narrowed to by its address. */
export function readBlocFilter(searched: Searched) {
  const { search = '', kind, level } = readQuery(searched, ['search', 'kind', 'level']);
  return { search, kind: kindOf(kind), level: levelOf(level) };
}

/** What the comparison is asked for by its address: year, narrowing, order and page. What cannot be read is left out. */
export function readComparison(searched: Searched): {
  year: number | null;
  filter: ComparisonFilter;
  order: ComparisonOrder;
  page: number;
  query: Record<string, string>;
} {
  const query = readQuery(searched, ['year', 'kind', 'level', 'late', 'sort', 'page']);
  const { by, direction } = readOrder(query.sort, comparisonOrders, { by: 'name', direction: 'up' });
  return {
    year: query.year && /^\d{4}$/.test(query.year) ? Number(query.year) : null,
    filter: { kind: kindOf(query.kind), level: levelOf(query.level), lateOnly: query.late === 'yes' },
    order: { by: comparisonOrders.find((one) => one === by) ?? 'name', direction },
    page: Math.max(1, Math.floor(Number(query.page) || 1)),
    query,
  };
}
