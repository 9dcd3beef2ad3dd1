import { getTranslations } from 'next-intl/server';
import { DataTable, type Column } from '@/components/table/data-table';
import { TextLink } from '@/components/ui/text-link';
import { standings } from '@/domain/eligibility/judge';
import { nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { Grid, GridCell, GridRow } from '@/server/eligibility/grid';
import { basisOf, columnWords } from './column-words';
import { StandingMark } from './standing-mark';

type GridTableProps = {
  grid: Grid;
  /** Only agencies that stand so to one of the columns shown. */
  show: string | undefined;
  /** Only this form on this ground. */
  basis: string | undefined;
  own?: readonly string[];
  /** Agencies whose case concerns the reader. */
  hidden: ReadonlySet<string>;
  /** Where agencies of several blocs stand together. */
  namesBloc?: boolean;
};

/** What stands where the day of the agency's bloc does not have the form. */
const unknown: GridCell = { standing: 'needsHuman', findings: [] };

/** Agencies down, forms on their grounds across: what passes, what lacks something, what a human has to say. */
export async function GridTable({ grid, show, basis, own = [], hidden, namesBloc = false }: GridTableProps) {
  const t = await getTranslations('eligibility');
  const words = await columnWords(grid.columns);
  const all = grid.columns.map((column, at) => ({ column, at }));
  const chosen = all.filter(({ column }) => basisOf(column) === basis);
  const shown = chosen.length > 0 ? chosen : all;
  const standing = standings.find((one) => one === show);
  const rows = standing
    ? grid.rows.filter(
        ({ agencyId, cells }) => !hidden.has(agencyId) && shown.some(({ at }) => cells[at]?.standing === standing),
      )
    : grid.rows;
  const agency: Column<GridRow> = {
    key: 'agency',
    label: t('agency'),
    names: true,
    cell: ({ scope, agencyId, name, slug }) => (
      <>
        {hidden.has(agencyId) ? (
          <>
            {nonBreaking(name)} <span className="block text-sm font-normal text-soft">{t('hidden')}</span>
          </>
        ) : null}
        {hidden.has(agencyId) ? null : (
          <TextLink
            href={paths.agencyEligibility(placeOf(scope), slug, basis)}
            className="inline-flex min-h-11 items-center"
          >
            {nonBreaking(name)}
          </TextLink>
        )}
        {namesBloc ? <span className="block text-sm font-normal text-soft">{nonBreaking(scope.bloc.name)}</span> : null}
      </>
    ),
  };
  return (
    <DataTable
      caption={t('caption')}
      captionUnseen
      rows={rows}
      rowKey={({ scope, agencyId }) => `${scope.id} ${agencyId}`}
      isOwn={({ agencyId }) => own.includes(agencyId)}
      columnsAre="many"
      empty={<p>{t('noneOfThese')}</p>}
      columns={[
        agency,
        ...shown.map(({ column, at }): Column<GridRow> => ({
          key: basisOf(column),
          label: words(column),
          cell: ({ agencyId, cells }) => (hidden.has(agencyId) ? '–' : <StandingMark {...(cells[at] ?? unknown)} />),
        })),
      ]}
    />
  );
}
